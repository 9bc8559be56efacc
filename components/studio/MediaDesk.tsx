import './MediaDesk.css';
import type { MediaFacts } from '@/utils/domain/draft';
import { hindrance, type Abilities, type Remedy } from '@/utils/domain/media';
import { codecText } from '@/utils/domain/measure';
import type { Problem } from '@/utils/domain/problem';
import { problemText, t } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Progress } from '@/components/ui/Progress';
import { remedyText, workText } from './media-words';
import { MediaVerdicts, type Shore } from './MediaVerdicts';
import { MediaWork } from './MediaWork';

type Props = {
  readonly facts: MediaFacts;
  /** One for each platform the draft goes to. */
  readonly shores: readonly Shore[];
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

/** How the video fits each platform, what would mend it, and the tools to work on it by hand. */
export function MediaDesk(props: Props) {
  const { facts, shores, picture, abilities, mending, problem, onMend, onProblemRead } = props;
  const wanted = shores.flatMap(({ findings }) => findings.flatMap(({ remedy }) => remedy ?? []));
  const hindrances = abilities ? wanted.map((remedy) => hindrance(remedy, abilities)) : [];
  const why = hindrances.find((one) => one !== undefined);
  return (
    <section class="desk" aria-label={t('media_heading')}>
      <h3>{t('media_heading')}</h3>
      <MediaVerdicts
        shores={shores}
        remedy={(remedy, name) =>
          abilities &&
          !hindrance(remedy, abilities) && (
            <Remedying {...{ remedy, name, onMend }} disabled={mending !== undefined} />
          )
        }
      />
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
