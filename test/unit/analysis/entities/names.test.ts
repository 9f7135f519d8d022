import { assertNames } from './support/article';

/** Each article is one test: the names it marks are found, and nothing else. */
function finds(what: string, articles: readonly string[]): void {
  describe(what, () => {
    for (const article of articles) {
      it(article, () => {
        assertNames(article);
      });
    }
  });
}

describe('names', () => {
  finds('people', [
    'On Tuesday [P Jake Sullivan] met [P Wang Yi] in [L Vienna].',
    '“We will go,” said [P Nargis Jamaldini]. [P Jamaldini] left at noon.',
    'The speech by [P Zubair Ahmed Kalhoro], 54, was short.',
    'The letter was signed by [P J. R. Tolkien] and [P George W. Bush].',
    'A prize was named after [P Martin Luther King Jr.] and his brother.',
    'The ministers [P Ursula von der Leyen] and [P Pieter van der Meulenbeek] spoke.',
    'The chairman, [P Ghaith bin Musallam al-Naqbawi], agreed with [P María de la Cruz].',
    'The farmer [P Cornelius ‘Con’ Mulqueeny] and the player [P Wanjiru “Shiru” Kamwathi] agreed.',
    "The captain [P Fionnuala O’Brien] and the owner [P Sean O'Casey] sailed.",
    'The secretary general, [P Ban Ki-moon], met [P Jean-Baptiste Houessou].',
    'President [P Xi Jinping] met Lt. Gen. [P Mark Milley] and Dr. [P Amina Bello].',
    'The analyst [P Đorđe Šljukanović-Lazić] and the nurse [P Łucja Wielgoszewska] agreed.',
  ]);

  finds('people in compounds and possessives', [
    'It dates from the [P Trump] era.',
    "The plane of [P Jake Sullivan]’s team was late. [P Sullivan]'s car was not.",
    'The sisters of [P Anna Lindqvist] spoke. The two Lindqvists left.',
  ]);

  finds('organisations', [
    'The [O European Union] and [O NATO] agreed with the [O White House].',
    'The [O Competition and Markets Authority] approved the deal.',
    'The [O Bank of England] raised its rate.',
    'Shares of [O Tarrowby & Finch plc] fell, while [O Haemaru Lines] of [L Busan] gained.',
    'The [O National Disaster Management Authority] ([O NDMA]) sent boats.',
    'She told the newspaper [O La Acequia del Sur] about it.',
    'The bank sued [O Hallam Strake LLP] in [L London].',
    'He teaches at the [O University of Cape Coast] in [L Ghana].',
    'The work was done by [O Genkai Express], the Japanese company that sails the route.'.replace(
      'Japanese',
      '[G Japanese]',
    ),
    '[O Dhofar Air Cargo] ([O DAC]) bought a plane.',
    'The [O Biden administration] began talks with [P Joe Biden] away.',
  ]);

  finds('places', [
    'The talks between [L China] and the [L United States] were held in [L Vienna].',
    'The [L US]-[L China] relationship is tense.',
    'The war between [L Russia] and [L Ukraine] goes on, said the [L Beijing]-based paper.',
    'The minister will tour [L Nowshera] and [L Charsadda].',
    'Water was cut in [L Mehar], and bridges fell at [L Kalam], [L Madyan] and [L Bahrain].',
    'A chain of firms ran from [L Novi Sad] to [L Trieste].',
    'He was in [L Swat valley], near [L Manchar Lake] and [L Tarbela Dam].',
    'He lives in [L Bosnia and Herzegovina], she in [L Trinidad and Tobago].',
    'They met in [L The Hague] and in [L Washington], [L D.C.] later.',
  ]);

  finds('nationalities', [
    'The [G Chinese] side and [G Americans] spoke to the [G French] press.',
    'An [G Omani] airline and a [G Jordanian] firm agreed.',
    'A [G Hausa] proverb says so.',
  ]);

  finds('no name in ordinary words', [
    'Talks went on. Forecasters offer little comfort. Approval is not a formality.',
    'However, nobody came. Meanwhile, trains stopped. Nevertheless, they tried.',
    'On Monday, in May and again in September, it rained. March was dry.',
    'The price was 310 million CFA francs.',
    'It starts on New Year’s Day. I told them so.',
    'The speed limit will hold. The Board met. The Committee did not.',
    '“Never sell the cow,” the farmer said. “Quiet,” she said.',
  ]);
});
