import './ReceiptTable.css';
import { Check, Copy, ExternalLink, Hand, Minus, TriangleAlert, type IconNode } from 'lucide';
import type { FieldProof } from '@/utils/domain/receipt';
import type { Run } from '@/utils/domain/run';
import type { Standing } from '@/utils/domain/standing';
import { problemText, t, textLocale, type TextKey } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { fieldName, fieldText, isCopied } from '@/components/ui/field-words';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { standingIcon, standingText, standingTone } from './PlatformMark';

type Props = {
  readonly platform: string;
  readonly run: Run;
  /** Where her posts are listed; given while only she can tell whether the post is there. */
  readonly posts: string | undefined;
  readonly onCopy: (text: string) => void;
  /** She looked. */
  readonly onChecked: (isThere: boolean) => void;
};

const states: Record<FieldProof['state'], { readonly text: TextKey; readonly icon: IconNode }> = {
  'in-the-form': { text: 'studio_proof_in', icon: Check },
  'by-hand': { text: 'studio_proof_by_hand', icon: Hand },
  differs: { text: 'studio_proof_differs', icon: TriangleAlert },
  missing: { text: 'studio_proof_missing', icon: Minus },
};

/** One run: what was put into the form, what the form holds, and how it ended as far as anybody saw. */
export function ReceiptTable({ platform, run, posts, onCopy, onChecked }: Props) {
  const standing: Standing = run.outcome ?? { kind: 'filling' };
  const tone = standingTone(standing);
  return (
    <article class="receipt" aria-label={t('studio_receipt', platform)}>
      <header class="receipt-head">
        <h3>{platform}</h3>
        <time dateTime={new Date(run.startedAt).toISOString()}>{timeText(run.startedAt)}</time>
        <Chip tone={tone} icon={standingIcon(standing)}>
          {standingText(standing)}
        </Chip>
      </header>
      <p class="receipt-outcome" role="status">
        {outcomeText(standing, platform)}
        {standing.kind === 'live' && (
          <a href={standing.url} target="_blank" rel="noreferrer">
            {t('studio_receipt_see')} <Icon node={ExternalLink} />
          </a>
        )}
      </p>
      {posts !== undefined && (
        <div class="receipt-check">
          <a class="ui-button ui-button-primary" href={posts} target="_blank" rel="noreferrer">
            {t('studio_check_posts')} <Icon node={ExternalLink} />
          </a>
          <Button onClick={() => onChecked(true)}>{t('studio_check_there')}</Button>
          <Button onClick={() => onChecked(false)}>{t('studio_check_not_there')}</Button>
        </div>
      )}
      {run.receipt && run.receipt.fields.length > 0 && (
        <table>
          <thead class="ui-unseen">
            <tr>
              <th scope="col">{t('studio_receipt_field')}</th>
              <th scope="col">{t('studio_receipt_state')}</th>
              <th scope="col">{t('studio_receipt_words')}</th>
            </tr>
          </thead>
          <tbody>
            {run.receipt.fields.map((proof) => (
              <ProofRow key={proof.field} proof={proof} onCopy={onCopy} />
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
}

function ProofRow({ proof, onCopy }: { readonly proof: FieldProof; readonly onCopy: Props['onCopy'] }) {
  const { text, icon } = states[proof.state];
  const name = fieldName(proof.field);
  const { plainTags: plain = [], notAsked = [] } = ('note' in proof && proof.note) || {};
  return (
    <tr class={`proof proof-${proof.state}`}>
      <th scope="row">{name}</th>
      <td class="proof-state">
        <Icon node={icon} /> {t(text)}
      </td>
      <td class="proof-words">
        <span>{fieldText(proof.field, proof.wanted)}</span>
        {proof.state === 'differs' && (
          <span class="proof-found">
            {t('studio_proof_found')} <q>{fieldText(proof.field, proof.found)}</q>
          </span>
        )}
        {proof.state === 'missing' && (
          <span class="proof-found">{problemText({ code: proof.problem, again: false })}</span>
        )}
        {plain.length > 0 && (
          <span class="proof-found">{t('studio_proof_plain', plain.map((tag) => `#${tag}`).join(' '))}</span>
        )}
        {notAsked.length > 0 && (
          <span class="proof-found">{t('fill_not_asked', notAsked.map(fieldName).join(', '))}</span>
        )}
      </td>
      <td class="proof-copy">
        {proof.state !== 'in-the-form' && isCopied(proof.field, proof.wanted) && (
          <IconButton icon={Copy} small label={t('studio_copy', name)} onClick={() => onCopy(proof.wanted)} />
        )}
      </td>
    </tr>
  );
}

/** How it ended, what it means for her, what to do. */
function outcomeText(standing: Standing, platform: string): string {
  switch (standing.kind) {
    case 'idle':
    case 'planned':
    case 'filling':
      return t('studio_outcome_filling', platform);
    case 'filled':
      return t('studio_outcome_filled', platform);
    case 'waiting-for-you':
      return t('studio_outcome_waiting', platform);
    case 'submitted':
      return t(standing.listed ? 'studio_outcome_listed' : 'studio_outcome_submitted', platform);
    case 'live':
      return t('studio_outcome_live', platform);
    case 'unknown':
      return t('studio_outcome_unknown', platform);
    case 'missed':
      return t('studio_outcome_missed', platform);
    case 'failed':
      return problemText({ code: standing.code, again: true });
  }
}

function timeText(at: number): string {
  return new Intl.DateTimeFormat(textLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
