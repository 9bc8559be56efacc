import './Button.css';
import './Menu.css';
import { Check, type IconNode } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';

export type MenuItem = {
  readonly label: string;
  /** In soft ink after it: what it brings. */
  readonly detail?: string;
  readonly icon?: IconNode;
  /** It is on or off. */
  readonly checked?: boolean;
  readonly onChoose: () => void;
};

export type MenuGroup = { readonly heading?: string; readonly items: readonly MenuItem[] };

type Props = { readonly label: string; readonly icon: IconNode; readonly groups: readonly MenuGroup[] };

/** A small button that opens a list of things to do. Arrow keys move in it, Escape closes it. */
export function Menu({ label, icon, groups }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = (): HTMLElement[] => [
    ...(root.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? []),
  ];
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return undefined;
    items()[0]?.focus();
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [isOpen]);
  const onKey = (event: KeyboardEvent): void => {
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (to !== undefined) all.at(to % all.length)?.focus();
    if (event.key === 'Escape' || to !== undefined) event.preventDefault();
  };
  return (
    <div ref={root} class="ui-menu">
      <button
        ref={button}
        type="button"
        class="ui-icon-button ui-icon-button-small"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon node={icon} />
      </button>
      {isOpen && (
        <div id={id} class="ui-menu-list" role="menu" aria-label={label} onKeyDown={onKey}>
          {groups
            .filter((group) => group.items.length > 0)
            .map((group, at) => (
              <div key={at} role="group" aria-label={group.heading}>
                {group.heading !== undefined && <span class="ui-menu-heading">{group.heading}</span>}
                {group.items.map((item) => (
                  <Item
                    key={item.label}
                    item={item}
                    onChosen={() => {
                      close();
                      item.onChoose();
                    }}
                  />
                ))}
              </div>
            ))}
        </div>
      )}
    </div>
  );
}

function Item({ item, onChosen }: { readonly item: MenuItem; readonly onChosen: () => void }) {
  const { label, detail, icon, checked } = item;
  return (
    <button
      type="button"
      role={checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      aria-checked={checked}
      tabIndex={-1}
      onClick={onChosen}
    >
      {icon && <Icon node={icon} />}
      <span>
        {label}
        {detail !== undefined && <small>{detail}</small>}
      </span>
      {checked === true && <Icon node={Check} />}
    </button>
  );
}
