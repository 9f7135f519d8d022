// Names of the list in other scripts, made the way a newspaper of that language would write them: by tables of their own,
// so that the search is not measured by its own tables read backwards.

const CYRILLIC: readonly (readonly [string, string])[] = Object.entries({
  shch: 'щ',
  zh: 'ж',
  kh: 'х',
  ts: 'ц',
  ch: 'ч',
  sh: 'ш',
  yu: 'ю',
  ya: 'я',
  ye: 'е',
  yy: 'ый',
  iy: 'ий',
  ey: 'ей',
  ay: 'ай',
  oy: 'ой',
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'г',
  d: 'д',
  e: 'е',
  z: 'з',
  i: 'и',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  f: 'ф',
  h: 'х',
  c: 'к',
  y: 'ы',
  j: 'дж',
  w: 'в',
  q: 'к',
  x: 'кс',
});
const ARABIC: readonly (readonly [string, string])[] = Object.entries({
  sh: 'ش',
  kh: 'خ',
  th: 'ث',
  dh: 'ذ',
  gh: 'غ',
  ch: 'چ',
  aa: 'ا',
  ou: 'و',
  oo: 'و',
  ee: 'ي',
  b: 'ب',
  c: 'ك',
  d: 'د',
  f: 'ف',
  g: 'ج',
  h: 'ح',
  j: 'ج',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  p: 'پ',
  q: 'ق',
  r: 'ر',
  s: 'س',
  t: 'ت',
  v: 'و',
  w: 'و',
  x: 'كس',
  y: 'ي',
  z: 'ز',
  a: '',
  e: '',
  i: 'ي',
  o: '',
  u: 'و',
});
const HANGUL: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'kim 김|ri 리|pak 박|choe 최|jong 정|kang 강|cho 조|jo 조|chang 장|jang 장|yun 윤|rim 림|han 한|o 오|so 서|sin 신|kwon 권|hwang 황|an 안|song 성|hong 홍|jon 전|ko 고|mun 문|' +
    'yang 양|son 손|pae 배|paek 백|ho 호|no 노|ha 하|kwak 곽|cha 차|chu 주|ju 주|min 민|kye 계|won 원|il 일|un 은|chol 철|yong 영|su 수|hyok 혁|nam 남|sok 석|chun 춘|kuk 국|guk 국|' +
    'myong 명|hyon 현|hun 훈|kwang 광|hak 학|ryong 룡|ryol 렬|gun 군|kun 군|sik 식|hui 희|gi 기|ki 기|chon 천|sang 상|mi 미|hye 혜|to 도|do 도|tae 태|dae 대|chan 찬|jin 진|chin 진|bok 복|pok 복|ung 웅|sun 순|hae 해'
  )
    .split('|')
    .map(pair => pair.split(' ') as [string, string]),
);
const HAN: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'li 李|wang 王|zhang 张|liu 刘|chen 陈|yang 杨|zhao 赵|huang 黄|zhou 周|wu 吴|xu 徐|sun 孙|hu 胡|zhu 朱|gao 高|lin 林|he 何|guo 郭|ma 马|luo 罗|liang 梁|song 宋|zheng 郑|xie 谢|han 韩|' +
    'tang 唐|feng 冯|yu 于|dong 董|xiao 肖|cheng 程|cao 曹|yuan 袁|deng 邓|fu 福|shang 尚|shen 沈|zeng 曾|peng 彭|lu 陆|su 苏|jiang 江|cai 蔡|jia 佳|ding 丁|wei 伟|ye 叶|pan 潘|du 杜|dai 戴|xia 夏|' +
    'zhong 中|tian 田|ren 任|fan 范|fang 方|shi 石|yao 姚|tan 谭|liao 廖|zou 邹|xiong 熊|jin 金|hao 郝|kong 孔|bai 白|cui 崔|kang 康|mao 毛|qiu 邱|qin 秦|gu 顾|hou 侯|shao 邵|meng 孟|long 龙|' +
    'wan 万|duan 段|lei 雷|qian 钱|yin 尹|chang 常|qiao 乔|lai 赖|gong 龚|wen 文|hua 华|ming 明|guang 光|hong 红|hai 海|jun 军|jie 杰|bo 波|bin 斌|ping 平|qiang 强|min 敏|jing 静|lan 兰|yan 燕|' +
    'feng 峰|xin 新|yong 勇|gang 刚|de 德|zhi 志|guo 国|jian 建|xue 雪|yi 毅|rong 荣|hui 辉|sheng 生|quan 全|bao 宝|xiang 祥|chun 春|mei 梅|ling 玲|ying 英|zhen 珍|cong 聪|da 大|er 二'
  )
    .split('|')
    .map(pair => pair.split(' ') as [string, string]),
);

export function inCyrillic(name: string): string {
  return byTable(name.toLowerCase(), CYRILLIC).replace(/(?<=^| )./gu, letter => letter.toUpperCase());
}

/** Without short vowels, the article written on. */
export function inArabic(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\babd[aeou]l?lah?\b/g, 'عبد الله')
    .replace(/\babd(?:[aeou]l?)?[ -]?(?:al-|el-)?(?=[a-z])/g, 'عبد ال')
    .replace(/ah\b/g, 'ة')
    .split(/[ -]+/)
    .map(word => byTable(word.replace(/([a-z])\1/g, '$1'), ARABIC, true))
    .join(' ')
    .replace(/(?<=^| )(?:ال|ل) /g, 'ال');
}

/** Family name first, no spaces; `null` if a syllable is not in the small table here. */
export function inHangul(syllables: readonly string[]): string | null {
  return syllablesIn(syllables, HANGUL);
}

/** The same in Han characters. */
export function inHan(syllables: readonly string[]): string | null {
  return syllablesIn(syllables, HAN);
}

function syllablesIn(syllables: readonly string[], table: Readonly<Record<string, string>>): string | null {
  const written = syllables.map(syllable => table[syllable]);
  return written.includes(undefined) ? null : written.join('');
}

function byTable(text: string, table: readonly (readonly [string, string])[], initialVowels = false): string {
  let written = '';
  for (let at = 0; at < text.length;) {
    const entry = table.find(([latin]) => text.startsWith(latin, at));
    // An initial vowel is written with an alif.
    written += initialVowels && at === 0 && /[aeiou]/.test(text[0]!) ? 'ا' : entry ? entry[1] : text[at]!;
    at += entry ? entry[0].length : 1;
  }
  return written;
}
