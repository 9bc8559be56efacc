import type { Ladder } from './find';
import { findSeen } from './seen';

/** The first element of a ladder that a person could see, once it can be pressed. */
export function findPressable(ladder: Ladder): HTMLElement | undefined {
  const button = findSeen(ladder);
  return button && !button.matches('[disabled], [aria-disabled="true"]') ? button : undefined;
}
