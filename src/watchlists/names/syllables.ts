/*
 * Chinese, Korean and Vietnamese names are made of few short syllables: leaving one out, which is nothing for a middle name
 * of the West, names somebody else.
 */
const PINYIN =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ao?|i?ang?|u?ai?|uang?|i?ong?|i?ou?|i?u[ein]?|u?o|u?ei?|u?eng?|iong|ing?|er|ue|ui)$/;
const KOREAN =
  /^(?:kk|tt|pp|ss|jj|ch|[gkndtrlmbpsjhyw])?h?(?:yae|yeo|wae|yoo|young|ae|ya|eo|ye|oo|ee|wa|oe|yo|wo|we|wi|yu|eu|ui|a|e|o|u|i)(?:ng|[kgntlmpbs])?$/;

/** Surnames that half of all bearers of such names have, as they are romanised. */
const SURNAMES: ReadonlySet<string> = new Set(
  (
    'li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng xu fu shen zeng ' +
    'peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin lu hao kong bai cui kang mao qiu qin gu hou shao meng long wan ' +
    'duan lei qian yin chang qiao lai gong wen chan wong cheung lau leung lam ng tsang kwok hsu hsieh tsai tseng chou ' +
    'kim ri yi lee pak park choe choi jong jung chung chong jo cho kang yun yoon jang chang im lim rim han o oh so seo sin shin kwon hwang an ahn song ryu yu hong jon chon jeon ko paek baek mun moon yang son ' +
    'nam sim no roh ha kwak cha chu ju min kye tae won hyon om hyong ro ' +
    'nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly'
  ).split(' '),
);

/** Whether a word is one Chinese or Korean syllable in Latin letters: `shang`, `jong`. */
export function isSyllable(word: string): boolean {
  return word.length <= 6 && (PINYIN.test(word) || KOREAN.test(word));
}

/** Whether these words, in this order, read as a Chinese, Korean or Vietnamese name. */
export function isEastAsian(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4) return false;
  if (!SURNAMES.has(words[0]!) && !SURNAMES.has(words.at(-1)!)) return false;
  return words.every(word => isSyllable(word) || SURNAMES.has(word) || splitsInTwo(word));
}

function splitsInTwo(word: string): boolean {
  if (word.length > 10) return false;
  for (let cut = 1; cut < word.length; cut += 1)
    if (isSyllable(word.slice(0, cut)) && isSyllable(word.slice(cut))) return true;
  return false;
}
