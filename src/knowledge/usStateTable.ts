/** States of the US: name | postal code, then newspaper abbreviations | demonyms | capital. Written for this project. */
export const US_STATE_TABLE = `
Alabama | AL, Ala. | Alabaman, Alabamian | Montgomery
Alaska | AK | Alaskan | Juneau
Arizona | AZ, Ariz. | Arizonan | Phoenix
Arkansas | AR, Ark. | Arkansan | Little Rock
California | CA, Calif., Cal. | Californian | Sacramento
Colorado | CO, Colo. | Coloradan, Coloradoan | Denver
Connecticut | CT, Conn. | | Hartford
Delaware | DE, Del. | Delawarean | Dover
Florida | FL, Fla. | Floridian | Tallahassee
Georgia (U.S. state) | GA, Ga. | | Atlanta
Hawaii | HI | Hawaiian | Honolulu
Idaho | ID | Idahoan | Boise
Illinois | IL, Ill. | Illinoisan | Springfield
Indiana | IN, Ind. | Hoosier, Indianan | Indianapolis
Iowa | IA | Iowan | Des Moines
Kansas | KS, Kan., Kans. | Kansan | Topeka
Kentucky | KY, Ky. | Kentuckian | Frankfort
Louisiana | LA, La. | Louisianan, Louisianian | Baton Rouge
Maine | ME | Mainer | Augusta
Maryland | MD, Md. | Marylander | Annapolis
Massachusetts | MA, Mass. | Massachusettsan | Boston
Michigan | MI, Mich. | Michigander | Lansing
Minnesota | MN, Minn. | Minnesotan | St. Paul, Saint Paul
Mississippi | MS, Miss. | Mississippian | Jackson
Missouri | MO, Mo. | Missourian | Jefferson City
Montana | MT, Mont. | Montanan | Helena
Nebraska | NE, Neb., Nebr. | Nebraskan | Lincoln
Nevada | NV, Nev. | Nevadan | Carson City
New Hampshire | NH, N.H. | New Hampshirite | Concord
New Jersey | NJ, N.J. | New Jerseyan | Trenton
New Mexico | NM, N.M. | New Mexican | Santa Fe
New York | NY, N.Y., New York State | | Albany
North Carolina | NC, N.C. | North Carolinian | Raleigh
North Dakota | ND, N.D. | North Dakotan | Bismarck
Ohio | OH | Ohioan | Columbus
Oklahoma | OK, Okla. | Oklahoman | Oklahoma City
Oregon | OR, Ore., Oreg. | Oregonian | Salem
Pennsylvania | PA, Pa., Penn. | Pennsylvanian | Harrisburg
Rhode Island | RI, R.I. | Rhode Islander | Providence
South Carolina | SC, S.C. | South Carolinian | Columbia
South Dakota | SD, S.D. | South Dakotan | Pierre
Tennessee | TN, Tenn. | Tennessean | Nashville
Texas | TX, Tex. | Texan | Austin
Utah | UT | Utahn | Salt Lake City
Vermont | VT, Vt. | Vermonter | Montpelier
Virginia | VA, Va. | Virginian | Richmond
Washington (U.S. state) | WA, Wash., Washington State | Washingtonian | Olympia
West Virginia | WV, W.Va., W. Va. | West Virginian | Charleston
Wisconsin | WI, Wis., Wisc. | Wisconsinite | Madison
Wyoming | WY, Wyo. | Wyomingite | Cheyenne
District of Columbia | DC, D.C. | |
`;
