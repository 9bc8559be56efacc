/* The few parts of slate-react the replica uses; its own types ask for React's, which it does not bring. */

declare module 'slate-react' {
  import type { ReactNode } from 'react';
  import type { BaseEditor } from 'slate';

  /** What it hands over for drawing a line or a leaf. */
  export type Drawn = {
    readonly attributes: object;
    readonly children: ReactNode;
    readonly leaf: { readonly tag?: boolean };
  };
  export function withReact<E extends BaseEditor>(editor: E): E;
  export const Slate: unknown;
  export const Editable: unknown;
}
