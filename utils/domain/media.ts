import type { MediaFacts } from './draft';
import { shapeText } from './measure';
import type { Size } from './picture-size';
import type { Cue } from './subtitles';

export type Container = 'mp4' | 'mov' | 'webm' | 'mkv';

/** A picture's shape, width to height. */
export type Shape = '9:16' | '3:4' | '4:5' | '1:1' | '4:3' | '16:9';

/**
 * What a platform takes. What it refuses is `min`, `max` and the plain lists; `best` is what it would rather have, and what
 * its sources disagree on. Absent: nobody says. Seconds, bytes, display pixels, pictures a second.
 */
export type VideoLimits = {
  readonly containers?: { readonly takes: readonly Container[]; readonly best?: readonly Container[] };
  readonly videoCodecs?: readonly string[];
  readonly audioCodecs?: readonly string[];
  readonly seconds?: { readonly min?: number; readonly max?: number; readonly best?: number };
  readonly bytes?: { readonly max?: number; readonly best?: number };
  /** Of either side; `best` is the shorter side at least. */
  readonly side?: { readonly min?: number; readonly max?: number; readonly best?: number };
  /** Made for these; others are shown with edges, or to fewer people. */
  readonly shapes?: readonly [Shape, ...Shape[]];
  readonly fps?: { readonly min?: number; readonly max?: number };
};

/** What would mend a video. `repack` and `trim` copy pictures as they are wherever they can. */
export type Remedy =
  | { readonly kind: 'repack' }
  /** Into an mp4, `picture` as H.264 (VP9 where H.264 cannot be written), `sound` as AAC; what is neither stays as it is. */
  | { readonly kind: 'recode'; readonly picture: boolean; readonly sound: boolean }
  | { readonly kind: 'trim'; readonly start: number; readonly end: number }
  | { readonly kind: 'frame'; readonly shape: Shape; readonly by: Framing; readonly colour?: string }
  | { readonly kind: 'scale'; readonly side: number }
  /** To so many bytes at most. */
  | { readonly kind: 'shrink'; readonly bytes: number }
  | { readonly kind: 'pace'; readonly fps: number }
  /** The words are drawn into the pictures. */
  | { readonly kind: 'burn'; readonly cues: readonly Cue[] };

/** How a picture gets another shape: edges of one colour, edges of itself out of focus, or cut. */
export const framings = ['blur', 'bars', 'crop'] as const;
export type Framing = (typeof framings)[number];

export const findingKinds = [
  'container',
  'video-codec',
  'audio-codec',
  'short',
  'long',
  'big',
  'small',
  'large',
  'shape',
  'slow',
  'fast',
  'silent',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One thing a platform minds: what it asks, what the video has, and what would mend it. */
export type MediaFinding = {
  readonly kind: FindingKind;
  /** It refuses the video, or takes it and would rather have another. */
  readonly grade: 'refused' | 'remark';
  readonly asks: number | readonly string[];
  readonly has: number | string;
  readonly remedy?: Remedy;
};

export type Verdict = 'fits' | 'remark' | 'refused';

/** A length just over the limit is the last picture's: platforms round it away. Seconds. */
const SLACK = 0.5;
const SHAPE_SLACK = 0.03;

/** What a platform minds about a video, what it refuses first. */
export function checkMedia(facts: MediaFacts, limits: VideoLimits): readonly MediaFinding[] {
  const found = [
    checkContainer(facts, limits),
    checkVideoCodec(facts, limits),
    checkAudioCodec(facts, limits),
    ...checkLength(facts, limits),
    ...checkSize(facts, limits),
    ...checkSides(facts, limits),
    checkShape(facts, limits),
    ...checkPace(facts, limits),
    checkSound(facts),
  ].filter((finding) => finding !== undefined);
  const refused = found.filter(({ grade }) => grade === 'refused');
  return [...refused, ...found.filter(({ grade }) => grade === 'remark')];
}

export function verdictOf(findings: readonly MediaFinding[]): Verdict {
  if (findings.some(({ grade }) => grade === 'refused')) return 'refused';
  return findings.length > 0 ? 'remark' : 'fits';
}

/** What kind of file it is, by what the probe calls it. */
export function containerOf({ container }: MediaFacts): Container {
  const known: Readonly<Record<string, Container>> = {
    'QuickTime File Format': 'mov',
    WebM: 'webm',
    Matroska: 'mkv',
  };
  return known[container] ?? 'mp4';
}

/** Whether a picture has that shape, as eyes tell it. */
export function hasShape({ width, height }: Size, shape: Shape): boolean {
  return Math.abs(width / height / ratioOf(shape) - 1) < SHAPE_SLACK;
}

/** Width over height. */
export function ratioOf(shape: Shape): number {
  const [width = 1, height = 1] = shape.split(':').map(Number);
  return width / height;
}

/** Whether pictures must be decoded and written anew, which not every browser can with every codec. */
export function drawsAnew(remedy: Remedy): boolean {
  if (remedy.kind === 'recode') return remedy.picture;
  return remedy.kind !== 'repack' && remedy.kind !== 'trim';
}

/** What the browser at hand can do with one video. */
export type Abilities = {
  readonly decodes: boolean;
  /** It can write pictures a platform takes. */
  readonly encodes: boolean;
  /** It can write AAC. */
  readonly encodesSound: boolean;
};

/** Why a remedy cannot be taken here; undefined when it can. */
export function hindrance(
  remedy: Remedy,
  { decodes, encodes, encodesSound }: Abilities,
): 'decode' | 'encode' | 'sound' | undefined {
  if (drawsAnew(remedy) && !decodes) return 'decode';
  if (drawsAnew(remedy) && !encodes) return 'encode';
  return remedy.kind === 'recode' && remedy.sound && !encodesSound ? 'sound' : undefined;
}

type Found = MediaFinding | undefined;

function checkContainer(facts: MediaFacts, limits: VideoLimits): Found {
  const container = containerOf(facts);
  const { takes, best = takes } = limits.containers ?? {};
  if (!takes || best?.includes(container)) return undefined;
  return {
    kind: 'container',
    grade: takes.includes(container) ? 'remark' : 'refused',
    asks: best ?? takes,
    has: container,
    remedy: mendCodecs(facts, limits),
  };
}

function checkVideoCodec(facts: MediaFacts, limits: VideoLimits): Found {
  if (takesPicture(facts, limits)) return undefined;
  const asks = limits.videoCodecs ?? [];
  const remedy = mendCodecs(facts, limits);
  return { kind: 'video-codec', grade: 'refused', asks, has: facts.videoCodec, remedy };
}

function checkAudioCodec(facts: MediaFacts, limits: VideoLimits): Found {
  if (takesSound(facts, limits) || facts.audioCodec === undefined) return undefined;
  const asks = limits.audioCodecs ?? [];
  const remedy = mendCodecs(facts, limits);
  return { kind: 'audio-codec', grade: 'refused', asks, has: facts.audioCodec, remedy };
}

/** What every player expects inside an mp4. */
const atHome = { picture: ['avc', 'hevc', 'vp9', 'av1'], sound: ['aac', 'mp3', 'opus', 'flac', 'ac3'] };

/** Into an mp4: as it is where that and the platform take what is inside, written anew where not. */
function mendCodecs(facts: MediaFacts, limits: VideoLimits): Remedy {
  const { videoCodec, audioCodec } = facts;
  const picture = !takesPicture(facts, limits) || !atHome.picture.includes(videoCodec);
  const sound =
    !takesSound(facts, limits) || (audioCodec !== undefined && !atHome.sound.includes(audioCodec));
  return picture || sound ? { kind: 'recode', picture, sound } : { kind: 'repack' };
}

const takesPicture = ({ videoCodec }: MediaFacts, { videoCodecs }: VideoLimits): boolean =>
  videoCodecs?.includes(videoCodec) ?? true;

const takesSound = ({ audioCodec }: MediaFacts, { audioCodecs }: VideoLimits): boolean =>
  audioCodec === undefined || (audioCodecs?.includes(audioCodec) ?? true);

function* checkLength({ duration: has }: MediaFacts, { seconds }: VideoLimits): Iterable<MediaFinding> {
  const { min = 0, max = Infinity, best = max } = seconds ?? {};
  const cut = (end: number): Remedy => ({ kind: 'trim', start: 0, end });
  if (has < min) yield { kind: 'short', grade: 'refused', asks: min, has };
  if (has > max + SLACK) yield { kind: 'long', grade: 'refused', asks: max, has, remedy: cut(max) };
  else if (has > best + SLACK) yield { kind: 'long', grade: 'remark', asks: best, has, remedy: cut(best) };
}

function* checkSize({ size: has }: MediaFacts, { bytes }: VideoLimits): Iterable<MediaFinding> {
  const { max = Infinity, best = max } = bytes ?? {};
  const shrink = (most: number): Remedy => ({ kind: 'shrink', bytes: most });
  if (has > max) yield { kind: 'big', grade: 'refused', asks: max, has, remedy: shrink(max) };
  else if (has > best) yield { kind: 'big', grade: 'remark', asks: best, has, remedy: shrink(best) };
}

function* checkSides({ width, height }: MediaFacts, { side }: VideoLimits): Iterable<MediaFinding> {
  const { min = 0, max = Infinity, best = min } = side ?? {};
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (long > max)
    yield { kind: 'large', grade: 'refused', asks: max, has: long, remedy: { kind: 'scale', side: max } };
  // Drawing it larger adds no detail, so it mends only what would be refused.
  if (short < min) yield { kind: 'small', grade: 'refused', asks: min, has: short };
  else if (short < best) yield { kind: 'small', grade: 'remark', asks: best, has: short };
}

function checkShape({ width, height }: MediaFacts, { shapes }: VideoLimits): Found {
  if (!shapes || shapes.some((shape) => hasShape({ width, height }, shape))) return undefined;
  const remedy: Remedy = { kind: 'frame', shape: shapes[0], by: 'blur' };
  return { kind: 'shape', grade: 'remark', asks: shapes, has: shapeText(width, height), remedy };
}

function* checkPace({ fps: has }: MediaFacts, { fps }: VideoLimits): Iterable<MediaFinding> {
  const { min = 0, max = Infinity } = fps ?? {};
  // A rate is measured: 59.94 is 60, 22.98 is 23.
  if (has < min - SLACK) yield { kind: 'slow', grade: 'remark', asks: min, has };
  if (has > max + SLACK)
    yield { kind: 'fast', grade: 'refused', asks: max, has, remedy: { kind: 'pace', fps: max } };
}

function checkSound({ audioCodec }: MediaFacts): Found {
  return audioCodec === undefined ? { kind: 'silent', grade: 'remark', asks: [], has: '' } : undefined;
}
