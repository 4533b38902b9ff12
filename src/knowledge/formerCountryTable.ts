/** Countries that are gone, with pages of their own: common name | aliases | demonyms | capitals. Written for this project. */
export const FORMER_COUNTRY_TABLE = `
Soviet Union | USSR, U.S.S.R., Union of Soviet Socialist Republics, Soviet Russia | Soviet | Moscow
Yugoslavia | Federal Republic of Yugoslavia, Socialist Federal Republic of Yugoslavia, SFRY | Yugoslav, Yugoslavian | Belgrade
Czechoslovakia | Czechoslovak Socialist Republic, CSSR | Czechoslovak, Czechoslovakian, Czecho-Slovak | Prague
East Germany | German Democratic Republic, GDR, G.D.R., DDR | East German | East Berlin
West Germany | Bonn Republic | West German | Bonn
North Vietnam | Democratic Republic of Vietnam, North Viet Nam, DRV | North Vietnamese | Hanoi
South Vietnam | Republic of Vietnam, South Viet Nam | South Vietnamese | Saigon
North Yemen | Yemen Arab Republic | North Yemeni | Sanaa
South Yemen | People's Democratic Republic of Yemen | South Yemeni | Aden
Ottoman Empire | Sublime Porte | Ottoman | Constantinople
Austria-Hungary | Austro-Hungarian Empire, Austro-Hungary | Austro-Hungarian | Vienna
Roman Empire | Imperial Rome | Roman | Rome
Byzantine Empire | Byzantium | Byzantine | Constantinople
British Empire | | | London
Russian Empire | Tsarist Russia, Imperial Russia | | Saint Petersburg
Holy Roman Empire | | | Vienna
Serbia and Montenegro | State Union of Serbia and Montenegro | | Belgrade
Upper Volta | | Upper Voltan | Ouagadougou
Dahomey | | Dahomean | Porto-Novo
Biafra | Republic of Biafra | Biafran | Enugu
Manchukuo | | | Hsinking
Vichy France | | | Vichy
Confederate States of America | Confederacy, Confederate States | Confederate | Richmond
`;
