import type { Abilities } from '@/utils/domain/media';
import { canDecodeVideo, canEncodeAudio, getFirstEncodableVideoCodec, type VideoCodec } from 'mediabunny';

/** What platforms take and browsers can write, the better first. */
export const writable: VideoCodec[] = ['avc', 'vp9'];

/** What this browser can do with pictures in `videoCodec`. */
export async function abilitiesWith(videoCodec: string): Promise<Abilities> {
  const [decodes, written, encodesSound] = await Promise.all([
    canDecodeVideo(videoCodec as VideoCodec).catch(() => false),
    getFirstEncodableVideoCodec(writable),
    canEncodeAudio('aac'),
  ]);
  return { decodes, encodes: written !== null, encodesSound };
}
