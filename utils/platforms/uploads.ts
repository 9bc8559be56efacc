import { douyinUpload } from './douyin';
import { instagramUpload } from './instagram';
import type { UploadSurface } from './platform';
import { rednoteUpload } from './rednote';
import { tiktokUpload } from './tiktok';
import { youtubeUpload } from './youtube';

/** Every page that takes a post: all that the content script which stands there has to carry. */
export const uploads: readonly UploadSurface[] = [
  rednoteUpload,
  tiktokUpload,
  instagramUpload,
  douyinUpload,
  youtubeUpload,
];

/** Where that content script stands. */
export const uploadMatches: readonly string[] = uploads.flatMap(({ matches }) => matches);
