import { z } from 'zod';
import { choiceValues, type Choices, type ListedChoice } from '@/utils/domain/choices';
import type { Aim } from '@/utils/domain/cover';
import type { CaptionSide, Destination, Draft, MediaFacts, OwnWords, VideoRef } from '@/utils/domain/draft';
import { langs } from '@/utils/domain/language';
import type { Cue, Subtitles } from '@/utils/domain/subtitles';

/** Every field of a type has its shape, the ones it may go without too: a new field does not compile until it has one. */
type Shapes<T> = Record<keyof T, z.ZodType>;

const name = z.string().max(300);
const tags = z.array(z.string().min(1).max(100)).max(200);
const side = z.object({
  title: z.string().max(5_000),
  body: z.string().max(50_000),
  tags,
} satisfies Shapes<CaptionSide>);
const own = z.object({ words: side, since: side } satisfies Shapes<OwnWords>);
const lang = z.enum(langs);
const share = z.number().min(0).max(1);

const answer = (choice: ListedChoice): z.ZodType => z.enum(choiceValues[choice]).optional();
const choices = z.object({
  visibility: answer('visibility'),
  comments: answer('comments'),
  duet: answer('duet'),
  stitch: answer('stitch'),
  kids: answer('kids'),
  ai: answer('ai'),
  promotion: answer('promotion'),
  original: answer('original'),
  location: name.optional(),
} satisfies Shapes<Choices>);

const destination = z.object({
  on: z.boolean(),
  lang,
  choices: choices.optional(),
  own: own.optional(),
  account: name.optional(),
} satisfies Shapes<Destination>);

const facts = z.object({
  container: name,
  duration: z.number().nonnegative(),
  size: z.number().int().nonnegative(),
  width: z.number().int().nonnegative(),
  height: z.number().int().nonnegative(),
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  fps: z.number().nonnegative(),
  videoCodec: name,
  audioCodec: name.optional(),
} satisfies Shapes<MediaFacts>);

const video = z.object({
  id: name,
  name,
  type: name,
  size: z.number().int().nonnegative(),
  facts: facts.optional(),
} satisfies Shapes<VideoRef>);

const cue = z.object({
  start: z.number().nonnegative(),
  end: z.number().nonnegative(),
  text: z.string().max(5_000),
} satisfies Shapes<Cue>);
const track = z.array(cue).max(20_000).optional();

/** A draft from outside: a bundle's. What it does not know is left out. */
export const draftShape = z.object({
  id: name,
  createdAt: z.number(),
  updatedAt: z.number(),
  video: video.optional(),
  coverAt: z.number().nonnegative().optional(),
  coverId: name.optional(),
  coverAim: z.object({ x: share, y: share } satisfies Shapes<Aim>).optional(),
  sheet: z.object({ zh: side, en: side }),
  behind: lang.optional(),
  about: choices.optional(),
  unread: lang.optional(),
  unsigned: z.literal(true).optional(),
  destinations: z.record(z.string().regex(/^[a-z0-9-]{1,32}$/), destination),
  subtitles: z.object({ zh: track, en: track } satisfies Shapes<Subtitles>).optional(),
  accepted: z.array(name).max(1_000).optional(),
  labels: z.array(z.string().min(1).max(40)).max(100).optional(),
} satisfies Shapes<Draft>) as unknown as z.ZodType<Draft>;
