# Places that the packages lack: seas and rivers, continents and regions, disputed lands, front lines, camps and squares.
# Points are typed in from general knowledge, near the middle, good to about half a degree for large things.

# ---- seas, gulfs, straits, canals, lakes, rivers ----

place Mediterranean Sea
  name    Mediterranean, the Mediterranean
  point   35.9, 18.0
  feature H.SEA

place Black Sea
  point   43.4, 34.3
  feature H.SEA

place Sea of Azov
  name    Azov Sea
  point   46.0, 36.5
  feature H.SEA

place Red Sea
  point   20.3, 38.5
  feature H.SEA

place Baltic Sea
  name    Baltic
  point   58.5, 20.0
  feature H.SEA

place North Sea
  point   56.0, 3.0
  feature H.SEA

place Adriatic Sea
  name    Adriatic
  point   43.0, 15.0
  feature H.SEA

place Aegean Sea
  name    Aegean
  point   38.5, 25.2
  feature H.SEA

place Ionian Sea
  point   38.0, 19.0
  feature H.SEA

place Caspian Sea
  name    Caspian
  point   42.0, 50.5
  feature H.SEA

place Arabian Sea
  point   15.0, 65.0
  feature H.SEA

place South China Sea
  point   12.0, 113.0
  feature H.SEA

place East China Sea
  point   30.0, 126.0
  feature H.SEA

place Yellow Sea
  exact   West Sea
  point   36.0, 123.5
  feature H.SEA

place Sea of Japan
  exact   East Sea
  point   40.0, 135.0
  feature H.SEA

place Philippine Sea
  name    West Philippine Sea
  point   20.0, 130.0
  feature H.SEA

place Sea of Okhotsk
  point   55.0, 150.0
  feature H.SEA

place Bering Sea
  point   58.0, -178.0
  feature H.SEA

place Barents Sea
  point   75.0, 40.0
  feature H.SEA

place Kara Sea
  point   76.0, 80.0
  feature H.SEA

place White Sea
  point   65.8, 39.0
  feature H.SEA

place Norwegian Sea
  point   69.0, 2.0
  feature H.SEA

place Caribbean Sea
  name    Caribbean
  point   15.0, -75.0
  feature H.SEA

place Sulu Sea
  point   8.0, 120.0
  feature H.SEA

place Celebes Sea
  name    Sulawesi Sea
  point   3.0, 122.0
  feature H.SEA

place Andaman Sea
  point   10.0, 96.0
  feature H.SEA

place Timor Sea
  point   -11.0, 127.0
  feature H.SEA

place Coral Sea
  point   -18.0, 158.0
  feature H.SEA

place Tasman Sea
  point   -40.0, 160.0
  feature H.SEA

place Irish Sea
  point   53.7, -5.0
  feature H.SEA

place Sea of Marmara
  point   40.7, 28.2
  feature H.SEA

place Dead Sea
  point   31.5, 35.5
  feature H.SEA

place Aral Sea
  point   45.0, 59.0
  feature H.SEA

place Atlantic Ocean
  name    Atlantic, North Atlantic
  point   30.0, -40.0
  feature H.OCN

place Pacific Ocean
  name    Pacific, South Pacific, North Pacific
  point   0.0, -160.0
  feature H.OCN

place Indian Ocean
  point   -20.0, 80.0
  feature H.OCN

place Arctic Ocean
  point   85.0, 0.0
  feature H.OCN

place Southern Ocean
  point   -65.0, 0.0
  feature H.OCN

place Persian Gulf
  name    Arabian Gulf
  exact   the Gulf, The Gulf
  point   26.9, 51.5
  feature H.GULF

place Gulf of Aden
  point   12.5, 47.5
  feature H.GULF

place Gulf of Oman
  point   25.0, 58.0
  feature H.GULF

place Gulf of Guinea
  point   1.0, 4.0
  feature H.GULF

place Gulf of Mexico
  point   25.0, -90.0
  feature H.GULF

place Gulf of Aqaba
  point   29.0, 34.7
  feature H.GULF

place Gulf of Sidra
  name    Gulf of Sirte
  point   31.5, 18.5
  feature H.GULF

place Gulf of Thailand
  point   10.0, 101.5
  feature H.GULF

place Gulf of Tonkin
  point   20.0, 108.0
  feature H.GULF

place Gulf of Finland
  point   60.0, 26.0
  feature H.GULF

place Gulf of Suez
  point   28.8, 33.0
  feature H.GULF

place Bay of Bengal
  point   15.0, 88.0
  feature H.GULF

place Bay of Biscay
  point   45.5, -4.5
  feature H.GULF

place Hudson Bay
  point   60.0, -85.0
  feature H.GULF

place Bay of Pigs
  point   22.2, -81.2
  country CUB
  feature H.GULF

place Subic Bay
  point   14.8, 120.2
  country PHL
  feature H.GULF

place Strait of Hormuz
  name    Straits of Hormuz, Hormuz
  point   26.6, 56.5
  feature H.STRT

place Taiwan Strait
  name    Taiwan Straits
  point   24.0, 119.0
  feature H.STRT

place Strait of Malacca
  name    Malacca Strait, Straits of Malacca
  point   4.0, 100.0
  feature H.STRT

place Bosphorus
  name    Bosporus
  point   41.1, 29.07
  country TUR
  feature H.STRT

place Dardanelles
  point   40.2, 26.4
  country TUR
  feature H.STRT

place Kerch Strait
  name    Strait of Kerch
  point   45.3, 36.5
  feature H.STRT

place Bab el-Mandeb
  name    Bab al-Mandab, Bab el-Mandeb Strait, Bab al-Mandeb
  point   12.6, 43.3
  feature H.STRT

place Strait of Gibraltar
  name    Straits of Gibraltar
  point   35.9, -5.6
  feature H.STRT

place English Channel
  exact   the Channel, The Channel
  point   50.2, -1.0
  feature H.STRT

place Korea Strait
  point   34.5, 129.0
  feature H.STRT

place Bering Strait
  point   65.8, -169.0
  feature H.STRT

place Strait of Magellan
  point   -53.5, -70.8
  feature H.STRT

place Florida Straits
  name    Straits of Florida
  point   24.0, -81.0
  feature H.STRT

place Mozambique Channel
  point   -18.0, 41.5
  feature H.STRT

place Suez Canal
  point   30.6, 32.3
  country EGY
  feature H.CNL

place Panama Canal
  point   9.1, -79.7
  country PAN
  feature H.CNL

place Lake Chad
  point   13.0, 14.0
  feature H.LK

place Lake Victoria
  point   -1.0, 33.0
  feature H.LK

place Lake Kivu
  point   -2.0, 29.2
  feature H.LK

place Lake Tanganyika
  point   -6.0, 29.5
  feature H.LK

place Lake Albert
  point   1.7, 30.9
  feature H.LK

place Lake Baikal
  point   53.5, 108.0
  country RUS
  feature H.LK

place Sea of Galilee
  point   32.8, 35.6
  country ISR
  feature H.LK

place Lake Van
  point   38.6, 42.9
  country TUR
  feature H.LK

place Euphrates
  name    Euphrates River
  point   35.0, 40.4
  feature H.STM

place Tigris
  name    Tigris River
  point   34.0, 44.0
  feature H.STM

place Nile
  name    Nile River, River Nile
  point   26.0, 32.7
  feature H.STM

place Blue Nile
  point   11.2, 35.0
  feature H.STM

place White Nile
  point   12.0, 32.7
  feature H.STM

place Jordan River
  name    River Jordan
  point   32.0, 35.55
  feature H.STM

place Dnieper
  name    Dnipro River, Dnieper River, Dnipro river
  point   47.5, 34.5
  feature H.STM

place Dniester
  name    Dniester River
  point   47.0, 29.4
  feature H.STM

place Danube
  name    Danube River
  point   45.2, 25.0
  feature H.STM

place Rhine
  name    Rhine River
  point   50.9, 7.0
  feature H.STM

place Volga
  name    Volga River
  point   52.0, 47.5
  country RUS
  feature H.STM

place Mekong
  name    Mekong River
  point   15.0, 105.5
  feature H.STM

place Yangtze
  name    Yangtze River
  point   30.5, 112.0
  country CHN
  feature H.STM

place Yalu
  name    Yalu River
  point   40.5, 124.7
  feature H.STM

place Tumen River
  point   42.8, 129.9
  feature H.STM

place Indus
  name    Indus River
  point   27.0, 68.0
  country PAK
  feature H.STM

place Ganges
  name    Ganges River
  point   25.3, 83.0
  country IND
  feature H.STM

place Rio Grande
  point   29.0, -103.0
  feature H.STM

place Congo River
  point   -1.0, 18.0
  feature H.STM

place Niger River
  point   13.0, 0.0
  feature H.STM

place Shatt al-Arab
  point   30.4, 48.1
  country IRQ
  feature H.STM

place Litani River
  name    Litani
  point   33.3, 35.3
  country LBN
  feature H.STM

place Amazon River
  point   -3.0, -60.0
  country BRA
  feature H.STM

place Drina
  name    Drina River
  point   44.2, 19.3
  feature H.STM

place Ibar River
  point   43.0, 20.8
  country KOS
  feature H.STM

place Inguri River
  point   42.5, 41.6
  country GEO
  feature H.STM

place Moei River
  point   16.7, 98.5
  country THA
  feature H.STM

place Irrawaddy River
  point   20.0, 94.9
  country MMR
  feature H.STM

place Oskil River
  point   49.5, 37.6
  country UKR
  feature H.STM

# ---- continents and great regions ----

place Africa
  point   7.19, 21.1
  feature L.CONT

place Asia
  point   29.84, 89.3
  feature L.CONT

place Europe
  point   48.69, 9.14
  feature L.CONT

place North America
  point   46.07, -100.55
  feature L.CONT

place South America
  point   -14.6, -57.66
  feature L.CONT

place Oceania
  name    Australasia
  point   -18.3, 138.5
  feature L.CONT

place Latin America
  point   -4.4, -61.3
  feature L.RGN

place Central America
  point   13.0, -85.0
  feature L.RGN

place Caribbean islands
  name    West Indies
  point   19.0, -70.0
  feature L.RGN

place Middle East
  name    Mideast
  exact   the Middle East, The Middle East, Near East
  point   29.3, 42.55
  feature L.RGN

place North Africa
  point   27.0, 10.0
  feature L.RGN

place West Africa
  point   12.0, -5.0
  feature L.RGN

place East Africa
  point   0.0, 37.0
  feature L.RGN

place Central Africa
  point   2.0, 20.0
  feature L.RGN

place Southern Africa
  point   -23.0, 25.0
  feature L.RGN

place Sub-Saharan Africa
  name    sub-Saharan Africa
  point   0.0, 20.0
  feature L.RGN

place Horn of Africa
  point   8.0, 45.0
  feature L.RGN

place Great Lakes region
  point   -3.0, 29.0
  feature L.RGN

place Sahel
  name    Sahel region
  point   15.0, 2.0
  feature L.RGN

place Sahara
  name    Sahara Desert, Sahara desert
  point   24.0, 10.0
  feature L.RGN

place Maghreb
  point   33.0, 3.0
  feature L.RGN

place Levant
  point   34.0, 36.5
  feature L.RGN

place Arabian Peninsula
  point   22.0, 47.0
  feature L.RGN

place Fertile Crescent
  point   35.5, 41.0
  feature L.RGN

place Central Asia
  point   42.0, 65.0
  feature L.RGN

place South Asia
  point   22.0, 78.0
  feature L.RGN

place Southeast Asia
  name    South-East Asia, South East Asia
  point   5.0, 112.0
  feature L.RGN

place East Asia
  name    Northeast Asia
  point   37.0, 120.0
  feature L.RGN

place Asia-Pacific
  name    Asia-Pacific region, Asia Pacific
  point   10.0, 130.0
  feature L.RGN

place Indo-Pacific
  point   5.0, 110.0
  feature L.RGN

place Caucasus
  name    the Caucasus
  point   42.5, 45.0
  feature L.RGN

place North Caucasus
  name    Northern Caucasus
  point   43.3, 44.0
  country RUS
  feature L.RGN

place South Caucasus
  name    Transcaucasia, Transcaucasus
  point   41.0, 45.0
  feature L.RGN

place Balkans
  name    the Balkans, Western Balkans, Balkan Peninsula
  point   43.0, 21.0
  feature L.RGN

place Eastern Europe
  point   50.0, 28.0
  feature L.RGN

place Western Europe
  point   47.5, 4.0
  feature L.RGN

place Central Europe
  point   48.5, 15.0
  feature L.RGN

place Southern Europe
  point   41.0, 14.0
  feature L.RGN

place Northern Europe
  point   60.0, 15.0
  feature L.RGN

place Scandinavia
  point   62.0, 14.0
  feature L.RGN

place Baltic states
  name    Baltics, the Baltics
  point   57.0, 24.5
  feature L.RGN

place Benelux
  point   51.0, 5.0
  feature L.RGN

place Iberian Peninsula
  point   40.0, -4.0
  feature L.RGN

place British Isles
  point   54.0, -4.0
  feature L.RGN

place Eurasia
  point   50.0, 70.0
  feature L.RGN

place Siberia
  point   60.0, 100.0
  country RUS
  feature L.RGN

place Russian Far East
  exact   Far East
  point   55.0, 135.0
  country RUS
  feature L.RGN

place Urals
  name    Ural Mountains
  point   60.0, 60.0
  country RUS
  feature L.RGN

place Arctic
  point   80.0, 0.0
  feature L.RGN

place Himalayas
  name    Himalaya
  point   28.5, 84.0
  feature L.RGN

place Hindu Kush
  point   35.5, 71.0
  feature L.RGN

place Andes
  point   -20.0, -67.0
  feature L.RGN

place Alps
  point   46.5, 9.5
  feature L.RGN

place Amazon
  name    Amazonia, Amazon rainforest, Amazon basin
  point   -4.0, -61.0
  feature L.RGN

place Pacific Islands
  point   -10.0, 170.0
  feature L.RGN

place Gulf states
  name    Persian Gulf region
  exact   Gulf region
  point   25.0, 50.0
  feature L.RGN

place Golden Triangle
  point   20.3, 100.1
  feature L.RGN

place Tri-Border Area
  point   -25.6, -54.6
  feature L.RGN

place Silicon Valley
  point   37.4, -122.05
  country USA
  feature L.RGN

place New England
  point   44.0, -71.5
  country USA
  feature L.RGN

place Midwest
  point   41.5, -93.0
  country USA
  feature L.RGN

place Deep South
  point   32.5, -87.0
  country USA
  feature L.RGN

# ---- regions, disputed lands and front lines inside or between states ----

place Gaza Strip
  name    Gaza
  point   31.4, 34.4
  country PSE
  feature L.RGN

place West Bank
  exact   occupied West Bank, the West Bank, The West Bank
  point   31.97, 35.26
  country PSE
  feature L.RGN

place East Jerusalem
  name    occupied East Jerusalem
  point   31.79, 35.24
  country PSE
  feature L.RGN

place Old City of Jerusalem
  name    Jerusalem's Old City
  point   31.777, 35.234
  country ISR
  feature L.RGN

place Temple Mount
  name    Haram al-Sharif, Al-Aqsa Mosque compound, al-Aqsa compound
  exact   Noble Sanctuary
  point   31.778, 35.236
  country ISR
  feature L.RGN

place Golan Heights
  name    Golan, occupied Golan Heights
  point   33.0, 35.77
  country SYR
  feature L.RGN

place Shebaa Farms
  point   33.31, 35.73
  country LBN
  feature L.RGN

place Negev
  name    Negev desert
  point   30.8, 34.8
  country ISR
  feature L.RGN

place Galilee
  point   32.8, 35.4
  country ISR
  feature L.RGN

place Jordan Valley
  point   32.1, 35.5
  country PSE
  feature L.RGN

place Philadelphi Corridor
  name    Philadelphi corridor
  point   31.27, 34.24
  country PSE
  feature L.RGN

place Rafah crossing
  point   31.25, 34.26
  country PSE
  feature L.RGN

place Kerem Shalom crossing
  name    Kerem Shalom
  point   31.23, 34.28
  country ISR
  feature L.RGN

place Erez crossing
  point   31.56, 34.54
  country ISR
  feature L.RGN

place Sinai
  name    Sinai Peninsula, North Sinai
  point   29.5, 33.8
  country EGY
  feature L.RGN

place Upper Egypt
  point   26.0, 32.0
  country EGY
  feature L.RGN

place Nile Delta
  point   30.9, 31.1
  country EGY
  feature L.RGN

place Tahrir Square
  point   30.0444, 31.2357
  country EGY
  feature L.RGN

place Kurdistan
  point   37.0, 43.0
  feature L.RGN

place Sunni Triangle
  name    Sunni triangle
  point   34.0, 43.9
  country IRQ
  feature L.RGN

place Green Zone
  name    Baghdad's Green Zone
  point   33.305, 44.39
  country IRQ
  feature L.RGN

place Sadr City
  point   33.39, 44.46
  country IRQ
  feature L.RGN

place Abu Ghraib
  point   33.29, 44.07
  country IRQ
  feature L.RGN

place Sinjar
  name    Mount Sinjar, Sinjar Mountains
  point   36.36, 41.7
  country IRQ
  feature L.RGN

place Nineveh Plains
  name    Nineveh plain
  point   36.4, 43.3
  country IRQ
  feature L.RGN

place Qandil Mountains
  name    Qandil
  point   36.5, 45.0
  country IRQ
  feature L.RGN

place Eastern Ghouta
  name    Ghouta, East Ghouta
  point   33.53, 36.45
  country SYR
  feature L.RGN

place Yarmouk refugee camp
  name    Yarmouk camp
  point   33.474, 36.303
  country SYR
  feature L.RGN

place Manbij pocket
  point   36.5, 37.9
  country SYR
  feature L.RGN

place al-Tanf
  name    Tanf
  point   33.5, 38.66
  country SYR
  feature L.RGN

place Afrin region
  point   36.5, 36.9
  country SYR
  feature L.RGN

place Ain al-Hilweh
  name    Ein el-Hilweh
  point   33.54, 35.38
  country LBN
  feature L.RGN

place Bekaa Valley
  name    Beqaa Valley, Bekaa
  point   33.85, 35.9
  country LBN
  feature L.RGN

place Southern Lebanon
  name    south Lebanon, southern Lebanon
  point   33.3, 35.4
  country LBN
  feature L.RGN

place Blue Line
  point   33.1, 35.4
  country LBN
  feature L.RGN

place Dahiyeh
  name    southern suburbs of Beirut, Dahieh
  point   33.85, 35.51
  country LBN
  feature L.RGN

place Hadramout
  name    Hadhramaut
  point   16.5, 49.5
  country YEM
  feature L.RGN

place Socotra
  point   12.5, 54.0
  country YEM
  feature L.RGN

place Cyrenaica
  point   28.0, 22.5
  country LBY
  feature L.RGN

place Tripolitania
  point   31.0, 14.0
  country LBY
  feature L.RGN

place Fezzan
  point   26.0, 14.0
  country LBY
  feature L.RGN

place Oil Crescent
  name    Libya's oil crescent
  point   30.4, 19.0
  country LBY
  feature L.RGN

place Darfur
  point   13.0, 25.0
  country SDN
  feature L.RGN

place South Kordofan
  name    Nuba Mountains
  point   11.2, 29.9
  country SDN
  feature L.RGN

place Abyei
  point   9.6, 28.4
  country SDN
  feature L.RGN

place Tigray
  name    Tigray region
  point   13.9, 38.9
  country ETH
  feature L.RGN

place Ogaden
  name    Ogaden region
  point   7.0, 44.0
  country ETH
  feature L.RGN

place Oromia region
  point   8.0, 39.0
  country ETH
  feature L.RGN

place Badme
  point   14.73, 37.8
  country ERI
  feature L.RGN

place Jubaland
  point   0.5, 42.0
  country SOM
  feature L.RGN

place Niger Delta
  point   5.0, 6.0
  country NGA
  feature L.RGN

place Middle Belt
  point   9.0, 8.5
  country NGA
  feature L.RGN

place Sambisa Forest
  name    Sambisa forest, Sambisa
  point   11.25, 13.4
  country NGA
  feature L.RGN

place Biafra
  point   5.8, 7.5
  country NGA
  feature L.RGN

place Bakassi peninsula
  name    Bakassi
  point   4.7, 8.5
  country CMR
  feature L.RGN

place Casamance
  point   12.8, -15.2
  country SEN
  feature L.RGN

place Azawad
  point   19.0, -1.0
  country MLI
  feature L.RGN

place Liptako-Gourma
  point   14.5, 0.5
  feature L.RGN

place Kivu
  name    the Kivus
  point   -2.5, 28.8
  country COD
  feature L.RGN

place Ituri
  point   1.8, 29.5
  country COD
  feature L.RGN

place Katanga
  point   -9.0, 26.0
  country COD
  feature L.RGN

place Cabinda
  point   -5.1, 12.3
  country AGO
  feature L.RGN

place Ogoniland
  point   4.7, 7.4
  country NGA
  feature L.RGN

place Caprivi Strip
  point   -17.9, 23.0
  country NAM
  feature L.RGN

place Cabo Delgado
  point   -12.3, 39.3
  country MOZ
  feature L.RGN

place KwaZulu
  point   -28.5, 31.0
  country ZAF
  feature L.RGN

place Soweto
  point   -26.27, 27.86
  country ZAF
  feature L.RGN

place Marikana
  point   -25.7, 27.48
  country ZAF
  feature L.RGN

place Donbas
  name    Donbass, the Donbas, Donets Basin
  point   48.2, 38.2
  country UKR
  feature L.RGN

place Crimea
  name    Crimean Peninsula, Crimean peninsula
  point   45.3, 34.4
  country UKR
  feature L.RGN

place Eastern Ukraine
  name    eastern Ukraine, east Ukraine
  point   48.5, 38.0
  country UKR
  feature L.RGN

place Western Ukraine
  name    western Ukraine
  point   49.5, 25.0
  country UKR
  feature L.RGN

place Maidan
  name    Maidan Square, Kiev's Maidan, Euromaidan
  exact   Independence Square
  point   50.4501, 30.5241
  country UKR
  feature L.RGN

place Zaporizhzhia nuclear power plant
  name    Zaporizhzhia nuclear plant, Zaporizhia nuclear power plant
  point   47.51, 34.585
  country UKR
  feature L.RGN

place Chernobyl
  name    Chornobyl, Chernobyl nuclear power plant
  point   51.39, 30.1
  country UKR
  feature L.RGN

place Snake Island
  point   45.255, 30.204
  country UKR
  feature L.RGN

place Donetsk airport
  point   48.073, 37.74
  country UKR
  feature L.RGN

place Red Square
  point   55.754, 37.62
  country RUS
  feature L.RGN

place Lubyanka
  point   55.76, 37.626
  country RUS
  feature L.RGN

place Pankisi Gorge
  point   42.15, 45.3
  country GEO
  feature L.RGN

place Kodori Gorge
  point   43.1, 41.8
  country GEO
  feature L.RGN

place Lachin corridor
  name    Lachin Corridor
  point   39.64, 46.55
  country AZE
  feature L.RGN

place Nakhchivan
  name    Nakhichevan
  point   39.3, 45.4
  country AZE
  feature L.RGN

place Zangezur corridor
  point   39.0, 46.5
  country ARM
  feature L.RGN

place Fergana Valley
  name    Ferghana Valley
  point   40.6, 71.7
  country UZB
  feature L.RGN

place Wakhan Corridor
  point   37.0, 73.0
  country AFG
  feature L.RGN

place Tora Bora
  point   34.1, 70.2
  country AFG
  feature L.RGN

place Bagram air base
  name    Bagram
  point   34.946, 69.265
  country AFG
  feature L.RGN

place Panjshir Valley
  point   35.3, 69.5
  country AFG
  feature L.RGN

place Khyber Pass
  point   34.1, 71.1
  country PAK
  feature L.RGN

place Swat Valley
  name    Swat
  point   35.2, 72.4
  country PAK
  feature L.RGN

place Waziristan
  point   32.5, 69.8
  country PAK
  feature L.RGN

place North Waziristan
  point   33.0, 70.0
  country PAK
  feature L.RGN

place South Waziristan
  point   32.3, 69.7
  country PAK
  feature L.RGN

place Federally Administered Tribal Areas
  name    tribal areas of Pakistan, Pakistan's tribal areas
  point   33.0, 70.2
  country PAK
  feature L.RGN

place Durand Line
  point   32.0, 69.5
  feature L.RGN

place Kashmir
  name    Jammu and Kashmir, Kashmir Valley
  point   34.0, 76.0
  country IND
  feature L.RGN

place Indian-administered Kashmir
  name    Indian-controlled Kashmir, Indian Kashmir
  point   34.0, 75.0
  country IND
  feature L.RGN

place Pakistan-administered Kashmir
  name    Pakistani Kashmir, Azad Kashmir, Pakistan-controlled Kashmir
  point   33.9, 73.8
  country PAK
  feature L.RGN

place Line of Control
  point   34.0, 74.5
  feature L.RGN

place Line of Actual Control
  point   34.5, 78.5
  feature L.RGN

place Siachen Glacier
  name    Siachen
  point   35.5, 77.0
  country IND
  feature L.RGN

place Galwan Valley
  point   34.75, 78.2
  country IND
  feature L.RGN

place Aksai Chin
  point   35.2, 79.3
  country CHN
  feature L.RGN

place Doklam
  point   27.3, 89.0
  country BTN
  feature L.RGN

place Red corridor
  point   21.0, 82.0
  country IND
  feature L.RGN

place Wagah
  point   31.6, 74.57
  country IND
  feature L.RGN

place Cox's Bazar camps
  name    Kutupalong
  point   21.21, 92.16
  country BGD
  feature L.RGN

place Rakhine State
  name    northern Rakhine
  point   20.5, 93.4
  country MMR
  feature L.RGN

place Korean Peninsula
  name    Korean peninsula
  point   38.0, 127.5
  feature L.RGN

place Demilitarized Zone
  name    Korean Demilitarized Zone, demilitarised zone
  point   38.3, 127.2
  feature L.RGN

place Panmunjom
  exact   Truce Village
  point   37.956, 126.677
  feature L.RGN

place Northern Limit Line
  point   37.7, 125.5
  feature L.RGN

place Yongbyon
  point   39.8, 125.755
  country PRK
  feature L.RGN

place Punggye-ri
  point   41.28, 129.09
  country PRK
  feature L.RGN

place Kaesong industrial complex
  name    Kaesong Industrial Complex, Kaesong industrial park
  point   37.93, 126.63
  country PRK
  feature L.RGN

place Mount Kumgang
  point   38.66, 128.1
  country PRK
  feature L.RGN

place Yeonpyeong Island
  name    Yeonpyeong
  point   37.67, 125.7
  country KOR
  feature L.RGN

place Dokdo
  name    Takeshima
  point   37.24, 131.87
  country KOR
  feature L.RGN

place Senkaku Islands
  name    Senkakus, Diaoyu Islands, Diaoyu
  point   25.75, 123.47
  country JPN
  feature L.RGN

place Okinawa
  point   26.5, 128.0
  country JPN
  feature L.RGN

place Kuril Islands
  name    Kurils
  exact   Northern Territories
  point   45.0, 148.0
  country RUS
  feature L.RGN

place Yasukuni Shrine
  name    Yasukuni shrine
  point   35.694, 139.744
  country JPN
  feature L.RGN

place Fukushima Daiichi
  name    Fukushima nuclear plant, Fukushima nuclear power plant, Fukushima plant
  point   37.42, 141.03
  country JPN
  feature L.RGN

place Spratly Islands
  name    Spratlys
  point   10.0, 114.0
  feature L.RGN

place Paracel Islands
  name    Paracels
  point   16.5, 112.0
  feature L.RGN

place Scarborough Shoal
  point   15.15, 117.76
  feature L.RGN

place Second Thomas Shoal
  point   9.75, 115.86
  feature L.RGN

place Mischief Reef
  point   9.9, 115.53
  feature L.RGN

place Fiery Cross Reef
  point   9.55, 112.89
  feature L.RGN

place Tiananmen Square
  name    Tiananmen
  point   39.903, 116.391
  country CHN
  feature L.RGN

place Three Gorges Dam
  point   30.82, 111.0
  country CHN
  feature L.RGN

place Manchuria
  point   45.0, 126.0
  country CHN
  feature L.RGN

place Mindanao
  point   7.5, 125.0
  country PHL
  feature L.RGN

place Jolo
  name    Jolo island
  point   6.0, 121.0
  country PHL
  feature L.RGN

place Luzon
  point   16.0, 121.0
  country PHL
  feature L.RGN

place Aceh
  point   4.2, 96.9
  country IDN
  feature L.RGN

place West Papua
  name    Irian Jaya
  point   -4.0, 137.0
  country IDN
  feature L.RGN

place Moluccas
  name    Maluku islands
  point   -3.2, 129.0
  country IDN
  feature L.RGN

place Java
  point   -7.3, 110.0
  country IDN
  feature L.RGN

place Sumatra
  point   -0.6, 101.3
  country IDN
  feature L.RGN

place Borneo
  point   1.0, 114.0
  feature L.RGN

place Sulawesi
  point   -2.0, 121.0
  country IDN
  feature L.RGN

place Bali
  point   -8.4, 115.1
  country IDN
  feature L.RGN

place Golden Temple
  point   31.62, 74.876
  country IND
  feature L.RGN

place Preah Vihear
  name    Preah Vihear temple
  point   14.39, 104.68
  country KHM
  feature L.RGN

place Deep south of Thailand
  name    southern Thailand
  point   6.5, 101.2
  country THA
  feature L.RGN

place Bougainville Island
  point   -6.2, 155.3
  country PNG
  feature L.RGN

place Guadalcanal
  point   -9.6, 160.2
  country SLB
  feature L.RGN

place Balochistan province
  name    Baluchistan
  point   28.5, 65.5
  country PAK
  feature L.RGN

place Khuzestan
  point   31.3, 49.0
  country IRN
  feature L.RGN

place Natanz nuclear facility
  name    Natanz
  point   33.72, 51.73
  country IRN
  feature L.RGN

place Fordow
  name    Fordo
  point   34.88, 50.99
  country IRN
  feature L.RGN

place Bushehr nuclear power plant
  name    Bushehr nuclear plant
  point   28.83, 50.89
  country IRN
  feature L.RGN

place Kharg Island
  point   29.24, 50.33
  country IRN
  feature L.RGN

place Abu Musa
  point   25.88, 55.03
  country IRN
  feature L.RGN

place Thrace
  point   41.3, 27.0
  feature L.RGN

place Cappadocia
  point   38.6, 34.8
  country TUR
  feature L.RGN

place Anatolia
  point   39.0, 33.0
  country TUR
  feature L.RGN

place Gezi Park
  point   41.038, 28.987
  country TUR
  feature L.RGN

place Taksim Square
  name    Taksim
  point   41.037, 28.985
  country TUR
  feature L.RGN

place Incirlik air base
  name    Incirlik
  point   37.0, 35.43
  country TUR
  feature L.RGN

place Vojvodina
  point   45.4, 20.0
  country SRB
  feature L.RGN

place Sandzak
  point   43.1, 20.0
  country SRB
  feature L.RGN

place Presevo Valley
  point   42.4, 21.65
  country SRB
  feature L.RGN

place Krajina
  point   44.2, 16.0
  country HRV
  feature L.RGN

place Slavonia
  name    Eastern Slavonia
  point   45.4, 18.3
  country HRV
  feature L.RGN

place Dalmatia
  point   43.5, 16.5
  country HRV
  feature L.RGN

place Herzegovina
  point   43.4, 17.8
  country BIH
  feature L.RGN

place Catalonia
  point   41.8, 1.5
  country ESP
  feature L.RGN

place Basque Country
  name    Basque region
  point   43.0, -2.6
  country ESP
  feature L.RGN

place Galicia
  point   42.8, -8.0
  country ESP
  feature L.RGN

place Ceuta and Melilla
  point   35.6, -4.1
  country ESP
  feature L.RGN

place Brittany peninsula
  point   48.2, -3.0
  country FRA
  feature L.RGN

place Calais Jungle
  exact   the Jungle, The Jungle
  point   50.969, 1.908
  country FRA
  feature L.RGN

place Corsica island
  point   42.1, 9.1
  country FRA
  feature L.RGN

place Flanders
  point   51.0, 4.2
  country BEL
  feature L.RGN

place Wallonia
  point   50.3, 5.0
  country BEL
  feature L.RGN

place Molenbeek
  point   50.855, 4.33
  country BEL
  feature L.RGN

place Bavarian Alps
  point   47.5, 11.5
  country DEU
  feature L.RGN

place Sicily
  point   37.5, 14.0
  country ITA
  feature L.RGN

place Sardinia
  point   40.0, 9.0
  country ITA
  feature L.RGN

place Lampedusa
  point   35.5, 12.6
  country ITA
  feature L.RGN

place Lesbos
  name    Lesvos
  point   39.2, 26.3
  country GRC
  feature L.RGN

place Crete
  point   35.2, 24.9
  country GRC
  feature L.RGN

place Kaliningrad enclave
  name    Kaliningrad exclave
  point   54.7, 21.3
  country RUS
  feature L.RGN

place Suwalki Gap
  name    Suwalki gap
  point   54.1, 23.1
  country POL
  feature L.RGN

place Silesia
  point   50.8, 17.5
  country POL
  feature L.RGN

place Bosnian Krajina
  point   44.8, 16.8
  country BIH
  feature L.RGN

place Lapland
  point   67.5, 26.0
  country FIN
  feature L.RGN

place Transylvania
  point   46.5, 24.0
  country ROU
  feature L.RGN

place Bessarabia
  point   46.5, 29.0
  country MDA
  feature L.RGN

place Chiapas highlands
  point   16.7, -92.5
  country MEX
  feature L.RGN

place Patagonia
  point   -44.0, -69.0
  country ARG
  feature L.RGN

place Guantanamo Bay
  name    Guantanamo, Guantanamo Bay naval base
  point   19.92, -75.15
  country CUB
  feature L.RGN

place Yucatan Peninsula
  point   20.0, -89.0
  feature L.RGN

place Darien Gap
  point   7.9, -77.4
  feature L.RGN

place Essequibo
  point   6.0, -59.0
  country GUY
  feature L.RGN

place Chapare
  point   -17.0, -65.0
  country BOL
  feature L.RGN

place Catatumbo
  point   8.6, -72.9
  country COL
  feature L.RGN

place Cite Soleil
  point   18.58, -72.33
  country HTI
  feature L.RGN

place Ground Zero
  name    ground zero
  point   40.7115, -74.0134
  country USA
  feature L.RGN

place World Trade Center
  name    twin towers
  exact   Twin Towers
  point   40.7115, -74.0134
  country USA
  feature L.RGN

place Capitol Building
  name    U.S. Capitol
  exact   US Capitol
  point   38.8899, -77.0091
  country USA
  feature L.RGN

place Wall Street
  point   40.706, -74.009
  country USA
  feature L.RGN

place Camp David
  point   39.648, -77.465
  country USA
  feature L.RGN

place Mar-a-Lago
  point   26.677, -80.037
  country USA
  feature L.RGN

place Quantico
  point   38.52, -77.29
  country USA
  feature L.RGN

place Fort Hood
  point   31.13, -97.78
  country USA
  feature L.RGN

place Trafalgar Square
  point   51.508, -0.128
  country GBR
  feature L.RGN

place Heathrow
  name    Heathrow Airport
  point   51.47, -0.4543
  country GBR
  feature L.RGN

place Chequers
  point   51.743, -0.783
  country GBR
  feature L.RGN

place Sandhurst
  point   51.34, -0.78
  country GBR
  feature L.RGN

place Sellafield
  point   54.42, -3.5
  country GBR
  feature L.RGN

place Faslane
  point   56.07, -4.82
  country GBR
  feature L.RGN

place Lockerbie
  point   55.12, -3.36
  country GBR
  feature L.RGN

place Hillsborough Castle
  point   54.46, -6.08
  country GBR
  feature L.RGN

place Champs-Elysees
  point   48.87, 2.307
  country FRA
  feature L.RGN

place Bataclan
  name    Bataclan concert hall
  point   48.863, 2.37
  country FRA
  feature L.RGN

place Ramstein air base
  name    Ramstein
  point   49.44, 7.6
  country DEU
  feature L.RGN

place Davos
  point   46.8, 9.84
  country CHE
  feature L.RGN

place Auschwitz
  name    Auschwitz-Birkenau
  point   50.027, 19.204
  country POL
  feature L.RGN

place Srebrenica enclave
  point   44.1, 19.3
  country BIH
  feature L.RGN

place Western Front
  point   50.0, 3.0
  feature L.RGN

place Green Line
  name    UN buffer zone
  point   35.1, 33.4
  country CYP
  feature L.RGN

place Berlin Wall
  point   52.53, 13.39
  country DEU
  feature L.RGN

place Brandenburg Gate
  point   52.516, 13.378
  country DEU
  feature L.RGN

place Domiz camp
  point   36.78, 42.89
  country IRQ
  feature L.RGN

place Zaatari camp
  name    Zaatari refugee camp, Zaatari
  point   32.29, 36.33
  country JOR
  feature L.RGN

place Dadaab
  name    Dadaab refugee camp, Dadaab camp
  point   0.1, 40.3
  country KEN
  feature L.RGN

place Kakuma
  name    Kakuma refugee camp
  point   3.75, 34.85
  country KEN
  feature L.RGN

place al-Hol camp
  name    al-Hol, Al-Hol camp
  point   36.38, 41.15
  country SYR
  feature L.RGN

place Tindouf camps
  point   27.6, -8.1
  country DZA
  feature L.RGN

place Moria
  name    Moria camp
  point   39.13, 26.5
  country GRC
  feature L.RGN

place Manus Island
  point   -2.1, 147.0
  country PNG
  feature L.RGN

place Diego Garcia base
  point   -7.3, 72.4
  country GBR
  feature L.RGN

place Camp Ashraf
  point   33.87, 44.55
  country IRQ
  feature L.RGN

place Camp Lemonnier
  point   11.54, 43.15
  country DJI
  feature L.RGN

place al-Udeid air base
  name    Al Udeid air base, al-Udeid
  point   25.12, 51.31
  country QAT
  feature L.RGN

place Ain al-Asad air base
  name    al-Asad air base
  point   33.79, 42.44
  country IRQ
  feature L.RGN

place Hmeimim air base
  name    Hmeimim, Khmeimim
  point   35.4, 35.95
  country SYR
  feature L.RGN

place Shayrat air base
  name    Shayrat airbase
  point   34.49, 36.91
  country SYR
  feature L.RGN

place Baikonur
  name    Baikonur Cosmodrome
  point   45.96, 63.31
  country KAZ
  feature L.RGN

place Novaya Zemlya
  point   74.0, 57.0
  country RUS
  feature L.RGN

place Semipalatinsk test site
  point   50.1, 78.7
  country KAZ
  feature L.RGN

place Dimona nuclear reactor
  point   31.0, 35.14
  country ISR
  feature L.RGN

place Hodeidah port
  point   14.83, 42.93
  country YEM
  feature L.RGN

place Bab al-Hawa crossing
  name    Bab al-Hawa
  point   36.24, 36.69
  country SYR
  feature L.RGN

place Northern Syria
  name    northern Syria, north Syria
  point   36.4, 38.5
  country SYR
  feature L.RGN

place Northern Iraq
  name    northern Iraq
  point   36.3, 43.5
  country IRQ
  feature L.RGN

place Southern Iraq
  name    southern Iraq
  point   31.0, 46.5
  country IRQ
  feature L.RGN

place Western Iraq
  name    western Iraq
  point   33.3, 41.5
  country IRQ
  feature L.RGN

# Santiago de Compostela, as Spanish news has it.
place Santiago
  name       Santiago
  point      42.88, -8.545
  country    ESP
  province   Galicia
  feature    P.PPLA
  population 98000

# An island, and no Bretons.
place Cape Breton
  name       Cape Breton, Cape Breton Island
  point      46.2, -60.6
  country    CAN
  province   Nova Scotia
  feature    T.ISL
