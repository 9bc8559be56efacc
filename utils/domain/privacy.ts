/** Which engines may have her messages on a platform. Where nothing is chosen, nobody reads them. */
export type MessagesMay = 'on-device' | 'any-engine';

/** How far a text may go: messages only as far as she let them, everything else wherever her engines are. */
export type Reach = 'nowhere' | MessagesMay | 'public';
