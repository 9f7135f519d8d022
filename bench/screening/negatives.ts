// Innocents: 400 names of the world, 400 of the United States, and 200 put together from given and family names of the list.
// None is on the list: where all words of a made name stand in one listed name, it is left out.
import type { Listing } from '../../src/watchlists/model';
import type { Random } from './random';

export type Group = 'world' | 'US' | 'recombined';

/** Frequent given names and surnames by culture, from the public name statistics of the countries. */
const CULTURES: readonly string[] = [
  'Mohammed Ahmed Youssef Mahmoud Khaled Mostafa Amr Tarek Fatima Nour Heba Salma|Hassan Ibrahim Salem Farouk Mansour Shaheen Zidan Naguib Awad Fahmy Soliman Ghoneim',
  'Arash Behnam Shirin Parisa Kaveh Nima Leila Mina Babak Soheil|Tehrani Shirazi Sadeghi Kazemi Rostami Bahrami Farahani Ebrahimi Akbari Norouzi',
  'Wei Fang Jing Lei Min Yan Tao Chao Juan Ping Hui Gang|Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Guo He',
  'Min-jun Seo-yeon Ji-hoon Hye-jin Dong-hyun Soo-jin Jae-won Eun-ji Tae-yang Hyun-woo|Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon',
  'Ivan Dmitry Aleksei Sergey Natalia Olga Elena Tatiana Mikhail Andrei Pavel Irina|Smirnov Kuznetsov Popov Vasiliev Petrov Sokolov Lebedev Kozlov Novikov Morozov Volkov Solovyov',
  'Oleksandr Andriy Oksana Mykola Iryna Bohdan Taras Halyna Yaroslav Larysa|Shevchenko Bondarenko Tkachenko Kovalenko Kravchenko Oliynyk Polishchuk Lysenko Moroz Rudenko',
  'Juan Jose Luis Carlos Miguel Alejandro Maria Guadalupe Rosa Carmen Ana Sofia|Hernandez Garcia Martinez Lopez Gonzalez Perez Rodriguez Sanchez Ramirez Cruz Flores Gomez Morales Vazquez',
  'Joao Pedro Lucas Gabriel Mariana Beatriz Rafael Camila Thiago Larissa|Silva Santos Oliveira Souza Lima Pereira Ferreira Costa Rodrigues Almeida Nascimento Carvalho',
  'Rajesh Priya Amit Sunita Vikram Anjali Sanjay Deepa Arjun Kavita Manish Pooja|Sharma Verma Gupta Singh Patel Reddy Nair Iyer Mukherjee Chatterjee Joshi Mehta Desai Rao',
  'Hiroshi Yuki Takashi Haruka Kenji Sakura Daisuke Ayumi Kazuo Naoko|Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato',
  'Hans Klaus Jurgen Sabine Petra Monika Stefan Katrin Uwe Birgit|Muller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch',
  'Jean Pierre Michel Nathalie Isabelle Sylvie Laurent Philippe Chantal Thierry|Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Lefebvre',
  'Chinedu Ngozi Oluwaseun Aisha Emeka Folake Ibrahim Yetunde Tunde Amaka|Okafor Adeyemi Okonkwo Balogun Eze Abubakar Nwosu Ogunleye Bello Okeke Adebayo',
  'Mehmet Ayse Mustafa Fatma Emre Zeynep Ahmet Elif Burak Hatice|Yilmaz Kaya Demir Celik Sahin Yildiz Ozturk Aydin Arslan Dogan Kilic',
  'Nguyen Minh Thi Van Duc Anh Thanh Hoa Quang Linh|Tran Le Pham Hoang Phan Vu Dang Bui Do Ngo',
  'Kwame Ama Kofi Akosua Wanjiru Otieno Achieng Kamau Thabo Nomsa|Mensah Owusu Boateng Mwangi Odhiambo Njoroge Dlamini Nkosi Mokoena Khumalo',
];
const US_GIVEN =
  'James Robert John Michael David William Richard Joseph Thomas Christopher Charles Daniel Matthew Anthony Mark Donald Steven Andrew Paul Joshua Kenneth Kevin Brian Timothy Ronald Jason George Edward Jeffrey Ryan ' +
  'Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Karen Sarah Lisa Nancy Sandra Betty Ashley Emily Margaret Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Helen Sharon Cynthia Kathleen';
const US_FAMILY =
  'Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker ' +
  'Hall Campbell Mitchell Carter Roberts Phillips Evans Turner Parker Edwards Collins Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson Bailey Reed Kelly Howard Ward Cox Richardson Watson Brooks Bennett Gray Hughes ' +
  'Garcia Martinez Rodriguez Hernandez Lopez Gonzalez Perez Sanchez Ramirez Torres Flores Rivera Gomez Diaz Cruz Reyes Ortiz Gutierrez Chavez Ramos';

export function innocents(listings: readonly Listing[], random: Random): Record<Group, string[]> {
  const people = listings.filter(({ kind }) => kind === 'person');
  const listed = people.flatMap(({ names }) => names.map(({ text }) => new Set(wordsOf(text))));
  const given = people.flatMap(({ names }) => names.flatMap(({ text }) => text.split(/,\s*/)[1]?.split(' ')[0] ?? []));
  const family = people.flatMap(({ names }) =>
    names.flatMap(({ text }) => (text.includes(',') ? text.split(',')[0]! : [])),
  );
  const isListed = (name: string): boolean => {
    const words = wordsOf(name);
    return listed.some(one => words.every(word => one.has(word)));
  };
  const make = (count: number, name: () => string): string[] => {
    const made = new Set<string>();
    while (made.size < count) {
      const one = name();
      if (!isListed(one)) made.add(one);
    }
    return [...made];
  };
  return {
    world: make(400, () => {
      const [first, last] = random
        .pick(CULTURES)
        .split('|')
        .map(names => random.pick(names.split(' ')));
      return `${first!} ${last!}`;
    }),
    US: make(400, () => `${random.pick(US_GIVEN.split(' '))} ${random.pick(US_FAMILY.split(' '))}`),
    recombined: make(200, () => `${random.pick(given)} ${capital(random.pick(family))}`),
  };
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '');
}

function capital(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[ -])./g, letter => letter.toUpperCase());
}
