/** Big cities with other names or with a word for their people: name | aliases | demonyms. Written for this project. */
export const CITY_TABLE = `
New York City | NYC, N.Y.C. | New Yorker
Los Angeles | L.A., LA | Angeleno, Los Angeleno
Washington | Washington, D.C., Washington, DC, Washington D.C., Washington DC | Washingtonian
San Francisco | S.F., S. F. | San Franciscan
Chicago | | Chicagoan
Boston | | Bostonian
Philadelphia | Philly | Philadelphian
Houston | | Houstonian
New Orleans | | New Orleanian
Las Vegas | Vegas |
Saint Louis | St. Louis, St Louis | St. Louisan
Saint Petersburg | St. Petersburg, St Petersburg, Leningrad, Petrograd |
London | | Londoner
Liverpool | | Liverpudlian, Scouse, Scouser
Manchester | | Mancunian
Birmingham | | Brummie
Newcastle upon Tyne | Newcastle | Geordie
Glasgow | | Glaswegian
Aberdeen | | Aberdonian
Dublin | | Dubliner
Paris | | Parisian, Parisien
Marseille | Marseilles | Marseillais
Lyon | Lyons | Lyonnais
Rome | | Roman
Naples | Napoli | Neapolitan
Milan | Milano | Milanese
Venice | Venezia | Venetian
Florence | Firenze | Florentine
Turin | Torino |
Genoa | Genova | Genoese
Vienna | Wien | Viennese
Berlin | | Berliner
Hamburg | | Hamburger
Munich | München |
Cologne | Köln |
Frankfurt | Frankfurt am Main | Frankfurter
Brussels | Bruxelles |
Antwerp | Antwerpen |
Amsterdam | | Amsterdammer
The Hague | Den Haag |
Copenhagen | | Copenhagener
Stockholm | | Stockholmer
Moscow | | Muscovite
Warsaw | | Varsovian
Lisbon | Lisboa |
Madrid | | Madrileño, Madrileno
Barcelona | | Barcelonan
Athens | | Athenian
Istanbul | Constantinople | Istanbulite
Jerusalem | | Jerusalemite
Cairo | | Cairene
Beirut | | Beiruti
Damascus | | Damascene
Baghdad | | Baghdadi
Tehran | Teheran | Tehrani
Mumbai | Bombay | Mumbaikar
Kolkata | Calcutta | Kolkatan
Chennai | Madras |
New Delhi | Delhi |
Beijing | Peking | Beijinger
Guangzhou | Canton | Cantonese
Shanghai | | Shanghainese
Taipei | | Taipeier
Ho Chi Minh City | Saigon |
Tokyo | | Tokyoite
Seoul | | Seoulite
Yangon | Rangoon |
Kyiv | Kiev |
Kharkiv | Kharkov |
Lviv | Lvov, Lemberg |
Odesa | Odessa |
Gdansk | Gdańsk, Danzig |
Sydney | | Sydneysider
Melbourne | | Melburnian
Brisbane | | Brisbanite
Perth | |
Auckland | | Aucklander
Toronto | | Torontonian
Montreal | Montréal | Montrealer
Vancouver | | Vancouverite
Rio de Janeiro | Rio | Carioca
Sao Paulo | São Paulo | Paulista
Buenos Aires | | Porteño
Mexico City | Ciudad de Mexico, Ciudad de México |
Havana | La Habana | Habanero
Lagos | | Lagosian
Nairobi | | Nairobian
Johannesburg | Joburg | Johannesburger
Cape Town | | Capetonian
Troy | | Trojan
Sparta | | Spartan
Carthage | | Carthaginian
Babylon | | Babylonian
`;
