/** What a word or words before a name say of who bears it. */
export interface Title {
  readonly words: string;
  /** The sex of the bearer, where the title tells. */
  readonly sex?: 'f' | 'm';
  readonly domain:
    | 'courtesy'
    | 'royal'
    | 'politics'
    | 'diplomacy'
    | 'military'
    | 'police'
    | 'law'
    | 'church'
    | 'academic'
    | 'medicine'
    | 'business'
    | 'sport'
    | 'press';
}

/** Titles in English that stand before names, by domain; `f:` and `m:` mark those that tell the sex. */
const TABLE: Readonly<Record<Title['domain'], string>> = {
  courtesy:
    'm:Mr, m:Mr., m:Mister, f:Mrs, f:Mrs., f:Ms, f:Ms., f:Miss, f:Madam, f:Madame, f:Mme, f:Mme., f:Mlle, m:Messrs, m:Messrs., m:Monsieur, m:M., m:Herr, f:Frau, m:Signor, f:Signora, m:Señor, m:Senor, f:Señora, f:Senora, m:Don, f:Doña, m:Sir, f:Dame, m:Lord, f:Lady, Mx, Mx., Comrade, Citizen, m:Master, m:Sri, m:Shri, f:Smt, f:Smt., Datuk, m:Tan Sri, f:Puan Sri, m:Dato, m:Dato\u2019, m:U, f:Daw, m:Esq.',
  royal:
    'm:King, f:Queen, m:Prince, f:Princess, m:Crown Prince, f:Crown Princess, m:Emperor, f:Empress, m:Tsar, m:Czar, m:Kaiser, m:Sultan, m:Emir, m:Amir, m:Sheikh, m:Sheik, m:Shaikh, m:Shah, m:Duke, f:Duchess, m:Earl, m:Count, f:Countess, m:Baron, f:Baroness, m:Viscount, m:Marquess, m:Marquis, m:Grand Duke, f:Queen Mother, m:King Emeritus, m:Maharaja, f:Maharani, m:Pharaoh',
  politics:
    'President, Vice President, Vice-President, President-elect, Vice President-elect, Acting President, Prime Minister, Deputy Prime Minister, Premier, Vice Premier, Chancellor, Vice Chancellor, Taoiseach, Minister, Deputy Minister, Foreign Minister, Deputy Foreign Minister, Vice Foreign Minister, Finance Minister, Defence Minister, Defense Minister, Interior Minister, Justice Minister, Health Minister, Education Minister, Trade Minister, Economy Minister, Environment Minister, Agriculture Minister, Energy Minister, Transport Minister, Labour Minister, Labor Minister, Home Minister, Culture Minister, Unification Minister, Information Minister, Cabinet Minister, Secretary, Secretary of State, Deputy Secretary of State, Assistant Secretary of State, Under Secretary of State, Foreign Secretary, Home Secretary, Defence Secretary, Defense Secretary, Secretary of Defense, Health Secretary, Treasury Secretary, Secretary of the Treasury, Secretary-General, Secretary General, General Secretary, First Secretary, Chancellor of the Exchequer, Attorney General, Solicitor General, Surgeon General, Governor, Gov., Lieutenant Governor, Lt. Gov., Deputy Governor, Governor-General, Senator, Sen., Sens., Representative, Rep., Reps., m:Congressman, f:Congresswoman, Speaker, Speaker of the House, Majority Leader, Minority Leader, Senate Majority Leader, House Speaker, Whip, MP, Member of Parliament, Delegate, Del., m:Assemblyman, f:Assemblywoman, Councillor, Councilor, Cllr, m:Councilman, f:Councilwoman, m:Alderman, f:Alderwoman, Mayor, Lord Mayor, Deputy Mayor, Commissioner, Chairman, Chairwoman, Chair, Vice Chairman, Vice Chairwoman, Leader, Opposition Leader, Supreme Leader, Dear Leader, Party Leader, First Minister, f:First Lady, Secretary of the Interior, Press Secretary, Chief of Staff, White House Chief of Staff, National Security Adviser, National Security Advisor, Adviser, Advisor, Counselor, Spokesman, Spokeswoman, Spokesperson, Candidate, Chief Executive, Chief Minister, Lawmaker, Legislator, m:Taoiseach',
  diplomacy:
    'Ambassador, Amb., Consul, Consul General, Envoy, Special Envoy, Special Representative, High Commissioner, High Representative, Chargé d\u2019affaires, Attaché, Nuncio',
  military:
    'General, Gen., Major General, Major-General, Maj. Gen., Maj.-Gen., Lieutenant General, Lieutenant-General, Lt. Gen., Lt.-Gen., Lt Gen, Brigadier General, Brig. Gen., Brigadier, Colonel, Col., Lieutenant Colonel, Lt. Col., Lt Col, Major, Maj., Captain, Capt., Capt, Lieutenant, Lt., Lt, First Lieutenant, Second Lieutenant, Sergeant, Sgt., Sgt, Staff Sergeant, Master Sergeant, Corporal, Cpl., Private, Pvt., Pfc., Admiral, Adm., Rear Admiral, Rear Adm., Vice Admiral, Vice Adm., Commander, Cmdr., Commodore, Marshal, Field Marshal, Vice-Marshal, Air Marshal, Air Chief Marshal, Wing Commander, Squadron Leader, Group Captain, Flight Lieutenant, Generalissimo, Commandant, Ensign, Petty Officer, Specialist, Warrant Officer, Airman, m:Seaman, Gunnery Sergeant, Supreme Commander',
  police:
    'Officer, Constable, Police Constable, PC, Inspector, Chief Inspector, Detective, Det., Detective Inspector, Detective Chief Inspector, Detective Sergeant, Det. Sgt., Superintendent, Supt., Chief Superintendent, Sheriff, Deputy, Trooper, Police Chief, Chief Constable, Chief, Marshal, Warden, Ranger, Agent, Special Agent, Patrolman',
  law: 'Judge, Justice, Chief Justice, Associate Justice, Mr. Justice, Lord Justice, Magistrate, Prosecutor, District Attorney, Attorney, Barrister, Solicitor',
  church:
    'm:Pope, m:Cardinal, Archbishop, Bishop, Reverend, Rev., Rev, the Rev., m:Father, m:Fr., f:Sister, f:Mother, m:Brother, f:Mother Superior, Pastor, Rabbi, m:Imam, m:Ayatollah, m:Grand Ayatollah, m:Mullah, m:Hojatoleslam, Saint, St., St, Vicar, Deacon, Dean, Canon, m:Monsignor, m:Msgr., m:Patriarch, Prophet, Apostle, m:Dalai Lama, m:Lama, m:Maulana, m:Mufti, m:Grand Mufti, Swami, Evangelist',
  academic:
    'Professor, Prof., Prof, Emeritus Professor, Associate Professor, Assistant Professor, Dr, Dr., Doctor, Provost, Rector, Dean, Headmaster, f:Headmistress, Principal, Vice-Chancellor, Lecturer',
  medicine: 'Nurse, Surgeon, Matron',
  business:
    'CEO, Chief Executive Officer, Chief Financial Officer, CFO, COO, CTO, Managing Director, Director, Director General, Director-General, Executive Director, Deputy Director, Founder, Co-founder, Cofounder, Banker, Economist, Analyst, Billionaire, Tycoon, Entrepreneur',
  sport:
    'Coach, Head Coach, Manager, Captain, Striker, Goalkeeper, Midfielder, Defender, Quarterback, Referee, Pitcher, Forward',
  press:
    'Editor, Reporter, Correspondent, Columnist, Journalist, Anchor, Author, Writer, Singer, Actor, f:Actress, Director, Rapper, Comedian, Poet, Novelist, Photographer',
};

const key = (words: string): string => words.toLowerCase().replace(/[.\u2019']/g, '');

/** Every title. A title that stands in two domains (Captain, Marshal) is listed under both. */
export const TITLES: readonly Title[] = (Object.keys(TABLE) as Title['domain'][]).flatMap((domain) =>
  TABLE[domain].split(', ').map((cell) => {
    const sex = cell.startsWith('f:') ? 'f' : cell.startsWith('m:') ? 'm' : undefined;
    return { words: sex ? cell.slice(2) : cell, domain, ...(sex ? { sex } : {}) };
  }),
);

const byWords = new Map<string, Title>();
for (const title of TITLES) if (!byWords.has(key(title.words))) byWords.set(key(title.words), title);

/** The title that these words are, whatever their case and full stops, or undefined. */
export function titleOf(words: string): Title | undefined {
  return byWords.get(key(words));
}

/** The longest title, in words: how far back before a name one has to look. */
export const LONGEST_TITLE = Math.max(...TITLES.map((title) => title.words.split(' ').length));
