type Held = { readonly platform: string; readonly store: string; readonly says: string };
type Row = {
  readonly id?: string;
  readonly platform?: string;
  readonly runId?: string;
  readonly step?: string;
  readonly kind?: string;
  readonly outcome?: { readonly kind: string };
};

/**
 * Runs in the background. From the row of `platform`'s run that says `says` on, Ferry never hears that it was kept: it
 * stands still exactly there, with the row on the disk. It stands alone.
 */
export function holdAfter(
  { IDBObjectStore: { prototype } }: typeof globalThis,
  { platform, store, says }: Held,
): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is bound again below, to the store it is called on
  const { add } = prototype;
  const ours = new Set<string | undefined>();
  prototype.add = function (...args: [row: Row, key?: IDBValidKey]) {
    const request = add.apply(this, args);
    const [row] = args;
    if (this.name === 'runs' && row.platform === platform) ours.add(row.id);
    const said = row.outcome ? row.outcome.kind : `${row.step ?? ''} ${row.kind ?? ''}`;
    if (this.name === store && ours.has(row.runId) && said === says) this.transaction.oncomplete = null;
    return request;
  };
}
