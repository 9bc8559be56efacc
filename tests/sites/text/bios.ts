/** What people say of themselves on their own pages. */
export const rednoteBio = `住在海边小城，会做饭，不会做早饭。
周末去码头看船，一三五更新｜合作请私信`;

export const tiktokBio = `在大理开面包店 🥐 前程序员
每天六点烤第一炉，欢迎路过的你来坐坐`;
