import type { MediaFacts } from '@/utils/domain/draft';
import { containerOf, drawsAnew, type Remedy } from '@/utils/domain/media';
import { framedSize, scaledSize, sizeForBitrate } from '@/utils/domain/picture-size';
import { ProblemError } from '@/utils/domain/problem';
import {
  BlobSource,
  Conversion,
  ConversionCanceledError,
  EncodedPacketSink,
  getFirstEncodableVideoCodec,
  Input,
  MATROSKA,
  MkvOutputFormat,
  MovOutputFormat,
  MP4,
  Mp4OutputFormat,
  Output,
  QTFF,
  Quality,
  WEBM,
  WebMOutputFormat,
  type ConversionOptions,
  type ConversionVideoOptions,
  type OutputFormat,
  type Target,
} from 'mediabunny';
import { abilitiesWith, writable } from './abilities';
import { burnIn } from './burn-in';
import { frameInto } from './frame-into';

/** A cut that would have to begin further from where she wants it is drawn anew instead, where it can be. Seconds. */
const CUT_SLACK = 0.5;
/** Up to here the index goes to the front, where a player finds it at once: that is done in memory. Bytes. */
const INDEX_FIRST = 256e6;
const SOUND_BITS = 192_000;
/** With fewer there is no picture left to speak of. */
const LEAST_BITS = 100_000;
/** Room for what the encoder overshoots. */
const SHRINK_TO = 0.92;

export type Mend = {
  readonly video: Blob;
  readonly facts: MediaFacts;
  readonly remedy: Remedy;
  /** Where the new video goes. */
  readonly target: Target;
  /** Hears 0…1. */
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
};

/** The ending of the file a remedy makes, and its type. */
export function kindAfter(
  remedy: Remedy,
  facts: MediaFacts,
): { readonly ending: string; readonly type: string } {
  const format = formatAfter(remedy, facts);
  return { ending: format.fileExtension.slice(1), type: format.mimeType };
}

/**
 * Writes the mended video into `target`. Sound is never left out on the way: what cannot be carried stops it.
 * @throws ProblemError `media_not_mended` when this browser can neither copy nor write what is inside; the signal's
 * reason when it aborts.
 */
export async function mend({ video, facts, remedy, target, onShare, signal }: Mend): Promise<void> {
  signal.throwIfAborted();
  const input = new Input({ source: new BlobSource(video), formats: [MP4, QTFF, WEBM, MATROSKA] });
  const output = new Output({ format: formatAfter(remedy, facts), target });
  try {
    const conversion = await Conversion.init({
      input,
      output,
      tracks: 'primary',
      showWarnings: false,
      ...(await wayOf(remedy, facts, input)),
    });
    if (!conversion.isValid || conversion.discardedTracks.length > 0)
      throw new ProblemError({ code: 'media_not_mended', again: false });
    conversion.onProgress = onShare;
    const cancel = (): void => void conversion.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    await conversion.execute();
    signal.removeEventListener('abort', cancel);
  } catch (thrown) {
    if (output.state !== 'finalized') await output.cancel().catch(() => undefined);
    signal.throwIfAborted();
    if (thrown instanceof ProblemError || thrown instanceof ConversionCanceledError) throw thrown;
    throw new ProblemError({ code: 'media_not_mended', again: true }, { cause: thrown });
  } finally {
    input.dispose();
  }
}

/** A trim keeps the kind of file it was; everything else makes an mp4. */
function formatAfter(remedy: Remedy, facts: MediaFacts): OutputFormat {
  const container = remedy.kind === 'trim' ? containerOf(facts) : 'mp4';
  const fastStart = facts.size <= INDEX_FIRST && 'in-memory';
  switch (container) {
    case 'mp4':
      return new Mp4OutputFormat({ fastStart });
    case 'mov':
      return new MovOutputFormat({ fastStart });
    case 'webm':
      return new WebMOutputFormat();
    case 'mkv':
      return new MkvOutputFormat();
  }
}

type Way = Pick<ConversionOptions, 'video' | 'audio' | 'trim' | 'copy'>;

async function wayOf(remedy: Remedy, facts: MediaFacts, input: Input): Promise<Way> {
  if (remedy.kind === 'repack') return { copy: { mode: 'forced', shiftTolerance: Infinity } };
  if (remedy.kind === 'trim') {
    const { decodes, encodes } = await abilitiesWith(facts.videoCodec);
    const exact = decodes && encodes && ({ mode: 'preferred', boundaryTolerance: CUT_SLACK } as const);
    return {
      trim: { start: remedy.start, end: remedy.end },
      copy: { boundaryPolicy: 'expand', shiftTolerance: Infinity, ...(exact || { mode: 'forced' }) },
    };
  }
  return {
    ...(drawsAnew(remedy) && { video: await drawing(remedy, facts, input) }),
    ...(remedy.kind === 'recode' && remedy.sound && { audio: { codec: 'aac' } }),
  };
}

async function drawing(remedy: Remedy, facts: MediaFacts, input: Input): Promise<ConversionVideoOptions> {
  const drawn = await drawnAs(remedy, facts, input);
  const { width = facts.width, height = facts.height, quality = new Quality('high') } = drawn;
  const codec = await getFirstEncodableVideoCodec(writable, { width, height, quality });
  if (!codec) throw new ProblemError({ code: 'media_not_mended', again: false });
  // Turned pictures are drawn upright: not every page reads the note that they are turned.
  return { forceTranscode: true, allowTransformationMetadata: false, codec, quality, ...drawn };
}

async function drawnAs(remedy: Remedy, facts: MediaFacts, input: Input): Promise<ConversionVideoOptions> {
  switch (remedy.kind) {
    case 'frame':
      return frameInto(framedSize(facts, remedy.shape), remedy);
    case 'scale':
      return { ...scaledSize(facts, remedy.side), fit: 'fill' };
    case 'pace':
      return { frameRate: remedy.fps };
    case 'shrink': {
      const affordable = (remedy.bytes * SHRINK_TO * 8) / facts.duration - (await soundBits(input));
      const bitrate = Math.round(Math.max(LEAST_BITS, affordable));
      return { ...sizeForBitrate(facts, facts.fps, bitrate), fit: 'fill', quality: new Quality({ bitrate }) };
    }
    case 'burn':
      return burnIn(scaledSize(facts, Infinity), remedy.cues);
    case 'recode':
    case 'repack':
    case 'trim':
      return {};
  }
}

async function soundBits(input: Input): Promise<number> {
  const sound = await input.getPrimaryAudioTrack();
  if (!sound || !(await new EncodedPacketSink(sound).getFirstPacket())) return 0;
  return (await sound.computePacketStats(200)).averageBitrate || SOUND_BITS;
}
