import './MediaVerdicts.css';
import { Check, CircleAlert, Info, type IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { verdictOf, type MediaFinding, type Remedy, type Verdict } from '@/utils/domain/media';
import { t } from '@/utils/i18n';
import { Icon } from '@/components/ui/Icon';
import { findingText } from './media-words';
import type { Face } from './PlatformMark';

/** A platform, and what it minds about the video. */
export type Shore = { readonly face: Face; readonly findings: readonly MediaFinding[] };

type Props = {
  readonly shores: readonly Shore[];
  /** What can be pressed to mend it, on the platform of that name. */
  readonly remedy?: (remedy: Remedy, name: string) => ComponentChildren;
};

const icons: Record<Verdict, IconNode> = { fits: Check, remark: Info, refused: CircleAlert };

/** How a video fits each platform, with the reasons. */
export function MediaVerdicts({ shores, remedy }: Props) {
  return (
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
                {finding.remedy && remedy?.(finding.remedy, face.name)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
