/** What forms ask besides the video and the words, and what can be answered. A platform offers some of it. */
export const choiceValues = {
  visibility: ['public', 'friends', 'unlisted', 'private'],
  comments: ['on', 'off'],
  duet: ['on', 'off'],
  stitch: ['on', 'off'],
  /** Made for children: a legal statement (YouTube asks it of everybody). */
  kids: ['no', 'yes'],
  /** Made by AI, to a degree that viewers must be told. */
  ai: ['no', 'yes'],
  /** What it advertises: nothing, her own brand, or somebody's who pays. */
  promotion: ['none', 'own', 'paid'],
  /** She declares that the work is her own. */
  original: ['no', 'yes'],
} as const;

export type ListedChoice = keyof typeof choiceValues;
/** `location` is the name of a place, in her words. */
export type ChoiceName = ListedChoice | 'location';
export const choiceNames = [
  ...(Object.keys(choiceValues) as readonly ListedChoice[]),
  'location',
] as readonly ChoiceName[];

/** Her answers. What is absent is left as the platform has it. */
export type Choices = { readonly [N in ListedChoice]?: (typeof choiceValues)[N][number] } & {
  readonly location?: string;
};

/** True of the video itself, wherever it goes: said once for all platforms. */
export const aboutVideo = ['promotion', 'ai', 'kids'] as const satisfies readonly ListedChoice[];
export type AboutVideo = Pick<Choices, (typeof aboutVideo)[number]>;

/** Whether she says it of the video, not of one platform's post. */
export function isAboutVideo(name: ChoiceName): name is keyof AboutVideo {
  return (aboutVideo as readonly ChoiceName[]).includes(name);
}

/** What a form's own mark tells viewers of a post, and the answers that set it. */
const disclosures = {
  ad: { name: 'promotion', values: ['paid', 'own'] },
  ai: { name: 'ai', values: ['yes'] },
} as const;
export type Disclosure = keyof typeof disclosures;

/** What a form asks, each with the answers it takes; `location` has none, it is written. */
export type Asked = ReadonlyMap<ChoiceName, readonly string[]>;

/** What she says of the video with this disclosed, for a form that has a mark for it; undefined where it has none. */
export function withDisclosure(about: AboutVideo, what: Disclosure, asked: Asked): AboutVideo | undefined {
  const { name, values } = disclosures[what];
  const value = values.find((it) => asked.get(name)?.includes(it));
  return value && choose(about, name, value);
}

/** What a form which asks this will disclose. */
export function disclosuresIn(choices: Choices, asked: Asked): readonly Disclosure[] {
  return (Object.keys(disclosures) as readonly Disclosure[]).filter((what) => {
    const { name, values } = disclosures[what];
    return values.some((value) => choices[name] === value && asked.get(name)?.includes(value));
  });
}

/** The choices with one of them made, or taken back. */
export function choose<N extends ChoiceName>(choices: Choices, name: N, value: Choices[N]): Choices {
  const others = Object.entries(choices).filter(([other]) => other !== name);
  return Object.fromEntries(value === undefined || value === '' ? others : [...others, [name, value]]);
}
