/** What a platform's own translation, once open, says to be closed again: “See original”, in the languages of their interfaces. */
export const seeOriginal =
  /(?:see|show|view) original|(?:查看|显示|顯示)原[文始]|原文を|원[문본]|ver (?:el |o )?original|voir l.original|original (?:anzeigen|ansehen)|(?:mostra|vedi) originale|lihat (?:yang )?asli|xem bản gốc|ดูต้นฉบับ|оригинал/i;
