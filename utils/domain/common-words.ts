/**
 * The commonest words of comments by language, as people type them (often without accents). A word stands under every
 * language that has it: what two share tells neither from the other.
 */
export const commonWords: ReadonlyMap<string, readonly string[]> = byWord({
  en: `the a an i you he she it we they my your his her its our their me him us them this that these those is are was were
    be been am do does did have has had not no yes and or but if so of to in on at for with from by about as up out all
    just like love what who how why when where can will would could should get got go going know think want need make
    really very too more most good great best nice beautiful please thanks thank omg im dont cant thats youre girl guys
    day time people life new one here there now then only never always still even into over after before because happy
    hello hi hey wow cute pretty look looks looking see say said wish hope feel first last way back again wait right ok
    okay yall gonna wanna u ur bro lets were theyre didnt doesnt isnt wont ive id ill come man girls boys baby home
    night today tomorrow happy birthday die la per pro con sa dan ban des mas pan sin sun son den bin alas van plus hat war bang gut
    mal ton note ma pa art fin fan
    gorgeous amazing awesome stunning lovely vibe vibes recipe song hair skin dress color cat dog food delicious yummy
    funny queen king hour friend friends`,
  es: `que de la el los las una un por para con esta este esto muy pero como eres hola gracias si yo lo te se su del al mas
    todo todos es no me mi mis tu tus y en a o le les ya ni hay fue son ser soy estoy estas tiene tengo quiero puede
    nada bien mejor siempre nunca cuando donde porque quien hasta desde solo asi aqui ahora hoy dia vida amor mucho
    muchas hermoso hermosa bonito bonita lindo linda jefe amigo amiga feliz bueno buena ver hacer va vamos`,
  pt: `que de da do das dos um uma os as por para com no na nos nas em esta este isso isto muito mas como oi obrigado
    obrigada sim eu ele ela voce vc vcs se seu sua ao mais tudo todos nao e o a me meu minha meus te tem ser foi sou
    estou bem melhor sempre nunca quando onde porque pq quem ate aqui agora hoje dia vida amor gente linda lindo bom
    boa fazer vai vou pra pro ta ja so kkk gostei`,
  fr: `que de la le les des est un une vous pas je tu il elle on nous avec pour dans sur moi toi merci mais bien tres trop
    cest jai et en au aux du se sa son ses mon ma mes ton ta ce cette ca qui quoi comme plus tout tous fait faire suis
    es ont sont etait jamais toujours quand ou aussi si non oui bonjour salut belle beau jolie rien encore ici vraiment`,
  de: `der die das und ist nicht ich du er sie es wir ihr ein eine einen mit auf von wie zu habe hab hat danke aber auch sehr
    den dem des im in am an so was wer wo wenn dann noch nur schon mal mir dich mich sich bin bist sind war wird will
    kann mein meine dein deine kein keine fur uber nach bei aus oder doch ja nein gut schon immer heute hier alle alles
    mehr man geht macht vom zum zur`,
  it: `che di la il lo gli le un una per con non sono del della dei nel nella grazie molto anche questo questa bella bello
    ciao perche e a o i in da se si no ma mi ti ci vi mio mia tuo sei ho hai ha hanno era piu cosa come quando dove chi
    tutto tutti bene sempre mai oggi solo ancora fare va al alla sul brava bravo buon giorno vita amore`,
  id: `yang dan ini itu aku kamu tidak nggak gak ga di ke dari saya bisa ada banget sudah udah juga sama apa kak dia kita
    kami mereka untuk dengan pada akan tapi karena kalau kalo lagi mau buat jadi aja saja nih sih dong deh kok lah ya
    gue gua lu lo bang bagus keren cantik lucu semoga selamat terima kasih makasih orang anak hari malam jangan belum
    bukan masih lebih sangat sekali bikin kayak gimana kenapa dalam tak si`,
  vi: `anh em chi oi khong ko cua nay toi ban la va co mot nhung nguoi cho voi duoc dc cung thi ma di roi qua dep lam the nao
    gi sao vay nha nhe ay a nhu nhieu con cai ra vao len ngon thich yeu minh moi van cam on chuc`,
  tl: `ang ng sa mga na ako ikaw ka ko po opo naman lang talaga hindi yung kasi siya kayo tayo ba din rin ganda galing sana
    pa si ay at salamat`,
});

function byWord(lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const [lang, list] of Object.entries(lists))
    for (const word of new Set(list.split(/\s+/))) words.set(word, [...(words.get(word) ?? []), lang]);
  return words;
}
