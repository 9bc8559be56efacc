import { signal, type Signal } from '@preact/signals';
import { render } from 'preact';
import { FillPanel, type FillView } from '@/components/inline/FillPanel';
import panelStyle from '@/components/inline/FillPanel.css?inline';
import tokens from '@/components/ui/tokens.css?inline';

export type PanelActs = { readonly onCancel: () => void; readonly onFillAgain: () => void };

export type Panel = {
  readonly view: Signal<FillView>;
  /** Keeps the card off a field: at the other side, or small above the form where there is no room beside it. */
  readonly keepOff: (field: HTMLElement) => void;
  readonly remove: () => void;
};

const MARGIN = 16;

/** The fill panel at the side of an upload page, in a shadow root of its own. */
export function mountPanel(first: FillView, acts: PanelActs): Panel {
  const host = document.createElement('ferry-fill');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = tokens + panelStyle;
  const place = document.createElement('div');
  root.append(style, place);
  const view = signal(first);
  const moved = { x: 0, y: 0 };
  const remove = (): void => {
    render(null, place);
    host.remove();
  };
  const Mounted = () => (
    <FillPanel
      view={view.value}
      {...acts}
      onClose={remove}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onDrag={(dx, dy) => {
        moved.x += dx;
        moved.y += dy;
        host.style.translate = `${moved.x}px ${moved.y}px`;
      }}
    />
  );
  render(<Mounted />, place);
  document.documentElement.append(host);
  return {
    view,
    remove,
    keepOff: (field) => {
      const { left, right } = field.getBoundingClientRect();
      const room = host.offsetWidth + 2 * MARGIN;
      if (right + room <= innerWidth) return;
      if (left >= room) host.dataset['side'] = 'start';
      else {
        host.dataset['side'] = 'top';
        view.value = { ...view.value, small: true };
      }
    },
  };
}
