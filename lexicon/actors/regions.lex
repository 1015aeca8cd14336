# Adjectives of regions, for who belongs to them: a Bavarian minister is DEU. The regions themselves are places of the table
# of places, so these blocks have no names but the adjectives. Peoples (Kurds, Tibetans, Uighurs ...) stand in peoples.lex.

actor region of Bavaria
  kind    place
  adj     Bavarian
  code    DEU

actor region of Cornwall
  kind    place
  adj     Cornish
  code    GBR

actor region of Galicia
  kind    place
  adj     Galician
  code    ESP

actor region of Andalusia
  kind    place
  adj     Andalusian
  code    ESP

actor region of Sicily
  kind    place
  adj     Sicilian
  code    ITA

actor region of Sardinia
  kind    place
  adj     Sardinian
  code    ITA

actor region of Tuscany
  kind    place
  adj     Tuscan
  code    ITA

actor region of Siberia
  kind    place
  adj     Siberian
  code    RUS

actor region of North Ossetia
  kind    place
  adj     North Ossetian
  code    RUS

actor region of Tatarstan
  kind    place
  adj     Tatarstani
  code    RUS

actor region of Crimea
  kind    place
  adj     Crimean
  code    UKR

actor region of Transcarpathia
  kind    place
  adj     Transcarpathian
  code    UKR

actor region of Vojvodina
  kind    place
  adj     Vojvodinian
  code    SRB

actor region of Texas
  kind    place
  adj     Texan
  code    USA

actor region of California
  kind    place
  adj     Californian
  code    USA

actor region of Florida
  kind    place
  adj     Floridian
  code    USA

actor region of Alaska
  kind    place
  adj     Alaskan
  code    USA

actor region of Hawaii
  kind    place
  adj     Hawaiian
  code    USA

actor region of Virginia
  kind    place
  adj     Virginian
  code    USA

actor region of Ontario
  kind    place
  adj     Ontarian
  code    CAN

actor region of Alberta
  kind    place
  adj     Albertan
  code    CAN

actor region of Tasmania
  kind    place
  adj     Tasmanian
  code    AUS

actor region of Gujarat
  kind    place
  adj     Gujarati
  code    IND

actor region of Kerala
  kind    place
  adj     Keralan
  code    IND

actor region of Mizoram
  kind    place
  adj     Mizo
  code    IND

actor region of Balochistan
  kind    place
  adj     Balochi
  code    PAK

actor region of Inner Mongolia
  kind    place
  adj     Inner Mongolian
  code    CHN

actor region of Bali
  kind    place
  adj     Balinese
  code    IDN

actor region of Mindanao
  kind    place
  adj     Mindanaoan
  code    PHL

actor region of Sarawak
  kind    place
  adj     Sarawakian
  code    MYS

actor region of Zanzibar
  kind    place
  adj     Zanzibari
  code    TZA

actor region of Darfur
  kind    place
  adj     Darfurian
  code    SDN

actor region of Puntland
  kind    place
  adj     Puntlander
  code    SOM

actor region of Cabinda
  kind    place
  adj     Cabindan
  code    AGO

actor region of Katanga
  kind    place
  adj     Katangan, Katangese
  code    COD

actor region of Casamance
  kind    place
  adj     Casamancais
  code    SEN

actor region of Azawad
  kind    place
  adj     Azawadi
  code    MLI

actor region of Cyrenaica
  kind    place
  adj     Cyrenaican
  code    LBY

actor region of Chiapas
  kind    place
  adj     Chiapan
  code    MEX

actor region of Karabakh
  kind    place
  adj     Karabakh Armenian
  code    AZE

actor region of Gaza
  kind    place
  adj     Gazan
  code    PSE

actor region of Paris
  kind    place
  adj     Parisian
  code    FRA
