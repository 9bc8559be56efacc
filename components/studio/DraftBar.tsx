import './DraftBar.css';
import { CopyPlus, PackageOpen, Trash2 } from 'lucide';
import type { Problem } from '@/utils/domain/problem';
import { problemText, t } from '@/utils/i18n';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Progress } from '@/components/ui/Progress';
import { LabelInput } from './LabelInput';

type Props = {
  readonly labels: readonly string[];
  /** Every label in use on any draft. */
  readonly known: readonly string[];
  readonly onLabels: (labels: readonly string[]) => void;
  readonly onDuplicate: () => void;
  readonly onBundle: () => void;
  /** It is being written into a bundle; `share` 0…1. */
  readonly packing: { readonly share: number; readonly cancel: () => void } | undefined;
  /** Why there is no bundle. */
  readonly problem: Problem | undefined;
  readonly onProblemRead: () => void;
  readonly onDrop: () => void;
};

/** What concerns a draft as a whole: its labels, and what can be done with it. */
export function DraftBar(props: Props) {
  const { labels, known, packing, problem, onLabels, onDuplicate, onBundle, onDrop, onProblemRead } = props;
  return (
    <div class="draft-bar">
      <LabelInput labels={labels} known={known} onChange={onLabels} />
      <div class="draft-bar-actions">
        <Button small kind="plain" icon={CopyPlus} onClick={onDuplicate}>
          {t('library_duplicate')}
        </Button>
        <Button small kind="plain" icon={PackageOpen} busy={packing !== undefined} onClick={onBundle}>
          {t('library_bundle')}
        </Button>
        <Button small kind="plain" icon={Trash2} onClick={onDrop}>
          {t('library_drop')}
        </Button>
      </div>
      {packing && (
        <div class="draft-bar-packing">
          <Progress label={t('library_packing')} share={packing.share} onCancel={packing.cancel} />
        </div>
      )}
      {problem && (
        <Notice tone="loss" onClose={onProblemRead}>
          {problemText(problem)}
        </Notice>
      )}
    </div>
  );
}
