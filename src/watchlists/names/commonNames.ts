/*
 * Names that a great many people bear, so that two people who share one are most likely two people. The most frequent
 * surnames and given names of the United States (Census 2010, Social Security Administration; both public domain), and
 * the ones that stand first in the population registers of other large countries. Kept under their spelling keys.
 */
import { spellingKey, vowelKey } from './keys';

const SURNAMES =
  'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin ' +
  'lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker ' +
  'hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers ' +
  'gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood bennett gray mendoza ruiz hughes ' +
  'price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes fisher ' +
  'vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace west cole hayes bryant herrera gibson ellis tran medina aguilar ' +
  'stevens murray ford castro marshall owens harrison fernandez mcdonald woods washington kennedy wells vargas henry chen freeman webb tucker guzman burns ' +
  'crawford olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd rose stone ' +
  'salazar fox warren mills meyer rice schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins ' +
  'ali khan ahmed mohamed hassan ibrahim hussein abdallah mahmoud hamid rashid salih said yusuf omar osman abbas karim aziz malik hosseini ahmadi mohammadi ' +
  'rezaei karimi moradi jafari rahimi sharma singh kumar gupta das roy wang li zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo ' +
  'park choi jung kang cho yoon jang lim ivanov smirnov kuznetsov popov vasiliev petrov sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev ' +
  'semenov egorov pavlov kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov ivanova petrova santos oliveira souza lima pereira ferreira costa ' +
  'almeida ribeiro carvalho muller schneider fischer weber becker hoffmann schulz koch bauer richter klein wolf rossi russo ferrari esposito bianchi dubois ' +
  'durand leroy moreau simon laurent bernard petit robert richard jansen devries nowak kowalski sato suzuki tanaka watanabe ito yamamoto nakamura kobayashi ' +
  'kato yilmaz kaya demir celik sahin rojas moreno suarez ramirez rios vega leon mejia cardenas delgado ortega guerrero contreras estrada luna valencia nunez';

const GIVEN_NAMES =
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth ' +
  'kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory ' +
  'alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith ' +
  'roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne ' +
  'randy vincent mason roy ralph bobby russell bradley philip eugene mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy ' +
  'betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela ' +
  'shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather helen catherine diane julie victoria ' +
  'joyce lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn ' +
  'muhammad ahmad ali hassan hussein ibrahim mahmoud abdallah omar yusuf khalid mustafa hamza abdul rahman aziz salih said tariq karim jamal samir fatima ' +
  'aisha amina maryam reza mahdi hamid majid amir saeed mehdi javad mohsen abbas carlos luis jorge miguel francisco manuel antonio pedro jesus alejandro ' +
  'fernando rafael eduardo ricardo sergio javier roberto alberto mario raul oscar enrique arturo guillermo hector victor ramon cesar ruben julio gustavo ' +
  'pablo diego andres felipe ana rosa carmen guadalupe gabriela claudia sofia isabel lucia elena joao paulo marcos lucas aleksandr sergei vladimir andrei ' +
  'aleksei dmitri mikhail ivan nikolai yuri viktor igor oleg anatoli evgeni pavel maksim roman konstantin anton denis boris natalia olga tatiana irina ' +
  'svetlana ekaterina yulia marina oksana peter hans klaus wolfgang jurgen stefan andreas thomas jean pierre michel philippe alain nicolas marie francois ' +
  'giuseppe giovanni marco andrea luca piotr jan krzysztof wei ming hong jun yan jing lei min ping kenji hiroshi takashi yuki mehmet mustafa ahmet ayse ' +
  'raj sanjay anil sunil rajesh vijay amit priya arjun ravi deepak ashok kwame grace joseph emmanuel samuel blessing';

const COMMON: ReadonlySet<string> = new Set(
  `${SURNAMES} ${GIVEN_NAMES}`.split(' ').map(name => vowelKey(spellingKey(name))),
);

/** Whether very many people bear the name with this vowel key. */
export function isCommonName(vowels: string): boolean {
  return COMMON.has(vowels);
}
