/** Continents, regions of the world and of countries: name | aliases | demonyms. Written for this project. */
export const REGION_TABLE = `
Africa | | African
Asia | | Asian
Europe | | European
North America | | North American
South America | | South American
Latin America | | Latin American
Central America | | Central American
Antarctica | | Antarctic
Oceania | |
Australasia | | Australasian
Caribbean | West Indies | West Indian
Middle East | Mideast, Near East | Middle Eastern, Middle Easterner
Far East | | Far Eastern
Southeast Asia | South East Asia, South-East Asia | Southeast Asian, South East Asian, South-East Asian
South Asia | | South Asian
East Asia | | East Asian
Central Asia | | Central Asian
North Africa | | North African
West Africa | | West African
East Africa | | East African
Southern Africa | | Southern African
Sub-Saharan Africa | sub-Saharan Africa | sub-Saharan African, Sub-Saharan African
Central Africa | |
Horn of Africa | |
Maghreb | |
Sahel | | Sahelian
Eastern Europe | | Eastern European, East European
Western Europe | | Western European, West European
Central Europe | | Central European
Northern Europe | | Northern European
Southern Europe | | Southern European
Scandinavia | | Scandinavian
Nordic countries | | Nordic
Benelux | |
Baltics | Baltic States, Baltic states | Balt
Balkans | Balkan Peninsula | Balkan
Caucasus | | Caucasian
Siberia | | Siberian
Iberia | Iberian Peninsula | Iberian
British Isles | |
Polynesia | | Polynesian
Melanesia | | Melanesian
Indochina | French Indochina | Indochinese
Korean Peninsula | Korean peninsula |
Korea | | Korean
Arabian Peninsula | Arabia |
Persian Gulf | Arabian Gulf |
Levant | | Levantine
Mesopotamia | | Mesopotamian
Amazon | Amazonia | Amazonian
Patagonia | | Patagonian
Andes | | Andean
Alps | | Alpine
Himalayas | Himalaya | Himalayan
Mediterranean | Mediterranean Sea |
Arctic | |
Lapland | |
Flanders | | Flemish
Wallonia | | Walloon
Manchuria | | Manchurian
Inner Mongolia | | Inner Mongolian
New England | | New Englander
Midwest | Middle West | Midwestern, Midwesterner
Deep South | |
Pacific Northwest | |
Silicon Valley | |
Cornwall | | Cornish, Cornish~
Yorkshire | | Yorkshire~
Lombardy | |
Rhineland | | Rhinelander
Transylvania | | Transylvanian
Moravia | | Moravian
Bohemia | | Bohemian
Silesia | | Silesian
Thrace | | Thracian
`;
