# Religions and peoples. A religion carries no state: with a state or a place beside it the two compose (*Shia militiamen in
# Basra*). A people carries its state where nearly all of it lives in one, as the news speaks of it.

# ---- religions ----

actor Christians
  kind    religion
  name    Christians, Christian community, Christendom
  adj     Christian
  people  Christian
  sector  REL

actor Muslims
  kind    religion
  name    Muslims, Muslim community, Moslems
  adj     Muslim, Moslem, Islamic
  people  Muslim, Moslem
  sector  REL

actor Jews
  kind    religion
  name    Jews, Jewish community
  adj     Jewish
  people  Jew
  sector  REL

actor Hindus
  kind    religion
  name    Hindus, Hindu community
  adj     Hindu
  people  Hindu
  sector  REL

actor Buddhists
  kind    religion
  name    Buddhists, Buddhist community
  adj     Buddhist
  people  Buddhist
  sector  REL

actor Sikhs
  kind    religion
  name    Sikhs, Sikh community
  adj     Sikh
  people  Sikh
  sector  REL

actor Shiites
  kind    religion
  name    Shiites, Shi'ites, Shias, Shia Muslims, Shiite Muslims, Shi'ite Muslims
  adj     Shiite, Shi'ite, Shia, Shi'a
  people  Shiite, Shi'ite, Shia, Shiite Muslim
  sector  REL

actor Sunnis
  kind    religion
  name    Sunnis, Sunni Muslims
  adj     Sunni
  people  Sunni, Sunni Muslim
  sector  REL

actor Alawites
  kind    religion
  name    Alawites, Alawis
  adj     Alawite, Alawi
  people  Alawite, Alawi
  sector  REL

actor Druze
  kind    religion
  name    Druze
  adj     Druze
  people  Druse
  sector  REL

actor Sufis
  kind    religion
  name    Sufis, Sufi Muslims
  adj     Sufi
  people  Sufi
  sector  REL

actor Salafists
  kind    religion
  name    Salafists, Salafis, Wahhabis
  adj     Salafist, Salafi, Wahhabi, Wahabi
  people  Salafist, Salafi, Wahhabi
  sector  REL

actor Ismailis
  kind    religion
  name    Ismailis
  adj     Ismaili
  people  Ismaili
  sector  REL

actor Ahmadis
  kind    religion
  name    Ahmadis, Ahmadiyya, Ahmadiyah, Ahmadiyya community
  adj     Ahmadi
  people  Ahmadi
  sector  REL

actor Baha'is
  kind    religion
  name    Baha'is, Bahais, Baha'i community
  adj     Baha'i, Bahai
  people  Baha'i, Bahai
  sector  REL

actor Zoroastrians
  kind    religion
  name    Zoroastrians, Parsis
  adj     Zoroastrian
  people  Zoroastrian
  sector  REL

actor Jains
  kind    religion
  name    Jains
  adj     Jain
  people  Jain
  sector  REL

actor Catholics
  kind    religion
  name    Catholics, Roman Catholics
  adj     Catholic, Roman Catholic
  people  Catholic, Roman Catholic
  sector  REL

actor Protestants
  kind    religion
  name    Protestants
  adj     Protestant
  people  Protestant
  sector  REL

actor Orthodox Christians
  kind    religion
  name    Orthodox Christians
  adj     Orthodox, Orthodox Christian
  people  Orthodox Christian
  sector  REL

actor Anglicans
  kind    religion
  name    Anglicans
  adj     Anglican
  people  Anglican
  sector  REL

actor Evangelicals
  kind    religion
  name    Evangelicals, evangelical Christians
  adj     Evangelical
  people  Evangelical, evangelical Christian
  sector  REL

actor Baptists
  kind    religion
  name    Baptists
  adj     Baptist
  people  Baptist
  sector  REL

actor Methodists
  kind    religion
  name    Methodists
  adj     Methodist
  people  Methodist
  sector  REL

actor Lutherans
  kind    religion
  name    Lutherans
  adj     Lutheran
  people  Lutheran
  sector  REL

actor Presbyterians
  kind    religion
  name    Presbyterians
  adj     Presbyterian
  people  Presbyterian
  sector  REL

actor Pentecostals
  kind    religion
  name    Pentecostals
  adj     Pentecostal
  people  Pentecostal, Pentecostalist, Pentecostalists
  sector  REL

actor Quakers
  kind    religion
  name    Quakers
  adj     Quaker
  people  Quaker
  sector  REL

actor Mormons
  kind    religion
  name    Mormons
  adj     Mormon
  people  Mormon
  sector  REL

actor Copts
  kind    religion
  name    Copts, Coptic Christians
  adj     Coptic
  people  Copt, Coptic Christian
  code    EGY
  sector  REL

actor Maronites
  kind    religion
  name    Maronites, Maronite Christians
  adj     Maronite
  people  Maronite
  code    LBN
  sector  REL

actor Assyrians
  kind    religion
  name    Assyrians, Assyrian Christians, Chaldeans
  adj     Assyrian, Chaldean
  people  Assyrian, Chaldean
  sector  REL

actor Uniates
  kind    religion
  name    Uniates, Greek Catholics
  adj     Uniate, Greek Catholic
  people  Uniate, Greek Catholic
  sector  REL

actor Old Believers
  kind    religion
  name    Old Believers
  adj     Old Believer
  people  Old Believer
  code    RUS
  sector  REL

actor Ultra-Orthodox Jews
  kind    religion
  name    Ultra-Orthodox Jews, Haredim, Haredi Jews
  adj     ultra-Orthodox, Haredi
  people  Haredi, ultra-Orthodox Jew, ultra-Orthodox Jews
  code    ISR
  sector  REL

actor Hasidim
  kind    religion
  name    Hasidim, Hasidic Jews
  adj     Hasidic
  people  Hasid
  sector  REL

actor Samaritans
  kind    religion
  name    Samaritans
  adj     Samaritan
  people  Samaritan
  sector  REL

actor Mandaeans
  kind    religion
  name    Mandaeans, Sabaean Mandaeans
  adj     Mandaean
  people  Mandaean
  code    IRQ
  sector  REL

actor Taoists
  kind    religion
  name    Taoists
  adj     Taoist
  people  Taoist
  sector  REL

actor Confucians
  kind    religion
  name    Confucians
  adj     Confucian
  people  Confucian
  sector  REL

actor Shintoists
  kind    religion
  name    Shintoists
  adj     Shinto
  people  Shintoist
  sector  REL

actor Deobandis
  kind    religion
  name    Deobandis
  adj     Deobandi
  people  Deobandi
  code    PAK
  sector  REL

actor Barelvis
  kind    religion
  name    Barelvis
  adj     Barelvi
  people  Barelvi
  code    PAK
  sector  REL

actor Ibadis
  kind    religion
  name    Ibadis
  adj     Ibadi
  people  Ibadi
  code    OMN
  sector  REL

actor Zaidis
  kind    religion
  name    Zaidis, Zaydis
  adj     Zaidi, Zaydi
  people  Zaidi, Zaydi
  code    YEM
  sector  REL

actor Twelver Shiites
  kind    religion
  name    Twelver Shiites
  adj     Twelver
  people  Twelver
  sector  REL

actor Bohras
  kind    religion
  name    Bohras, Dawoodi Bohras
  adj     Bohra
  people  Bohra
  code    IND
  sector  REL

actor Lingayats
  kind    religion
  name    Lingayats
  adj     Lingayat
  people  Lingayat
  code    IND
  sector  REL

actor Voodoo believers
  kind    religion
  name    Voodoo believers, Vodou
  adj     Voodoo, Vodou
  people  vodouisant
  code    HTI
  sector  REL

actor Rastafarians
  kind    religion
  name    Rastafarians
  adj     Rastafarian
  people  Rastafarian
  code    JAM
  sector  REL

actor Unitarians
  kind    religion
  name    Unitarians
  adj     Unitarian
  people  Unitarian
  sector  REL

actor Adventists
  kind    religion
  name    Adventists, Seventh-day Adventists
  adj     Adventist
  people  Adventist
  sector  REL

actor Christian Scientists
  kind    religion
  name    Christian Scientists
  adj     Christian Science
  people  Christian Scientist
  sector  REL

actor Amish
  kind    religion
  name    Amish
  adj     Amish
  code    USA
  sector  REL

actor Mennonites
  kind    religion
  name    Mennonites
  adj     Mennonite
  people  Mennonite
  sector  REL

actor Hussites
  kind    religion
  name    Hussites
  adj     Hussite
  people  Hussite
  sector  REL

actor Armenian Apostolic Christians
  kind    religion
  name    Armenian Apostolic Christians, Armenian Apostolic Church
  adj     Armenian Apostolic
  people  Armenian Apostolic
  code    ARM
  sector  REL

actor Syriac Christians
  kind    religion
  name    Syriac Christians, Syriac Orthodox
  adj     Syriac
  people  Syriac
  code    SYR
  sector  REL

actor Melkites
  kind    religion
  name    Melkites, Melkite Greek Catholics
  adj     Melkite
  people  Melkite
  code    SYR
  sector  REL

actor Atheists
  kind    religion
  name    Atheists, secularists
  adj     Atheist
  people  Atheist, secularist
  sector  SOC

# ---- peoples ----

actor Kurds
  kind    people
  name    Kurds, Kurdish people
  adj     Kurdish
  people  Kurd
  sector  CVL

actor Tamils
  kind    people
  name    Tamils
  adj     Tamil
  people  Tamil
  code    LKA
  sector  CVL

actor Rohingya
  kind    people
  name    Rohingya, Rohingyas, Rohingya Muslims
  adj     Rohingya
  code    MMR
  sector  CVL

actor Uighurs
  kind    people
  name    Uighurs, Uyghurs, Uighur Muslims
  adj     Uighur, Uyghur
  people  Uighur, Uyghur
  code    CHN
  sector  CVL

actor Tibetans
  kind    people
  name    Tibetans
  adj     Tibetan
  people  Tibetan
  code    CHN
  sector  CVL

actor Chechens
  kind    people
  name    Chechens
  adj     Chechen
  people  Chechen
  code    RUS
  sector  CVL

actor Ingush
  kind    people
  name    Ingush
  adj     Ingush
  code    RUS
  sector  CVL

actor Dagestanis
  kind    people
  name    Dagestanis
  adj     Dagestani
  people  Dagestani
  code    RUS
  sector  CVL

actor Tatars
  kind    people
  name    Tatars, Crimean Tatars
  adj     Tatar, Crimean Tatar
  people  Tatar, Crimean Tatar
  code    UKR
  sector  CVL

actor Cossacks
  kind    people
  name    Cossacks
  adj     Cossack
  people  Cossack
  code    RUS
  sector  CVL

actor Ossetians
  kind    people
  name    Ossetians, Ossetes
  adj     Ossetian
  people  Ossetian
  code    GEO
  sector  CVL

actor Circassians
  kind    people
  name    Circassians
  adj     Circassian
  people  Circassian
  code    RUS
  sector  CVL

actor Roma
  kind    people
  name    Roma, Gypsies, Romani
  adj     Roma, Gypsy
  people  Gypsy
  sector  CVL

actor Serbs
  kind    people
  name    Serbs, ethnic Serbs
  adj     Serb
  people  Serb
  code    SRB
  sector  CVL

actor Croats
  kind    people
  name    Croats, ethnic Croats
  people  Croat
  code    HRV
  sector  CVL

actor Bosniaks
  kind    people
  name    Bosniaks, Bosnian Muslims, Muslims of Bosnia
  adj     Bosniak, Bosnian Muslim
  people  Bosniak, Bosnian Muslim
  code    BIH
  sector  CVL

actor Bosnian Croats
  kind    people
  name    Bosnian Croats
  adj     Bosnian Croat
  people  Bosnian Croat
  code    BIH
  sector  CVL

actor Kosovo Albanians
  kind    people
  name    Kosovo Albanians, ethnic Albanians, Kosovar Albanians
  adj     ethnic Albanian, Kosovo Albanian, Kosovar Albanian
  people  ethnic Albanian, Kosovo Albanian
  code    KOS
  sector  CVL

actor Kosovo Serbs
  kind    people
  name    Kosovo Serbs
  adj     Kosovo Serb
  people  Kosovo Serb
  code    KOS
  sector  CVL

actor Catalans
  kind    people
  name    Catalans
  adj     Catalan
  people  Catalan
  code    ESP
  sector  CVL

actor Basques
  kind    people
  name    Basques
  adj     Basque
  people  Basque
  code    ESP
  sector  CVL

actor Corsicans
  kind    people
  name    Corsicans
  adj     Corsican
  people  Corsican
  code    FRA
  sector  CVL

actor Bretons
  kind    people
  name    Bretons
  adj     Breton
  people  Breton
  code    FRA
  sector  CVL

actor Flemings
  kind    people
  name    Flemings
  adj     Flemish
  people  Fleming
  code    BEL
  sector  CVL

actor Walloons
  kind    people
  name    Walloons
  adj     Walloon
  people  Walloon
  code    BEL
  sector  CVL

actor Sami
  kind    people
  name    Sami
  adj     Sami
  code    NOR
  sector  CVL

actor Quebecers
  kind    people
  name    Quebecers, Quebeckers, Quebecois
  adj     Quebecois
  people  Quebecer, Quebecker
  code    CAN
  sector  CVL

actor Inuit
  kind    people
  name    Inuit
  adj     Inuit
  code    CAN
  sector  CVL

actor First Nations
  kind    people
  name    First Nations
  adj     First Nations
  code    CAN
  sector  CVL

actor Native Americans
  kind    people
  name    Native Americans, American Indians
  adj     Native American, American Indian
  people  Native American, American Indian
  code    USA
  sector  CVL

actor African Americans
  kind    people
  name    African Americans, Afro-Americans, black Americans
  adj     African American, African-American
  people  African American, African-American, African-Americans
  code    USA
  sector  CVL

actor Hispanics
  kind    people
  name    Hispanics, Latinos
  adj     Hispanic, Latino
  people  Hispanic, Latino, Latina
  code    USA
  sector  CVL

actor Cuban Americans
  kind    people
  name    Cuban Americans, Cuban exiles
  adj     Cuban-American, Cuban American
  people  Cuban-American, Cuban-Americans
  code    USA
  sector  CVL

actor Navajo
  kind    people
  name    Navajo
  adj     Navajo
  code    USA
  sector  CVL

actor Sioux
  kind    people
  name    Sioux, Standing Rock Sioux
  adj     Sioux
  code    USA
  sector  CVL

actor Maya
  kind    people
  name    Maya, Mayans, Mayan Indians
  adj     Mayan
  people  Mayan
  code    GTM
  sector  CVL

actor Mapuche
  kind    people
  name    Mapuche, Mapuches
  adj     Mapuche
  code    CHL
  sector  CVL

actor Quechua
  kind    people
  name    Quechua
  adj     Quechua
  code    PER
  sector  CVL

actor Aymara
  kind    people
  name    Aymara
  adj     Aymara
  code    BOL
  sector  CVL

actor Yanomami
  kind    people
  name    Yanomami
  adj     Yanomami
  code    BRA
  sector  CVL

actor Miskito
  kind    people
  name    Miskito, Miskito Indians
  adj     Miskito
  code    NIC
  sector  CVL

actor Aborigines
  kind    people
  name    Aborigines, Aboriginal Australians, Indigenous Australians
  adj     Aboriginal
  people  Aborigine
  code    AUS
  sector  CVL

actor Maori
  kind    people
  name    Maori, Maoris
  adj     Maori
  code    NZL
  sector  CVL

actor Kanaks
  kind    people
  name    Kanaks
  people  Kanak
  code    FRA
  sector  CVL

actor Papuans
  kind    people
  name    Papuans
  adj     West Papuan
  people  West Papuan, West Papuans
  code    IDN
  sector  CVL

actor Acehnese
  kind    people
  name    Acehnese
  adj     Acehnese
  code    IDN
  sector  CVL

actor Dayaks
  kind    people
  name    Dayaks
  adj     Dayak
  people  Dayak
  code    IDN
  sector  CVL

actor Madurese
  kind    people
  name    Madurese
  adj     Madurese
  code    IDN
  sector  CVL

actor Moros
  kind    people
  name    Moros, Moro Muslims
  adj     Moro
  people  Moro
  code    PHL
  sector  CVL

actor Malays
  kind    people
  name    Malays
  adj     Malay
  people  Malay
  code    MYS
  sector  CVL

actor Karens
  kind    people
  name    Karens, Karen people, ethnic Karen, Karen rebels
  adj     ethnic Karen
  code    MMR
  sector  CVL

actor Kachins
  kind    people
  name    Kachins, ethnic Kachin, Kachin people
  adj     Kachin
  code    MMR
  sector  CVL

actor ethnic Shan
  kind    people
  name    ethnic Shan, Shan people
  adj     Shan
  code    MMR
  sector  CVL

actor Rakhine Buddhists
  kind    people
  name    Rakhine Buddhists, ethnic Rakhine, Rakhine people
  adj     Rakhine
  code    MMR
  sector  CVL

actor Hmong
  kind    people
  name    Hmong
  adj     Hmong
  code    LAO
  sector  CVL

actor Montagnards
  kind    people
  name    Montagnards
  adj     Montagnard
  people  Montagnard
  code    VNM
  sector  CVL

actor Han Chinese
  kind    people
  name    Han Chinese
  adj     Han, Han Chinese
  code    CHN
  sector  CVL

actor Hui Muslims
  kind    people
  name    Hui Muslims
  code    CHN
  sector  CVL

actor Mongols
  kind    people
  name    Mongols
  adj     Mongol
  people  Mongol
  code    CHN
  sector  CVL

actor Pashtuns
  kind    people
  name    Pashtuns, Pathans, Pushtuns
  adj     Pashtun, Pathan
  people  Pashtun, Pathan
  code    AFG
  sector  CVL

actor Hazaras
  kind    people
  name    Hazaras
  adj     Hazara
  people  Hazara
  code    AFG
  sector  CVL

actor Tajiks
  kind    people
  name    Tajiks
  adj     Tajik
  people  Tajik
  code    TJK
  sector  CVL

actor Uzbeks
  kind    people
  name    Uzbeks
  adj     Uzbek
  people  Uzbek
  code    UZB
  sector  CVL

actor Turkmens
  kind    people
  name    Turkmens, Turkmen, Turkomans
  adj     Turkmen, Turkoman
  people  Turkoman
  sector  CVL

actor Baluch
  kind    people
  name    Baluch, Baloch, Baluchis
  adj     Baluch, Baloch, Baluchi
  people  Baluchi
  code    PAK
  sector  CVL

actor Sindhis
  kind    people
  name    Sindhis
  adj     Sindhi
  people  Sindhi
  code    PAK
  sector  CVL

actor Punjabis
  kind    people
  name    Punjabis
  adj     Punjabi
  people  Punjabi
  sector  CVL

actor Mohajirs
  kind    people
  name    Mohajirs, Muhajirs
  adj     Mohajir, Muhajir
  people  Mohajir
  code    PAK
  sector  CVL

actor Kashmiris
  kind    people
  name    Kashmiris
  adj     Kashmiri
  people  Kashmiri
  code    IND
  sector  CVL

actor Assamese
  kind    people
  name    Assamese
  adj     Assamese
  code    IND
  sector  CVL

actor Nagas
  kind    people
  name    Nagas
  adj     Naga
  people  Naga
  code    IND
  sector  CVL

actor Bodos
  kind    people
  name    Bodos
  adj     Bodo
  people  Bodo
  code    IND
  sector  CVL

actor Manipuris
  kind    people
  name    Manipuris, Meiteis
  adj     Manipuri, Meitei
  people  Meitei
  code    IND
  sector  CVL

actor Kukis
  kind    people
  name    Kukis
  adj     Kuki
  people  Kuki
  code    IND
  sector  CVL

actor Gujjars
  kind    people
  name    Gujjars
  adj     Gujjar
  people  Gujjar
  code    IND
  sector  CVL

actor Jats
  kind    people
  name    Jats
  adj     Jat
  people  Jat
  code    IND
  sector  CVL

actor Dalits
  kind    people
  name    Dalits, untouchables
  adj     Dalit
  people  Dalit
  code    IND
  sector  CVL

actor Adivasis
  kind    people
  name    Adivasis
  adj     Adivasi
  people  Adivasi
  code    IND
  sector  CVL

actor Gorkhas
  kind    people
  name    Gorkhas, Gurkhas
  adj     Gorkha, Gurkha
  people  Gorkha, Gurkha
  code    NPL
  sector  CVL

actor Madhesis
  kind    people
  name    Madhesis
  adj     Madhesi
  people  Madhesi
  code    NPL
  sector  CVL

actor Sinhalese
  kind    people
  name    Sinhalese
  adj     Sinhalese
  code    LKA
  sector  CVL

actor Bengalis
  kind    people
  name    Bengalis
  adj     Bengali
  people  Bengali
  code    BGD
  sector  CVL

actor Chakmas
  kind    people
  name    Chakmas
  adj     Chakma
  people  Chakma
  code    BGD
  sector  CVL

actor Yazidis
  kind    people
  name    Yazidis, Yezidis, Yazidi community
  adj     Yazidi, Yezidi
  people  Yazidi, Yezidi
  code    IRQ
  sector  CVL

actor Arabs
  kind    people
  name    Arabs
  adj     Arab
  people  Arab

actor Marsh Arabs
  kind    people
  name    Marsh Arabs
  adj     Marsh Arab
  people  Marsh Arab
  code    IRQ
  sector  CVL

actor Israeli Arabs
  kind    people
  name    Israeli Arabs, Arab Israelis
  adj     Israeli Arab, Arab Israeli, Arab-Israeli
  people  Israeli Arab, Arab Israeli
  code    ISR
  sector  CVL

actor Jewish settlers
  kind    people
  name    Jewish settlers, Israeli settlers
  code    ISR
  sector  CVL

actor Bedouin
  kind    people
  name    Bedouin, Bedouins
  adj     Bedouin
  sector  CVL

actor Berbers
  kind    people
  name    Berbers, Amazigh
  adj     Berber, Amazigh
  people  Berber
  sector  CVL

actor Kabyles
  kind    people
  name    Kabyles
  adj     Kabyle
  people  Kabyle
  code    DZA
  sector  CVL

actor Tuareg
  kind    people
  name    Tuareg, Tuaregs
  adj     Tuareg
  code    MLI
  sector  CVL

actor Nubians
  kind    people
  name    Nubians
  adj     Nubian
  people  Nubian
  code    SDN
  sector  CVL

actor Zaghawa
  kind    people
  name    Zaghawa
  adj     Zaghawa
  code    SDN
  sector  CVL

actor Masalit
  kind    people
  name    Masalit
  adj     Masalit
  code    SDN
  sector  CVL

actor Darfuris
  kind    people
  name    Darfuris, Darfurians
  adj     Darfuri
  people  Darfuri
  code    SDN
  sector  CVL

actor Dinka
  kind    people
  name    Dinka, Dinkas
  adj     Dinka
  code    SSD
  sector  CVL

actor Nuer
  kind    people
  name    Nuer
  adj     Nuer
  code    SSD
  sector  CVL

actor Murle
  kind    people
  name    Murle
  adj     Murle
  code    SSD
  sector  CVL

actor Shilluk
  kind    people
  name    Shilluk
  adj     Shilluk
  code    SSD
  sector  CVL

actor Oromo
  kind    people
  name    Oromo, Oromos
  adj     Oromo
  code    ETH
  sector  CVL

actor Amharas
  kind    people
  name    Amharas, ethnic Amhara, Amhara people
  adj     Amhara
  code    ETH
  sector  CVL

actor Tigrayans
  kind    people
  name    Tigrayans, Tigreans
  adj     Tigrayan, Tigrean
  people  Tigrayan, Tigrean
  code    ETH
  sector  CVL

actor Afars
  kind    people
  name    Afars
  adj     Afar
  code    ETH
  sector  CVL

actor Ogadenis
  kind    people
  name    Ogadenis
  adj     Ogadeni
  people  Ogadeni
  code    ETH
  sector  CVL

actor Kikuyu
  kind    people
  name    Kikuyu, Kikuyus
  adj     Kikuyu
  code    KEN
  sector  CVL

actor Luo
  kind    people
  name    Luo
  adj     Luo
  code    KEN
  sector  CVL

actor Kalenjin
  kind    people
  name    Kalenjin, Kalenjins
  adj     Kalenjin
  code    KEN
  sector  CVL

actor Maasai
  kind    people
  name    Maasai, Masai
  adj     Maasai, Masai
  code    KEN
  sector  CVL

actor Acholi
  kind    people
  name    Acholi
  adj     Acholi
  code    UGA
  sector  CVL

actor Baganda
  kind    people
  name    Baganda, Buganda kingdom
  adj     Buganda
  code    UGA
  sector  CVL

actor Hutus
  kind    people
  name    Hutus, Hutu
  adj     Hutu
  sector  CVL

actor Tutsis
  kind    people
  name    Tutsis, Tutsi
  adj     Tutsi
  sector  CVL

actor Banyamulenge
  kind    people
  name    Banyamulenge
  adj     Banyamulenge
  code    COD
  sector  CVL

actor Hema
  kind    people
  name    Hema
  adj     Hema
  code    COD
  sector  CVL

actor Lendu
  kind    people
  name    Lendu
  adj     Lendu
  code    COD
  sector  CVL

actor Twa
  kind    people
  name    Twa, Pygmies
  adj     Pygmy
  people  Pygmy
  code    COD
  sector  CVL

actor Hausa
  kind    people
  name    Hausa, Hausas
  adj     Hausa
  code    NGA
  sector  CVL

actor Fulani
  kind    people
  name    Fulani, Fulanis, Fulani herdsmen, Fulani herders, Peuhl, Peul
  adj     Fulani, Peul
  sector  CVL

actor Igbo
  kind    people
  name    Igbo, Ibo, Igbos
  adj     Igbo, Ibo
  code    NGA
  sector  CVL

actor Yoruba
  kind    people
  name    Yoruba, Yorubas
  adj     Yoruba
  code    NGA
  sector  CVL

actor Ogoni
  kind    people
  name    Ogoni
  adj     Ogoni
  code    NGA
  sector  CVL

actor Ijaw
  kind    people
  name    Ijaw, Ijaws
  adj     Ijaw
  code    NGA
  sector  CVL

actor Tiv
  kind    people
  name    Tiv
  adj     Tiv
  code    NGA
  sector  CVL

actor Berom
  kind    people
  name    Berom
  adj     Berom
  code    NGA
  sector  CVL

actor Kanuri
  kind    people
  name    Kanuri
  adj     Kanuri
  code    NGA
  sector  CVL

actor Dogon
  kind    people
  name    Dogon
  adj     Dogon
  code    MLI
  sector  CVL

actor Bambaras
  kind    people
  name    Bambaras
  adj     Bambara
  code    MLI
  sector  CVL

actor Songhai
  kind    people
  name    Songhai
  adj     Songhai
  code    MLI
  sector  CVL

actor Mossi
  kind    people
  name    Mossi
  adj     Mossi
  code    BFA
  sector  CVL

actor Baoule
  kind    people
  name    Baoule
  adj     Baoule
  code    CIV
  sector  CVL

actor Dioula
  kind    people
  name    Dioula
  adj     Dioula
  code    CIV
  sector  CVL

actor Mandingo
  kind    people
  name    Mandingo, Malinke
  adj     Mandingo, Malinke
  code    GIN
  sector  CVL

actor Mende
  kind    people
  name    Mende
  adj     Mende
  code    SLE
  sector  CVL

actor Krahn
  kind    people
  name    Krahn
  adj     Krahn
  code    LBR
  sector  CVL

actor Ashanti
  kind    people
  name    Ashanti
  adj     Ashanti
  code    GHA
  sector  CVL

actor Haratin
  kind    people
  name    Haratin
  adj     Haratin
  code    MRT
  sector  CVL

actor Zulus
  kind    people
  name    Zulus
  adj     Zulu
  people  Zulu
  code    ZAF
  sector  CVL

actor Xhosa
  kind    people
  name    Xhosa
  adj     Xhosa
  code    ZAF
  sector  CVL

actor Afrikaners
  kind    people
  name    Afrikaners, Boers
  adj     Afrikaner, Boer
  people  Afrikaner, Boer
  code    ZAF
  sector  CVL

actor Ndebele
  kind    people
  name    Ndebele
  adj     Ndebele
  code    ZWE
  sector  CVL

actor Shona
  kind    people
  name    Shona
  adj     Shona
  code    ZWE
  sector  CVL

actor Herero
  kind    people
  name    Herero
  adj     Herero
  code    NAM
  sector  CVL

actor Bushmen
  kind    people
  name    Bushmen
  adj     Bushman
  people  Bushman
  code    BWA
  sector  CVL

actor Somalis of Kenya
  kind    people
  name    Somalis of Kenya, ethnic Somalis
  adj     ethnic Somali
  people  ethnic Somali
  code    KEN
  sector  CVL

actor Turkish Cypriots of Cyprus
  kind    people
  name    Turkish Cypriots of Cyprus
  code    CYP
  sector  CVL

actor Ethnic Russians
  kind    people
  name    Ethnic Russians, Russian speakers, Russian-speakers
  adj     ethnic Russian, Russian-speaking
  people  ethnic Russian, ethnic Russians
  sector  CVL

actor Ethnic Hungarians
  kind    people
  name    Ethnic Hungarians
  adj     ethnic Hungarian
  people  ethnic Hungarian, ethnic Hungarians
  sector  CVL

actor Ethnic Chinese
  kind    people
  name    Ethnic Chinese
  adj     ethnic Chinese
  sector  CVL

actor Ethnic Turks
  kind    people
  name    Ethnic Turks
  adj     ethnic Turkish
  people  ethnic Turk, ethnic Turks
  sector  CVL

actor Meskhetian Turks
  kind    people
  name    Meskhetian Turks
  adj     Meskhetian
  people  Meskhetian, Meskhetians
  code    GEO
  sector  CVL

actor Gagauz
  kind    people
  name    Gagauz
  adj     Gagauz
  code    MDA
  sector  CVL

actor Lezgins
  kind    people
  name    Lezgins
  adj     Lezgin
  people  Lezgin
  code    RUS
  sector  CVL

actor Avars
  kind    people
  name    Avars
  adj     Avar
  people  Avar
  code    RUS
  sector  CVL

actor Buryats
  kind    people
  name    Buryats
  adj     Buryat
  people  Buryat
  code    RUS
  sector  CVL

actor Bashkirs
  kind    people
  name    Bashkirs
  adj     Bashkir
  people  Bashkir
  code    RUS
  sector  CVL

actor Yakuts
  kind    people
  name    Yakuts
  adj     Yakut
  people  Yakut
  code    RUS
  sector  CVL

actor Kalmyks
  kind    people
  name    Kalmyks
  adj     Kalmyk
  people  Kalmyk
  code    RUS
  sector  CVL

actor Pomaks
  kind    people
  name    Pomaks
  adj     Pomak
  people  Pomak
  code    BGR
  sector  CVL

actor Vlachs
  kind    people
  name    Vlachs
  adj     Vlach
  people  Vlach
  code    SRB
  sector  CVL

actor Sudeten Germans
  kind    people
  name    Sudeten Germans
  adj     Sudeten German
  people  Sudeten German
  code    CZE
  sector  CVL

actor Ainu
  kind    people
  name    Ainu
  adj     Ainu
  code    JPN
  sector  CVL

actor Okinawans
  kind    people
  name    Okinawans
  adj     Okinawan
  people  Okinawan
  code    JPN
  sector  CVL

actor Westerners
  kind    people
  name    Westerners
  adj     Western
  people  Westerner

actor Europeans
  kind    people
  name    Europeans
  adj     European
  people  European

actor Africans
  kind    people
  name    Africans
  adj     African
  people  African

actor Asians
  kind    people
  name    Asians
  adj     Asian
  people  Asian

actor Latin Americans
  kind    people
  name    Latin Americans
  adj     Latin American
  people  Latin American
