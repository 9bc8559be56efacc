import './Findings.css';
import { Eye, TriangleAlert } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { withDisclosure, type Disclosure } from '@/utils/domain/choices';
import type { Category } from '@/utils/domain/compliance/rule';
import { isStrict, type Finding, type Place } from '@/utils/domain/compliance';
import { t, type TextKey } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { Face } from './PlatformMark';

type Props = {
  readonly face: Face;
  readonly findings: readonly Finding[];
  /** How many more she keeps. */
  readonly kept: number;
  readonly onSoften: (finding: Finding) => void;
  /** The platform's own mark is to say it. */
  readonly onDisclose: (what: Disclosure) => void;
  readonly onKeep: (finding: Finding) => void;
  /** She wants to see what she kept again. */
  readonly onLookAgain: () => void;
};

const texts: Record<Category, { readonly rule: TextKey; readonly why: TextKey }> = {
  absolute: { rule: 'preflight_absolute', why: 'preflight_absolute_why' },
  superlative: { rule: 'preflight_superlative', why: 'preflight_superlative_why' },
  authority: { rule: 'preflight_authority', why: 'preflight_authority_why' },
  medical: { rule: 'preflight_medical', why: 'preflight_medical_why' },
  treatment: { rule: 'preflight_treatment', why: 'preflight_treatment_why' },
  money: { rule: 'preflight_money', why: 'preflight_money_why' },
  contact: { rule: 'preflight_contact', why: 'preflight_contact_why' },
  elsewhere: { rule: 'preflight_elsewhere', why: 'preflight_elsewhere_why' },
  rival: { rule: 'preflight_rival', why: 'preflight_rival_why' },
  watermark: { rule: 'preflight_watermark', why: 'preflight_watermark_why' },
  ad: { rule: 'preflight_ad', why: 'preflight_ad_why' },
  ai: { rule: 'preflight_ai', why: 'preflight_ai_why' },
  bait: { rule: 'preflight_bait', why: 'preflight_bait_why' },
  tags: { rule: 'preflight_tags', why: 'preflight_tags_why' },
  'left-out': { rule: 'preflight_left_out', why: 'preflight_left_out_why' },
};

const fields: Record<Place['field'], TextKey> = {
  title: 'studio_title',
  body: 'studio_body',
  tags: 'studio_tags',
  signature: 'studio_signature',
  file: 'preflight_file',
};

/** So many are shown at once; the rest on a click. */
const SHOWN = 3;

/** Where the findings of a platform stand on the page. */
export function findingsId(platform: string): string {
  return `findings-${platform}`;
}

/** What preflight stumbled over in one platform's variant. Says nothing where there is nothing. */
export function Findings({ face, findings, kept, onSoften, onDisclose, onKeep, onLookAgain }: Props) {
  const [isWhole, setWhole] = useState(false);
  const section = useRef<HTMLElement>(null);
  if (findings.length === 0 && kept === 0) return null;
  // What she pressed goes with its finding: the keyboard stays here.
  const act = (deed: () => void): void => {
    deed();
    section.current?.focus({ preventScroll: true });
  };
  const shown = isWhole ? findings : findings.slice(0, SHOWN);
  return (
    <section
      ref={section}
      id={findingsId(face.id)}
      class="findings"
      aria-label={t('preflight_count', face.name, findings.length)}
      tabIndex={-1}
    >
      {findings.length > 0 && <h3>{t('preflight_heading')}</h3>}
      <ul>
        {shown.map((finding) => (
          <li key={finding.key} class={`finding finding-${finding.severity}`}>
            <Icon
              node={isStrict(finding) ? TriangleAlert : Eye}
              label={t(isStrict(finding) ? 'preflight_strict' : 'preflight_look')}
            />
            <div>
              <strong>{t(texts[finding.category].rule, face.name)}</strong>
              <span class="finding-words">
                {finding.category === 'left-out' ? <s>{finding.words}</s> : <q>{finding.words}</q>}
                {` · ${whereText(finding)}`}
              </span>
              <span>{t(texts[finding.category].why, face.name, face.limits.tags.max)}</span>
              <div class="finding-acts">
                {finding.softer !== undefined && (
                  <Button small kind="plain" onClick={() => act(() => onSoften(finding))}>
                    {finding.softer === '' ? t('preflight_leave_out') : t('preflight_use', finding.softer)}
                  </Button>
                )}
                {(finding.category === 'ad' || finding.category === 'ai') &&
                  withDisclosure({}, finding.category, face.asked) && (
                    <DiscloseButton
                      what={finding.category}
                      onDisclose={(what) => act(() => onDisclose(what))}
                    />
                  )}
                <Button
                  small
                  kind="plain"
                  label={`${t('preflight_keep')}: ${finding.words}`}
                  onClick={() => act(() => onKeep(finding))}
                >
                  {t('preflight_keep')}
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button small kind="plain" onClick={() => act(() => setWhole(true))}>
          {t('preflight_more', findings.length - shown.length)}
        </Button>
      )}
      {kept > 0 && (
        <Button small kind="plain" onClick={() => act(onLookAgain)}>
          {t('preflight_kept_again', kept)}
        </Button>
      )}
    </section>
  );
}

function DiscloseButton({ what, onDisclose }: { readonly what: Disclosure } & Pick<Props, 'onDisclose'>) {
  return (
    <Button small kind="plain" onClick={() => onDisclose(what)}>
      {t(what === 'ad' ? 'preflight_label_ad' : 'preflight_label_ai')}
    </Button>
  );
}

/** “Text ×2, Tags”. */
function whereText({ places }: Finding): string {
  const counts = new Map<Place['field'], number>();
  for (const { field } of places) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts]
    .map(([field, count]) => t(fields[field]) + (count > 1 && field !== 'tags' ? ` ×${count}` : ''))
    .join(', ');
}
