/**
 * Countries and well-known territories, one a line: common name | aliases | demonyms | capitals.
 * A demonym's regular plural is made by `countries.ts`; `French~` stands for Frenchman, -men, -woman, -women.
 * Written from general knowledge for this project. Names as English news writes them; no view on any border is meant.
 */
export const COUNTRY_TABLE = `
Afghanistan | Islamic Republic of Afghanistan | Afghan, Afghani | Kabul
Albania | Republic of Albania | Albanian | Tirana
Algeria | People's Democratic Republic of Algeria | Algerian | Algiers
Andorra | Principality of Andorra | Andorran | Andorra la Vella
Angola | Republic of Angola | Angolan | Luanda
Antigua and Barbuda | Antigua | Antiguan, Barbudan | St. John's
Argentina | Argentine Republic | Argentine, Argentinian, Argentinean | Buenos Aires
Armenia | Republic of Armenia | Armenian | Yerevan
Australia | Commonwealth of Australia | Australian, Aussie | Canberra
Austria | Republic of Austria | Austrian | Vienna
Azerbaijan | Republic of Azerbaijan | Azerbaijani, Azeri | Baku
Bahamas | The Bahamas, Commonwealth of the Bahamas | Bahamian | Nassau
Bahrain | Kingdom of Bahrain | Bahraini | Manama
Bangladesh | People's Republic of Bangladesh | Bangladeshi | Dhaka
Barbados | | Barbadian, Bajan | Bridgetown
Belarus | Republic of Belarus, Byelorussia, Belorussia | Belarusian, Belarussian, Byelorussian | Minsk
Belgium | Kingdom of Belgium | Belgian | Brussels
Belize | | Belizean | Belmopan
Benin | Republic of Benin | Beninese, Beninois | Porto-Novo
Bhutan | Kingdom of Bhutan | Bhutanese | Thimphu
Bolivia | Plurinational State of Bolivia | Bolivian | La Paz, Sucre
Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina, BiH, Bosnia & Herzegovina | Bosnian, Herzegovinian | Sarajevo
Botswana | Republic of Botswana | Botswanan, Motswana, Batswana | Gaborone
Brazil | Brasil, Federative Republic of Brazil | Brazilian | Brasilia, Brasília
Brunei | Brunei Darussalam | Bruneian | Bandar Seri Begawan
Bulgaria | Republic of Bulgaria | Bulgarian | Sofia
Burkina Faso | | Burkinabe, Burkinabè | Ouagadougou
Burundi | Republic of Burundi | Burundian | Gitega, Bujumbura
Cambodia | Kingdom of Cambodia, Kampuchea | Cambodian | Phnom Penh
Cameroon | Republic of Cameroon | Cameroonian | Yaounde, Yaoundé
Canada | Dominion of Canada | Canadian | Ottawa
Cape Verde | Cabo Verde | Cape Verdean | Praia
Central African Republic | CAR | Central African | Bangui
Chad | Republic of Chad | Chadian | N'Djamena
Chile | Republic of Chile | Chilean | Santiago
China | People's Republic of China, PRC, P.R.C., Mainland China, Communist China, Red China | Chinese | Beijing, Peking
Colombia | Republic of Colombia | Colombian | Bogota, Bogotá
Comoros | Union of the Comoros | Comorian, Comoran | Moroni
Costa Rica | Republic of Costa Rica | Costa Rican | San Jose, San José
Croatia | Republic of Croatia | Croatian, Croat | Zagreb
Cuba | Republic of Cuba | Cuban | Havana
Cyprus | Republic of Cyprus | Cypriot, Greek Cypriot | Nicosia
Czech Republic | Czechia | Czech | Prague
Democratic Republic of the Congo | DR Congo, DRC, D.R.C., Democratic Republic of Congo, Congo-Kinshasa, Zaire | Zairean, Zairian, Congolese | Kinshasa
Denmark | Kingdom of Denmark | Danish, Dane | Copenhagen
Djibouti | Republic of Djibouti | Djiboutian | Djibouti City
Dominica | Commonwealth of Dominica | | Roseau
Dominican Republic | | Dominican | Santo Domingo
East Timor | Timor-Leste, Timor Leste | East Timorese, Timorese | Dili
Ecuador | Republic of Ecuador | Ecuadorian, Ecuadorean, Ecuadoran | Quito
Egypt | Arab Republic of Egypt, United Arab Republic | Egyptian | Cairo
El Salvador | Republic of El Salvador | Salvadoran, Salvadorean, Salvadorian | San Salvador
Equatorial Guinea | | Equatorial Guinean, Equatoguinean | Malabo
Eritrea | State of Eritrea | Eritrean | Asmara
Estonia | Republic of Estonia | Estonian | Tallinn
Eswatini | Swaziland, Kingdom of Swaziland | Swazi | Mbabane
Ethiopia | Abyssinia | Ethiopian, Abyssinian | Addis Ababa
Fiji | Republic of Fiji, Fiji Islands | Fijian | Suva
Finland | Republic of Finland | Finnish, Finn | Helsinki
France | French Republic | French, French~ | Paris
Gabon | Gabonese Republic | Gabonese | Libreville
Gambia | The Gambia, Republic of the Gambia | Gambian | Banjul
Georgia | Republic of Georgia | Georgian | Tbilisi
Germany | Federal Republic of Germany, FRG, Reunified Germany, Nazi Germany, Third Reich | German | Berlin
Ghana | Republic of Ghana, Gold Coast | Ghanaian | Accra
Greece | Hellenic Republic | Greek, Hellenic | Athens
Grenada | | Grenadian | St. George's
Guatemala | Republic of Guatemala | Guatemalan | Guatemala City
Guinea | Republic of Guinea, Guinea-Conakry | Guinean | Conakry
Guinea-Bissau | Guinea Bissau | Bissau-Guinean | Bissau
Guyana | British Guiana, Co-operative Republic of Guyana | Guyanese | Georgetown
Haiti | Republic of Haiti | Haitian | Port-au-Prince
Honduras | Republic of Honduras | Honduran | Tegucigalpa
Hungary | Republic of Hungary | Hungarian, Magyar | Budapest
Iceland | Republic of Iceland | Icelandic, Icelander | Reykjavik, Reykjavík
India | Republic of India, Bharat | Indian | New Delhi
Indonesia | Republic of Indonesia, Dutch East Indies | Indonesian | Jakarta, Djakarta
Iran | Islamic Republic of Iran, Persia | Iranian, Persian | Tehran, Teheran
Iraq | Republic of Iraq | Iraqi | Baghdad
Ireland | Republic of Ireland, Eire, Éire, Irish Republic, Irish Free State | Irish, Irish~ | Dublin
Israel | State of Israel | Israeli | Jerusalem
Italy | Italian Republic | Italian | Rome
Ivory Coast | Cote d'Ivoire, Côte d'Ivoire | Ivorian, Ivoirian, Ivoirien | Yamoussoukro
Jamaica | | Jamaican | Kingston
Japan | State of Japan, Nippon, Empire of Japan | Japanese | Tokyo
Jordan | Hashemite Kingdom of Jordan, Transjordan | Jordanian | Amman
Kazakhstan | Republic of Kazakhstan | Kazakh, Kazakhstani, Kazak | Astana, Nur-Sultan
Kenya | Republic of Kenya | Kenyan | Nairobi
Kiribati | | I-Kiribati | South Tarawa
Kosovo | Republic of Kosovo, Kosova | Kosovar, Kosovan, Kosovo Albanian | Pristina, Prishtina
Kuwait | State of Kuwait | Kuwaiti | Kuwait City
Kyrgyzstan | Kyrgyz Republic, Kirghizia, Kirgizia | Kyrgyz, Kyrgyzstani, Kirghiz | Bishkek
Laos | Lao People's Democratic Republic, Lao PDR | Laotian, Lao | Vientiane
Latvia | Republic of Latvia | Latvian | Riga
Lebanon | Lebanese Republic | Lebanese | Beirut
Lesotho | Kingdom of Lesotho, Basutoland | Mosotho, Basotho | Maseru
Liberia | Republic of Liberia | Liberian | Monrovia
Libya | State of Libya, Libyan Arab Jamahiriya | Libyan | Tripoli
Liechtenstein | Principality of Liechtenstein | Liechtensteiner | Vaduz
Lithuania | Republic of Lithuania | Lithuanian | Vilnius
Luxembourg | Luxemburg, Grand Duchy of Luxembourg | Luxembourger, Luxembourgish | Luxembourg City
Madagascar | Malagasy Republic | Malagasy, Madagascan | Antananarivo
Malawi | Republic of Malawi, Nyasaland | Malawian | Lilongwe
Malaysia | Malaya, Federation of Malaya | Malaysian, Malayan | Kuala Lumpur, Putrajaya
Maldives | The Maldives, Republic of Maldives, Maldive Islands | Maldivian | Malé
Mali | Republic of Mali | Malian | Bamako
Malta | Republic of Malta | Maltese | Valletta
Marshall Islands | Republic of the Marshall Islands | Marshallese | Majuro
Mauritania | Islamic Republic of Mauritania | Mauritanian | Nouakchott
Mauritius | Republic of Mauritius | Mauritian | Port Louis
Mexico | México, United Mexican States | Mexican | Mexico City
Micronesia | Federated States of Micronesia | Micronesian | Palikir
Moldova | Republic of Moldova, Moldavia | Moldovan, Moldavian | Chisinau, Chișinău, Kishinev
Monaco | Principality of Monaco | Monegasque, Monégasque, Monacan | Monte Carlo
Mongolia | Outer Mongolia, Mongolian People's Republic | Mongolian, Mongol | Ulaanbaatar, Ulan Bator
Montenegro | Republic of Montenegro | Montenegrin | Podgorica
Morocco | Kingdom of Morocco | Moroccan | Rabat
Mozambique | Republic of Mozambique | Mozambican | Maputo
Myanmar | Burma, Republic of the Union of Myanmar, Union of Burma | Burmese, Myanma | Naypyidaw, Naypyitaw
Namibia | Republic of Namibia, South West Africa | Namibian | Windhoek
Nauru | Republic of Nauru | Nauruan | Yaren
Nepal | Kingdom of Nepal | Nepalese, Nepali | Kathmandu, Katmandu
Netherlands | The Netherlands, Holland, Kingdom of the Netherlands | Dutch, Dutch~, Netherlander, Hollander | Amsterdam
New Zealand | Aotearoa, NZ, N.Z. | New Zealander, Kiwi | Wellington
Nicaragua | Republic of Nicaragua | Nicaraguan | Managua
Niger | Republic of Niger | Nigerien | Niamey
Nigeria | Federal Republic of Nigeria | Nigerian | Abuja
North Korea | DPRK, D.P.R.K., Democratic People's Republic of Korea, N. Korea, N Korea | North Korean | Pyongyang
North Macedonia | Macedonia, Republic of Macedonia, FYROM, Republic of North Macedonia | Macedonian, North Macedonian | Skopje
Norway | Kingdom of Norway | Norwegian | Oslo
Oman | Sultanate of Oman, Muscat and Oman | Omani | Muscat
Pakistan | Islamic Republic of Pakistan | Pakistani | Islamabad
Palau | Republic of Palau | Palauan | Ngerulmud
Palestine | State of Palestine, Palestinian Territories, Palestinian territories, Occupied Palestinian Territories | Palestinian | Ramallah
Panama | Republic of Panama, Panamá | Panamanian | Panama City
Papua New Guinea | PNG | Papua New Guinean, Papuan | Port Moresby
Paraguay | Republic of Paraguay | Paraguayan | Asuncion, Asunción
Peru | Republic of Peru, Perú | Peruvian | Lima
Philippines | The Philippines, Republic of the Philippines, Philippine Islands | Philippine, Filipino, Filipina | Manila
Poland | Republic of Poland | Polish, Pole | Warsaw
Portugal | Portuguese Republic | Portuguese | Lisbon
Qatar | State of Qatar | Qatari | Doha
Republic of the Congo | Congo-Brazzaville, Republic of Congo | | Brazzaville
Romania | Rumania, Roumania | Romanian, Rumanian | Bucharest
Russia | Russian Federation | Russian | Moscow
Rwanda | Republic of Rwanda | Rwandan, Rwandese | Kigali
Saint Kitts and Nevis | St. Kitts and Nevis, St Kitts and Nevis, Saint Kitts, St. Kitts | Kittitian, Nevisian | Basseterre
Saint Lucia | St. Lucia, St Lucia | Saint Lucian, St. Lucian | Castries
Saint Vincent and the Grenadines | St. Vincent and the Grenadines, St Vincent and the Grenadines | Vincentian | Kingstown
Samoa | Western Samoa, Independent State of Samoa | Samoan | Apia
San Marino | Republic of San Marino | Sammarinese | City of San Marino
Sao Tome and Principe | São Tomé and Príncipe, Sao Tome | Sao Tomean | São Tomé
Saudi Arabia | Kingdom of Saudi Arabia, KSA | Saudi Arabian, Saudi | Riyadh
Senegal | Republic of Senegal | Senegalese | Dakar
Serbia | Republic of Serbia | Serbian, Serb | Belgrade
Seychelles | The Seychelles, Republic of Seychelles | Seychellois | Victoria
Sierra Leone | Republic of Sierra Leone | Sierra Leonean | Freetown
Singapore | Republic of Singapore | Singaporean | Singapore
Slovakia | Slovak Republic | Slovak, Slovakian | Bratislava
Slovenia | Republic of Slovenia | Slovenian, Slovene | Ljubljana
Solomon Islands | The Solomon Islands, Solomons | Solomon Islander | Honiara
Somalia | Federal Republic of Somalia, Somali Republic | Somali, Somalian | Mogadishu
South Africa | Republic of South Africa, RSA, Union of South Africa | South African | Pretoria, Cape Town, Bloemfontein
South Korea | Republic of Korea, ROK, R.O.K., S. Korea, S Korea | South Korean | Seoul
South Sudan | Republic of South Sudan | South Sudanese | Juba
Spain | Kingdom of Spain, España | Spanish, Spaniard | Madrid
Sri Lanka | Ceylon, Democratic Socialist Republic of Sri Lanka | Sri Lankan, Ceylonese | Colombo, Sri Jayawardenepura Kotte
Sudan | Republic of the Sudan | Sudanese | Khartoum
Suriname | Surinam, Dutch Guiana | Surinamese | Paramaribo
Sweden | Kingdom of Sweden | Swedish, Swede | Stockholm
Switzerland | Swiss Confederation | Swiss | Bern, Berne
Syria | Syrian Arab Republic | Syrian | Damascus
Taiwan | Republic of China, ROC, R.O.C., Nationalist China, Formosa, Chinese Taipei | Taiwanese | Taipei
Tajikistan | Republic of Tajikistan | Tajik, Tadjik, Tajikistani | Dushanbe
Tanzania | United Republic of Tanzania, Tanganyika | Tanzanian | Dodoma, Dar es Salaam
Thailand | Kingdom of Thailand, Siam | Thai, Siamese | Bangkok
Togo | Togolese Republic | Togolese | Lome, Lomé
Tonga | Kingdom of Tonga | Tongan | Nuku'alofa
Trinidad and Tobago | Trinidad, Trinidad & Tobago | Trinidadian, Tobagonian | Port of Spain
Tunisia | Republic of Tunisia | Tunisian | Tunis
Turkey | Türkiye, Turkiye, Republic of Turkey | Turkish, Turk | Ankara
Turkmenistan | Turkmenia | Turkmen, Turkmenistani | Ashgabat, Ashkhabad
Tuvalu | Ellice Islands | Tuvaluan | Funafuti
Uganda | Republic of Uganda | Ugandan | Kampala
Ukraine | The Ukraine | Ukrainian | Kyiv, Kiev
United Arab Emirates | UAE, U.A.E., Emirates | Emirati | Abu Dhabi
United Kingdom | UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland | British, Briton, Brit, Britisher | London
United States | US, U.S., USA, U.S.A., United States of America, America, U. S., U. S. A., the States | American | Washington, Washington, D.C.
Uruguay | Oriental Republic of Uruguay | Uruguayan | Montevideo
Uzbekistan | Republic of Uzbekistan | Uzbek, Uzbekistani | Tashkent
Vanuatu | New Hebrides | ni-Vanuatu, Vanuatuan | Port Vila
Vatican City | Vatican, Holy See, Vatican City State | | Vatican City
Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Caracas
Vietnam | Viet Nam, Socialist Republic of Vietnam | Vietnamese | Hanoi
Yemen | Republic of Yemen | Yemeni, Yemenite | Sanaa, Sana'a
Zambia | Republic of Zambia, Northern Rhodesia | Zambian | Lusaka
Zimbabwe | Republic of Zimbabwe, Rhodesia, Southern Rhodesia | Zimbabwean, Rhodesian | Harare
`;

/** Territories, parts of countries and lands that English news treats like countries. */
export const TERRITORY_TABLE = `
England | | English, English~ | London
Scotland | | Scottish, Scot, Scots~, Scotch | Edinburgh
Wales | Cymru | Welsh, Welsh~ | Cardiff
Northern Ireland | Ulster | Northern Irish | Belfast
Hong Kong | Hong Kong SAR, HK | Hong Konger, Hongkonger | Hong Kong
Macau | Macao, Macau SAR | Macanese | Macau
Tibet | Tibet Autonomous Region, Xizang | Tibetan | Lhasa
Xinjiang | Xinjiang Uyghur Autonomous Region, East Turkestan | Uyghur, Uighur | Urumqi
Puerto Rico | Commonwealth of Puerto Rico | Puerto Rican | San Juan
Guam | | Guamanian | Hagatna, Agana
American Samoa | | American Samoan | Pago Pago
U.S. Virgin Islands | US Virgin Islands, Virgin Islands | Virgin Islander | Charlotte Amalie
Northern Mariana Islands | Northern Marianas | | Saipan
Greenland | Kalaallit Nunaat | Greenlandic, Greenlander | Nuuk
Faroe Islands | Faeroe Islands, Faroes | Faroese | Torshavn, Tórshavn
Gibraltar | | Gibraltarian | Gibraltar
Falkland Islands | Falklands, Malvinas, Islas Malvinas | Falkland Islander | Stanley, Port Stanley
Bermuda | | Bermudian, Bermudan | Hamilton
Cayman Islands | Caymans | Caymanian | George Town
British Virgin Islands | | | Road Town
Turks and Caicos Islands | Turks and Caicos | | Cockburn Town
Anguilla | | Anguillan | The Valley
Montserrat | | Montserratian | Plymouth
Isle of Man | | Manx, Manx~ | Douglas
Jersey | | | Saint Helier
Guernsey | | | St Peter Port
Aruba | | Aruban | Oranjestad
Curacao | Curaçao | Curaçaoan | Willemstad
French Guiana | | French Guianese | Cayenne
Guadeloupe | | Guadeloupean | Basse-Terre
Martinique | | Martinican, Martiniquais | Fort-de-France
Réunion | Reunion Island | | Saint-Denis
New Caledonia | | New Caledonian | Nouméa, Noumea
French Polynesia | Tahiti | Tahitian, French Polynesian | Papeete
Mayotte | | Mahoran | Mamoudzou
Western Sahara | Sahrawi Arab Democratic Republic, Spanish Sahara | Sahrawi, Saharawi | Laayoune, El Aaiún
Northern Cyprus | Turkish Republic of Northern Cyprus | Turkish Cypriot | North Nicosia
Abkhazia | | Abkhaz, Abkhazian | Sukhumi
South Ossetia | | South Ossetian, Ossetian | Tskhinvali
Transnistria | Trans-Dniester | Transnistrian | Tiraspol
Nagorno-Karabakh | Artsakh, Karabakh | | Stepanakert
Chechnya | Chechen Republic | Chechen | Grozny
Dagestan | | Dagestani | Makhachkala
Tatarstan | | Tatar | Kazan
Crimea | Crimean Peninsula | Crimean | Simferopol
Kurdistan | Iraqi Kurdistan, Kurdistan Region | Kurdish, Kurd | Erbil, Irbil
Kashmir | Jammu and Kashmir | Kashmiri | Srinagar
Gaza Strip | Gaza | Gazan | Gaza City
West Bank | | West Banker | Ramallah
Catalonia | Catalunya | Catalan | Barcelona
Basque Country | Euskadi | Basque | Vitoria-Gasteiz
Galicia | | Galician | Santiago de Compostela
Andalusia | | Andalusian | Seville
Bavaria | | Bavarian | Munich
Saxony | | Saxon | Dresden
Prussia | | Prussian | Königsberg
Sicily | | Sicilian | Palermo
Sardinia | | Sardinian | Cagliari
Tuscany | | Tuscan | Florence
Corsica | | Corsican | Ajaccio
Brittany | | Breton | Rennes
Normandy | | Norman | Rouen
Crete | | Cretan | Heraklion
Quebec | Québec | Quebecer, Quebecker, Québécois | Quebec City
Ontario | | Ontarian | Toronto
British Columbia | B.C. | British Columbian | Victoria
Alberta | | Albertan | Edmonton
Manitoba | | Manitoban | Winnipeg
Saskatchewan | | Saskatchewanian | Regina
Nova Scotia | N.S. | Nova Scotian | Halifax
New Brunswick | N.B. | New Brunswicker | Fredericton
Newfoundland and Labrador | Newfoundland | Newfoundlander | St. John's
Prince Edward Island | P.E.I. | Prince Edward Islander | Charlottetown
New South Wales | NSW | | Sydney
Queensland | | Queenslander | Brisbane
Tasmania | | Tasmanian | Hobart
Zanzibar | | Zanzibari | Zanzibar City
Somaliland | British Somaliland | Somalilander | Hargeisa
Darfur | | Darfuri | El Fasher
Punjab | | Punjabi | Lahore, Chandigarh
Bengal | West Bengal | Bengali | Kolkata, Calcutta
Sindh | Sind | Sindhi | Karachi
Balochistan | Baluchistan | Baloch, Baluch, Baluchi | Quetta
Aceh | | Acehnese | Banda Aceh
Bali | | Balinese | Denpasar
Java | | Javanese | Yogyakarta
`;
