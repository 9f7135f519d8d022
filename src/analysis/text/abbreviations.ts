/*
 * Words that are written with a full stop inside a sentence, by what may follow them. Letters in the case they are printed
 * in, without the stop.
 */

/** Always before a name, so a capital after them starts no sentence. */
export const TITLES = words(
  'Mr Mrs Ms Mx Dr Drs Prof Sen Rep Reps Sens Gov Govs Gen Maj Col Lt Capt Cpl Sgt Adm Cmdr Cdr Brig Pvt Rev Hon Pres Amb ' +
    'Msgr Supt Insp Det Messrs Mme Mlle Fr Sr Br Ven Atty Asst Dep Min Sec Treas Ald Adj',
);

/** Before a number: `No. 5`, `Fig. 2`; with anything else after it the word ends its sentence (`No. We will not.`). */
export const BEFORE_NUMBERS = words(
  'No Nos no nos Art art Arts Sec sec Fig fig Figs Vol vol Vols Ch ch p pp para paras cl Para Paras ca c b d r Ref Rev Op op ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
);

/** Never the end of a sentence. */
export const INSIDE = words('e.g i.e eg ie vs v cf viz approx al');

/** May end a sentence; only a word that commonly starts one tells. */
export const EITHER = words(
  'Inc Ltd Co Corp Bros LLC Plc plc Cos Assn Dept Univ Ave Blvd Rd Sq Hwy Jr Sr Esq St Ste Mt Ft Pt Ph.D M.D B.A M.A LL.M ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn ' +
    'Tex Vt Va Wash Wis Wyo Ont Que Alta Sask ' +
    'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
);

/** Words that start a sentence far more often than they follow an abbreviation as part of a name. */
export const STARTERS = words(
  'The A An This That These Those It Its He She They We You His Her Their Our My There Here What When Where Who Why How ' +
    'But And Or Yet So If In On At As By For From With After Before During Since Until While Although Though Because ' +
    'However Meanwhile Nevertheless Nonetheless Still Also Then Now Not No Yes Some Many Most Both All Each Every Any One Two ' +
    'According Asked Last Earlier Later Despite Under Over Such Only Even Once To Of Another Other Others Several Few More ' +
    'Is Are Was Were Has Have Had Will Would Can Could May Might Must Should Do Does Did Let Officials Sources Experts ' +
    'Critics Analysts Instead Moreover Furthermore Additionally Therefore Thus Hence Indeed Recently Today Yesterday',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
