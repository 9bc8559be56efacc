import { douyinPages } from './douyin/pages';
import { instagramPages } from './instagram/pages';
import { lemon8Pages } from './lemon8/pages';
import type { Page } from './page';
import { rednotePages } from './rednote/pages';
import { tiktokPages } from './tiktok/pages';
import { youtubePages } from './youtube/pages';

/** Every page of the shore; a site's own are in its folder. */
export const pages: readonly Page[] = [
  ...rednotePages,
  ...tiktokPages,
  ...instagramPages,
  ...youtubePages,
  ...douyinPages,
  ...lemon8Pages,
];
