# The states of the world: ISO 3166-1 alpha-3 codes, with KOS for Kosovo, VAT for the Holy See, HKG, PSE and ATA on their
# own, the states that have ended since 1990 on their dates, breakaway governments (PRE, under the state that claims the
# territory) and dependencies (under their own state's code).
#
# `name` every name that stands for the state; `exact` those that need their capitals; `adj` the adjective; `people` its
# citizens; `seat` capitals and houses that stand for the government; `point` the middle of the land, near enough for a map.
# Adjectives and names of peoples are common knowledge; points agree with GeoNames to about half a degree.

# Both of them: nobody's code.
actor Koreas
  kind    group
  name    Koreas, two Koreas, both Koreas

actor AFG
  kind    state
  name    Afghanistan, Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan
  adj     Afghan
  people  Afghan, Afghans, Afghani, Afghanis
  seat    Kabul
  code    AFG
  point   33, 66

actor ALB
  kind    state
  name    Albania, Republic of Albania
  adj     Albanian
  people  Albanian, Albanians
  seat    Tirana
  code    ALB
  point   41, 20

actor DZA
  kind    state
  name    Algeria, People's Democratic Republic of Algeria
  adj     Algerian
  people  Algerian, Algerians
  seat    Algiers, El Mouradia Palace
  code    DZA
  point   28, 3

actor AND
  kind    state
  name    Andorra, Principality of Andorra
  adj     Andorran
  people  Andorran, Andorrans
  seat    Andorra la Vella
  code    AND
  point   42.55, 1.583

actor AGO
  kind    state
  name    Angola, Republic of Angola
  adj     Angolan
  people  Angolan, Angolans
  seat    Luanda
  code    AGO
  point   -12.5, 18.5

actor ATG
  kind    state
  name    Antigua and Barbuda
  short   Antigua
  adj     Antiguan, Barbudan
  people  Antiguan, Antiguans, Barbudan, Barbudans
  code    ATG
  point   17.05, -61.8

actor ARG
  kind    state
  name    Argentina, Argentine Republic
  adj     Argentine, Argentinian, Argentinean
  people  Argentine, Argentines, Argentinian, Argentinians, Argentinean, Argentineans
  seat    Buenos Aires, Casa Rosada
  code    ARG
  point   -34, -64

actor ARM
  kind    state
  name    Armenia, Republic of Armenia
  adj     Armenian
  people  Armenian, Armenians
  seat    Yerevan
  code    ARM
  point   40.25, 45

actor ATA
  kind    state
  name    Antarctica
  adj     Antarctic
  code    ATA
  point   -78.16, 16.41

actor AUS
  kind    state
  name    Australia, Commonwealth of Australia
  adj     Australian, Aussie
  people  Australian, Australians, Aussie, Aussies
  seat    Canberra
  code    AUS
  point   -25, 135

actor AUT
  kind    state
  name    Austria, Republic of Austria
  adj     Austrian
  people  Austrian, Austrians
  seat    Vienna, Ballhausplatz
  code    AUT
  point   47.333, 13.333

actor AZE
  kind    state
  name    Azerbaijan, Republic of Azerbaijan
  adj     Azerbaijani, Azeri
  people  Azerbaijani, Azerbaijanis, Azeri, Azeris
  seat    Baku
  code    AZE
  point   40.5, 47.5

actor BHS
  kind    state
  name    Bahamas, the Bahamas, Commonwealth of the Bahamas
  adj     Bahamian
  people  Bahamian, Bahamians
  seat    Nassau
  code    BHS
  point   24.25, -76

actor BHR
  kind    state
  name    Bahrain, Kingdom of Bahrain, State of Bahrain
  adj     Bahraini
  people  Bahraini, Bahrainis
  seat    Manama
  code    BHR
  point   26.027, 50.55

actor BGD
  kind    state
  name    Bangladesh, People's Republic of Bangladesh
  adj     Bangladeshi
  people  Bangladeshi, Bangladeshis
  seat    Dhaka
  code    BGD
  point   24, 90
  former  East Pakistan, 1955..1971

actor BRB
  kind    state
  name    Barbados
  adj     Barbadian, Bajan
  people  Barbadian, Barbadians
  seat    Bridgetown
  code    BRB
  point   13.167, -59.533

actor BLR
  kind    state
  name    Belarus, Republic of Belarus, Byelorussia, Belorussia
  adj     Belarusian, Belarussian, Byelorussian
  people  Belarusian, Belarusians, Belarussian, Belarussians
  seat    Minsk
  code    BLR
  point   53, 28
  former  Byelorussian SSR, 1922..1991

actor BEL
  kind    state
  name    Belgium, Kingdom of Belgium
  adj     Belgian, Flemish, Walloon
  people  Belgian, Belgians
  code    BEL
  point   50.833, 4

actor BLZ
  kind    state
  name    Belize
  adj     Belizean
  people  Belizean, Belizeans
  seat    Belmopan
  code    BLZ
  point   17.25, -88.75

actor BEN
  kind    state
  name    Benin, Republic of Benin
  adj     Beninese
  people  Beninese
  seat    Porto-Novo, Cotonou
  code    BEN
  point   9.5, 2.25
  former  Dahomey, 1958..1975

actor BTN
  kind    state
  name    Bhutan, Kingdom of Bhutan
  adj     Bhutanese
  people  Bhutanese
  seat    Thimphu
  code    BTN
  point   27.5, 90.5

actor BOL
  kind    state
  name    Bolivia, Plurinational State of Bolivia, Republic of Bolivia
  adj     Bolivian
  people  Bolivian, Bolivians
  seat    La Paz, Sucre
  code    BOL
  point   -17, -65

actor BIH
  kind    state
  name    Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina, Bosnia-Hercegovina, Bosnia and Hercegovina, Republic of Bosnia and Herzegovina
  exact   BiH
  adj     Bosnian
  people  Bosnian, Bosnians
  seat    Sarajevo
  code    BIH
  point   44.25, 17.833

actor BWA
  kind    state
  name    Botswana, Republic of Botswana
  adj     Botswanan, Batswana
  people  Motswana, Batswana
  seat    Gaborone
  code    BWA
  point   -22, 24

actor BRA
  kind    state
  name    Brazil, Federative Republic of Brazil, Brasil
  adj     Brazilian
  people  Brazilian, Brazilians
  seat    Brasilia, Planalto Palace, Planalto, Itamaraty
  code    BRA
  point   -10, -55

actor BRN
  kind    state
  name    Brunei, Brunei Darussalam
  adj     Bruneian
  people  Bruneian, Bruneians
  seat    Bandar Seri Begawan
  code    BRN
  point   4.5, 114.667

actor BGR
  kind    state
  name    Bulgaria, Republic of Bulgaria
  adj     Bulgarian
  people  Bulgarian, Bulgarians
  seat    Sofia
  code    BGR
  point   42.667, 25.25

actor BFA
  kind    state
  name    Burkina Faso, Burkina
  adj     Burkinabe
  people  Burkinabe, Burkinabes
  seat    Ouagadougou
  code    BFA
  point   12.5, -1.667
  former  Upper Volta, 1958..1984

actor BDI
  kind    state
  name    Burundi, Republic of Burundi
  adj     Burundian
  people  Burundian, Burundians
  seat    Bujumbura, Gitega
  code    BDI
  point   -3.5, 30

actor CPV
  kind    state
  name    Cabo Verde, Cape Verde, Cape Verde Islands, Republic of Cabo Verde
  adj     Cape Verdean
  people  Cape Verdean, Cape Verdeans
  seat    Praia
  code    CPV
  point   16, -24

actor KHM
  kind    state
  name    Cambodia, Kingdom of Cambodia, Kampuchea
  adj     Cambodian, Khmer
  people  Cambodian, Cambodians
  seat    Phnom Penh
  code    KHM
  point   13, 105
  former  State of Cambodia, 1989..1993

actor CMR
  kind    state
  name    Cameroon, Republic of Cameroon, Cameroun
  adj     Cameroonian
  people  Cameroonian, Cameroonians
  seat    Yaounde
  code    CMR
  point   6, 12.5

actor CAN
  kind    state
  name    Canada
  adj     Canadian
  people  Canadian, Canadians
  seat    Ottawa, Parliament Hill, Rideau Hall
  code    CAN
  point   60.11, -113.64

actor CAF
  kind    state
  name    Central African Republic, Centrafrique
  exact   CAR
  adj     Central African
  people  Central African, Central Africans
  seat    Bangui
  code    CAF
  point   7, 21
  former  Central African Empire, 1976..1979

actor TCD
  kind    state
  name    Chad, Republic of Chad
  adj     Chadian
  people  Chadian, Chadians
  seat    N'Djamena, Ndjamena
  code    TCD
  point   15, 19

actor CHL
  kind    state
  name    Chile, Republic of Chile
  adj     Chilean
  people  Chilean, Chileans
  seat    Santiago, La Moneda
  code    CHL
  point   -30, -71

actor CHN
  kind    state
  name    China, People's Republic of China, Mainland China, Communist China, Red China
  exact   PRC
  adj     Chinese
  people  Chinese
  seat    Beijing, Peking, Zhongnanhai
  code    CHN
  point   35, 105

actor COL
  kind    state
  name    Colombia, Republic of Colombia
  adj     Colombian
  people  Colombian, Colombians
  seat    Bogota, Casa de Narino, Narino Palace
  code    COL
  point   4, -73.25

actor COM
  kind    state
  name    Comoros, Union of the Comoros, Comoro Islands
  adj     Comoran, Comorian
  people  Comoran, Comorans, Comorian, Comorians
  seat    Moroni
  code    COM
  point   -12.233, 44.445

actor COG
  kind    state
  name    Republic of the Congo, Congo-Brazzaville, Congo Republic, People's Republic of the Congo
  short   Congo, the Congo
  adj     Congolese
  seat    Brazzaville
  people  Congolese
  code    COG
  point   -1, 15

actor COD
  kind    state
  name    Democratic Republic of the Congo, Democratic Republic of Congo, Congo-Kinshasa, DR Congo, D.R. Congo, Congo, the Congo
  exact   DRC, RDC
  adj     Congolese
  people  Congolese
  seat    Kinshasa
  code    COD
  point   -2.5, 23.5
  former  Zaire, 1971-10-27..1997-05-17
  former  Republic of Zaire, 1971-10-27..1997-05-17
  former  Zairian, 1971..1997

actor CRI
  kind    state
  name    Costa Rica, Republic of Costa Rica
  adj     Costa Rican
  people  Costa Rican, Costa Ricans
  code    CRI
  point   10, -84

actor CIV
  kind    state
  name    Ivory Coast, Cote d'Ivoire, Republic of Cote d'Ivoire
  adj     Ivorian, Ivoirian
  people  Ivorian, Ivorians, Ivoirian, Ivoirians
  seat    Abidjan, Yamoussoukro
  code    CIV
  point   8, -5.5

actor HRV
  kind    state
  name    Croatia, Republic of Croatia
  adj     Croatian, Croat
  people  Croatian, Croatians
  seat    Zagreb
  code    HRV
  point   45.167, 15.5

actor CUB
  kind    state
  name    Cuba, Republic of Cuba
  adj     Cuban
  people  Cuban, Cubans
  seat    Havana
  code    CUB
  point   22, -79.5

actor CYP
  kind    state
  name    Cyprus, Republic of Cyprus
  adj     Cypriot, Greek Cypriot
  people  Cypriot, Cypriots, Greek Cypriot, Greek Cypriots
  seat    Nicosia
  code    CYP
  point   35, 33

actor CZE
  kind    state
  name    Czech Republic, Czechia
  adj     Czech
  people  Czech, Czechs
  seat    Prague
  code    CZE
  point   49.75, 15

actor DNK
  kind    state
  name    Denmark, Kingdom of Denmark
  adj     Danish
  people  Dane, Danes
  seat    Copenhagen, Christiansborg
  code    DNK
  point   56, 10

actor DJI
  kind    state
  name    Djibouti, Republic of Djibouti
  adj     Djiboutian
  people  Djiboutian, Djiboutians
  code    DJI
  point   11.5, 42.5

actor DMA
  kind    state
  name    Dominica, Commonwealth of Dominica
  seat    Roseau
  adj     Dominica
  code    DMA
  point   15.5, -61.333

actor DOM
  kind    state
  name    Dominican Republic
  adj     Dominican
  people  Dominican, Dominicans
  seat    Santo Domingo
  code    DOM
  point   19, -70.667

actor ECU
  kind    state
  name    Ecuador, Republic of Ecuador
  adj     Ecuadorian, Ecuadorean, Ecuadoran
  people  Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans
  seat    Quito, Carondelet Palace
  code    ECU
  point   -1.25, -78.25

actor EGY
  kind    state
  name    Egypt, Arab Republic of Egypt
  adj     Egyptian
  people  Egyptian, Egyptians
  seat    Cairo
  code    EGY
  point   27, 30
  former  United Arab Republic, 1958..1971

actor SLV
  kind    state
  name    El Salvador, Republic of El Salvador
  adj     Salvadoran, Salvadorean, Salvadorian
  people  Salvadoran, Salvadorans, Salvadorean, Salvadoreans
  seat    San Salvador
  code    SLV
  point   13.833, -88.917

actor GNQ
  kind    state
  name    Equatorial Guinea, Republic of Equatorial Guinea
  adj     Equatorial Guinean, Equatoguinean
  people  Equatorial Guinean, Equatorial Guineans
  seat    Malabo
  code    GNQ
  point   1.7, 10.5

actor ERI
  kind    state
  name    Eritrea, State of Eritrea
  adj     Eritrean
  people  Eritrean, Eritreans
  seat    Asmara
  code    ERI
  point   15, 39

actor EST
  kind    state
  name    Estonia, Republic of Estonia
  adj     Estonian
  people  Estonian, Estonians
  seat    Tallinn
  code    EST
  point   59, 26

actor SWZ
  kind    state
  name    Eswatini, Swaziland, Kingdom of Eswatini, Kingdom of Swaziland
  adj     Swazi
  people  Swazi, Swazis
  seat    Mbabane
  code    SWZ
  point   -26.5, 31.5

actor ETH
  kind    state
  name    Ethiopia, Federal Democratic Republic of Ethiopia
  adj     Ethiopian
  people  Ethiopian, Ethiopians
  seat    Addis Ababa, Addis Abeba
  code    ETH
  point   8, 38

actor FJI
  kind    state
  name    Fiji, Fiji Islands, Republic of Fiji
  adj     Fijian
  people  Fijian, Fijians
  seat    Suva
  code    FJI
  point   -18, 178

actor FIN
  kind    state
  name    Finland, Republic of Finland
  adj     Finnish
  people  Finn, Finns
  seat    Helsinki
  code    FIN
  point   64, 26

actor FRA
  kind    state
  name    France, French Republic
  adj     French
  people  Frenchman, Frenchmen, Frenchwoman
  seat    Paris, Elysee, Elysee Palace, the Elysee, Quai d'Orsay, Matignon, Hotel Matignon
  code    FRA
  point   46, 2

actor GAB
  kind    state
  name    Gabon, Gabonese Republic
  adj     Gabonese
  people  Gabonese
  seat    Libreville
  code    GAB
  point   -1, 11.75

actor GMB
  kind    state
  name    Gambia, The Gambia, Republic of The Gambia
  adj     Gambian
  people  Gambian, Gambians
  seat    Banjul
  code    GMB
  point   13.5, -15.5

actor GEO
  kind    state
  name    Georgia, Republic of Georgia
  adj     Georgian
  people  Georgian, Georgians
  seat    Tbilisi
  code    GEO
  point   42, 43.5

actor DEU
  kind    state
  name    Germany, Federal Republic of Germany, West Germany
  exact   FRG
  adj     German, West German
  people  German, Germans
  seat    Berlin, Bonn
  code    DEU
  point   51.5, 10.5

actor GHA
  kind    state
  name    Ghana, Republic of Ghana
  adj     Ghanaian
  people  Ghanaian, Ghanaians
  seat    Accra, Jubilee House
  code    GHA
  point   8.1, -1.2

actor GRC
  kind    state
  name    Greece, Hellenic Republic
  adj     Greek, Hellenic
  people  Greek, Greeks
  seat    Athens, Maximos Mansion
  code    GRC
  point   39, 22

actor GRD
  kind    state
  name    Grenada
  adj     Grenadian
  people  Grenadian, Grenadians
  code    GRD
  point   12.117, -61.667

actor GTM
  kind    state
  name    Guatemala, Republic of Guatemala
  adj     Guatemalan
  people  Guatemalan, Guatemalans
  seat    Guatemala City
  code    GTM
  point   15.5, -90.25

actor GIN
  kind    state
  name    Guinea, Republic of Guinea, Guinea-Conakry
  adj     Guinean
  people  Guinean, Guineans
  seat    Conakry
  code    GIN
  point   10.833, -10.667

actor GNB
  kind    state
  name    Guinea-Bissau, Guinea Bissau, Republic of Guinea-Bissau
  adj     Bissau-Guinean
  people  Bissau-Guinean, Bissau-Guineans
  seat    Bissau
  code    GNB
  point   12, -15

actor GUY
  kind    state
  name    Guyana, Co-operative Republic of Guyana, Republic of Guyana
  adj     Guyanese
  people  Guyanese
  code    GUY
  point   5, -59

actor HTI
  kind    state
  name    Haiti, Republic of Haiti
  adj     Haitian
  people  Haitian, Haitians
  seat    Port-au-Prince
  code    HTI
  point   19, -72.417

actor VAT
  kind    state
  name    Holy See, the Vatican, Vatican, Vatican City, Vatican City State
  adj     Vatican
  code    VAT
  point   41.902, 12.453

actor HND
  kind    state
  name    Honduras, Republic of Honduras
  adj     Honduran
  people  Honduran, Hondurans
  seat    Tegucigalpa
  code    HND
  point   15, -86.5

actor HKG
  kind    state
  name    Hong Kong, Hong Kong Special Administrative Region, Hongkong, Hong Kong Special Administrative Region of China
  exact   HKSAR
  adj     Hong Kong
  people  Hong Konger, Hong Kongers, Hongkonger, Hongkongers
  code    HKG
  point   22.25, 114.167

actor HUN
  kind    state
  name    Hungary, Republic of Hungary
  adj     Hungarian
  people  Hungarian, Hungarians
  seat    Budapest
  code    HUN
  point   47, 20

actor ISL
  kind    state
  name    Iceland, Republic of Iceland
  adj     Icelandic
  people  Icelander, Icelanders
  seat    Reykjavik
  code    ISL
  point   65, -18

actor IND
  kind    state
  name    India, Republic of India
  adj     Indian
  people  Indian, Indians
  seat    New Delhi, Delhi, South Block, Rashtrapati Bhavan
  code    IND
  point   22, 79

actor IDN
  kind    state
  name    Indonesia, Republic of Indonesia
  adj     Indonesian
  people  Indonesian, Indonesians
  seat    Jakarta, Merdeka Palace
  code    IDN
  point   -5, 120

actor IRN
  kind    state
  name    Iran, Islamic Republic of Iran, the Islamic Republic
  short   Persia
  adj     Iranian, Persian
  people  Iranian, Iranians
  seat    Tehran, Teheran
  code    IRN
  point   32, 53

actor IRQ
  kind    state
  name    Iraq, Republic of Iraq
  adj     Iraqi
  people  Iraqi, Iraqis
  seat    Baghdad
  code    IRQ
  point   33, 44

actor IRL
  kind    state
  name    Ireland, Republic of Ireland, Irish Republic, Eire
  adj     Irish
  people  Irishman, Irishmen, Irishwoman
  seat    Dublin, Leinster House
  code    IRL
  point   53, -8

actor ISR
  kind    state
  name    Israel, State of Israel, the Jewish state
  adj     Israeli
  people  Israeli, Israelis
  seat    Jerusalem, Tel Aviv
  code    ISR
  point   31.5, 34.75

actor ITA
  kind    state
  name    Italy, Italian Republic
  adj     Italian
  people  Italian, Italians
  seat    Rome, Palazzo Chigi, Chigi Palace, Quirinale, Quirinale Palace, Farnesina
  code    ITA
  point   42.833, 12.833

actor JAM
  kind    state
  name    Jamaica
  adj     Jamaican
  people  Jamaican, Jamaicans
  code    JAM
  point   18.16, -77.319

actor JPN
  kind    state
  name    Japan, State of Japan
  adj     Japanese
  people  Japanese
  seat    Tokyo, Kantei, Nagatacho
  code    JPN
  point   35.685, 139.751

actor JOR
  kind    state
  name    Jordan, Hashemite Kingdom of Jordan, the Hashemite Kingdom
  adj     Jordanian
  people  Jordanian, Jordanians
  seat    Amman
  code    JOR
  point   31, 36

actor KAZ
  kind    state
  name    Kazakhstan, Republic of Kazakhstan, Kazakstan
  adj     Kazakh, Kazakhstani, Kazak
  people  Kazakh, Kazakhs, Kazakhstani, Kazakhstanis
  seat    Astana, Nur-Sultan, Akorda
  code    KAZ
  point   48, 68

actor KEN
  kind    state
  name    Kenya, Republic of Kenya
  adj     Kenyan
  people  Kenyan, Kenyans
  seat    Nairobi
  code    KEN
  point   1, 38

actor KIR
  kind    state
  name    Kiribati, Republic of Kiribati
  adj     I-Kiribati
  people  I-Kiribati
  seat    Tarawa
  code    KIR
  point   1.83, -157.37
  former  Gilbert Islands, 1892..1979

actor PRK
  kind    state
  name    North Korea, Democratic People's Republic of Korea, DPR Korea
  exact   DPRK, NKorea, N. Korea, N.Korea
  adj     North Korean, N. Korean
  people  North Korean, North Koreans
  seat    Pyongyang
  code    PRK
  point   40, 127

actor KOR
  kind    state
  name    South Korea, Republic of Korea, Korea
  exact   ROK, SKorea, S. Korea, S.Korea
  adj     South Korean, Korean, S. Korean
  people  South Korean, South Koreans
  seat    Seoul, Blue House, Cheong Wa Dae
  code    KOR
  point   36.5, 127.75

actor KOS
  kind    state
  name    Kosovo, Republic of Kosovo, Kosova
  adj     Kosovar, Kosovan, Kosovo
  people  Kosovar, Kosovars, Kosovan, Kosovans
  seat    Pristina, Prishtina
  code    KOS
  point   42.583, 21.001

actor KWT
  kind    state
  name    Kuwait, State of Kuwait
  adj     Kuwaiti
  people  Kuwaiti, Kuwaitis
  seat    Kuwait City
  code    KWT
  point   29.5, 47.75

actor KGZ
  kind    state
  name    Kyrgyzstan, Kyrgyz Republic, Kirghizia, Kirgizstan, Kirghizstan
  adj     Kyrgyz, Kyrgyzstani, Kirghiz
  people  Kyrgyzstani, Kyrgyzstanis
  seat    Bishkek
  code    KGZ
  point   41.5, 75

actor LAO
  kind    state
  name    Laos, Lao People's Democratic Republic, Lao PDR
  adj     Laotian, Lao
  people  Laotian, Laotians
  seat    Vientiane
  code    LAO
  point   18, 105

actor LVA
  kind    state
  name    Latvia, Republic of Latvia
  adj     Latvian
  people  Latvian, Latvians
  seat    Riga
  code    LVA
  point   57, 25

actor LBN
  kind    state
  name    Lebanon, Lebanese Republic
  adj     Lebanese
  people  Lebanese
  seat    Beirut, Baabda, Baabda Palace
  code    LBN
  point   33.833, 35.833

actor LSO
  kind    state
  name    Lesotho, Kingdom of Lesotho
  adj     Basotho, Lesotho
  people  Mosotho, Basotho
  seat    Maseru
  code    LSO
  point   -29.5, 28.25

actor LBR
  kind    state
  name    Liberia, Republic of Liberia
  adj     Liberian
  people  Liberian, Liberians
  seat    Monrovia
  code    LBR
  point   6.5, -9.5

actor LBY
  kind    state
  name    Libya, State of Libya, Libyan Arab Jamahiriya, Libyan Jamahiriya, Great Socialist People's Libyan Arab Jamahiriya
  adj     Libyan
  people  Libyan, Libyans
  seat    Tripoli
  code    LBY
  point   28, 17

actor LIE
  kind    state
  name    Liechtenstein, Principality of Liechtenstein
  adj     Liechtenstein
  people  Liechtensteiner, Liechtensteiners
  seat    Vaduz
  code    LIE
  point   47.167, 9.533

actor LTU
  kind    state
  name    Lithuania, Republic of Lithuania
  adj     Lithuanian
  people  Lithuanian, Lithuanians
  seat    Vilnius
  code    LTU
  point   55.417, 24

actor LUX
  kind    state
  name    Luxembourg, Luxemburg, Grand Duchy of Luxembourg
  adj     Luxembourg, Luxembourgish
  people  Luxembourger, Luxembourgers
  code    LUX
  point   49.75, 6.167

actor MDG
  kind    state
  name    Madagascar, Republic of Madagascar
  adj     Malagasy, Madagascan
  people  Malagasy
  seat    Antananarivo
  code    MDG
  point   -20, 47

actor MWI
  kind    state
  name    Malawi, Republic of Malawi
  adj     Malawian
  people  Malawian, Malawians
  seat    Lilongwe
  code    MWI
  point   -13.5, 34

actor MYS
  kind    state
  name    Malaysia
  adj     Malaysian
  people  Malaysian, Malaysians
  seat    Kuala Lumpur, Putrajaya
  code    MYS
  point   2.5, 112.5

actor MDV
  kind    state
  name    Maldives, the Maldives, Maldive Islands, Republic of Maldives
  adj     Maldivian
  people  Maldivian, Maldivians
  code    MDV
  point   3.2, 73

actor MLI
  kind    state
  name    Mali, Republic of Mali
  adj     Malian
  people  Malian, Malians
  seat    Bamako
  code    MLI
  point   18, -2

actor MLT
  kind    state
  name    Malta, Republic of Malta
  adj     Maltese
  people  Maltese
  seat    Valletta, Castille
  code    MLT
  point   35.917, 14.433

actor MHL
  kind    state
  name    Marshall Islands, Republic of the Marshall Islands
  adj     Marshallese
  people  Marshallese
  seat    Majuro
  code    MHL
  point   7.113, 171.236

actor MRT
  kind    state
  name    Mauritania, Islamic Republic of Mauritania
  adj     Mauritanian
  people  Mauritanian, Mauritanians
  seat    Nouakchott
  code    MRT
  point   20, -12

actor MUS
  kind    state
  name    Mauritius, Republic of Mauritius
  adj     Mauritian
  people  Mauritian, Mauritians
  seat    Port Louis
  code    MUS
  point   -20.3, 57.583

actor MEX
  kind    state
  name    Mexico, United Mexican States, Estados Unidos Mexicanos
  adj     Mexican
  people  Mexican, Mexicans
  seat    Mexico City, Los Pinos
  code    MEX
  point   23, -102

actor FSM
  kind    state
  name    Micronesia, Federated States of Micronesia
  exact   FSM
  adj     Micronesian
  people  Micronesian, Micronesians
  seat    Palikir
  code    FSM
  point   5, 152

actor MDA
  kind    state
  name    Moldova, Republic of Moldova, Moldavia
  adj     Moldovan, Moldavian
  people  Moldovan, Moldovans
  seat    Chisinau, Kishinev
  code    MDA
  point   47, 29

actor MCO
  kind    state
  name    Monaco, Principality of Monaco
  adj     Monegasque
  people  Monegasque, Monegasques
  code    MCO
  point   43.733, 7.4

actor MNG
  kind    state
  name    Mongolia
  adj     Mongolian
  people  Mongolian, Mongolians
  seat    Ulaanbaatar, Ulan Bator
  code    MNG
  point   46, 105

actor MNE
  kind    state
  name    Montenegro
  adj     Montenegrin
  people  Montenegrin, Montenegrins
  seat    Podgorica
  code    MNE
  point   42.5, 19.3

actor MAR
  kind    state
  name    Morocco, Kingdom of Morocco
  adj     Moroccan
  people  Moroccan, Moroccans
  seat    Rabat
  code    MAR
  point   32, -5

actor MOZ
  kind    state
  name    Mozambique, Republic of Mozambique
  adj     Mozambican, Mozambiquan
  people  Mozambican, Mozambicans
  seat    Maputo
  code    MOZ
  point   -18.25, 35

actor MMR
  kind    state
  name    Myanmar, Burma, Republic of the Union of Myanmar, Union of Myanmar, Union of Burma, Republic of Myanmar
  adj     Burmese, Myanmar, Myanmarese
  people  Burmese
  seat    Naypyidaw, Nay Pyi Taw, Naypyitaw, Rangoon
  code    MMR
  point   21, 96

actor NAM
  kind    state
  name    Namibia, Republic of Namibia, South West Africa
  adj     Namibian
  people  Namibian, Namibians
  seat    Windhoek
  code    NAM
  point   -22, 17

actor NRU
  kind    state
  name    Nauru, Republic of Nauru
  adj     Nauruan
  people  Nauruan, Nauruans
  seat    Yaren
  code    NRU
  point   -0.517, 166.933

actor NPL
  kind    state
  name    Nepal, Federal Democratic Republic of Nepal, Kingdom of Nepal
  adj     Nepali, Nepalese
  people  Nepali, Nepalis, Nepalese
  seat    Kathmandu, Katmandu, Singha Durbar
  code    NPL
  point   28, 84

actor NLD
  kind    state
  name    Netherlands, the Netherlands, Kingdom of the Netherlands
  short   Holland
  adj     Dutch
  people  Dutchman, Dutchmen, Dutchwoman
  seat    The Hague, Binnenhof
  code    NLD
  point   52.25, 5.75

actor NZL
  kind    state
  name    New Zealand, Aotearoa
  exact   NZ, N.Z.
  adj     New Zealand, Kiwi
  people  New Zealander, New Zealanders
  seat    Wellington, Beehive
  code    NZL
  point   -42, 174

actor NIC
  kind    state
  name    Nicaragua, Republic of Nicaragua
  adj     Nicaraguan
  people  Nicaraguan, Nicaraguans
  seat    Managua
  code    NIC
  point   13, -85

actor NER
  kind    state
  name    Niger, Republic of Niger, Republic of the Niger
  adj     Nigerien
  people  Nigerien, Nigeriens
  seat    Niamey
  code    NER
  point   18, 9

actor NGA
  kind    state
  name    Nigeria, Federal Republic of Nigeria
  adj     Nigerian
  people  Nigerian, Nigerians
  seat    Abuja, Aso Rock, Aso Villa
  code    NGA
  point   10, 8

actor MKD
  kind    state
  name    North Macedonia, Macedonia, Republic of Macedonia, Republic of North Macedonia, Former Yugoslav Republic of Macedonia
  exact   FYROM
  adj     Macedonian, North Macedonian
  people  Macedonian, Macedonians
  seat    Skopje
  code    MKD
  point   41.667, 21.75

actor NOR
  kind    state
  name    Norway, Kingdom of Norway
  adj     Norwegian
  people  Norwegian, Norwegians
  seat    Oslo
  code    NOR
  point   62, 10

actor OMN
  kind    state
  name    Oman, Sultanate of Oman, the Sultanate
  adj     Omani
  people  Omani, Omanis
  seat    Muscat
  code    OMN
  point   21, 57

actor PAK
  kind    state
  name    Pakistan, Islamic Republic of Pakistan
  adj     Pakistani, Pak
  people  Pakistani, Pakistanis
  seat    Islamabad
  code    PAK
  point   30, 70

actor PLW
  kind    state
  name    Palau, Republic of Palau
  adj     Palauan
  people  Palauan, Palauans
  seat    Ngerulmud
  code    PLW
  point   6, 134

actor PSE
  kind    state
  name    Palestine, State of Palestine, Palestinian Territories, Palestinian territories, Occupied Palestinian Territory, Occupied Territories, occupied territories
  adj     Palestinian
  people  Palestinian, Palestinians
  seat    Ramallah, Muqata, Mukataa
  code    PSE
  point   31.92, 35.2

actor PAN
  kind    state
  name    Panama, Republic of Panama
  adj     Panamanian
  people  Panamanian, Panamanians
  code    PAN
  point   9, -80

actor PNG
  kind    state
  name    Papua New Guinea, Independent State of Papua New Guinea
  exact   PNG
  adj     Papua New Guinean, Papuan
  people  Papua New Guinean, Papua New Guineans
  seat    Port Moresby
  code    PNG
  point   -6, 147

actor PRY
  kind    state
  name    Paraguay, Republic of Paraguay
  adj     Paraguayan
  people  Paraguayan, Paraguayans
  seat    Asuncion
  code    PRY
  point   -22.993, -57.996

actor PER
  kind    state
  name    Peru, Republic of Peru
  adj     Peruvian
  people  Peruvian, Peruvians
  seat    Lima
  code    PER
  point   -10, -75.25

actor PHL
  kind    state
  name    Philippines, the Philippines, Republic of the Philippines
  adj     Philippine, Filipino
  people  Filipino, Filipinos, Filipina, Filipinas
  seat    Manila, Malacanang, Malacanang Palace
  code    PHL
  point   13, 122

actor POL
  kind    state
  name    Poland, Republic of Poland
  adj     Polish
  people  Pole, Poles
  seat    Warsaw
  code    POL
  point   52, 20

actor PRT
  kind    state
  name    Portugal, Portuguese Republic
  adj     Portuguese
  people  Portuguese
  seat    Lisbon
  code    PRT
  point   39.7, -8

actor QAT
  kind    state
  name    Qatar, State of Qatar
  adj     Qatari
  people  Qatari, Qataris
  seat    Doha
  code    QAT
  point   25.5, 51.25

actor ROU
  kind    state
  name    Romania, Rumania
  adj     Romanian
  people  Romanian, Romanians
  seat    Bucharest, Cotroceni, Cotroceni Palace
  code    ROU
  point   46, 25

actor RUS
  kind    state
  name    Russia, Russian Federation
  adj     Russian
  people  Russian, Russians
  seat    Moscow, Kremlin, the Kremlin, Smolenskaya Square
  code    RUS
  point   60, 100
  former  Russian SFSR, 1917..1991

actor RWA
  kind    state
  name    Rwanda, Republic of Rwanda, Ruanda, Rwandese Republic
  adj     Rwandan, Rwandese
  people  Rwandan, Rwandans, Rwandese
  seat    Kigali
  code    RWA
  point   -2, 30

actor KNA
  kind    state
  name    Saint Kitts and Nevis, St. Kitts and Nevis, St Kitts and Nevis
  adj     Kittitian
  people  Kittitian, Kittitians
  seat    Basseterre
  code    KNA
  point   17.333, -62.75

actor LCA
  kind    state
  name    Saint Lucia, St. Lucia, St Lucia
  adj     Saint Lucian, St. Lucian
  people  Saint Lucian, Saint Lucians
  seat    Castries
  code    LCA
  point   13.883, -60.967

actor VCT
  kind    state
  name    Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent and the Grenadines
  adj     Vincentian
  people  Vincentian, Vincentians
  seat    Kingstown
  code    VCT
  point   13.083, -61.2

actor WSM
  kind    state
  name    Samoa, Western Samoa, Independent State of Samoa
  adj     Samoan
  people  Samoan, Samoans
  seat    Apia
  code    WSM
  point   -13.8, -172.178

actor SMR
  kind    state
  name    San Marino, Republic of San Marino
  adj     Sammarinese
  people  Sammarinese
  code    SMR
  point   43.933, 12.467

actor STP
  kind    state
  name    Sao Tome and Principe, Democratic Republic of Sao Tome and Principe
  short   Sao Tome
  adj     Sao Tomean
  people  Sao Tomean, Sao Tomeans
  code    STP
  point   1, 7

actor SAU
  kind    state
  name    Saudi Arabia, Kingdom of Saudi Arabia, the Saudi kingdom
  exact   KSA
  adj     Saudi, Saudi Arabian
  people  Saudi, Saudis, Saudi Arabian, Saudi Arabians
  seat    Riyadh
  code    SAU
  point   25, 45

actor SEN
  kind    state
  name    Senegal, Republic of Senegal
  adj     Senegalese
  people  Senegalese
  seat    Dakar
  code    SEN
  point   14.5, -14.25

actor SRB
  kind    state
  name    Serbia, Republic of Serbia
  adj     Serbian
  people  Serbian, Serbians
  seat    Belgrade
  code    SRB
  point   44.819, 20.457

actor SYC
  kind    state
  name    Seychelles, the Seychelles, Republic of Seychelles
  adj     Seychellois
  people  Seychellois
  code    SYC
  point   -4.583, 55.667

actor SLE
  kind    state
  name    Sierra Leone, Republic of Sierra Leone
  adj     Sierra Leonean
  people  Sierra Leonean, Sierra Leoneans
  seat    Freetown
  code    SLE
  point   8.5, -11.5

actor SGP
  kind    state
  name    Singapore, Republic of Singapore
  adj     Singaporean
  people  Singaporean, Singaporeans
  seat    Istana
  code    SGP
  point   1.367, 103.8

actor SVK
  kind    state
  name    Slovakia, Slovak Republic
  adj     Slovak, Slovakian
  people  Slovak, Slovaks, Slovakian, Slovakians
  seat    Bratislava
  code    SVK
  point   48.667, 19.5

actor SVN
  kind    state
  name    Slovenia, Republic of Slovenia
  adj     Slovenian, Slovene
  people  Slovenian, Slovenians, Slovene, Slovenes
  seat    Ljubljana
  code    SVN
  point   46.083, 15

actor SLB
  kind    state
  name    Solomon Islands, the Solomons
  adj     Solomon Islander, Solomon Islands
  people  Solomon Islander, Solomon Islanders
  seat    Honiara
  code    SLB
  point   -8, 159

actor SOM
  kind    state
  name    Somalia, Federal Republic of Somalia, Somali Republic, Somali Democratic Republic
  adj     Somali, Somalian
  people  Somali, Somalis, Somalian, Somalians
  seat    Mogadishu, Villa Somalia
  code    SOM
  point   6, 48

actor ZAF
  kind    state
  name    South Africa, Republic of South Africa
  exact   RSA
  adj     South African
  people  South African, South Africans
  seat    Pretoria, Union Buildings
  code    ZAF
  point   -29, 24

actor SSD
  kind    state
  name    South Sudan, Republic of South Sudan, Southern Sudan
  adj     South Sudanese, Southern Sudanese
  people  South Sudanese
  seat    Juba
  code    SSD
  point   7.5, 30

actor ESP
  kind    state
  name    Spain, Kingdom of Spain
  adj     Spanish
  people  Spaniard, Spaniards
  seat    Madrid, Moncloa, Moncloa Palace, La Moncloa
  code    ESP
  point   40, -4

actor LKA
  kind    state
  name    Sri Lanka, Democratic Socialist Republic of Sri Lanka, Ceylon
  adj     Sri Lankan, Ceylonese
  people  Sri Lankan, Sri Lankans
  seat    Colombo, Temple Trees
  code    LKA
  point   7.75, 80.75

actor SDN
  kind    state
  name    Sudan, the Sudan, Republic of Sudan, Republic of the Sudan
  adj     Sudanese
  people  Sudanese
  seat    Khartoum
  code    SDN
  point   16, 30

actor SUR
  kind    state
  name    Suriname, Surinam, Republic of Suriname
  adj     Surinamese
  people  Surinamese
  seat    Paramaribo
  code    SUR
  point   4, -56

actor SWE
  kind    state
  name    Sweden, Kingdom of Sweden
  adj     Swedish
  people  Swede, Swedes
  seat    Stockholm, Rosenbad
  code    SWE
  point   62, 15

actor CHE
  kind    state
  name    Switzerland, Swiss Confederation
  adj     Swiss
  people  Swiss
  seat    Bern, Berne
  code    CHE
  point   47, 8.014

actor SYR
  kind    state
  name    Syria, Syrian Arab Republic
  adj     Syrian
  people  Syrian, Syrians
  seat    Damascus
  code    SYR
  point   35, 38

actor TWN
  kind    state
  name    Taiwan, Republic of China, Chinese Taipei, Formosa
  exact   ROC
  adj     Taiwanese
  people  Taiwanese
  seat    Taipei
  code    TWN
  point   24, 121

actor TJK
  kind    state
  name    Tajikistan, Republic of Tajikistan, Tadzhikistan
  adj     Tajikistani, Tajik, Tadzhik
  people  Tajikistani, Tajikistanis
  seat    Dushanbe
  code    TJK
  point   39, 71

actor TZA
  kind    state
  name    Tanzania, United Republic of Tanzania
  adj     Tanzanian
  people  Tanzanian, Tanzanians
  seat    Dodoma, Dar es Salaam
  code    TZA
  point   -6, 35

actor THA
  kind    state
  name    Thailand, Kingdom of Thailand, Siam
  adj     Thai
  people  Thai, Thais
  seat    Bangkok, Government House in Bangkok
  code    THA
  point   15.5, 101

actor TLS
  kind    state
  name    East Timor, Timor-Leste, Timor Leste, Democratic Republic of Timor-Leste
  adj     East Timorese, Timorese
  people  East Timorese, Timorese
  seat    Dili
  code    TLS
  point   -8.833, 125.75

actor TGO
  kind    state
  name    Togo, Togolese Republic
  adj     Togolese
  people  Togolese
  seat    Lome
  code    TGO
  point   8.66, 1.02

actor TON
  kind    state
  name    Tonga, Kingdom of Tonga
  adj     Tongan
  people  Tongan, Tongans
  seat    Nuku'alofa
  code    TON
  point   -20, -175

actor TTO
  kind    state
  name    Trinidad and Tobago, Trinidad & Tobago, Republic of Trinidad and Tobago
  short   Trinidad
  adj     Trinidadian, Tobagonian
  people  Trinidadian, Trinidadians
  seat    Port of Spain
  code    TTO
  point   11, -61

actor TUN
  kind    state
  name    Tunisia, Republic of Tunisia, Tunisian Republic
  adj     Tunisian
  people  Tunisian, Tunisians
  seat    Tunis, Carthage Palace
  code    TUN
  point   34, 9

actor TUR
  kind    state
  name    Turkey, Republic of Turkey, Turkiye, Republic of Turkiye
  adj     Turkish
  people  Turk, Turks
  seat    Ankara
  code    TUR
  point   39.059, 34.912

actor TKM
  kind    state
  name    Turkmenistan
  adj     Turkmenistani, Turkmen
  people  Turkmenistani, Turkmenistanis
  seat    Ashgabat
  code    TKM
  point   39.75, 59.667

actor TUV
  kind    state
  name    Tuvalu
  adj     Tuvaluan
  people  Tuvaluan, Tuvaluans
  seat    Funafuti
  code    TUV
  point   -8, 178

actor UGA
  kind    state
  name    Uganda, Republic of Uganda
  adj     Ugandan
  people  Ugandan, Ugandans
  seat    Kampala
  code    UGA
  point   1.25, 32.5

actor UKR
  kind    state
  name    Ukraine, the Ukraine
  adj     Ukrainian
  people  Ukrainian, Ukrainians
  seat    Kyiv, Kiev, Bankova, Mariinsky Palace
  code    UKR
  point   49, 32
  former  Ukrainian SSR, 1922..1991

actor ARE
  kind    state
  name    United Arab Emirates, the Emirates
  short   Emirates
  exact   UAE, U.A.E.
  adj     Emirati, UAE
  people  Emirati, Emiratis
  seat    Abu Dhabi
  code    ARE
  point   23.75, 54.5

actor GBR
  kind    state
  name    United Kingdom, Great Britain, Britain, United Kingdom of Great Britain and Northern Ireland, England
  exact   UK, U.K., GB
  adj     British, UK, U.K., English
  people  Briton, Britons, British, Brit, Brits, Englishman, Englishmen
  seat    London, Downing Street, 10 Downing Street, Whitehall, Westminster
  code    GBR
  point   54.759, -2.695

actor USA
  kind    state
  name    United States, United States of America, America, the States, U.S. of A.
  exact   US, U.S., USA, U.S.A., U.S
  adj     American, US, U.S., U.S
  people  American, Americans
  seat    Washington, "Washington, D.C.", "Washington, DC", Washington D.C., Washington DC, White House, the White House, Oval Office, Foggy Bottom, the Beltway, Blair House, West Wing
  code    USA
  point   39.76, -98.5

actor URY
  kind    state
  name    Uruguay, Eastern Republic of Uruguay
  adj     Uruguayan
  people  Uruguayan, Uruguayans
  seat    Montevideo
  code    URY
  point   -33, -56

actor UZB
  kind    state
  name    Uzbekistan, Republic of Uzbekistan
  adj     Uzbek, Uzbekistani
  people  Uzbekistani, Uzbekistanis
  seat    Tashkent
  code    UZB
  point   41.707, 63.849

actor VUT
  kind    state
  name    Vanuatu, Republic of Vanuatu, New Hebrides
  adj     Vanuatuan, ni-Vanuatu
  people  ni-Vanuatu
  seat    Port Vila
  code    VUT
  point   -16, 167

actor VEN
  kind    state
  name    Venezuela, Bolivarian Republic of Venezuela
  adj     Venezuelan
  people  Venezuelan, Venezuelans
  seat    Caracas, Miraflores, Miraflores Palace
  code    VEN
  point   8, -66

actor VNM
  kind    state
  name    Vietnam, Viet Nam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam
  adj     Vietnamese
  people  Vietnamese
  seat    Hanoi
  code    VNM
  point   16.167, 107.833

actor YEM
  kind    state
  name    Yemen, Republic of Yemen
  adj     Yemeni, Yemenite
  people  Yemeni, Yemenis
  seat    Sanaa, Sana'a
  code    YEM
  point   15.5, 47.5

actor ZMB
  kind    state
  name    Zambia, Republic of Zambia
  adj     Zambian
  people  Zambian, Zambians
  seat    Lusaka
  code    ZMB
  point   -14.333, 28.5

actor ZWE
  kind    state
  name    Zimbabwe, Republic of Zimbabwe
  adj     Zimbabwean
  people  Zimbabwean, Zimbabweans
  seat    Harare
  code    ZWE
  point   -19, 29.75
  former  Rhodesia, 1965..1980

# ---- states that have ended since 1990 ----------------------------------------------------------

actor SUN
  kind    state
  name    Soviet Union, USSR, U.S.S.R., Union of Soviet Socialist Republics
  adj     Soviet
  people  Soviets
  code    SUN
  point   60, 90

actor YUG
  kind    state
  name    Yugoslavia, Federal Republic of Yugoslavia, Socialist Federal Republic of Yugoslavia
  adj     Yugoslav, Yugoslavian
  people  Yugoslav, Yugoslavs
  code    YUG
  point   44, 21

actor CSK
  kind    state
  name    Czechoslovakia, Czech and Slovak Federative Republic, Czecho-Slovakia
  adj     Czechoslovak, Czechoslovakian
  people  Czechoslovak, Czechoslovaks
  code    CSK
  point   49.5, 17

actor DDR
  kind    state
  name    East Germany, German Democratic Republic
  exact   GDR, DDR
  adj     East German
  people  East German, East Germans
  seat    East Berlin
  code    DDR
  point   52, 12.5

actor SCG
  kind    state
  name    Serbia and Montenegro, Serbia-Montenegro
  code    SCG
  point   44, 21

actor YMD
  kind    state
  name    South Yemen, People's Democratic Republic of Yemen
  adj     South Yemeni
  people  South Yemeni, South Yemenis
  code    YEM
  point   14, 47

# ---- governments that few states recognise: the code of the state that claims the land, and PRE ----

actor Abkhazia
  kind    group
  name    Abkhazia, Republic of Abkhazia
  adj     Abkhaz, Abkhazian
  people  Abkhaz, Abkhazian, Abkhazians
  seat    Sukhumi, Sokhumi, Sukhum
  code    GEO
  sector  PRE
  point   43.0, 41.0

actor South Ossetia
  kind    group
  name    South Ossetia, Republic of South Ossetia, South Ossetia-Alania
  adj     South Ossetian
  people  South Ossetian, South Ossetians
  seat    Tskhinvali, Tskhinval
  code    GEO
  sector  PRE
  point   42.35, 44.0

actor Donetsk People's Republic
  kind    group
  name    Donetsk People's Republic, Donetsk Republic, People's Republic of Donetsk
  exact   DPR, DNR
  code    UKR
  sector  PRE
  point   48.0, 37.8

actor Luhansk People's Republic
  kind    group
  name    Luhansk People's Republic, Lugansk People's Republic, Luhansk Republic, People's Republic of Luhansk
  exact   LPR, LNR
  code    UKR
  sector  PRE
  point   48.57, 39.3

actor Nagorno-Karabakh
  kind    group
  name    Nagorno-Karabakh, Nagorno Karabakh, Nagorny Karabakh, Artsakh, Republic of Artsakh, Nagorno-Karabakh Republic
  adj     Karabakh, Karabakhi
  seat    Stepanakert
  code    AZE
  sector  PRE
  point   39.8, 46.75

actor Northern Cyprus
  kind    group
  name    Northern Cyprus, Turkish Republic of Northern Cyprus, North Cyprus
  exact   TRNC
  adj     Turkish Cypriot
  people  Turkish Cypriot, Turkish Cypriots
  code    CYP
  sector  PRE
  point   35.25, 33.5

actor Transnistria
  kind    group
  name    Transnistria, Transdniestria, Trans-Dniester, Transdniester, Pridnestrovie, Dniester region, Trans-Dniestr
  adj     Transnistrian, Transdniestrian
  people  Transnistrians
  seat    Tiraspol
  code    MDA
  sector  PRE
  point   47.0, 29.5

actor Somaliland
  kind    group
  name    Somaliland, Republic of Somaliland
  adj     Somaliland
  people  Somalilander, Somalilanders
  seat    Hargeisa
  code    SOM
  sector  PRE
  point   9.6, 44.1

actor Western Sahara
  kind    group
  name    Western Sahara, Sahrawi Arab Democratic Republic
  exact   SADR
  adj     Sahrawi, Saharawi, Western Saharan
  people  Sahrawi, Sahrawis, Saharawi, Saharawis
  code    MAR
  sector  PRE
  point   24.5, -13.0

actor Chechen Republic of Ichkeria
  kind    group
  name    Chechen Republic of Ichkeria, Ichkeria
  code    RUS
  sector  PRE
  point   43.3, 45.7

actor Republika Srpska
  kind    group
  name    Republika Srpska, Bosnian Serb Republic, Republic of Srpska
  adj     Bosnian Serb
  people  Bosnian Serb, Bosnian Serbs
  seat    Banja Luka, Pale
  code    BIH
  sector  GOV
  point   44.77, 17.19

actor Republic of Serbian Krajina
  kind    group
  name    Republic of Serbian Krajina, Serbian Krajina
  adj     Krajina Serb
  people  Krajina Serbs
  code    HRV
  sector  PRE
  point   44.0, 16.0

actor Bougainville
  kind    group
  name    Autonomous Region of Bougainville
  adj     Bougainvillean
  people  Bougainvilleans
  code    PNG
  sector  GOV
  point   -6.2, 155.3

actor Puntland
  kind    group
  name    Puntland, Puntland State of Somalia
  adj     Puntland
  seat    Garowe
  code    SOM
  sector  GOV
  point   8.4, 48.5

actor Kurdistan Region
  kind    group
  name    Kurdistan Regional Government, Kurdistan Region of Iraq, Kurdish Regional Government, Iraqi Kurdistan, Iraq's Kurdistan region
  exact   KRG
  adj     Iraqi Kurdish
  people  Iraqi Kurd, Iraqi Kurds
  seat    Erbil, Irbil, Arbil
  code    IRQ
  sector  GOV
  point   36.4, 44.4

actor Rojava
  kind    group
  name    Rojava, Autonomous Administration of North and East Syria, Syrian Kurdistan
  adj     Syrian Kurdish
  people  Syrian Kurd, Syrian Kurds
  code    SYR
  sector  PRE
  point   36.5, 40.7

# ---- dependencies and territories, under their state ----------------------------------------------

actor Scotland
  kind    state
  name    Scotland
  adj     Scottish
  people  Scot, Scots
  seat    Edinburgh, Holyrood
  code    GBR
  point   56.5, -4

actor Wales
  kind    state
  name    Wales
  adj     Welsh
  people  Welshman, Welshmen
  seat    Cardiff
  code    GBR
  point   52.5, -3.5

actor Northern Ireland
  kind    state
  name    Northern Ireland, Ulster
  adj     Northern Irish
  seat    Stormont
  code    GBR
  point   54.6, -6.7

actor Gibraltar
  kind    state
  name    Gibraltar
  adj     Gibraltarian
  people  Gibraltarian, Gibraltarians
  code    GBR
  point   36.13, -5.35

actor Falkland Islands
  kind    state
  name    Falkland Islands, the Falklands, Malvinas, Las Malvinas
  adj     Falkland
  people  Falkland Islander, Falkland Islanders
  code    GBR
  point   -51.75, -59.17

actor Bermuda
  kind    state
  name    Bermuda
  adj     Bermudian
  people  Bermudian, Bermudians
  code    GBR
  point   32.33, -64.75

actor Cayman Islands
  kind    state
  name    Cayman Islands, the Caymans
  adj     Caymanian
  people  Caymanian, Caymanians
  code    GBR
  point   19.5, -80.67

actor British Virgin Islands
  kind    state
  name    British Virgin Islands
  code    GBR
  point   18.5, -64.5

actor Turks and Caicos
  kind    state
  name    Turks and Caicos Islands, Turks and Caicos
  code    GBR
  point   21.73, -71.58

actor Montserrat
  kind    state
  name    Montserrat
  adj     Montserratian
  people  Montserratian, Montserratians
  code    GBR
  point   16.75, -62.2

actor Anguilla
  kind    state
  name    Anguilla
  adj     Anguillan
  people  Anguillan, Anguillans
  code    GBR
  point   18.22, -63.05

actor Saint Helena
  kind    state
  name    Saint Helena, St. Helena, St Helena
  code    GBR
  point   -15.95, -5.7

actor Isle of Man
  kind    state
  name    Isle of Man
  adj     Manx
  code    GBR
  point   54.25, -4.5

actor Jersey
  kind    state
  name    Bailiwick of Jersey
  code    GBR
  point   49.22, -2.13

actor Guernsey
  kind    state
  name    Guernsey
  code    GBR
  point   49.58, -2.33

actor Chagos Islands
  kind    state
  name    British Indian Ocean Territory, Chagos Islands, Chagos Archipelago, Diego Garcia
  adj     Chagossian
  people  Chagossian, Chagossians
  code    GBR
  point   -6, 71.5

actor Puerto Rico
  kind    state
  name    Puerto Rico
  adj     Puerto Rican
  people  Puerto Rican, Puerto Ricans
  code    USA
  point   18.25, -66.5

actor Guam
  kind    state
  name    Guam
  adj     Guamanian
  people  Guamanian, Guamanians
  code    USA
  point   13.48, 144.8

actor American Samoa
  kind    state
  name    American Samoa
  adj     American Samoan
  people  American Samoan, American Samoans
  code    USA
  point   -14.33, -170.5

actor U.S. Virgin Islands
  kind    state
  name    U.S. Virgin Islands, US Virgin Islands
  code    USA
  point   18.35, -64.75

actor Northern Mariana Islands
  kind    state
  name    Northern Mariana Islands, Northern Marianas
  code    USA
  point   16, 146

actor Greenland
  kind    state
  name    Greenland
  adj     Greenlandic
  people  Greenlander, Greenlanders
  code    DNK
  point   72, -40

actor Faroe Islands
  kind    state
  name    Faroe Islands, the Faroes, Faeroe Islands
  adj     Faroese
  people  Faroese
  code    DNK
  point   62, -7

actor Aland
  kind    state
  name    Aland Islands, Aland
  code    FIN
  point   60.25, 20

actor Svalbard
  kind    state
  name    Svalbard, Spitsbergen
  code    NOR
  point   78, 20

actor French Guiana
  kind    state
  name    French Guiana, Guyane
  code    FRA
  point   4, -53

actor Guadeloupe
  kind    state
  name    Guadeloupe
  adj     Guadeloupean
  code    FRA
  point   16.25, -61.58

actor Martinique
  kind    state
  name    Martinique
  adj     Martinican
  code    FRA
  point   14.67, -61

actor Reunion Island
  kind    state
  name    Reunion Island, La Reunion
  code    FRA
  point   -21.1, 55.6

actor Mayotte
  kind    state
  name    Mayotte
  adj     Mahoran
  code    FRA
  point   -12.83, 45.15

actor New Caledonia
  kind    state
  name    New Caledonia
  adj     New Caledonian, Kanak
  people  New Caledonian, New Caledonians
  seat    Noumea
  code    FRA
  point   -21.5, 165.5

actor French Polynesia
  kind    state
  name    French Polynesia, Tahiti
  adj     Tahitian
  people  Tahitian, Tahitians
  code    FRA
  point   -15, -140

actor Wallis and Futuna
  kind    state
  name    Wallis and Futuna
  code    FRA
  point   -13.3, -176.2

actor Saint Pierre and Miquelon
  kind    state
  name    Saint Pierre and Miquelon, St. Pierre and Miquelon
  code    FRA
  point   46.83, -56.33

actor Saint Martin
  kind    state
  name    Saint Martin, St. Martin
  code    FRA
  point   18.08, -63.05

actor Saint Barthelemy
  kind    state
  name    Saint Barthelemy, St. Barts
  code    FRA
  point   17.9, -62.83

actor Aruba
  kind    state
  name    Aruba
  adj     Aruban
  people  Aruban, Arubans
  code    NLD
  point   12.5, -69.97

actor Curacao
  kind    state
  name    Curacao
  adj     Curacaoan
  code    NLD
  point   12.17, -69

actor Sint Maarten
  kind    state
  name    Sint Maarten
  code    NLD
  point   18.04, -63.06

actor Bonaire
  kind    state
  name    Bonaire
  code    NLD
  point   12.2, -68.25

actor Macau
  kind    state
  name    Macau, Macao, Macau Special Administrative Region
  adj     Macanese
  people  Macanese
  code    CHN
  point   22.17, 113.55

actor Cook Islands
  kind    state
  name    Cook Islands
  adj     Cook Islander
  people  Cook Islander, Cook Islanders
  code    NZL
  point   -16.08, -161.58

actor Niue
  kind    state
  name    Niue
  adj     Niuean
  people  Niuean, Niueans
  code    NZL
  point   -19.03, -169.87

actor Tokelau
  kind    state
  name    Tokelau
  code    NZL
  point   -9, -171.75

actor Norfolk Island
  kind    state
  name    Norfolk Island
  code    AUS
  point   -29.03, 167.95

actor Christmas Island
  kind    state
  name    Christmas Island
  code    AUS
  point   -10.5, 105.67

actor Cocos Islands
  kind    state
  name    Cocos Islands, Keeling Islands
  code    AUS
  point   -12, 96.83

actor Pitcairn Islands
  kind    state
  name    Pitcairn Islands, Pitcairn Island
  code    GBR
  point   -25.07, -130.1
