import { computed, signal, type ReadonlySignal } from '@preact/signals';

/** The rooms with a door in the header. */
export const rooms = ['drafts', 'plan', 'ledger', 'settings'] as const;
/** Those behind the drafts. */
const backRooms = ['trash', 'transfer'] as const;
export type Room = (typeof rooms)[number] | (typeof backRooms)[number];

/** Where in Studio she is; the address says it, so it can be kept and opened again: `#/drafts/ID`, `#/plan`. */
export type Route = {
  readonly room: ReadonlySignal<Room>;
  readonly draftId: ReadonlySignal<string | undefined>;
  readonly toDraft: (id: string | undefined) => void;
};

export function openRoute(stop: AbortSignal): Route {
  const hash = signal(location.hash);
  addEventListener('hashchange', () => (hash.value = location.hash), { signal: stop });
  const parts = computed(() => hash.value.replace(/^#\/?/, '').split('/'));
  const room = computed(() => [...rooms, ...backRooms].find((name) => name === parts.value[0]) ?? 'drafts');
  return {
    room,
    draftId: computed(() => (room.value === 'drafts' ? parts.value[1] : undefined)),
    toDraft(id) {
      const next = id === undefined ? '#/drafts' : `#/drafts/${id}`;
      if (next === location.hash) return;
      history.pushState(undefined, '', next);
      hash.value = next;
    },
  };
}
