import { signal, type Signal } from '@preact/signals';
import { render } from 'preact';
import { FillPanel, type FillPanelProps, type FillView } from '@/components/inline/FillPanel';
import panelStyle from '@/components/inline/FillPanel.css?inline';
import tokens from '@/components/ui/tokens.css?inline';

export type PanelActs = Pick<
  FillPanelProps,
  'onCancel' | 'onFillAgain' | 'onAccount' | 'onRetry' | 'onByHand'
>;

export type Panel = {
  readonly view: Signal<FillView>;
  /** Keeps the card off a field too, also when the window or the form changes: beside the form, or small above it. */
  readonly keepOff: (field: HTMLElement) => void;
  readonly remove: () => void;
};

const MARGIN = 16;
/** The form's own frame around its fields. */
const FRAME = 40;
/** Narrower than this the card cannot be read. */
const NARROWEST = 264;
const WIDEST = 320;

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
  const fields = new Set<HTMLElement>();
  const stand = (): void => {
    const spot = placeBeside([...fields].filter((field) => field.isConnected));
    host.dataset['side'] = spot.side;
    host.style.setProperty('--width', `${spot.width}px`);
    host.style.setProperty('--above', `${spot.above}px`);
    view.value = { ...view.value, small: spot.side === 'top' };
  };
  // A form grows, and moves when the page around it does, without the window changing.
  const layout = new ResizeObserver(stand);
  const remove = (): void => {
    removeEventListener('resize', stand);
    layout.disconnect();
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
  addEventListener('resize', stand);
  layout.observe(document.body);
  return {
    view,
    remove,
    keepOff: (field) => {
      fields.add(field);
      layout.observe(field);
      stand();
    },
  };
}

type Place = { readonly side: 'start' | 'end' | 'top'; readonly width: number; readonly above: number };

/** Where the card stands beside these fields, how wide it may be there, and how much room there is above them. */
function placeBeside(fields: readonly HTMLElement[]): Place {
  const boxes = fields.map((field) => field.getBoundingClientRect());
  const before = Math.min(innerWidth, ...boxes.map(({ left }) => left)) - FRAME - MARGIN;
  const behind = innerWidth - Math.max(0, ...boxes.map(({ right }) => right)) - FRAME - MARGIN;
  const above = Math.min(innerHeight, ...boxes.map(({ top }) => top + scrollY));
  if (behind >= NARROWEST) return { side: 'end', width: Math.min(behind, WIDEST), above };
  if (before >= NARROWEST) return { side: 'start', width: Math.min(before, WIDEST), above };
  return { side: 'top', width: WIDEST, above };
}
