import './MediaDesk.css';
import { Check, CircleAlert, Info, type IconNode } from 'lucide';
import type { MediaFacts } from '@/utils/domain/draft';
import {
  hindrance,
  verdictOf,
  type Abilities,
  type MediaFinding,
  type Remedy,
  type Verdict,
} from '@/utils/domain/media';
import { codecText } from '@/utils/domain/measure';
import type { Problem } from '@/utils/domain/problem';
import { problemText, t } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { Progress } from '@/components/ui/Progress';
import { findingText, remedyText, workText } from './media-words';
import { MediaWork } from './MediaWork';
import type { Face } from './PlatformMark';

type Props = {
  readonly facts: MediaFacts;
  /** One for each platform the draft goes to. */
  readonly shores: readonly { readonly face: Face; readonly findings: readonly MediaFinding[] }[];
  /** A picture of the video, to show what a remedy would make of it. */
  readonly picture: string | undefined;
  /** Undefined while the browser is asked. */
  readonly abilities: Abilities | undefined;
  readonly mending:
    { readonly remedy: Remedy; readonly share: number; readonly cancel: () => void } | undefined;
  readonly problem: Problem | undefined;
  readonly onMend: (remedy: Remedy) => void;
  readonly onProblemRead: () => void;
};

const icons: Record<Verdict, IconNode> = { fits: Check, remark: Info, refused: CircleAlert };

/** How the video fits each platform, what would mend it, and the tools to work on it by hand. */
export function MediaDesk(props: Props) {
  const { facts, shores, picture, abilities, mending, problem, onMend, onProblemRead } = props;
  const wanted = shores.flatMap(({ findings }) => findings.flatMap(({ remedy }) => remedy ?? []));
  const hindrances = abilities ? wanted.map((remedy) => hindrance(remedy, abilities)) : [];
  const why = hindrances.find((one) => one !== undefined);
  return (
    <section class="desk" aria-label={t('media_heading')}>
      <h3>{t('media_heading')}</h3>
      <ul class="desk-shores">
        {shores.map(({ face, findings }) => (
          <li key={face.id} class={`desk-shore desk-${verdictOf(findings)}`}>
            <Icon node={icons[verdictOf(findings)]} />
            <strong>{face.name}</strong>
            <ul>
              {findings.length === 0 && <li>{t('media_fits')}</li>}
              {findings.map((finding) => (
                <li key={finding.kind} class={`desk-finding desk-finding-${finding.grade}`}>
                  <span>{findingText(finding)}</span>
                  {finding.remedy && abilities && !hindrance(finding.remedy, abilities) && (
                    <Remedying
                      remedy={finding.remedy}
                      name={face.name}
                      disabled={mending !== undefined}
                      onMend={onMend}
                    />
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {why && <p class="desk-hindered">{hindranceText(why, facts)}</p>}
      {mending ? (
        <Progress
          label={workText(mending.remedy)}
          share={mending.share}
          detail={`${Math.round(mending.share * 100)} %`}
          onCancel={mending.cancel}
        />
      ) : (
        abilities && <MediaWork {...{ facts, picture, abilities, onMend }} />
      )}
      {problem && (
        <Notice tone="loss" onClose={onProblemRead}>
          {problemText(problem)}
        </Notice>
      )}
    </section>
  );
}

function Remedying({
  remedy,
  name,
  disabled,
  onMend,
}: {
  readonly remedy: Remedy;
  readonly name: string;
  readonly disabled: boolean;
  readonly onMend: (remedy: Remedy) => void;
}) {
  const text = remedyText(remedy);
  return (
    <Button small kind="plain" disabled={disabled} label={`${name}: ${text}`} onClick={() => onMend(remedy)}>
      {text}
    </Button>
  );
}

function hindranceText(why: 'decode' | 'encode' | 'sound', { videoCodec }: MediaFacts): string {
  if (why === 'decode') return t('media_no_decode', codecText(videoCodec));
  return t(why === 'encode' ? 'media_no_encode' : 'media_no_sound');
}
