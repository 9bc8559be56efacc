/* The few parts of React 18 and Draft.js 0.11 the TikTok replicas use; neither package brings types. */

declare module 'react' {
  export type ReactNode = object | string | null;
  export function createElement(type: unknown, props: object | null, ...children: ReactNode[]): ReactNode;
  export function useState<T>(first: T | (() => T)): [T, (next: T | ((now: T) => T)) => void];
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';
  export function createRoot(host: Element): { render: (node: ReactNode) => void; unmount: () => void };
}

declare module 'react-dom' {
  export function flushSync(work: () => void): void;
}

declare module 'draft-js' {
  export class ContentBlock {
    getText(): string;
  }
  export class SelectionState {
    isCollapsed(): boolean;
    getAnchorOffset(): number;
    getAnchorKey(): string;
    merge(change: { anchorOffset?: number; focusOffset?: number }): SelectionState;
  }
  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(): string;
    getBlockForKey(key: string): ContentBlock;
  }
  export interface Decorator {
    readonly strategy: (block: ContentBlock, found: (start: number, end: number) => void) => void;
    readonly component: unknown;
  }
  export const CompositeDecorator: new (decorators: readonly Decorator[]) => object;
  export class EditorState {
    static createWithContent(content: ContentState, decorator?: object): EditorState;
    static moveSelectionToEnd(state: EditorState): EditorState;
    static push(state: EditorState, content: ContentState, change: string): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
  }
  export const Modifier: {
    replaceText(content: ContentState, where: SelectionState, text: string): ContentState;
  };
  export const Editor: unknown;
}
