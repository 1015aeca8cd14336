# Persons and the offices they held, with dates. A day where the day is sure, a year where only the year is; a month is
# written as its first or last day. What stands without a date is what somebody is outside those spans: ELI for former
# officials and elites. Dates are from general knowledge, checked by tools/offices.py; docs/actors.md has the agreement.
#
# `short` is the family name, which holds after the full name or where nobody else bears it, with the days on which news
# means this person by it; names that many people bear have none, and need the full name first.

# ---- USA ----

actor George H.W. Bush
  kind    person
  name    George H.W. Bush, George H. W. Bush, George Herbert Walker Bush, George Bush Sr.
  former  George Bush, 1981..1993-01-20
  short   Bush, 1981-01-20..1993-01-20
  code    USA
  sector  ELI
  role    USA GOV, vice president, 1981-01-20..1989-01-20
  role    USA GOV, president, 1989-01-20..1993-01-20

actor Bill Clinton
  kind    person
  name    Bill Clinton, William Clinton, William Jefferson Clinton
  short   Clinton, 1993-01-20..2001-01-20
  code    USA
  sector  ELI
  role    USA GOV, president, 1993-01-20..2001-01-20

actor George W. Bush
  kind    person
  name    George W. Bush, George Walker Bush
  former  George Bush, 1995..
  short   Bush, 2001-01-20..2009-01-20
  code    USA
  sector  ELI
  role    USA GOV, president, 2001-01-20..2009-01-20

actor Barack Obama
  kind    person
  name    Barack Obama, Barack Hussein Obama
  short   Obama, 2005..2029
  code    USA
  sector  ELI
  role    USA LEG, senator, 2005-01-03..2008-11-16
  role    USA GOV, president, 2009-01-20..2017-01-20

actor Donald Trump
  kind    person
  name    Donald Trump, Donald J. Trump, Donald J Trump
  short   Trump, 2015..
  code    USA
  sector  ELI
  wikidata Q22686
  role    USA PTY, presidential candidate, 2015-06-16..2016-11-08
  role    USA PTY, president-elect, 2016-11-09..2017-01-19
  role    USA GOV, president, 2017-01-20..2021-01-20
  role    USA PTY, presidential candidate, 2022-11-15..2024-11-05
  role    USA PTY, president-elect, 2024-11-06..2025-01-19
  role    USA GOV, president, 2025-01-20..

actor Joe Biden
  kind    person
  name    Joe Biden, Joseph Biden, Joseph R. Biden, Joe R. Biden
  short   Biden, 1973..2037
  code    USA
  sector  ELI
  wikidata Q6279
  role    USA LEG, senator, 1973-01-03..2009-01-15
  role    USA GOV, vice president, 2009-01-20..2017-01-20
  role    USA PTY, presidential candidate, 2019-04-25..2020-11-07
  role    USA PTY, president-elect, 2020-11-08..2021-01-19
  role    USA GOV, president, 2021-01-20..2025-01-20

actor Dan Quayle
  kind    person
  name    Dan Quayle
  short   Quayle, 1989..1996
  code    USA
  sector  ELI
  role    USA GOV, vice president, 1989-01-20..1993-01-20

actor Al Gore
  kind    person
  name    Al Gore, Albert Gore
  code    USA
  sector  ELI
  role    USA GOV, vice president, 1993-01-20..2001-01-20

actor Dick Cheney
  kind    person
  name    Dick Cheney, Richard Cheney
  short   Cheney, 1989..2012
  code    USA
  sector  ELI
  role    USA GOV, secretary of defense, 1989-03-21..1993-01-20
  role    USA GOV, vice president, 2001-01-20..2009-01-20

actor Mike Pence
  kind    person
  name    Mike Pence, Michael Pence
  short   Pence, 2013..2024
  code    USA
  sector  ELI
  role    USA GOV, governor of Indiana, 2013-01-14..2017-01-09
  role    USA GOV, vice president, 2017-01-20..2021-01-20

actor Kamala Harris
  kind    person
  name    Kamala Harris
  code    USA
  sector  ELI
  gender  female
  role    USA LEG, senator, 2017-01-03..2021-01-18
  role    USA GOV, vice president, 2021-01-20..2025-01-20

actor JD Vance
  kind    person
  name    JD Vance, J.D. Vance, J. D. Vance
  code    USA
  sector  ELI
  role    USA LEG, senator, 2023-01-03..2025-01-10
  role    USA GOV, vice president, 2025-01-20..

actor James Baker
  kind    person
  name    James Baker, James A. Baker
  code    USA
  sector  ELI
  role    USA GOV, secretary of state, 1989-01-25..1992-08-23

actor Lawrence Eagleburger
  kind    person
  name    Lawrence Eagleburger
  code    USA
  sector  ELI
  role    USA GOV, secretary of state, 1992-08-23..1993-01-19

actor Warren Christopher
  kind    person
  name    Warren Christopher
  code    USA
  sector  ELI
  role    USA GOV, secretary of state, 1993-01-20..1997-01-17

actor Madeleine Albright
  kind    person
  name    Madeleine Albright
  short   Albright, 1993..2004
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, ambassador to the United Nations, 1993-01-27..1997-01-21
  role    USA GOV, secretary of state, 1997-01-23..2001-01-20

actor Colin Powell
  kind    person
  name    Colin Powell, Colin L. Powell
  short   Powell, 2001-01-20..2005-01-26
  code    USA
  sector  ELI
  role    USA MIL, chairman of the Joint Chiefs of Staff, 1989-10-01..1993-09-30
  role    USA GOV, secretary of state, 2001-01-20..2005-01-26

actor Condoleezza Rice
  kind    person
  name    Condoleezza Rice, Condi Rice
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, national security adviser, 2001-01-20..2005-01-25
  role    USA GOV, secretary of state, 2005-01-26..2009-01-20

actor Hillary Clinton
  kind    person
  name    Hillary Clinton, Hillary Rodham Clinton, Hilary Clinton
  short   Clinton, 2009-01-21..2016-11-08
  short   Hillary, 1993..2019
  code    USA
  sector  ELI
  gender  female
  role    USA ELI, first lady, 1993-01-20..2001-01-02
  role    USA LEG, senator, 2001-01-03..2009-01-21
  role    USA GOV, secretary of state, 2009-01-21..2013-02-01
  role    USA PTY, presidential candidate, 2015-04-12..2016-11-08

actor John Kerry
  kind    person
  name    John Kerry, John F. Kerry
  short   Kerry, 1985..2027
  code    USA
  sector  ELI
  role    USA LEG, senator, 1985-01-02..2013-02-01
  role    USA GOV, secretary of state, 2013-02-01..2017-01-20
  role    USA GOV, climate envoy, 2021-01-20..2024-03-06

actor Rex Tillerson
  kind    person
  name    Rex Tillerson
  short   Tillerson, 2006..2021
  code    USA
  sector  ELI
  role    USA BUS, chief executive of ExxonMobil, 2006-01-01..2016-12-31
  role    USA GOV, secretary of state, 2017-02-01..2018-03-31

actor Mike Pompeo
  kind    person
  name    Mike Pompeo, Michael Pompeo
  short   Pompeo, 2011..2024
  code    USA
  sector  ELI
  role    USA LEG, congressman, 2011-01-03..2017-01-23
  role    USA SPY, director of the CIA, 2017-01-23..2018-04-26
  role    USA GOV, secretary of state, 2018-04-26..2021-01-20

actor Antony Blinken
  kind    person
  name    Antony Blinken, Anthony Blinken, Tony Blinken
  short   Blinken, 2015..2028
  code    USA
  sector  ELI
  role    USA GOV, deputy secretary of state, 2015-01-09..2017-01-20
  role    USA GOV, secretary of state, 2021-01-26..2025-01-20

actor Marco Rubio
  kind    person
  name    Marco Rubio
  short   Rubio, 2011..
  code    USA
  sector  ELI
  role    USA LEG, senator, 2011-01-03..2025-01-20
  role    USA GOV, secretary of state, 2025-01-21..

actor Les Aspin
  kind    person
  name    Les Aspin
  code    USA
  sector  ELI
  role    USA GOV, secretary of defense, 1993-01-21..1994-02-03

actor William Perry
  kind    person
  name    William Perry, William J. Perry
  code    USA
  sector  ELI
  role    USA GOV, secretary of defense, 1994-02-03..1997-01-23

actor William Cohen
  kind    person
  name    William Cohen, William S. Cohen
  code    USA
  sector  ELI
  role    USA LEG, senator, 1979-01-03..1997-01-03
  role    USA GOV, secretary of defense, 1997-01-24..2001-01-20

actor Donald Rumsfeld
  kind    person
  name    Donald Rumsfeld, Donald H. Rumsfeld
  short   Rumsfeld, 2001..2009
  code    USA
  sector  ELI
  role    USA GOV, secretary of defense, 2001-01-20..2006-12-18

actor Robert Gates
  kind    person
  name    Robert Gates, Robert M. Gates, Bob Gates
  code    USA
  sector  ELI
  role    USA SPY, director of the CIA, 1991-11-06..1993-01-20
  role    USA GOV, secretary of defense, 2006-12-18..2011-06-30

actor Leon Panetta
  kind    person
  name    Leon Panetta
  short   Panetta, 1994..2016
  code    USA
  sector  ELI
  role    USA GOV, White House chief of staff, 1994-07-17..1997-01-20
  role    USA SPY, director of the CIA, 2009-02-13..2011-06-30
  role    USA GOV, secretary of defense, 2011-07-01..2013-02-26

actor Chuck Hagel
  kind    person
  name    Chuck Hagel
  short   Hagel, 1997..2018
  code    USA
  sector  ELI
  role    USA LEG, senator, 1997-01-03..2009-01-03
  role    USA GOV, secretary of defense, 2013-02-27..2015-02-17

actor Ashton Carter
  kind    person
  name    Ashton Carter, Ash Carter
  code    USA
  sector  ELI
  role    USA GOV, secretary of defense, 2015-02-17..2017-01-20

actor James Mattis
  kind    person
  name    James Mattis, Jim Mattis
  short   Mattis, 2010..2021
  code    USA
  sector  ELI
  role    USA MIL, commander of U.S. Central Command, 2010-08-11..2013-03-22
  role    USA GOV, secretary of defense, 2017-01-20..2018-12-31

actor Patrick Shanahan
  kind    person
  name    Patrick Shanahan
  code    USA
  sector  ELI
  role    USA GOV, acting secretary of defense, 2019-01-01..2019-06-23

actor Mark Esper
  kind    person
  name    Mark Esper
  code    USA
  sector  ELI
  role    USA GOV, secretary of defense, 2019-07-23..2020-11-09

actor Christopher Miller
  kind    person
  name    Christopher Miller
  code    USA
  sector  ELI
  role    USA GOV, acting secretary of defense, 2020-11-09..2021-01-20

actor Lloyd Austin
  kind    person
  name    Lloyd Austin
  code    USA
  sector  ELI
  role    USA MIL, commander of U.S. Central Command, 2013-03-22..2016-03-30
  role    USA GOV, secretary of defense, 2021-01-22..2025-01-20

actor Pete Hegseth
  kind    person
  name    Pete Hegseth
  short   Hegseth, 2025..
  code    USA
  sector  ELI
  role    USA GOV, secretary of defense, 2025-01-25..

actor Susan Rice
  kind    person
  name    Susan Rice
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, ambassador to the United Nations, 2009-01-26..2013-06-30
  role    USA GOV, national security adviser, 2013-07-01..2017-01-20

actor Samantha Power
  kind    person
  name    Samantha Power
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, ambassador to the United Nations, 2013-08-05..2017-01-20
  role    USA GOV, administrator of USAID, 2021-05-03..2025-01-20

actor Nikki Haley
  kind    person
  name    Nikki Haley
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, governor of South Carolina, 2011-01-12..2017-01-24
  role    USA GOV, ambassador to the United Nations, 2017-01-27..2018-12-31

actor John Bolton
  kind    person
  name    John Bolton
  short   Bolton, 2005..2022
  code    USA
  sector  ELI
  role    USA GOV, ambassador to the United Nations, 2005-08-01..2006-12-31
  role    USA GOV, national security adviser, 2018-04-09..2019-09-10

actor Richard Holbrooke
  kind    person
  name    Richard Holbrooke
  short   Holbrooke, 1999..2013
  code    USA
  sector  ELI
  role    USA GOV, ambassador to the United Nations, 1999-09-07..2001-01-20
  role    USA GOV, special representative for Afghanistan and Pakistan, 2009-01-22..2010-12-13

actor John Negroponte
  kind    person
  name    John Negroponte
  short   Negroponte, 2001..2012
  code    USA
  sector  ELI
  role    USA GOV, ambassador to the United Nations, 2001-09-18..2004-06-23
  role    USA SPY, director of national intelligence, 2005-04-21..2007-02-13
  role    USA GOV, deputy secretary of state, 2007-02-13..2009-01-23

actor Zalmay Khalilzad
  kind    person
  name    Zalmay Khalilzad
  short   Khalilzad, 2005..2024
  code    USA
  sector  ELI
  role    USA GOV, ambassador to Iraq, 2005-06-21..2007-03-26
  role    USA GOV, ambassador to the United Nations, 2007-04-23..2009-01-20
  role    USA GOV, special envoy for Afghanistan, 2018-09-21..2021-10-19

actor Linda Thomas-Greenfield
  kind    person
  name    Linda Thomas-Greenfield
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, ambassador to the United Nations, 2021-02-25..2025-01-20

actor Dennis Ross
  kind    person
  name    Dennis Ross
  code    USA
  sector  ELI
  role    USA GOV, Middle East envoy, 1993..2001

actor George Mitchell
  kind    person
  name    George Mitchell
  code    USA
  sector  ELI
  role    USA LEG, senate majority leader, 1989-01-03..1995-01-03
  role    USA GOV, Middle East envoy, 2009-01-22..2011-05-20

actor Anthony Zinni
  kind    person
  name    Anthony Zinni
  short   Zinni, 1997..2006
  code    USA
  sector  ELI
  role    USA MIL, commander of U.S. Central Command, 1997-08-13..2000-07-06
  role    USA GOV, Middle East envoy, 2001-11..2003-03

actor Martin Indyk
  kind    person
  name    Martin Indyk
  code    USA
  sector  ELI
  role    USA GOV, Middle East envoy, 2013-07-29..2014-06-27

actor Steve Witkoff
  kind    person
  name    Steve Witkoff
  code    USA
  sector  ELI
  role    USA GOV, Middle East envoy, 2025-01-20..

actor Jared Kushner
  kind    person
  name    Jared Kushner
  short   Kushner, 2017..2024
  code    USA
  sector  ELI
  role    USA GOV, senior adviser to the president, 2017-01-20..2021-01-20

actor Jake Sullivan
  kind    person
  name    Jake Sullivan
  code    USA
  sector  ELI
  role    USA GOV, national security adviser, 2021-01-20..2025-01-20

actor Mike Waltz
  kind    person
  name    Mike Waltz
  code    USA
  sector  ELI
  role    USA GOV, national security adviser, 2025-01-20..2025-05-01
  role    USA GOV, ambassador to the United Nations, 2025-09-20..

actor Michael Flynn
  kind    person
  name    Michael Flynn
  code    USA
  sector  ELI
  role    USA SPY, director of the Defense Intelligence Agency, 2012-07-24..2014-08-07
  role    USA GOV, national security adviser, 2017-01-22..2017-02-13

actor H.R. McMaster
  kind    person
  name    H.R. McMaster, H. R. McMaster
  code    USA
  sector  ELI
  role    USA GOV, national security adviser, 2017-02-20..2018-04-09

actor Robert O'Brien
  kind    person
  name    Robert O'Brien, Robert C. O'Brien
  code    USA
  sector  ELI
  role    USA GOV, national security adviser, 2019-09-18..2021-01-20

actor Brent Scowcroft
  kind    person
  name    Brent Scowcroft
  short   Scowcroft, 1989..1996
  code    USA
  sector  ELI
  role    USA GOV, national security adviser, 1989-01-20..1993-01-20

actor Anthony Lake
  kind    person
  name    Anthony Lake
  code    USA
  sector  ELI
  role    USA GOV, national security adviser, 1993-01-20..1997-03-14
  role    UNO GOV, head of Unicef, 2010-05-01..2017-12-31

actor Sandy Berger
  kind    person
  name    Sandy Berger, Samuel Berger
  code    USA
  sector  ELI
  role    USA GOV, national security adviser, 1997-03-14..2001-01-20

actor Stephen Hadley
  kind    person
  name    Stephen Hadley
  code    USA
  sector  ELI
  role    USA GOV, national security adviser, 2005-01-26..2009-01-20

actor James Jones
  kind    person
  name    James Jones, James L. Jones
  code    USA
  sector  ELI
  role    USA GOV, national security adviser, 2009-01-20..2010-10-08

actor Tom Donilon
  kind    person
  name    Tom Donilon, Thomas Donilon
  code    USA
  sector  ELI
  role    USA GOV, national security adviser, 2010-10-08..2013-07-01

actor George Tenet
  kind    person
  name    George Tenet
  code    USA
  sector  ELI
  role    USA SPY, director of the CIA, 1996-12-15..2004-07-11

actor David Petraeus
  kind    person
  name    David Petraeus
  short   Petraeus, 2007..2015
  code    USA
  sector  ELI
  role    USA MIL, commander in Iraq, 2007-02-10..2008-09-16
  role    USA MIL, commander of U.S. Central Command, 2008-10-31..2010-06-30
  role    USA MIL, commander in Afghanistan, 2010-07-04..2011-07-18
  role    USA SPY, director of the CIA, 2011-09-06..2012-11-09

actor John Brennan
  kind    person
  name    John Brennan
  code    USA
  sector  ELI
  role    USA SPY, director of the CIA, 2013-03-08..2017-01-20

actor Gina Haspel
  kind    person
  name    Gina Haspel
  code    USA
  sector  ELI
  gender  female
  role    USA SPY, director of the CIA, 2018-04-26..2021-01-20

actor William Burns
  kind    person
  name    William Burns, Bill Burns
  code    USA
  sector  ELI
  role    USA GOV, deputy secretary of state, 2011-07-28..2014-11-03
  role    USA SPY, director of the CIA, 2021-03-19..2025-01-20

actor John Ratcliffe
  kind    person
  name    John Ratcliffe
  code    USA
  sector  ELI
  role    USA SPY, director of national intelligence, 2020-05-26..2021-01-20
  role    USA SPY, director of the CIA, 2025-01-23..

actor James Clapper
  kind    person
  name    James Clapper
  code    USA
  sector  ELI
  role    USA SPY, director of national intelligence, 2010-08-09..2017-01-20

actor Tulsi Gabbard
  kind    person
  name    Tulsi Gabbard
  code    USA
  sector  ELI
  gender  female
  role    USA LEG, congresswoman, 2013-01-03..2021-01-03
  role    USA SPY, director of national intelligence, 2025-02-12..

actor James Comey
  kind    person
  name    James Comey
  short   Comey, 2013..2020
  code    USA
  sector  ELI
  role    USA COP, director of the FBI, 2013-09-04..2017-05-09

actor Robert Mueller
  kind    person
  name    Robert Mueller
  short   Mueller, 2001..2022
  code    USA
  sector  ELI
  role    USA COP, director of the FBI, 2001-09-04..2013-09-04
  role    USA JUD, special counsel, 2017-05-17..2019-05-29

actor Christopher Wray
  kind    person
  name    Christopher Wray
  code    USA
  sector  ELI
  role    USA COP, director of the FBI, 2017-08-02..2025-01-19

actor Kash Patel
  kind    person
  name    Kash Patel
  code    USA
  sector  ELI
  role    USA COP, director of the FBI, 2025-02-20..

actor Louis Freeh
  kind    person
  name    Louis Freeh
  code    USA
  sector  ELI
  role    USA COP, director of the FBI, 1993-09-01..2001-06-25

actor Janet Reno
  kind    person
  name    Janet Reno
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, attorney general, 1993-03-12..2001-01-20

actor John Ashcroft
  kind    person
  name    John Ashcroft
  short   Ashcroft, 2001..2008
  code    USA
  sector  ELI
  role    USA GOV, attorney general, 2001-02-02..2005-02-03

actor Alberto Gonzales
  kind    person
  name    Alberto Gonzales
  code    USA
  sector  ELI
  role    USA GOV, attorney general, 2005-02-03..2007-09-17

actor Michael Mukasey
  kind    person
  name    Michael Mukasey
  code    USA
  sector  ELI
  role    USA GOV, attorney general, 2007-11-09..2009-01-20

actor Eric Holder
  kind    person
  name    Eric Holder
  code    USA
  sector  ELI
  role    USA GOV, attorney general, 2009-02-03..2015-04-27

actor Loretta Lynch
  kind    person
  name    Loretta Lynch
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, attorney general, 2015-04-27..2017-01-20

actor Jeff Sessions
  kind    person
  name    Jeff Sessions
  code    USA
  sector  ELI
  role    USA LEG, senator, 1997-01-03..2017-02-08
  role    USA GOV, attorney general, 2017-02-09..2018-11-07

actor William Barr
  kind    person
  name    William Barr, Bill Barr
  code    USA
  sector  ELI
  role    USA GOV, attorney general, 1991-08-16..1993-01-20
  role    USA GOV, attorney general, 2019-02-14..2020-12-23

actor Merrick Garland
  kind    person
  name    Merrick Garland
  code    USA
  sector  ELI
  role    USA GOV, attorney general, 2021-03-11..2025-01-20

actor Pam Bondi
  kind    person
  name    Pam Bondi
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, attorney general, 2025-02-05..

actor Robert Rubin
  kind    person
  name    Robert Rubin
  code    USA
  sector  ELI
  role    USA GOV, treasury secretary, 1995-01-11..1999-07-02

actor Lawrence Summers
  kind    person
  name    Lawrence Summers, Larry Summers
  code    USA
  sector  ELI
  role    USA GOV, treasury secretary, 1999-07-02..2001-01-20

actor Henry Paulson
  kind    person
  name    Henry Paulson, Hank Paulson
  code    USA
  sector  ELI
  role    USA GOV, treasury secretary, 2006-07-10..2009-01-20

actor Timothy Geithner
  kind    person
  name    Timothy Geithner, Tim Geithner
  short   Geithner, 2009..2016
  code    USA
  sector  ELI
  role    USA GOV, treasury secretary, 2009-01-26..2013-01-25

actor Jack Lew
  kind    person
  name    Jack Lew, Jacob Lew
  code    USA
  sector  ELI
  role    USA GOV, White House budget director, 2010-11-18..2012-01-27
  role    USA GOV, White House chief of staff, 2012-01-27..2013-01-20
  role    USA GOV, treasury secretary, 2013-02-28..2017-01-20

actor Steven Mnuchin
  kind    person
  name    Steven Mnuchin
  code    USA
  sector  ELI
  role    USA GOV, treasury secretary, 2017-02-13..2021-01-20

actor Janet Yellen
  kind    person
  name    Janet Yellen
  short   Yellen, 2014..2028
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, Fed chair, 2014-02-03..2018-02-03
  role    USA GOV, treasury secretary, 2021-01-26..2025-01-20

actor Scott Bessent
  kind    person
  name    Scott Bessent
  code    USA
  sector  ELI
  role    USA GOV, treasury secretary, 2025-01-28..

actor Alan Greenspan
  kind    person
  name    Alan Greenspan
  short   Greenspan, 1987..2009
  code    USA
  sector  ELI
  role    USA GOV, Fed chairman, 1987-08-11..2006-01-31

actor Ben Bernanke
  kind    person
  name    Ben Bernanke
  short   Bernanke, 2006..2017
  code    USA
  sector  ELI
  role    USA GOV, Fed chairman, 2006-02-01..2014-01-31

actor Jerome Powell
  kind    person
  name    Jerome Powell
  code    USA
  sector  ELI
  role    USA GOV, Fed chair, 2018-02-05..

actor Tom Ridge
  kind    person
  name    Tom Ridge
  code    USA
  sector  ELI
  role    USA GOV, homeland security adviser, 2001-10-08..2003-01-24
  role    USA GOV, secretary of homeland security, 2003-01-24..2005-02-01

actor Janet Napolitano
  kind    person
  name    Janet Napolitano
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, secretary of homeland security, 2009-01-21..2013-09-06

actor Michael Chertoff
  kind    person
  name    Michael Chertoff
  code    USA
  sector  ELI
  role    USA GOV, secretary of homeland security, 2005-02-15..2009-01-21

actor Jeh Johnson
  kind    person
  name    Jeh Johnson
  code    USA
  sector  ELI
  role    USA GOV, secretary of homeland security, 2013-12-23..2017-01-20

actor Kirstjen Nielsen
  kind    person
  name    Kirstjen Nielsen
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, secretary of homeland security, 2017-12-06..2019-04-10

actor Alejandro Mayorkas
  kind    person
  name    Alejandro Mayorkas
  code    USA
  sector  ELI
  role    USA GOV, secretary of homeland security, 2021-02-02..2025-01-20

actor Kristi Noem
  kind    person
  name    Kristi Noem
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, governor of South Dakota, 2019-01-05..2025-01-25
  role    USA GOV, secretary of homeland security, 2025-01-25..

actor Ernest Moniz
  kind    person
  name    Ernest Moniz
  code    USA
  sector  ELI
  role    USA GOV, energy secretary, 2013-05-21..2017-01-20

actor Wendy Sherman
  kind    person
  name    Wendy Sherman
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, under secretary of state, 2011-09-21..2015-10-02
  role    USA GOV, deputy secretary of state, 2021-04-14..2023-07-28

actor Victoria Nuland
  kind    person
  name    Victoria Nuland
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, assistant secretary of state, 2013-09-18..2017-01-25
  role    USA GOV, under secretary of state, 2021-05-03..2024-03

actor Jen Psaki
  kind    person
  name    Jen Psaki
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, state department spokeswoman, 2013-02-11..2015-03-31
  role    USA GOV, White House press secretary, 2021-01-20..2022-05-13

actor Marie Harf
  kind    person
  name    Marie Harf
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, deputy state department spokeswoman, 2013..2015

actor Sean Spicer
  kind    person
  name    Sean Spicer
  code    USA
  sector  ELI
  role    USA GOV, White House press secretary, 2017-01-20..2017-07-21

actor Karine Jean-Pierre
  kind    person
  name    Karine Jean-Pierre
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, White House press secretary, 2022-05-13..2025-01-20

actor Karoline Leavitt
  kind    person
  name    Karoline Leavitt
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, White House press secretary, 2025-01-20..

actor Josh Earnest
  kind    person
  name    Josh Earnest
  code    USA
  sector  ELI
  role    USA GOV, White House press secretary, 2014-06-20..2017-01-20

actor Jay Carney
  kind    person
  name    Jay Carney
  code    USA
  sector  ELI
  role    USA GOV, White House press secretary, 2011-02-16..2014-06-20

actor Martin Dempsey
  kind    person
  name    Martin Dempsey
  code    USA
  sector  ELI
  role    USA MIL, chairman of the Joint Chiefs of Staff, 2011-10-01..2015-09-25

actor Joseph Dunford
  kind    person
  name    Joseph Dunford
  code    USA
  sector  ELI
  role    USA MIL, chairman of the Joint Chiefs of Staff, 2015-10-01..2019-09-30

actor Mark Milley
  kind    person
  name    Mark Milley
  code    USA
  sector  ELI
  role    USA MIL, chairman of the Joint Chiefs of Staff, 2019-10-01..2023-09-29

actor Mike Mullen
  kind    person
  name    Mike Mullen
  code    USA
  sector  ELI
  role    USA MIL, chairman of the Joint Chiefs of Staff, 2007-10-01..2011-09-30

actor Richard Myers
  kind    person
  name    Richard Myers
  code    USA
  sector  ELI
  role    USA MIL, chairman of the Joint Chiefs of Staff, 2001-10-01..2005-09-30

actor Peter Pace
  kind    person
  name    Peter Pace
  code    USA
  sector  ELI
  role    USA MIL, chairman of the Joint Chiefs of Staff, 2005-10-01..2007-10-01

actor Norman Schwarzkopf
  kind    person
  name    Norman Schwarzkopf
  short   Schwarzkopf, 1988..1994
  code    USA
  sector  ELI
  role    USA MIL, commander of U.S. Central Command, 1988-11-23..1991-08-09

actor Tommy Franks
  kind    person
  name    Tommy Franks
  code    USA
  sector  ELI
  role    USA MIL, commander of U.S. Central Command, 2000-07-06..2003-07-07

actor Stanley McChrystal
  kind    person
  name    Stanley McChrystal
  short   McChrystal, 2009..2013
  code    USA
  sector  ELI
  role    USA MIL, commander in Afghanistan, 2009-06-15..2010-06-23

actor Wesley Clark
  kind    person
  name    Wesley Clark
  code    USA
  sector  ELI
  role    USA MIL, supreme allied commander Europe, 1997-07-11..2000-05-03

actor Philip Breedlove
  kind    person
  name    Philip Breedlove
  code    USA
  sector  ELI
  role    USA MIL, supreme allied commander Europe, 2013-05-13..2016-05-04

actor Paul Bremer
  kind    person
  name    Paul Bremer, L. Paul Bremer
  short   Bremer, 2003..2007
  code    USA
  sector  ELI
  role    USA GOV, administrator of Iraq, 2003-05-11..2004-06-28

actor Paul Wolfowitz
  kind    person
  name    Paul Wolfowitz
  short   Wolfowitz, 2001..2008
  code    USA
  sector  ELI
  role    USA GOV, deputy secretary of defense, 2001-03-02..2005-05-13

actor Mitt Romney
  kind    person
  name    Mitt Romney
  short   Romney, 2003..2028
  code    USA
  sector  ELI
  role    USA GOV, governor of Massachusetts, 2003-01-02..2007-01-04
  role    USA PTY, presidential candidate, 2011-06-02..2012-11-06
  role    USA LEG, senator, 2019-01-03..2025-01-03

actor John McCain
  kind    person
  name    John McCain
  code    USA
  sector  ELI
  role    USA LEG, senator, 1987-01-03..2018-08-25

actor Bernie Sanders
  kind    person
  name    Bernie Sanders
  short   Sanders, 2007..
  code    USA
  sector  ELI
  role    USA LEG, senator, 2007-01-03..

actor Ted Cruz
  kind    person
  name    Ted Cruz
  code    USA
  sector  ELI
  role    USA LEG, senator, 2013-01-03..

actor Jeb Bush
  kind    person
  name    Jeb Bush
  short   Bush, 2015-06-15..2016-02-20
  code    USA
  sector  ELI
  role    USA GOV, governor of Florida, 1999-01-05..2007-01-02
  role    USA PTY, presidential candidate, 2015-06-15..2016-02-20

actor Ben Carson
  kind    person
  name    Ben Carson
  code    USA
  sector  ELI
  role    USA PTY, presidential candidate, 2015-05-04..2016-03-04
  role    USA GOV, housing secretary, 2017-03-02..2021-01-20

actor Carly Fiorina
  kind    person
  name    Carly Fiorina
  short   Fiorina, 2015..2019
  code    USA
  sector  PTY
  gender  female
  role    USA PTY, presidential candidate, 2015-05-04..2016-02-10

actor Chris Christie
  kind    person
  name    Chris Christie
  code    USA
  sector  ELI
  role    USA GOV, governor of New Jersey, 2010-01-19..2018-01-16

actor John Kasich
  kind    person
  name    John Kasich
  short   Kasich, 2011..2022
  code    USA
  sector  ELI
  role    USA GOV, governor of Ohio, 2011-01-10..2019-01-14

actor Rand Paul
  kind    person
  name    Rand Paul
  code    USA
  sector  ELI
  role    USA LEG, senator, 2011-01-03..

actor Rick Perry
  kind    person
  name    Rick Perry
  code    USA
  sector  ELI
  role    USA GOV, governor of Texas, 2000-12-21..2015-01-20
  role    USA GOV, energy secretary, 2017-03-02..2019-12-01

actor Rick Santorum
  kind    person
  name    Rick Santorum
  code    USA
  sector  ELI
  role    USA LEG, senator, 1995-01-03..2007-01-03
  role    USA PTY, presidential candidate, 2011-06-06..2012-04-10
  role    USA PTY, presidential candidate, 2015-05-27..2016-02-03

actor Mike Huckabee
  kind    person
  name    Mike Huckabee
  code    USA
  sector  ELI
  role    USA GOV, governor of Arkansas, 1996-07-15..2007-01-09
  role    USA PTY, presidential candidate, 2015-05-05..2016-02-01
  role    USA GOV, ambassador to Israel, 2025-04-18..

actor Martin O'Malley
  kind    person
  name    Martin O'Malley
  code    USA
  sector  ELI
  role    USA GOV, governor of Maryland, 2007-01-17..2015-01-21
  role    USA PTY, presidential candidate, 2015-05-30..2016-02-01

actor Lincoln Chafee
  kind    person
  name    Lincoln Chafee
  code    USA
  sector  ELI
  role    USA LEG, senator, 1999-11-02..2007-01-03
  role    USA GOV, governor of Rhode Island, 2011-01-04..2015-01-06
  role    USA PTY, presidential candidate, 2015-06-03..2015-10-23

actor Jim Webb
  kind    person
  name    Jim Webb
  code    USA
  sector  ELI
  role    USA LEG, senator, 2007-01-03..2013-01-03
  role    USA PTY, presidential candidate, 2015-07-02..2015-10-20

actor Bobby Jindal
  kind    person
  name    Bobby Jindal
  code    USA
  sector  ELI
  role    USA GOV, governor of Louisiana, 2008-01-14..2016-01-11
  role    USA PTY, presidential candidate, 2015-06-24..2015-11-17

actor Scott Walker
  kind    person
  name    Scott Walker
  code    USA
  sector  ELI
  role    USA GOV, governor of Wisconsin, 2011-01-03..2019-01-07
  role    USA PTY, presidential candidate, 2015-07-13..2015-09-21

actor Lindsey Graham
  kind    person
  name    Lindsey Graham
  code    USA
  sector  ELI
  role    USA LEG, senator, 2003-01-03..

actor Tim Kaine
  kind    person
  name    Tim Kaine
  code    USA
  sector  ELI
  role    USA GOV, governor of Virginia, 2006-01-14..2010-01-16
  role    USA LEG, senator, 2013-01-03..

actor Jill Stein
  kind    person
  name    Jill Stein
  code    USA
  sector  PTY
  gender  female
  role    USA PTY, presidential candidate, 2012..2012
  role    USA PTY, presidential candidate, 2015-06-22..2016-11-08

actor Gary Johnson
  kind    person
  name    Gary Johnson
  code    USA
  sector  ELI
  role    USA GOV, governor of New Mexico, 1995-01-01..2003-01-01
  role    USA PTY, presidential candidate, 2016-01-06..2016-11-08

actor Evan McMullin
  kind    person
  name    Evan McMullin
  code    USA
  sector  PTY
  role    USA PTY, presidential candidate, 2016-08-08..2016-11-08

actor Bob Dole
  kind    person
  name    Bob Dole, Robert Dole
  code    USA
  sector  ELI
  role    USA LEG, senator, 1969-01-03..1996-06-11
  role    USA PTY, presidential candidate, 1995-04-10..1996-11-05

actor Michael Dukakis
  kind    person
  name    Michael Dukakis
  short   Dukakis, 1983..1994
  code    USA
  sector  ELI
  role    USA GOV, governor of Massachusetts, 1983-01-06..1991-01-03

actor Ross Perot
  kind    person
  name    Ross Perot
  code    USA
  sector  PTY
  role    USA BUS, businessman, ..1992
  role    USA PTY, presidential candidate, 1992..1996

actor Sarah Palin
  kind    person
  name    Sarah Palin
  short   Palin, 2006..2012
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, governor of Alaska, 2006-12-04..2009-07-26

actor John Edwards
  kind    person
  name    John Edwards
  code    USA
  sector  ELI
  role    USA LEG, senator, 1999-01-03..2005-01-03

actor Ralph Nader
  kind    person
  name    Ralph Nader
  code    USA
  sector  PTY
  role    USA PTY, presidential candidate, 2000..2008

actor Nancy Pelosi
  kind    person
  name    Nancy Pelosi
  short   Pelosi, 2003..
  code    USA
  sector  ELI
  gender  female
  role    USA LEG, house minority leader, 2003-01-03..2007-01-03
  role    USA LEG, house speaker, 2007-01-04..2011-01-03
  role    USA LEG, house minority leader, 2011-01-03..2019-01-03
  role    USA LEG, house speaker, 2019-01-03..2023-01-03
  role    USA LEG, congresswoman, 2023-01-03..

actor John Boehner
  kind    person
  name    John Boehner
  short   Boehner, 2011..2018
  code    USA
  sector  ELI
  role    USA LEG, house speaker, 2011-01-05..2015-10-29

actor Paul Ryan
  kind    person
  name    Paul Ryan
  code    USA
  sector  ELI
  role    USA LEG, congressman, 1999-01-03..2015-10-28
  role    USA LEG, house speaker, 2015-10-29..2019-01-03

actor Newt Gingrich
  kind    person
  name    Newt Gingrich
  short   Gingrich, 1995..2002
  code    USA
  sector  ELI
  role    USA LEG, house speaker, 1995-01-04..1999-01-03

actor Dennis Hastert
  kind    person
  name    Dennis Hastert
  code    USA
  sector  ELI
  role    USA LEG, house speaker, 1999-01-06..2007-01-03

actor Kevin McCarthy
  kind    person
  name    Kevin McCarthy
  code    USA
  sector  ELI
  role    USA LEG, house speaker, 2023-01-07..2023-10-03

actor Mike Johnson
  kind    person
  name    Mike Johnson
  code    USA
  sector  ELI
  role    USA LEG, house speaker, 2023-10-25..

actor Harry Reid
  kind    person
  name    Harry Reid
  code    USA
  sector  ELI
  role    USA LEG, senate majority leader, 2007-01-03..2015-01-03
  role    USA LEG, senate minority leader, 2015-01-03..2017-01-03

actor Mitch McConnell
  kind    person
  name    Mitch McConnell
  short   McConnell, 2007..
  code    USA
  sector  ELI
  role    USA LEG, senate minority leader, 2007-01-03..2015-01-03
  role    USA LEG, senate majority leader, 2015-01-03..2021-01-20
  role    USA LEG, senate minority leader, 2021-01-20..2025-01-03
  role    USA LEG, senator, 2025-01-03..

actor Chuck Schumer
  kind    person
  name    Chuck Schumer, Charles Schumer
  short   Schumer, 1999..
  code    USA
  sector  ELI
  role    USA LEG, senator, 1999-01-03..

actor Dianne Feinstein
  kind    person
  name    Dianne Feinstein
  code    USA
  sector  ELI
  gender  female
  role    USA LEG, senator, 1992-11-04..2023-09-29

actor Elizabeth Warren
  kind    person
  name    Elizabeth Warren
  code    USA
  sector  ELI
  gender  female
  role    USA LEG, senator, 2013-01-03..

actor Bob Menendez
  kind    person
  name    Bob Menendez, Robert Menendez
  code    USA
  sector  ELI
  role    USA LEG, senator, 2006-01-17..2024-08-20

actor Bob Corker
  kind    person
  name    Bob Corker
  code    USA
  sector  ELI
  role    USA LEG, senator, 2007-01-03..2019-01-03

actor Tom Cotton
  kind    person
  name    Tom Cotton
  code    USA
  sector  ELI
  role    USA LEG, senator, 2015-01-03..

actor Adam Schiff
  kind    person
  name    Adam Schiff
  code    USA
  sector  ELI
  role    USA LEG, congressman, 2001-01-03..2024-12-08
  role    USA LEG, senator, 2024-12-09..

actor Devin Nunes
  kind    person
  name    Devin Nunes
  code    USA
  sector  ELI
  role    USA LEG, congressman, 2003-01-03..2022-01-01

actor Trey Gowdy
  kind    person
  name    Trey Gowdy
  code    USA
  sector  ELI
  role    USA LEG, congressman, 2011-01-03..2019-01-03

actor Joseph Lieberman
  kind    person
  name    Joseph Lieberman, Joe Lieberman
  code    USA
  sector  ELI
  role    USA LEG, senator, 1989-01-03..2013-01-03

actor Jesse Helms
  kind    person
  name    Jesse Helms
  code    USA
  sector  ELI
  role    USA LEG, senator, 1973-01-03..2003-01-03

actor Edward Kennedy
  kind    person
  name    Edward Kennedy, Ted Kennedy
  code    USA
  sector  ELI
  role    USA LEG, senator, 1962-11-07..2009-08-25

actor Jimmy Carter
  kind    person
  name    Jimmy Carter
  code    USA
  sector  ELI
  role    USA GOV, president, 1977-01-20..1981-01-20

actor Ronald Reagan
  kind    person
  name    Ronald Reagan
  short   Reagan, 1981..2001
  code    USA
  sector  ELI
  role    USA GOV, president, 1981-01-20..1989-01-20

actor Jesse Jackson
  kind    person
  name    Jesse Jackson
  code    USA
  sector  SOC

actor Rudy Giuliani
  kind    person
  name    Rudy Giuliani, Rudolph Giuliani
  short   Giuliani, 1994..2024
  code    USA
  sector  ELI
  role    USA GOV, mayor of New York, 1994-01-01..2001-12-31
  role    USA JUD, lawyer of Donald Trump, 2018-04-19..2021

actor Michael Bloomberg
  kind    person
  name    Michael Bloomberg
  code    USA
  sector  ELI
  role    USA GOV, mayor of New York, 2002-01-01..2013-12-31

actor Bill de Blasio
  kind    person
  name    Bill de Blasio
  code    USA
  sector  ELI
  role    USA GOV, mayor of New York, 2014-01-01..2021-12-31

actor Steve Bannon
  kind    person
  name    Steve Bannon, Stephen Bannon
  short   Bannon, 2017..2020
  code    USA
  sector  ELI
  role    USA GOV, White House chief strategist, 2017-01-20..2017-08-18

actor Kellyanne Conway
  kind    person
  name    Kellyanne Conway
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, counselor to the president, 2017-01-20..2020-08-31

actor Paul Manafort
  kind    person
  name    Paul Manafort
  short   Manafort, 2016..2019
  code    USA
  sector  PTY
  role    USA PTY, campaign chairman, 2016-05-19..2016-08-19

actor Corey Lewandowski
  kind    person
  name    Corey Lewandowski
  code    USA
  sector  PTY
  role    USA PTY, campaign manager, 2015-01..2016-06-20

actor John Podesta
  kind    person
  name    John Podesta
  code    USA
  sector  ELI
  role    USA GOV, White House chief of staff, 1998-10-20..2001-01-20
  role    USA PTY, campaign chairman, 2015-04..2016-11-08

actor Huma Abedin
  kind    person
  name    Huma Abedin
  code    USA
  sector  PTY
  gender  female
  role    USA PTY, campaign aide, 2015..2016

actor Reince Priebus
  kind    person
  name    Reince Priebus
  code    USA
  sector  ELI
  role    USA PTY, chairman of the Republican National Committee, 2011-01-14..2017-01-19
  role    USA GOV, White House chief of staff, 2017-01-20..2017-07-28

actor Debbie Wasserman Schultz
  kind    person
  name    Debbie Wasserman Schultz
  code    USA
  sector  PTY
  gender  female
  role    USA PTY, chairwoman of the Democratic National Committee, 2011-05-04..2016-07-28

actor Donna Brazile
  kind    person
  name    Donna Brazile
  code    USA
  sector  PTY
  gender  female
  role    USA PTY, chairwoman of the Democratic National Committee, 2016-07-28..2017-02-25

actor John Kelly
  kind    person
  name    John Kelly, John F. Kelly
  code    USA
  sector  ELI
  role    USA GOV, secretary of homeland security, 2017-01-20..2017-07-31
  role    USA GOV, White House chief of staff, 2017-07-31..2019-01-02

actor Rahm Emanuel
  kind    person
  name    Rahm Emanuel
  code    USA
  sector  ELI
  role    USA GOV, White House chief of staff, 2009-01-20..2010-10-01
  role    USA GOV, mayor of Chicago, 2011-05-16..2019-05-20

actor Denis McDonough
  kind    person
  name    Denis McDonough
  code    USA
  sector  ELI
  role    USA GOV, White House chief of staff, 2013-01-20..2017-01-20

actor Antonin Scalia
  kind    person
  name    Antonin Scalia
  short   Scalia, 1986..2019
  code    USA
  sector  ELI
  role    USA JUD, supreme court justice, 1986-09-26..2016-02-13

actor John Roberts
  kind    person
  name    John Roberts
  code    USA
  sector  ELI
  role    USA JUD, chief justice, 2005-09-29..

actor Sonia Sotomayor
  kind    person
  name    Sonia Sotomayor
  code    USA
  sector  ELI
  gender  female
  role    USA JUD, supreme court justice, 2009-08-08..

actor Neil Gorsuch
  kind    person
  name    Neil Gorsuch
  code    USA
  sector  ELI
  role    USA JUD, supreme court justice, 2017-04-10..

actor Brett Kavanaugh
  kind    person
  name    Brett Kavanaugh
  short   Kavanaugh, 2018..
  code    USA
  sector  ELI
  role    USA JUD, supreme court justice, 2018-10-06..

actor Kenneth Starr
  kind    person
  name    Kenneth Starr, Ken Starr
  code    USA
  sector  ELI
  role    USA JUD, independent counsel, 1994-08-05..1999-10-18

actor Greg Abbott
  kind    person
  name    Greg Abbott
  code    USA
  sector  ELI
  role    USA GOV, governor of Texas, 2015-01-20..

actor Ron DeSantis
  kind    person
  name    Ron DeSantis
  short   DeSantis, 2019..
  code    USA
  sector  ELI
  role    USA GOV, governor of Florida, 2019-01-08..

actor Gavin Newsom
  kind    person
  name    Gavin Newsom
  code    USA
  sector  ELI
  role    USA GOV, governor of California, 2019-01-07..

actor Arnold Schwarzenegger
  kind    person
  name    Arnold Schwarzenegger
  code    USA
  sector  ELI
  role    USA GOV, governor of California, 2003-11-17..2011-01-03

actor Jerry Brown
  kind    person
  name    Jerry Brown
  code    USA
  sector  ELI
  role    USA GOV, governor of California, 2011-01-03..2019-01-07

actor Andrew Cuomo
  kind    person
  name    Andrew Cuomo
  code    USA
  sector  ELI
  role    USA GOV, governor of New York, 2011-01-01..2021-08-23

actor Tim Walz
  kind    person
  name    Tim Walz
  code    USA
  sector  ELI
  role    USA GOV, governor of Minnesota, 2019-01-07..

actor Edward Snowden
  kind    person
  name    Edward Snowden
  short   Snowden, ..2016
  code    USA
  sector  ELI
  role    USA SPY, contractor of the National Security Agency, ..2013-05-20

actor Chelsea Manning
  kind    person
  name    Chelsea Manning, Bradley Manning
  code    USA
  sector  ELI
  role    USA MIL, soldier, 2007-10..2013-08-21

actor Elon Musk
  kind    person
  name    Elon Musk
  short   Musk, 2008..
  code    USA
  sector  ELI
  role    USA BUS, chief executive of Tesla, 2008-10..
  role    USA GOV, adviser to the president, 2025-01-20..2025-05-30

actor Mark Zuckerberg
  kind    person
  name    Mark Zuckerberg
  short   Zuckerberg, 2004..
  code    USA
  sector  BUS
  role    USA BUS, chief executive of Facebook, 2004-02-04..

# ---- RUS ----

actor Mikhail Gorbachev
  kind    person
  name    Mikhail Gorbachev, Mikhail Gorbachov
  short   Gorbachev, 1985..2003
  code    RUS
  sector  ELI
  role    SUN GOV, general secretary, 1985-03-11..1990-03-14
  role    SUN GOV, president, 1990-03-15..1991-12-25

actor Boris Yeltsin
  kind    person
  name    Boris Yeltsin, Boris Yeltsyn
  short   Yeltsin, 1991..2011
  code    RUS
  sector  ELI
  role    RUS GOV, president, 1991-07-10..1999-12-31

actor Vladimir Putin
  kind    person
  name    Vladimir Putin, Vladimir V. Putin
  short   Putin, 1999..
  code    RUS
  sector  ELI
  wikidata Q7747
  role    RUS GOV, prime minister, 1999-08-09..2000-05-07
  role    RUS GOV, acting president, 1999-12-31..2000-05-07
  role    RUS GOV, president, 2000-05-07..2008-05-07
  role    RUS GOV, prime minister, 2008-05-08..2012-05-07
  role    RUS GOV, president, 2012-05-07..

actor Dmitry Medvedev
  kind    person
  name    Dmitry Medvedev, Dmitri Medvedev, Dmitriy Medvedev
  short   Medvedev, 2005..
  code    RUS
  sector  ELI
  role    RUS GOV, deputy prime minister, 2005-11-14..2008-05-07
  role    RUS GOV, president, 2008-05-07..2012-05-07
  role    RUS GOV, prime minister, 2012-05-08..2020-01-16
  role    RUS GOV, deputy chairman of the Security Council, 2020-01-16..

actor Mikhail Mishustin
  kind    person
  name    Mikhail Mishustin
  short   Mishustin, 2020..
  code    RUS
  sector  ELI
  wikidata Q4298520
  role    RUS GOV, prime minister, 2020-01-16..

actor Yegor Gaidar
  kind    person
  name    Yegor Gaidar
  short   Gaidar, 1992..2004
  code    RUS
  sector  ELI
  role    RUS GOV, prime minister, 1992-06-15..1992-12-14

actor Viktor Chernomyrdin
  kind    person
  name    Viktor Chernomyrdin
  short   Chernomyrdin, 1992..2021
  code    RUS
  sector  ELI
  role    RUS GOV, prime minister, 1992-12-14..1998-03-23
  role    RUS GOV, acting prime minister, 1998-08-23..1998-09-11
  role    RUS GOV, ambassador to Ukraine, 2001-05..2009-06

actor Sergei Kiriyenko
  kind    person
  name    Sergei Kiriyenko, Sergey Kiriyenko, Sergei Kirienko
  short   Kiriyenko, 1998..
  code    RUS
  sector  ELI
  role    RUS GOV, prime minister, 1998-03-23..1998-08-23
  role    RUS GOV, deputy head of the presidential administration, 2016-10-05..

actor Yevgeny Primakov
  kind    person
  name    Yevgeny Primakov, Yevgeni Primakov
  short   Primakov, 1991..2011
  code    RUS
  sector  ELI
  role    RUS SPY, head of foreign intelligence, 1991-09-30..1996-01-09
  role    RUS GOV, foreign minister, 1996-01-09..1998-09-11
  role    RUS GOV, prime minister, 1998-09-11..1999-05-12

actor Sergei Stepashin
  kind    person
  name    Sergei Stepashin, Sergey Stepashin
  short   Stepashin, 1999..2011
  code    RUS
  sector  ELI
  role    RUS GOV, prime minister, 1999-05-12..1999-08-09

actor Mikhail Kasyanov
  kind    person
  name    Mikhail Kasyanov
  short   Kasyanov, 2000..
  code    RUS
  sector  ELI
  role    RUS GOV, prime minister, 2000-05-07..2004-02-24
  role    RUS PTY OPP, opposition leader, 2005..

actor Mikhail Fradkov
  kind    person
  name    Mikhail Fradkov
  short   Fradkov, 2004..2028
  code    RUS
  sector  ELI
  role    RUS GOV, prime minister, 2004-03-05..2007-09-12
  role    RUS SPY, head of foreign intelligence, 2007-10-09..2016-10-04

actor Viktor Zubkov
  kind    person
  name    Viktor Zubkov
  short   Zubkov, 2007..2020
  code    RUS
  sector  ELI
  role    RUS GOV, prime minister, 2007-09-14..2008-05-07

actor Eduard Shevardnadze
  kind    person
  name    Eduard Shevardnadze
  short   Shevardnadze, 1985..2015
  code    RUS
  sector  ELI
  role    SUN GOV, foreign minister, 1985-07-02..1990-12-20
  role    GEO GOV, head of state, 1992-03-10..1995-11-25
  role    GEO GOV, president, 1995-11-26..2003-11-23

actor Andrei Kozyrev
  kind    person
  name    Andrei Kozyrev, Andrey Kozyrev
  short   Kozyrev, 1990..1999
  code    RUS
  sector  ELI
  role    RUS GOV, foreign minister, 1990-10-11..1996-01-05

actor Igor Ivanov
  kind    person
  name    Igor Ivanov
  short   Ivanov, 1998-09-11..2004-02-24
  code    RUS
  sector  ELI
  role    RUS GOV, foreign minister, 1998-09-11..2004-02-24
  role    RUS GOV, secretary of the Security Council, 2004-03-09..2007-07-18

actor Sergei Lavrov
  kind    person
  name    Sergei Lavrov, Sergey Lavrov
  short   Lavrov, 1994..
  code    RUS
  sector  ELI
  role    RUS GOV, ambassador to the United Nations, 1994-07-07..2004-03-09
  role    RUS GOV, foreign minister, 2004-03-09..

actor Pavel Grachev
  kind    person
  name    Pavel Grachev
  short   Grachev, 1992..1999
  code    RUS
  sector  ELI
  role    RUS GOV, defence minister, 1992-05-18..1996-06-18

actor Igor Rodionov
  kind    person
  name    Igor Rodionov
  short   Rodionov, 1996..2000
  code    RUS
  sector  ELI
  role    RUS GOV, defence minister, 1996-07-17..1997-05-22

actor Igor Sergeyev
  kind    person
  name    Igor Sergeyev
  short   Sergeyev, 1997..2004
  code    RUS
  sector  ELI
  role    RUS GOV, defence minister, 1997-05-22..2001-03-28

actor Sergei Ivanov
  kind    person
  name    Sergei Ivanov, Sergey Ivanov
  code    RUS
  sector  ELI
  role    RUS GOV, defence minister, 2001-03-28..2007-02-15
  role    RUS GOV, deputy prime minister, 2007-02-15..2011-12-20
  role    RUS GOV, head of the presidential administration, 2011-12-22..2016-08-12

actor Anatoly Serdyukov
  kind    person
  name    Anatoly Serdyukov, Anatoliy Serdyukov
  short   Serdyukov, 2007..2015
  code    RUS
  sector  ELI
  role    RUS GOV, defence minister, 2007-02-15..2012-11-06

actor Sergei Shoigu
  kind    person
  name    Sergei Shoigu, Sergey Shoigu, Sergei Shoygu
  short   Shoigu, 1994..
  code    RUS
  sector  ELI
  role    RUS GOV, emergencies minister, 1994-01-20..2012-05-11
  role    RUS GOV, defence minister, 2012-11-06..2024-05-12
  role    RUS GOV, secretary of the Security Council, 2024-05-12..

actor Andrei Belousov
  kind    person
  name    Andrei Belousov, Andrey Belousov
  short   Belousov, 2020..
  code    RUS
  sector  ELI
  role    RUS GOV, first deputy prime minister, 2020-01-21..2024-05-12
  role    RUS GOV, defence minister, 2024-05-14..

actor Dmitry Peskov
  kind    person
  name    Dmitry Peskov, Dmitri Peskov
  short   Peskov, 2012..
  code    RUS
  sector  ELI
  role    RUS GOV, presidential spokesman, 2012-05-22..

actor Maria Zakharova
  kind    person
  name    Maria Zakharova
  short   Zakharova, 2015..
  code    RUS
  sector  ELI
  gender  female
  role    RUS GOV, foreign ministry spokeswoman, 2015-08-10..

actor Vitaly Churkin
  kind    person
  name    Vitaly Churkin
  short   Churkin, 2006..2020
  code    RUS
  sector  ELI
  role    RUS GOV, ambassador to the United Nations, 2006-04-08..2017-02-20

actor Vasily Nebenzya
  kind    person
  name    Vasily Nebenzya, Vassily Nebenzia
  short   Nebenzya, 2017..
  code    RUS
  sector  ELI
  role    RUS GOV, ambassador to the United Nations, 2017-07-27..

actor Valery Gerasimov
  kind    person
  name    Valery Gerasimov
  code    RUS
  sector  ELI
  role    RUS MIL, chief of the general staff, 2012-11-09..

actor Nikolai Patrushev
  kind    person
  name    Nikolai Patrushev, Nikolay Patrushev
  short   Patrushev, 1999..2027
  code    RUS
  sector  ELI
  role    RUS SPY, director of the FSB, 1999-08-09..2008-05-12
  role    RUS GOV, secretary of the Security Council, 2008-05-12..2024-05-12

actor Alexander Bortnikov
  kind    person
  name    Alexander Bortnikov, Aleksandr Bortnikov
  code    RUS
  sector  ELI
  role    RUS SPY, director of the FSB, 2008-05-12..

actor Sergei Naryshkin
  kind    person
  name    Sergei Naryshkin, Sergey Naryshkin
  code    RUS
  sector  ELI
  role    RUS LEG, speaker of the State Duma, 2011-12-21..2016-10-05
  role    RUS SPY, head of foreign intelligence, 2016-10-05..

actor Dmitry Rogozin
  kind    person
  name    Dmitry Rogozin, Dmitri Rogozin
  short   Rogozin, 2008..2021
  code    RUS
  sector  ELI
  role    RUS GOV, ambassador to NATO, 2008-01-18..2011-12-23
  role    RUS GOV, deputy prime minister, 2011-12-23..2018-05-18

actor Dmitry Kozak
  kind    person
  name    Dmitry Kozak, Dmitri Kozak
  short   Kozak, 2008..2023
  code    RUS
  sector  ELI
  role    RUS GOV, deputy prime minister, 2008-10-14..2020-01-24

actor Sergei Ryabkov
  kind    person
  name    Sergei Ryabkov, Sergey Ryabkov
  short   Ryabkov, 2008..
  code    RUS
  sector  ELI
  role    RUS GOV, deputy foreign minister, 2008-08-15..

actor Mikhail Bogdanov
  kind    person
  name    Mikhail Bogdanov
  short   Bogdanov, 2011..
  code    RUS
  sector  ELI
  role    RUS GOV, deputy foreign minister, 2011-06-12..

actor Gennady Gatilov
  kind    person
  name    Gennady Gatilov
  short   Gatilov, 2011..2021
  code    RUS
  sector  ELI
  role    RUS GOV, deputy foreign minister, 2011-01-31..2018-01-31

actor Grigory Karasin
  kind    person
  name    Grigory Karasin
  short   Karasin, 2005..2022
  code    RUS
  sector  ELI
  role    RUS GOV, deputy foreign minister, 2005-06-03..2019-09-11

actor Vladislav Surkov
  kind    person
  name    Vladislav Surkov
  short   Surkov, 2013..2023
  code    RUS
  sector  ELI
  role    RUS GOV, aide to the president, 2013-09-20..2020-02-18

actor Yuri Ushakov
  kind    person
  name    Yuri Ushakov, Yury Ushakov
  short   Ushakov, 2012..
  code    RUS
  sector  ELI
  role    RUS GOV, aide to the president, 2012-05-22..

actor Sergei Kislyak
  kind    person
  name    Sergei Kislyak, Sergey Kislyak
  short   Kislyak, 2008..2020
  code    RUS
  sector  ELI
  role    RUS GOV, ambassador to the United States, 2008-07-26..2017-08-21

actor Ramzan Kadyrov
  kind    person
  name    Ramzan Kadyrov
  short   Kadyrov, 2007-03-02..
  code    RUS
  sector  ELI
  role    RUS GOV, head of Chechnya, 2007-03-02..

actor Akhmad Kadyrov
  kind    person
  name    Akhmad Kadyrov
  code    RUS
  sector  ELI
  role    RUS GOV, president of Chechnya, 2003-10-05..2004-05-09

actor Dzhokhar Dudayev
  kind    person
  name    Dzhokhar Dudayev, Dzhokhar Dudaev
  short   Dudayev, 1991..1999
  code    RUS
  sector  REB
  role    RUS REB, Chechen separatist president, 1991-11-09..1996-04-21

actor Aslan Maskhadov
  kind    person
  name    Aslan Maskhadov
  short   Maskhadov, 1997..2008
  code    RUS
  sector  REB
  role    RUS REB, Chechen separatist president, 1997-02-12..2005-03-08

actor Shamil Basayev
  kind    person
  name    Shamil Basayev, Shamil Basaev
  short   Basayev, 1991..2009
  code    RUS
  sector  REB
  role    RUS REB, Chechen rebel leader, 1991..2006-07-10

actor Doku Umarov
  kind    person
  name    Doku Umarov, Dokka Umarov
  short   Umarov, 2006..2016
  code    RUS
  sector  REB
  role    RUS REB, leader of the Caucasus Emirate, 2006-06-17..2013-09-07

actor Gennady Zyuganov
  kind    person
  name    Gennady Zyuganov
  short   Zyuganov, 1993..
  code    RUS
  sector  PTY, OPP
  role    RUS PTY OPP, leader of the Communist Party, 1993-02-14..

actor Vladimir Zhirinovsky
  kind    person
  name    Vladimir Zhirinovsky
  short   Zhirinovsky, 1990..2025
  code    RUS
  sector  PTY
  role    RUS PTY, leader of the Liberal Democratic Party, 1990-03-31..2022-04-06

actor Alexei Navalny
  kind    person
  name    Alexei Navalny, Alexey Navalny, Aleksei Navalny
  short   Navalny, 2011..2027
  code    RUS
  sector  OPP
  role    RUS OPP, opposition leader, 2011..2024-02-16

actor Yulia Navalnaya
  kind    person
  name    Yulia Navalnaya
  short   Navalnaya, 2024..
  code    RUS
  sector  OPP
  gender  female
  role    RUS OPP, opposition leader, 2024-02-17..

actor Boris Nemtsov
  kind    person
  name    Boris Nemtsov
  short   Nemtsov, 1997..2018
  code    RUS
  sector  ELI
  role    RUS GOV, deputy prime minister, 1997-03-17..1998-08-28
  role    RUS PTY OPP, opposition leader, 1999..2015-02-27

actor Garry Kasparov
  kind    person
  name    Garry Kasparov
  short   Kasparov, 2005..
  code    RUS
  sector  OPP
  role    RUS OPP, opposition leader, 2005..

actor Mikhail Khodorkovsky
  kind    person
  name    Mikhail Khodorkovsky
  short   Khodorkovsky, 1997..
  code    RUS
  sector  OPP
  role    RUS BUS, head of Yukos, 1997..2004
  role    RUS OPP, opposition figure, 2005..

actor Ilya Yashin
  kind    person
  name    Ilya Yashin
  short   Yashin, 2008..
  code    RUS
  sector  OPP
  role    RUS OPP, opposition politician, 2008..

actor Vladimir Kara-Murza
  kind    person
  name    Vladimir Kara-Murza
  short   Kara-Murza, 2012..
  code    RUS
  sector  OPP
  role    RUS OPP, opposition politician, 2012..

actor Sergei Udaltsov
  kind    person
  name    Sergei Udaltsov
  short   Udaltsov, 2008..
  code    RUS
  sector  OPP
  role    RUS OPP, opposition politician, 2008..

actor Alexander Lebed
  kind    person
  name    Alexander Lebed, Aleksandr Lebed
  short   Lebed, 1996..2005
  code    RUS
  sector  ELI
  role    RUS GOV, secretary of the Security Council, 1996-06-18..1996-10-17
  role    RUS GOV, governor of Krasnoyarsk, 1998-06-05..2002-04-28

actor Sergei Sobyanin
  kind    person
  name    Sergei Sobyanin, Sergey Sobyanin
  short   Sobyanin, 2010..
  code    RUS
  sector  ELI
  role    RUS GOV, mayor of Moscow, 2010-10-21..

actor Yuri Luzhkov
  kind    person
  name    Yuri Luzhkov
  short   Luzhkov, 1992..2013
  code    RUS
  sector  ELI
  role    RUS GOV, mayor of Moscow, 1992-06-06..2010-09-28

actor Anatoly Chubais
  kind    person
  name    Anatoly Chubais
  short   Chubais, 1997..2001
  code    RUS
  sector  ELI
  role    RUS GOV, first deputy prime minister, 1997-03-07..1998-03-23

actor Alexei Kudrin
  kind    person
  name    Alexei Kudrin
  short   Kudrin, 2000..2014
  code    RUS
  sector  ELI
  role    RUS GOV, finance minister, 2000-05-18..2011-09-26

actor Valentina Matviyenko
  kind    person
  name    Valentina Matviyenko
  code    RUS
  sector  ELI
  gender  female
  role    RUS LEG, speaker of the Federation Council, 2011-09-21..

actor Vyacheslav Volodin
  kind    person
  name    Vyacheslav Volodin
  code    RUS
  sector  ELI
  role    RUS LEG, speaker of the State Duma, 2016-10-05..

actor Leonid Slutsky
  kind    person
  name    Leonid Slutsky
  code    RUS
  sector  ELI
  role    RUS LEG, lawmaker, 1999-12..

actor Konstantin Kosachev
  kind    person
  name    Konstantin Kosachev
  code    RUS
  sector  ELI
  role    RUS LEG, lawmaker, 1999-12..

actor Igor Sechin
  kind    person
  name    Igor Sechin
  short   Sechin, 2008..
  code    RUS
  sector  ELI
  role    RUS GOV, deputy prime minister, 2008-05-12..2012-05-21
  role    RUS BUS, chief executive of Rosneft, 2012-05-22..

actor Alexei Miller
  kind    person
  name    Alexei Miller
  code    RUS
  sector  BUS
  role    RUS BUS, chief executive of Gazprom, 2001-05-30..

actor Yevgeny Prigozhin
  kind    person
  name    Yevgeny Prigozhin, Evgeny Prigozhin
  short   Prigozhin, 2014..2026
  code    RUS
  sector  PRM
  role    RUS PRM, head of the Wagner Group, 2014..2023-08-23

actor Dmitry Utkin
  kind    person
  name    Dmitry Utkin
  short   Utkin, 2014..2026
  code    RUS
  sector  PRM
  role    RUS PRM, commander of the Wagner Group, 2014..2023-08-23

actor Igor Konashenkov
  kind    person
  name    Igor Konashenkov
  code    RUS
  sector  ELI
  role    RUS MIL, defence ministry spokesman, 2011..

actor Sergei Surovikin
  kind    person
  name    Sergei Surovikin, Sergey Surovikin
  code    RUS
  sector  ELI
  role    RUS MIL, general, 2017..

actor Boris Berezovsky
  kind    person
  name    Boris Berezovsky
  code    RUS
  sector  ELI
  role    RUS ELI, businessman, 1993..2013-03-23

actor Alexander Litvinenko
  kind    person
  name    Alexander Litvinenko
  code    RUS
  sector  ELI
  role    RUS ELI, former agent, ..2006-11-23

actor Sergei Skripal
  kind    person
  name    Sergei Skripal
  code    RUS
  sector  ELI
  role    RUS ELI, former spy, 2010..

actor Anna Politkovskaya
  kind    person
  name    Anna Politkovskaya
  code    RUS
  sector  JRN
  gender  female
  role    RUS JRN, journalist, 1999..2006-10-07

# ---- CHN ----

actor Deng Xiaoping
  kind    person
  name    Deng Xiaoping
  short   Deng, 1978..2004
  code    CHN
  sector  ELI
  role    CHN GOV, paramount leader, 1978-12-22..1992

actor Jiang Zemin
  kind    person
  name    Jiang Zemin
  code    CHN
  sector  ELI
  role    CHN PTY GOV, general secretary of the Communist Party, 1989-06-24..1993-03-26
  role    CHN GOV, president, 1993-03-27..2003-03-15

actor Hu Jintao
  kind    person
  name    Hu Jintao
  code    CHN
  sector  ELI
  role    CHN GOV, vice president, 1998-03-15..2003-03-15
  role    CHN GOV, president, 2003-03-15..2013-03-14

actor Xi Jinping
  kind    person
  name    Xi Jinping
  short   Xi, 2008..
  code    CHN
  sector  ELI
  wikidata Q15031
  role    CHN GOV, vice president, 2008-03-15..2013-03-14
  role    CHN GOV, president, 2013-03-14..

actor Yang Shangkun
  kind    person
  name    Yang Shangkun
  code    CHN
  sector  ELI
  role    CHN GOV, president, 1988-04-08..1993-03-27

actor Li Peng
  kind    person
  name    Li Peng
  code    CHN
  sector  ELI
  role    CHN GOV, premier, 1987-11-24..1998-03-17
  role    CHN LEG, chairman of the National People's Congress, 1998-03-16..2003-03-15

actor Zhu Rongji
  kind    person
  name    Zhu Rongji
  code    CHN
  sector  ELI
  role    CHN GOV, premier, 1998-03-17..2003-03-16

actor Wen Jiabao
  kind    person
  name    Wen Jiabao
  code    CHN
  sector  ELI
  role    CHN GOV, premier, 2003-03-16..2013-03-15

actor Li Keqiang
  kind    person
  name    Li Keqiang
  code    CHN
  sector  ELI
  wikidata Q18111
  role    CHN GOV, vice premier, 2008-03-17..2013-03-15
  role    CHN GOV, premier, 2013-03-15..2023-03-11

actor Li Qiang
  kind    person
  name    Li Qiang
  code    CHN
  sector  ELI
  wikidata Q4414390
  role    CHN GOV, premier, 2023-03-11..

actor Qian Qichen
  kind    person
  name    Qian Qichen
  code    CHN
  sector  ELI
  role    CHN GOV, foreign minister, 1988-04-12..1998-03-18
  role    CHN GOV, vice premier, 1993-03-29..2003-03-16

actor Tang Jiaxuan
  kind    person
  name    Tang Jiaxuan
  code    CHN
  sector  ELI
  role    CHN GOV, foreign minister, 1998-03-18..2003-03-17
  role    CHN GOV, state councillor, 2003-03-17..2008-03-16

actor Li Zhaoxing
  kind    person
  name    Li Zhaoxing
  code    CHN
  sector  ELI
  role    CHN GOV, foreign minister, 2003-03-17..2007-04-27

actor Yang Jiechi
  kind    person
  name    Yang Jiechi
  code    CHN
  sector  ELI
  role    CHN GOV, foreign minister, 2007-04-27..2013-03-16
  role    CHN GOV, state councillor, 2013-03-16..2018-03-19
  role    CHN GOV, director of the Central Foreign Affairs Commission office, 2018..2023-01-01

actor Wang Yi
  kind    person
  name    Wang Yi
  code    CHN
  sector  ELI
  role    CHN GOV, foreign minister, 2013-03-16..2022-12-30
  role    CHN GOV, director of the Central Foreign Affairs Commission office, 2023-01-01..
  role    CHN GOV, foreign minister, 2023-07-25..

actor Qin Gang
  kind    person
  name    Qin Gang
  code    CHN
  sector  ELI
  role    CHN GOV, foreign ministry spokesman, 2005..2010
  role    CHN GOV, ambassador to the United States, 2021-07-28..2022-12-30
  role    CHN GOV, foreign minister, 2022-12-30..2023-07-25

actor Qin Jiwei
  kind    person
  name    Qin Jiwei
  code    CHN
  sector  ELI
  role    CHN GOV, defence minister, 1988-04-12..1993-03-29

actor Chi Haotian
  kind    person
  name    Chi Haotian
  code    CHN
  sector  ELI
  role    CHN GOV, defence minister, 1993-03-29..2003-03-17

actor Cao Gangchuan
  kind    person
  name    Cao Gangchuan
  code    CHN
  sector  ELI
  role    CHN GOV, defence minister, 2003-03-17..2008-03-17

actor Liang Guanglie
  kind    person
  name    Liang Guanglie
  code    CHN
  sector  ELI
  role    CHN GOV, defence minister, 2008-03-17..2013-03-16

actor Chang Wanquan
  kind    person
  name    Chang Wanquan
  code    CHN
  sector  ELI
  role    CHN GOV, defence minister, 2013-03-16..2018-03-19

actor Wei Fenghe
  kind    person
  name    Wei Fenghe
  code    CHN
  sector  ELI
  role    CHN GOV, defence minister, 2018-03-19..2023-03-12

actor Li Shangfu
  kind    person
  name    Li Shangfu
  code    CHN
  sector  ELI
  role    CHN GOV, defence minister, 2023-03-12..2023-10-24

actor Dong Jun
  kind    person
  name    Dong Jun
  code    CHN
  sector  ELI
  role    CHN GOV, defence minister, 2023-12-29..

actor Li Zhanshu
  kind    person
  name    Li Zhanshu
  code    CHN
  sector  ELI
  role    CHN LEG, chairman of the National People's Congress, 2018-03-17..2023-03-10

actor Zhao Leji
  kind    person
  name    Zhao Leji
  code    CHN
  sector  ELI
  role    CHN LEG, chairman of the National People's Congress, 2023-03-10..

actor Wu Bangguo
  kind    person
  name    Wu Bangguo
  code    CHN
  sector  ELI
  role    CHN LEG, chairman of the National People's Congress, 2003-03-15..2013-03-14

actor Zhang Dejiang
  kind    person
  name    Zhang Dejiang
  code    CHN
  sector  ELI
  role    CHN LEG, chairman of the National People's Congress, 2013-03-14..2018-03-17

actor Wang Qishan
  kind    person
  name    Wang Qishan
  code    CHN
  sector  ELI
  role    CHN GOV, vice premier, 2008-03-17..2013-03-16
  role    CHN GOV, vice president, 2018-03-17..2023-03-10

actor Li Yuanchao
  kind    person
  name    Li Yuanchao
  code    CHN
  sector  ELI
  role    CHN GOV, vice president, 2013-03-14..2018-03-17

actor Zeng Qinghong
  kind    person
  name    Zeng Qinghong
  code    CHN
  sector  ELI
  role    CHN GOV, vice president, 2003-03-15..2008-03-15

actor Han Zheng
  kind    person
  name    Han Zheng
  code    CHN
  sector  ELI
  role    CHN GOV, vice premier, 2018-03-19..2023-03-12
  role    CHN GOV, vice president, 2023-03-10..

actor Liu He
  kind    person
  name    Liu He
  code    CHN
  sector  ELI
  role    CHN GOV, vice premier, 2018-03-19..2023-03-12

actor He Lifeng
  kind    person
  name    He Lifeng
  code    CHN
  sector  ELI
  role    CHN GOV, vice premier, 2023-03-12..

actor Bo Xilai
  kind    person
  name    Bo Xilai
  code    CHN
  sector  PTY, GOV
  role    CHN PTY GOV, party chief of Chongqing, 2007-11-30..2012-03-15

actor Zhou Yongkang
  kind    person
  name    Zhou Yongkang
  code    CHN
  sector  ELI
  role    CHN GOV, minister of public security, 2002-12-28..2007-10-28

actor Dai Bingguo
  kind    person
  name    Dai Bingguo
  code    CHN
  sector  ELI
  role    CHN GOV, state councillor, 2008-03-17..2013-03-16

actor Wu Dawei
  kind    person
  name    Wu Dawei
  code    CHN
  sector  ELI
  role    CHN GOV, nuclear envoy, 2004..2017

actor Hua Chunying
  kind    person
  name    Hua Chunying
  code    CHN
  sector  ELI
  gender  female
  role    CHN GOV, foreign ministry spokeswoman, 2012-11-16..2024

actor Hong Lei
  kind    person
  name    Hong Lei
  code    CHN
  sector  ELI
  role    CHN GOV, foreign ministry spokesman, 2010..2016

actor Lu Kang
  kind    person
  name    Lu Kang
  code    CHN
  sector  ELI
  role    CHN GOV, foreign ministry spokesman, 2015..2019

actor Geng Shuang
  kind    person
  name    Geng Shuang
  code    CHN
  sector  ELI
  role    CHN GOV, foreign ministry spokesman, 2016..2020

actor Zhao Lijian
  kind    person
  name    Zhao Lijian
  code    CHN
  sector  ELI
  role    CHN GOV, foreign ministry spokesman, 2020-02-24..2023-01-09

actor Mao Ning
  kind    person
  name    Mao Ning
  code    CHN
  sector  ELI
  gender  female
  role    CHN GOV, foreign ministry spokeswoman, 2022-09-05..

actor Wang Wenbin
  kind    person
  name    Wang Wenbin
  code    CHN
  sector  ELI
  role    CHN GOV, foreign ministry spokesman, 2020-07-17..2024-05

actor Lin Jian
  kind    person
  name    Lin Jian
  code    CHN
  sector  ELI
  role    CHN GOV, foreign ministry spokesman, 2024-03..

actor Jiang Yu
  kind    person
  name    Jiang Yu
  code    CHN
  sector  ELI
  gender  female
  role    CHN GOV, foreign ministry spokeswoman, 2006..2012

actor Ma Zhaoxu
  kind    person
  name    Ma Zhaoxu
  code    CHN
  sector  ELI
  role    CHN GOV, foreign ministry spokesman, 2009..2012

actor Zhang Zhijun
  kind    person
  name    Zhang Zhijun
  code    CHN
  sector  ELI
  role    CHN GOV, director of the Taiwan Affairs Office, 2013-03-17..2018-03-28

actor Liu Xiaobo
  kind    person
  name    Liu Xiaobo
  code    CHN
  sector  OPP
  role    CHN OPP, dissident, 1989..2017-07-13

actor Ai Weiwei
  kind    person
  name    Ai Weiwei
  code    CHN
  sector  OPP
  role    CHN OPP, artist and dissident, 2008..

actor Chen Guangcheng
  kind    person
  name    Chen Guangcheng
  code    CHN
  sector  OPP
  role    CHN OPP, activist, 2005..

actor Wei Jingsheng
  kind    person
  name    Wei Jingsheng
  code    CHN
  sector  OPP
  role    CHN OPP, dissident, 1979..

actor Dalai Lama
  kind    person
  name    Dalai Lama, the Dalai Lama, Tenzin Gyatso
  code    CHN
  sector  REL
  role    CHN REL, spiritual leader of Tibet, 1950-11-17..

actor Panchen Lama
  kind    person
  name    Panchen Lama, Gyaincain Norbu
  code    CHN
  sector  REL
  role    CHN REL, Tibetan lama, 1995-12..

actor Lobsang Sangay
  kind    person
  name    Lobsang Sangay
  short   Sangay, 2011..2024
  code    CHN
  sector  OPP
  role    CHN OPP, head of the Tibetan government in exile, 2011-08-08..2021-05-27

actor Rebiya Kadeer
  kind    person
  name    Rebiya Kadeer
  short   Kadeer, 2006..2020
  code    CHN
  sector  OPP
  gender  female
  role    CHN OPP, Uighur leader, 2006..2017

actor Ilham Tohti
  kind    person
  name    Ilham Tohti
  code    CHN
  sector  EDU
  role    CHN EDU, scholar, ..2014

actor Jack Ma
  kind    person
  name    Jack Ma
  code    CHN
  sector  BUS
  role    CHN BUS, founder of Alibaba, 1999..

actor Ren Zhengfei
  kind    person
  name    Ren Zhengfei
  code    CHN
  sector  BUS
  role    CHN BUS, founder of Huawei, 1987..

actor Meng Wanzhou
  kind    person
  name    Meng Wanzhou
  code    CHN
  sector  BUS
  gender  female
  role    CHN BUS, chief financial officer of Huawei, 2011..

# ---- HKG ----

actor Tung Chee-hwa
  kind    person
  name    Tung Chee-hwa, Tung Chee Hwa
  short   Tung, 1997..2008
  code    HKG
  sector  ELI
  role    HKG GOV, chief executive, 1997-07-01..2005-03-12

actor Donald Tsang
  kind    person
  name    Donald Tsang
  code    HKG
  sector  ELI
  role    HKG GOV, acting chief executive, 2005-03-12..2005-06-20
  role    HKG GOV, chief executive, 2005-06-21..2012-06-30

actor Leung Chun-ying
  kind    person
  name    Leung Chun-ying, C.Y. Leung, CY Leung
  short   Leung, 2012..2020
  code    HKG
  sector  ELI
  role    HKG GOV, chief executive, 2012-07-01..2017-06-30

actor Carrie Lam
  kind    person
  name    Carrie Lam, Carrie Lam Cheng Yuet-ngor
  code    HKG
  sector  ELI
  gender  female
  role    HKG GOV, chief secretary, 2012-07-01..2017-01-16
  role    HKG GOV, chief executive, 2017-07-01..2022-06-30

actor John Lee
  kind    person
  name    John Lee, John Lee Ka-chiu
  code    HKG
  sector  ELI
  role    HKG GOV, security secretary, 2017-07-01..2021-06-24
  role    HKG GOV, chief executive, 2022-07-01..

actor Joshua Wong
  kind    person
  name    Joshua Wong
  code    HKG
  sector  OPP
  role    HKG OPP, pro-democracy activist, 2012..

actor Agnes Chow
  kind    person
  name    Agnes Chow
  code    HKG
  sector  OPP
  gender  female
  role    HKG OPP, pro-democracy activist, 2014..

actor Jimmy Lai
  kind    person
  name    Jimmy Lai
  code    HKG
  sector  JRN, OPP
  role    HKG JRN OPP, publisher, 1995..

actor Chris Patten
  kind    person
  name    Chris Patten
  short   Patten, 1992..2007
  code    HKG
  sector  ELI
  role    GBR GOV, governor of Hong Kong, 1992-07-09..1997-06-30
  role    EUR GOV, commissioner for external relations, 1999-09-16..2004-11-21

actor Martin Lee
  kind    person
  name    Martin Lee
  code    HKG
  sector  PTY, OPP
  role    HKG PTY OPP, leader of the Democratic Party, 1994..2002

# ---- TWN ----

actor Lee Teng-hui
  kind    person
  name    Lee Teng-hui
  code    TWN
  sector  ELI
  role    TWN GOV, president, 1988-01-13..2000-05-20

actor Chen Shui-bian
  kind    person
  name    Chen Shui-bian
  code    TWN
  sector  ELI
  role    TWN GOV, president, 2000-05-20..2008-05-20

actor Ma Ying-jeou
  kind    person
  name    Ma Ying-jeou
  code    TWN
  sector  ELI
  role    TWN GOV, mayor of Taipei, 1998-12-25..2006-12-25
  role    TWN GOV, president, 2008-05-20..2016-05-20

actor Tsai Ing-wen
  kind    person
  name    Tsai Ing-wen
  short   Tsai, 2014..2036
  code    TWN
  sector  ELI
  gender  female
  wikidata Q233984
  role    TWN PTY OPP, leader of the Democratic Progressive Party, 2014-05-28..2016-05-19
  role    TWN GOV, president, 2016-05-20..2024-05-20

actor Lai Ching-te
  kind    person
  name    Lai Ching-te, William Lai
  code    TWN
  sector  ELI
  role    TWN GOV, premier, 2017-09-08..2019-01-14
  role    TWN GOV, vice president, 2020-05-20..2024-05-20
  role    TWN GOV, president, 2024-05-20..

actor Joseph Wu
  kind    person
  name    Joseph Wu
  code    TWN
  sector  ELI
  role    TWN GOV, foreign minister, 2018-02-26..2024-05-20

actor Frank Hsieh
  kind    person
  name    Frank Hsieh
  short   Hsieh, 2005..2018
  code    TWN
  sector  ELI
  role    TWN GOV, premier, 2005-02-01..2006-01-25

actor Lien Chan
  kind    person
  name    Lien Chan
  short   Lien, 1988..2017
  code    TWN
  sector  ELI
  role    TWN GOV, foreign minister, 1988-07..1990-06
  role    TWN GOV, premier, 1993-02-27..1997-09-01
  role    TWN GOV, vice president, 1996-05-20..2000-05-20
  role    TWN PTY OPP, chairman of the Kuomintang, 2000-06-17..2005-08-19

actor Annette Lu
  kind    person
  name    Annette Lu
  code    TWN
  sector  ELI
  gender  female
  role    TWN GOV, vice president, 2000-05-20..2008-05-20

actor Ko Wen-je
  kind    person
  name    Ko Wen-je
  code    TWN
  sector  ELI
  role    TWN GOV, mayor of Taipei, 2014-12-25..2022-12-25

actor Hou Yu-ih
  kind    person
  name    Hou Yu-ih
  code    TWN
  sector  ELI
  role    TWN GOV, mayor of New Taipei, 2018-12-25..

actor Su Tseng-chang
  kind    person
  name    Su Tseng-chang
  code    TWN
  sector  ELI
  wikidata Q551904
  role    TWN GOV, premier, 2006-01-25..2007-05-21
  role    TWN GOV, premier, 2019-01-14..2023-01-31

# ---- GBR ----

actor Margaret Thatcher
  kind    person
  name    Margaret Thatcher
  short   Thatcher, 1979..2002
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, prime minister, 1979-05-04..1990-11-28

actor John Major
  kind    person
  name    John Major
  code    GBR
  sector  ELI
  role    GBR GOV, prime minister, 1990-11-28..1997-05-02

actor Tony Blair
  kind    person
  name    Tony Blair
  short   Blair, 1997-05-02..2007-06-27
  code    GBR
  sector  ELI
  role    GBR GOV, prime minister, 1997-05-02..2007-06-27
  role    IGO GOV, envoy of the Quartet, 2007-06-27..2015-05-27

actor Gordon Brown
  kind    person
  name    Gordon Brown
  code    GBR
  sector  ELI
  role    GBR GOV, finance minister, 1997-05-02..2007-06-27
  role    GBR GOV, prime minister, 2007-06-27..2010-05-11

actor David Cameron
  kind    person
  name    David Cameron
  short   Cameron, 2005..2036
  code    GBR
  sector  ELI
  role    GBR PTY OPP, leader of the Conservative Party, 2005-12-06..2010-05-11
  role    GBR GOV, prime minister, 2010-05-11..2016-07-13
  role    GBR GOV, foreign secretary, 2023-11-13..2024-07-05

actor Theresa May
  kind    person
  name    Theresa May
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, home secretary, 2010-05-12..2016-07-13
  role    GBR GOV, prime minister, 2016-07-13..2019-07-24

actor Boris Johnson
  kind    person
  name    Boris Johnson
  code    GBR
  sector  ELI
  wikidata Q180589
  role    GBR GOV, mayor of London, 2008-05-04..2016-05-09
  role    GBR GOV, foreign secretary, 2016-07-13..2018-07-09
  role    GBR GOV, prime minister, 2019-07-24..2022-09-06

actor Liz Truss
  kind    person
  name    Liz Truss, Elizabeth Truss
  short   Truss, 2021..2034
  code    GBR
  sector  ELI
  gender  female
  wikidata Q272201
  role    GBR GOV, foreign secretary, 2021-09-15..2022-09-06
  role    GBR GOV, prime minister, 2022-09-06..2022-10-25

actor Rishi Sunak
  kind    person
  name    Rishi Sunak
  short   Sunak, 2020..2036
  code    GBR
  sector  ELI
  role    GBR GOV, chancellor of the exchequer, 2020-02-13..2022-07-05
  role    GBR GOV, prime minister, 2022-10-25..2024-07-05

actor Keir Starmer
  kind    person
  name    Keir Starmer
  short   Starmer, 2020..2038
  code    GBR
  sector  ELI
  role    GBR PTY OPP, leader of the Labour Party, 2020-04-04..2024-07-04
  role    GBR GOV, prime minister, 2024-07-05..2026-07-20

actor Queen Elizabeth II
  kind    person
  name    Queen Elizabeth II, Elizabeth II, Queen Elizabeth
  code    GBR
  sector  ELI
  gender  female
  wikidata Q9682
  role    GBR GOV, queen, 1952-02-06..2022-09-08

actor King Charles III
  kind    person
  name    King Charles III, Charles III, King Charles, Prince Charles
  code    GBR
  sector  ELI
  wikidata Q43274
  role    GBR ELI, prince of Wales, 1969-07-01..2022-09-08
  role    GBR GOV, king, 2022-09-08..

actor Prince William
  kind    person
  name    Prince William
  code    GBR
  sector  ELI
  role    GBR ELI, prince, 2011..

actor Prince Harry
  kind    person
  name    Prince Harry
  code    GBR
  sector  ELI
  role    GBR ELI, prince, 2011..

actor Douglas Hurd
  kind    person
  name    Douglas Hurd
  code    GBR
  sector  ELI
  role    GBR GOV, foreign secretary, 1989-10-26..1995-07-05

actor Malcolm Rifkind
  kind    person
  name    Malcolm Rifkind
  code    GBR
  sector  ELI
  role    GBR GOV, defence secretary, 1992-04-10..1995-07-05
  role    GBR GOV, foreign secretary, 1995-07-05..1997-05-02

actor Robin Cook
  kind    person
  name    Robin Cook
  code    GBR
  sector  ELI
  role    GBR GOV, foreign secretary, 1997-05-02..2001-06-08

actor Jack Straw
  kind    person
  name    Jack Straw
  code    GBR
  sector  ELI
  role    GBR GOV, home secretary, 1997-05-02..2001-06-08
  role    GBR GOV, foreign secretary, 2001-06-08..2006-05-05

actor Margaret Beckett
  kind    person
  name    Margaret Beckett
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, foreign secretary, 2006-05-05..2007-06-27

actor David Miliband
  kind    person
  name    David Miliband
  short   Miliband, 2007-06-28..2010-05-11
  code    GBR
  sector  ELI
  role    GBR GOV, foreign secretary, 2007-06-28..2010-05-11

actor William Hague
  kind    person
  name    William Hague
  code    GBR
  sector  ELI
  role    GBR GOV, foreign secretary, 2010-05-12..2014-07-14

actor Philip Hammond
  kind    person
  name    Philip Hammond
  code    GBR
  sector  ELI
  role    GBR GOV, defence secretary, 2011-10-14..2014-07-15
  role    GBR GOV, foreign secretary, 2014-07-15..2016-07-13
  role    GBR GOV, chancellor of the exchequer, 2016-07-13..2019-07-24

actor Jeremy Hunt
  kind    person
  name    Jeremy Hunt
  code    GBR
  sector  ELI
  role    GBR GOV, foreign secretary, 2018-07-09..2019-07-24
  role    GBR GOV, chancellor of the exchequer, 2022-10-14..2024-07-05

actor Dominic Raab
  kind    person
  name    Dominic Raab
  code    GBR
  sector  ELI
  role    GBR GOV, foreign secretary, 2019-07-24..2021-09-15
  role    GBR GOV, deputy prime minister, 2021-09-15..2023-04-21

actor James Cleverly
  kind    person
  name    James Cleverly
  code    GBR
  sector  ELI
  role    GBR GOV, foreign secretary, 2022-09-06..2023-11-13
  role    GBR GOV, home secretary, 2023-11-13..2024-07-05

actor David Lammy
  kind    person
  name    David Lammy
  code    GBR
  sector  ELI
  role    GBR GOV, foreign secretary, 2024-07-05..2025-09-05
  role    GBR GOV, deputy prime minister, 2025-09-05..

actor Yvette Cooper
  kind    person
  name    Yvette Cooper
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, home secretary, 2024-07-05..2025-09-05
  role    GBR GOV, foreign secretary, 2025-09-05..

actor Geoff Hoon
  kind    person
  name    Geoff Hoon
  code    GBR
  sector  ELI
  role    GBR GOV, defence secretary, 1999-10-11..2005-05-06

actor George Robertson
  kind    person
  name    George Robertson, Lord Robertson
  code    GBR
  sector  ELI
  role    GBR GOV, defence secretary, 1997-05-03..1999-10-11
  role    IGO GOV, secretary general of NATO, 1999-10-14..2004-01-05

actor John Reid
  kind    person
  name    John Reid
  code    GBR
  sector  ELI
  role    GBR GOV, defence secretary, 2005-05-06..2006-05-05
  role    GBR GOV, home secretary, 2006-05-05..2007-06-27

actor Des Browne
  kind    person
  name    Des Browne
  code    GBR
  sector  ELI
  role    GBR GOV, defence secretary, 2006-05-05..2008-10-03

actor Bob Ainsworth
  kind    person
  name    Bob Ainsworth
  code    GBR
  sector  ELI
  role    GBR GOV, defence secretary, 2009-06-05..2010-05-11

actor Liam Fox
  kind    person
  name    Liam Fox
  code    GBR
  sector  ELI
  role    GBR GOV, defence secretary, 2010-05-12..2011-10-14

actor Michael Fallon
  kind    person
  name    Michael Fallon
  code    GBR
  sector  ELI
  role    GBR GOV, defence secretary, 2014-07-15..2017-11-01

actor Gavin Williamson
  kind    person
  name    Gavin Williamson
  code    GBR
  sector  ELI
  role    GBR GOV, defence secretary, 2017-11-02..2019-05-01

actor Ben Wallace
  kind    person
  name    Ben Wallace
  code    GBR
  sector  ELI
  role    GBR GOV, defence secretary, 2019-07-24..2023-08-31

actor Grant Shapps
  kind    person
  name    Grant Shapps
  code    GBR
  sector  ELI
  role    GBR GOV, defence secretary, 2023-08-31..2024-07-05

actor John Healey
  kind    person
  name    John Healey
  code    GBR
  sector  ELI
  role    GBR GOV, defence secretary, 2024-07-05..

actor George Osborne
  kind    person
  name    George Osborne
  code    GBR
  sector  ELI
  role    GBR GOV, chancellor of the exchequer, 2010-05-11..2016-07-13

actor Alistair Darling
  kind    person
  name    Alistair Darling
  code    GBR
  sector  ELI
  role    GBR GOV, chancellor of the exchequer, 2007-06-28..2010-05-11

actor Rachel Reeves
  kind    person
  name    Rachel Reeves
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, chancellor of the exchequer, 2024-07-05..

actor Amber Rudd
  kind    person
  name    Amber Rudd
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, home secretary, 2016-07-13..2018-04-29

actor Sajid Javid
  kind    person
  name    Sajid Javid
  code    GBR
  sector  ELI
  role    GBR GOV, home secretary, 2018-04-30..2019-07-24

actor Priti Patel
  kind    person
  name    Priti Patel
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, home secretary, 2019-07-24..2022-09-06

actor Suella Braverman
  kind    person
  name    Suella Braverman
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, home secretary, 2022-10-25..2023-11-13

actor David Blunkett
  kind    person
  name    David Blunkett
  code    GBR
  sector  ELI
  role    GBR GOV, home secretary, 2001-06-08..2004-12-15

actor John Prescott
  kind    person
  name    John Prescott
  code    GBR
  sector  ELI
  role    GBR GOV, deputy prime minister, 1997-05-02..2007-06-27

actor Nick Clegg
  kind    person
  name    Nick Clegg
  code    GBR
  sector  ELI
  role    GBR GOV, deputy prime minister, 2010-05-11..2015-05-08

actor Ed Miliband
  kind    person
  name    Ed Miliband
  short   Miliband, 2010-09-25..2015-05-08
  code    GBR
  sector  PTY, OPP
  role    GBR PTY OPP, leader of the Labour Party, 2010-09-25..2015-05-08

actor Jeremy Corbyn
  kind    person
  name    Jeremy Corbyn
  short   Corbyn, 2015..2023
  code    GBR
  sector  PTY, OPP
  role    GBR PTY OPP, leader of the Labour Party, 2015-09-12..2020-04-04

actor Neil Kinnock
  kind    person
  name    Neil Kinnock
  code    GBR
  sector  PTY, OPP
  role    GBR PTY OPP, leader of the Labour Party, 1983-10-02..1992-07-18

actor Nigel Farage
  kind    person
  name    Nigel Farage
  short   Farage, 2006..
  code    GBR
  sector  PTY, OPP
  role    GBR PTY OPP, leader of UKIP, 2006-09-12..2016-11-28
  role    GBR PTY OPP, leader of the Brexit Party, 2019-03-22..2021-03-06
  role    GBR PTY OPP, leader of Reform UK, 2024-06-03..

actor David Davis
  kind    person
  name    David Davis
  code    GBR
  sector  ELI
  role    GBR GOV, Brexit secretary, 2016-07-13..2018-07-08

actor Michael Gove
  kind    person
  name    Michael Gove
  code    GBR
  sector  ELI
  role    GBR GOV, justice secretary, 2015-05-09..2016-07-14

actor Sadiq Khan
  kind    person
  name    Sadiq Khan
  code    GBR
  sector  ELI
  role    GBR GOV, mayor of London, 2016-05-09..

actor Ken Livingstone
  kind    person
  name    Ken Livingstone
  code    GBR
  sector  ELI
  role    GBR GOV, mayor of London, 2000-05-04..2008-05-04

actor Alex Salmond
  kind    person
  name    Alex Salmond
  short   Salmond, 2007..2017
  code    GBR
  sector  ELI
  role    GBR GOV, first minister of Scotland, 2007-05-16..2014-11-18

actor Nicola Sturgeon
  kind    person
  name    Nicola Sturgeon
  short   Sturgeon, 2014..2026
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, first minister of Scotland, 2014-11-20..2023-03-28

actor John Swinney
  kind    person
  name    John Swinney
  code    GBR
  sector  ELI
  role    GBR GOV, first minister of Scotland, 2024-05-08..

actor Humza Yousaf
  kind    person
  name    Humza Yousaf
  code    GBR
  sector  ELI
  role    GBR GOV, first minister of Scotland, 2023-03-29..2024-05-07

actor Gerry Adams
  kind    person
  name    Gerry Adams
  code    GBR
  sector  PTY
  role    GBR PTY, president of Sinn Fein, 1983-11-13..2018-02-10

actor Martin McGuinness
  kind    person
  name    Martin McGuinness
  short   McGuinness, 1990..2020
  code    GBR
  sector  ELI
  role    GBR PTY, Sinn Fein negotiator, 1990..2007-05-07
  role    GBR GOV, deputy first minister of Northern Ireland, 2007-05-08..2017-01-09

actor Ian Paisley
  kind    person
  name    Ian Paisley
  short   Paisley, 1971..2011
  code    GBR
  sector  ELI
  role    GBR PTY, leader of the Democratic Unionist Party, 1971-09-30..2007-05-07
  role    GBR GOV, first minister of Northern Ireland, 2007-05-08..2008-06-05

actor David Trimble
  kind    person
  name    David Trimble
  short   Trimble, 1995..2008
  code    GBR
  sector  PTY
  role    GBR PTY, leader of the Ulster Unionist Party, 1995-09-08..2005-06-24

actor Peter Robinson
  kind    person
  name    Peter Robinson
  code    GBR
  sector  ELI
  role    GBR GOV, first minister of Northern Ireland, 2008-06-05..2016-01-11

actor Arlene Foster
  kind    person
  name    Arlene Foster
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, first minister of Northern Ireland, 2016-01-11..2017-01-09

actor Michelle O'Neill
  kind    person
  name    Michelle O'Neill
  short   O'Neill, 2024-02-03..
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, first minister of Northern Ireland, 2024-02-03..

actor John Hume
  kind    person
  name    John Hume
  code    GBR
  sector  PTY
  role    GBR PTY, leader of the SDLP, 1979-05-06..2001-11-06

actor Mo Mowlam
  kind    person
  name    Mo Mowlam
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, Northern Ireland secretary, 1997-05-03..1999-10-11

actor Peter Mandelson
  kind    person
  name    Peter Mandelson
  code    GBR
  sector  ELI
  role    GBR GOV, Northern Ireland secretary, 1999-10-11..2001-01-24
  role    EUR GOV, trade commissioner, 2004-11-22..2008-10-03

actor Paddy Ashdown
  kind    person
  name    Paddy Ashdown
  short   Ashdown, 1988..2009
  code    GBR
  sector  ELI
  role    GBR PTY OPP, leader of the Liberal Democrats, 1988-07-16..1999-08-09
  role    IGO GOV, high representative for Bosnia, 2002-05-27..2006-01-31

actor Tommy Robinson
  kind    person
  name    Tommy Robinson
  code    GBR
  sector  SOC
  role    GBR SOC, far-right activist, 2009..

actor Julian Assange
  kind    person
  name    Julian Assange
  short   Assange, 2006..
  code    GBR
  sector  SOC
  role    GBR SOC, founder of WikiLeaks, 2006..

actor Mark Carney
  kind    person
  name    Mark Carney
  short   Carney, 2025-03-14..
  code    GBR
  sector  ELI
  wikidata Q192533
  role    GBR BUS, governor of the Bank of England, 2013-07-01..2020-03-15
  role    CAN GOV, prime minister, 2025-03-14..

actor Justin Welby
  kind    person
  name    Justin Welby
  code    GBR
  sector  REL
  role    GBR REL, archbishop of Canterbury, 2013-02-04..2025-01-06

actor Rowan Williams
  kind    person
  name    Rowan Williams
  code    GBR
  sector  REL
  role    GBR REL, archbishop of Canterbury, 2002-12-02..2012-12-31

# ---- FRA ----

actor Francois Mitterrand
  kind    person
  name    Francois Mitterrand
  short   Mitterrand, 1981..2007
  code    FRA
  sector  ELI
  role    FRA GOV, president, 1981-05-21..1995-05-17

actor Jacques Chirac
  kind    person
  name    Jacques Chirac
  short   Chirac, 1977..2019
  code    FRA
  sector  ELI
  role    FRA GOV, mayor of Paris, 1977-03-25..1995-05-16
  role    FRA GOV, president, 1995-05-17..2007-05-16

actor Nicolas Sarkozy
  kind    person
  name    Nicolas Sarkozy
  short   Sarkozy, 2002..2024
  code    FRA
  sector  ELI
  role    FRA GOV, interior minister, 2002-05-07..2004-03-30
  role    FRA GOV, interior minister, 2005-06-02..2007-03-26
  role    FRA GOV, president, 2007-05-16..2012-05-15

actor Francois Hollande
  kind    person
  name    Francois Hollande
  short   Hollande, 2012..2029
  code    FRA
  sector  ELI
  role    FRA GOV, president, 2012-05-15..2017-05-14

actor Emmanuel Macron
  kind    person
  name    Emmanuel Macron
  short   Macron, 2014..
  code    FRA
  sector  ELI
  wikidata Q3052772
  role    FRA GOV, economy minister, 2014-08-26..2016-08-30
  role    FRA GOV, president, 2017-05-14..

actor Michel Rocard
  kind    person
  name    Michel Rocard
  short   Rocard, 1988..2003
  code    FRA
  sector  ELI
  role    FRA GOV, prime minister, 1988-05-10..1991-05-15

actor Edith Cresson
  kind    person
  name    Edith Cresson
  short   Cresson, 1991..2004
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, prime minister, 1991-05-15..1992-04-02

actor Pierre Beregovoy
  kind    person
  name    Pierre Beregovoy
  short   Beregovoy, 1992..2005
  code    FRA
  sector  ELI
  role    FRA GOV, prime minister, 1992-04-02..1993-03-29

actor Edouard Balladur
  kind    person
  name    Edouard Balladur
  short   Balladur, 1993..2007
  code    FRA
  sector  ELI
  role    FRA GOV, prime minister, 1993-03-29..1995-05-18

actor Alain Juppe
  kind    person
  name    Alain Juppe
  short   Juppe, 1993..2024
  code    FRA
  sector  ELI
  role    FRA GOV, foreign minister, 1993-03-29..1995-05-18
  role    FRA GOV, prime minister, 1995-05-18..1997-06-03
  role    FRA GOV, defence minister, 2010-11-14..2011-02-27
  role    FRA GOV, foreign minister, 2011-02-27..2012-05-10

actor Lionel Jospin
  kind    person
  name    Lionel Jospin
  short   Jospin, 1997..2014
  code    FRA
  sector  ELI
  role    FRA GOV, prime minister, 1997-06-03..2002-05-06

actor Jean-Pierre Raffarin
  kind    person
  name    Jean-Pierre Raffarin
  short   Raffarin, 2002..2017
  code    FRA
  sector  ELI
  role    FRA GOV, prime minister, 2002-05-06..2005-05-31

actor Dominique de Villepin
  kind    person
  name    Dominique de Villepin
  short   de Villepin, Villepin, 2002..2019
  code    FRA
  sector  ELI
  role    FRA GOV, foreign minister, 2002-05-07..2004-03-31
  role    FRA GOV, interior minister, 2004-03-31..2005-05-31
  role    FRA GOV, prime minister, 2005-05-31..2007-05-17

actor Francois Fillon
  kind    person
  name    Francois Fillon
  short   Fillon, 2007..2029
  code    FRA
  sector  ELI
  role    FRA GOV, prime minister, 2007-05-17..2012-05-10
  role    FRA PTY, presidential candidate, 2016-11-27..2017-04-23

actor Jean-Marc Ayrault
  kind    person
  name    Jean-Marc Ayrault
  short   Ayrault, 2012..2029
  code    FRA
  sector  ELI
  role    FRA GOV, prime minister, 2012-05-15..2014-03-31
  role    FRA GOV, foreign minister, 2016-02-11..2017-05-10

actor Manuel Valls
  kind    person
  name    Manuel Valls
  short   Valls, 2012..2028
  code    FRA
  sector  ELI
  role    FRA GOV, interior minister, 2012-05-16..2014-03-31
  role    FRA GOV, prime minister, 2014-03-31..2016-12-06

actor Bernard Cazeneuve
  kind    person
  name    Bernard Cazeneuve
  short   Cazeneuve, 2014..2029
  code    FRA
  sector  ELI
  role    FRA GOV, interior minister, 2014-04-02..2016-12-06
  role    FRA GOV, prime minister, 2016-12-06..2017-05-10

actor Edouard Philippe
  kind    person
  name    Edouard Philippe
  short   Philippe, 2017-05-15..2020-07-03
  code    FRA
  sector  ELI
  role    FRA GOV, prime minister, 2017-05-15..2020-07-03

actor Jean Castex
  kind    person
  name    Jean Castex
  short   Castex, 2020..2034
  code    FRA
  sector  ELI
  wikidata Q3171170
  role    FRA GOV, prime minister, 2020-07-03..2022-05-16

actor Elisabeth Borne
  kind    person
  name    Elisabeth Borne
  short   Borne, 2022..2036
  code    FRA
  sector  ELI
  gender  female
  wikidata Q20020731
  role    FRA GOV, prime minister, 2022-05-16..2024-01-09

actor Gabriel Attal
  kind    person
  name    Gabriel Attal
  short   Attal, 2024..2036
  code    FRA
  sector  ELI
  role    FRA GOV, prime minister, 2024-01-09..2024-09-05

actor Michel Barnier
  kind    person
  name    Michel Barnier
  short   Barnier, 2004..2036
  code    FRA
  sector  ELI
  role    FRA GOV, foreign minister, 2004-03-31..2005-05-31
  role    EUR GOV, chief Brexit negotiator, 2016-10-01..2021-03-31
  role    FRA GOV, prime minister, 2024-09-05..2024-12-13

actor Francois Bayrou
  kind    person
  name    Francois Bayrou
  short   Bayrou, 2007..
  code    FRA
  sector  ELI
  role    FRA PTY, leader of MoDem, 2007-12-01..
  role    FRA GOV, prime minister, 2024-12-13..2025-09-09

actor Sebastien Lecornu
  kind    person
  name    Sebastien Lecornu
  short   Lecornu, 2022..
  code    FRA
  sector  ELI
  wikidata Q20089181
  role    FRA GOV, defence minister, 2022-05-20..2025-09-09
  role    FRA GOV, prime minister, 2025-09-09..

actor Roland Dumas
  kind    person
  name    Roland Dumas
  code    FRA
  sector  ELI
  role    FRA GOV, foreign minister, 1988-05-10..1993-03-29

actor Herve de Charette
  kind    person
  name    Herve de Charette
  code    FRA
  sector  ELI
  role    FRA GOV, foreign minister, 1995-05-18..1997-06-02

actor Hubert Vedrine
  kind    person
  name    Hubert Vedrine
  code    FRA
  sector  ELI
  role    FRA GOV, foreign minister, 1997-06-04..2002-05-06

actor Philippe Douste-Blazy
  kind    person
  name    Philippe Douste-Blazy
  code    FRA
  sector  ELI
  role    FRA GOV, foreign minister, 2005-06-02..2007-05-15

actor Bernard Kouchner
  kind    person
  name    Bernard Kouchner
  short   Kouchner, 1999..2013
  code    FRA
  sector  ELI
  role    UNO GOV, head of the U.N. mission in Kosovo, 1999-07-15..2001-01-15
  role    FRA GOV, foreign minister, 2007-05-18..2010-11-13

actor Michele Alliot-Marie
  kind    person
  name    Michele Alliot-Marie
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, defence minister, 2002-05-07..2007-05-18
  role    FRA GOV, interior minister, 2007-05-18..2009-06-23
  role    FRA GOV, foreign minister, 2010-11-14..2011-02-27

actor Laurent Fabius
  kind    person
  name    Laurent Fabius
  short   Fabius, 2012..2019
  code    FRA
  sector  ELI
  role    FRA GOV, foreign minister, 2012-05-16..2016-02-11

actor Jean-Yves Le Drian
  kind    person
  name    Jean-Yves Le Drian
  code    FRA
  sector  ELI
  role    FRA GOV, defence minister, 2012-05-16..2017-05-17
  role    FRA GOV, foreign minister, 2017-05-17..2022-05-20

actor Catherine Colonna
  kind    person
  name    Catherine Colonna
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, foreign minister, 2022-05-20..2024-01-11

actor Stephane Sejourne
  kind    person
  name    Stephane Sejourne
  code    FRA
  sector  ELI
  role    FRA GOV, foreign minister, 2024-01-11..2024-09-21

actor Jean-Noel Barrot
  kind    person
  name    Jean-Noel Barrot
  code    FRA
  sector  ELI
  role    FRA GOV, foreign minister, 2024-09-21..

actor Alain Richard
  kind    person
  name    Alain Richard
  code    FRA
  sector  ELI
  role    FRA GOV, defence minister, 1997-06-04..2002-05-06

actor Herve Morin
  kind    person
  name    Herve Morin
  code    FRA
  sector  ELI
  role    FRA GOV, defence minister, 2007-05-18..2010-11-14

actor Gerard Longuet
  kind    person
  name    Gerard Longuet
  code    FRA
  sector  ELI
  role    FRA GOV, defence minister, 2011-02-27..2012-05-10

actor Florence Parly
  kind    person
  name    Florence Parly
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, defence minister, 2017-06-21..2022-05-20

actor Catherine Vautrin
  kind    person
  name    Catherine Vautrin
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, defence minister, 2025-10-12..

actor Gerald Darmanin
  kind    person
  name    Gerald Darmanin
  code    FRA
  sector  ELI
  role    FRA GOV, interior minister, 2020-07-06..2024-09-21

actor Christophe Castaner
  kind    person
  name    Christophe Castaner
  code    FRA
  sector  ELI
  role    FRA GOV, interior minister, 2018-10-16..2020-07-06

actor Bruno Le Maire
  kind    person
  name    Bruno Le Maire
  code    FRA
  sector  ELI
  role    FRA GOV, finance minister, 2017-05-17..2024-09-21

actor Christine Lagarde
  kind    person
  name    Christine Lagarde
  short   Lagarde, 2007..
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, finance minister, 2007-06-19..2011-06-29
  role    IGO GOV, managing director of the IMF, 2011-07-05..2019-09-12
  role    EUR GOV, president of the European Central Bank, 2019-11-01..

actor Jean-Marie Le Pen
  kind    person
  name    Jean-Marie Le Pen
  short   Pen, 1972-10-05..2011-01-15
  code    FRA
  sector  PTY, OPP
  role    FRA PTY OPP, leader of the National Front, 1972-10-05..2011-01-15

actor Marine Le Pen
  kind    person
  name    Marine Le Pen
  short   Pen, 2011-01-16..
  code    FRA
  sector  PTY, OPP
  gender  female
  role    FRA PTY OPP, leader of the National Front, 2011-01-16..2022-11-05
  role    FRA PTY OPP, leader of the National Rally in parliament, 2022-06-28..

actor Jordan Bardella
  kind    person
  name    Jordan Bardella
  code    FRA
  sector  PTY, OPP
  role    FRA PTY OPP, leader of the National Rally, 2022-11-05..

actor Jean-Luc Melenchon
  kind    person
  name    Jean-Luc Melenchon
  short   Melenchon, 2016..
  code    FRA
  sector  PTY, OPP
  role    FRA PTY OPP, leader of France Unbowed, 2016-02-10..

actor Segolene Royal
  kind    person
  name    Segolene Royal
  code    FRA
  sector  ELI
  gender  female
  role    FRA PTY, presidential candidate, 2006-11-16..2007-05-06
  role    FRA GOV, environment minister, 2014-04-02..2017-05-10

actor Martine Aubry
  kind    person
  name    Martine Aubry
  code    FRA
  sector  PTY, OPP
  gender  female
  role    FRA PTY OPP, leader of the Socialist Party, 2008-11-26..2012-09-16

actor Benoit Hamon
  kind    person
  name    Benoit Hamon
  code    FRA
  sector  PTY
  role    FRA PTY, presidential candidate, 2017-01-29..2017-04-23

actor Eric Zemmour
  kind    person
  name    Eric Zemmour
  short   Zemmour, 2021..2025
  code    FRA
  sector  PTY, OPP
  role    FRA PTY OPP, presidential candidate, 2021-11-30..2022-04-10

actor Anne Hidalgo
  kind    person
  name    Anne Hidalgo
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, mayor of Paris, 2014-04-05..

actor Dominique Strauss-Kahn
  kind    person
  name    Dominique Strauss-Kahn
  code    FRA
  sector  ELI
  role    FRA GOV, finance minister, 1997-06-04..1999-11-02
  role    IGO GOV, managing director of the IMF, 2007-11-01..2011-05-18

# ---- DEU ----

actor Helmut Kohl
  kind    person
  name    Helmut Kohl
  short   Kohl, 1982..2010
  code    DEU
  sector  ELI
  role    DEU GOV, chancellor, 1982-10-01..1998-10-27

actor Gerhard Schroeder
  kind    person
  name    Gerhard Schroeder, Gerhard Schroder
  short   Schroeder, 1998..2017
  code    DEU
  sector  ELI
  role    DEU GOV, chancellor, 1998-10-27..2005-11-22

actor Angela Merkel
  kind    person
  name    Angela Merkel
  short   Merkel, 2005..2033
  code    DEU
  sector  ELI
  gender  female
  role    DEU GOV, chancellor, 2005-11-22..2021-12-08

actor Olaf Scholz
  kind    person
  name    Olaf Scholz
  short   Scholz, 2018..2037
  code    DEU
  sector  ELI
  wikidata Q61053
  role    DEU GOV, finance minister, 2018-03-14..2021-12-08
  role    DEU GOV, chancellor, 2021-12-08..2025-05-06

actor Friedrich Merz
  kind    person
  name    Friedrich Merz
  short   Merz, 2022..
  code    DEU
  sector  ELI
  wikidata Q566257
  role    DEU PTY OPP, leader of the Christian Democrats, 2022-01-31..2025-05-05
  role    DEU GOV, chancellor, 2025-05-06..

actor Richard von Weizsaecker
  kind    person
  name    Richard von Weizsaecker, Richard von Weizsacker
  short   Weizsaecker, 1984..2006
  code    DEU
  sector  ELI
  role    DEU GOV, president, 1984-07-01..1994-06-30

actor Roman Herzog
  kind    person
  name    Roman Herzog
  short   Herzog, 1994-07-01..1999-06-30
  code    DEU
  sector  ELI
  role    DEU GOV, president, 1994-07-01..1999-06-30

actor Johannes Rau
  kind    person
  name    Johannes Rau
  short   Rau, 1999-07-01..2004-06-30
  code    DEU
  sector  ELI
  role    DEU GOV, president, 1999-07-01..2004-06-30

actor Horst Koehler
  kind    person
  name    Horst Koehler, Horst Kohler
  short   Koehler, 2000..2022
  code    DEU
  sector  ELI
  role    IGO GOV, managing director of the IMF, 2000-05-01..2004-03-04
  role    DEU GOV, president, 2004-07-01..2010-05-31

actor Christian Wulff
  kind    person
  name    Christian Wulff
  short   Wulff, 2010..2024
  code    DEU
  sector  ELI
  role    DEU GOV, president, 2010-06-30..2012-02-17

actor Joachim Gauck
  kind    person
  name    Joachim Gauck
  short   Gauck, 2012..2029
  code    DEU
  sector  ELI
  role    DEU GOV, president, 2012-03-18..2017-03-18

actor Frank-Walter Steinmeier
  kind    person
  name    Frank-Walter Steinmeier
  short   Steinmeier, 2005..
  code    DEU
  sector  ELI
  wikidata Q76658
  role    DEU GOV, foreign minister, 2005-11-22..2009-10-28
  role    DEU GOV, foreign minister, 2013-12-17..2017-01-27
  role    DEU GOV, president, 2017-03-19..

actor Hans-Dietrich Genscher
  kind    person
  name    Hans-Dietrich Genscher
  short   Genscher, 1982..1995
  code    DEU
  sector  ELI
  role    DEU GOV, foreign minister, 1982-10-01..1992-05-18

actor Klaus Kinkel
  kind    person
  name    Klaus Kinkel
  code    DEU
  sector  ELI
  role    DEU GOV, foreign minister, 1992-05-18..1998-10-27

actor Joschka Fischer
  kind    person
  name    Joschka Fischer
  code    DEU
  sector  ELI
  role    DEU GOV, foreign minister, 1998-10-27..2005-11-22

actor Guido Westerwelle
  kind    person
  name    Guido Westerwelle
  short   Westerwelle, 2009..2016
  code    DEU
  sector  ELI
  role    DEU GOV, foreign minister, 2009-10-28..2013-12-17

actor Sigmar Gabriel
  kind    person
  name    Sigmar Gabriel
  code    DEU
  sector  ELI
  role    DEU GOV, economy minister, 2013-12-17..2017-01-27
  role    DEU GOV, foreign minister, 2017-01-27..2018-03-14

actor Heiko Maas
  kind    person
  name    Heiko Maas
  code    DEU
  sector  ELI
  role    DEU GOV, justice minister, 2013-12-17..2018-03-14
  role    DEU GOV, foreign minister, 2018-03-14..2021-12-08

actor Annalena Baerbock
  kind    person
  name    Annalena Baerbock
  short   Baerbock, 2021..
  code    DEU
  sector  ELI
  gender  female
  role    DEU GOV, foreign minister, 2021-12-08..2025-05-06
  role    UNO GOV, president of the General Assembly, 2025-09-09..

actor Johann Wadephul
  kind    person
  name    Johann Wadephul
  code    DEU
  sector  ELI
  role    DEU GOV, foreign minister, 2025-05-06..

actor Volker Ruehe
  kind    person
  name    Volker Ruehe, Volker Ruhe
  code    DEU
  sector  ELI
  role    DEU GOV, defence minister, 1992-04-01..1998-10-26

actor Rudolf Scharping
  kind    person
  name    Rudolf Scharping
  code    DEU
  sector  ELI
  role    DEU GOV, defence minister, 1998-10-27..2002-07-19

actor Peter Struck
  kind    person
  name    Peter Struck
  code    DEU
  sector  ELI
  role    DEU GOV, defence minister, 2002-07-19..2005-11-22

actor Franz Josef Jung
  kind    person
  name    Franz Josef Jung
  code    DEU
  sector  ELI
  role    DEU GOV, defence minister, 2005-11-22..2009-10-28

actor Karl-Theodor zu Guttenberg
  kind    person
  name    Karl-Theodor zu Guttenberg
  code    DEU
  sector  ELI
  role    DEU GOV, defence minister, 2009-10-28..2011-03-03

actor Thomas de Maiziere
  kind    person
  name    Thomas de Maiziere
  code    DEU
  sector  ELI
  role    DEU GOV, defence minister, 2011-03-03..2013-12-17
  role    DEU GOV, interior minister, 2013-12-17..2018-03-14

actor Ursula von der Leyen
  kind    person
  name    Ursula von der Leyen
  code    DEU
  sector  ELI
  gender  female
  role    DEU GOV, defence minister, 2013-12-17..2019-07-17
  role    EUR GOV, president of the European Commission, 2019-12-01..

actor Annegret Kramp-Karrenbauer
  kind    person
  name    Annegret Kramp-Karrenbauer
  code    DEU
  sector  ELI
  gender  female
  role    DEU GOV, defence minister, 2019-07-17..2021-12-08

actor Christine Lambrecht
  kind    person
  name    Christine Lambrecht
  code    DEU
  sector  ELI
  gender  female
  role    DEU GOV, defence minister, 2021-12-08..2023-01-19

actor Boris Pistorius
  kind    person
  name    Boris Pistorius
  code    DEU
  sector  ELI
  role    DEU GOV, defence minister, 2023-01-19..

actor Wolfgang Schaeuble
  kind    person
  name    Wolfgang Schaeuble, Wolfgang Schauble
  code    DEU
  sector  ELI
  role    DEU GOV, interior minister, 2005-11-22..2009-10-28
  role    DEU GOV, finance minister, 2009-10-28..2017-10-24
  role    DEU LEG, president of the Bundestag, 2017-10-24..2021-10-26

actor Otto Schily
  kind    person
  name    Otto Schily
  code    DEU
  sector  ELI
  role    DEU GOV, interior minister, 1998-10-27..2005-11-22

actor Horst Seehofer
  kind    person
  name    Horst Seehofer
  code    DEU
  sector  ELI
  role    DEU GOV, interior minister, 2018-03-14..2021-12-08

actor Nancy Faeser
  kind    person
  name    Nancy Faeser
  code    DEU
  sector  ELI
  gender  female
  role    DEU GOV, interior minister, 2021-12-08..2025-05-06

actor Robert Habeck
  kind    person
  name    Robert Habeck
  code    DEU
  sector  ELI
  role    DEU GOV, vice chancellor, 2021-12-08..2025-05-06

actor Christian Lindner
  kind    person
  name    Christian Lindner
  code    DEU
  sector  ELI
  role    DEU GOV, finance minister, 2021-12-08..2024-11-07

actor Norbert Lammert
  kind    person
  name    Norbert Lammert
  code    DEU
  sector  ELI
  role    DEU LEG, president of the Bundestag, 2005-10-18..2017-10-24

actor Martin Schulz
  kind    person
  name    Martin Schulz
  code    DEU
  sector  ELI
  role    EUR LEG, president of the European Parliament, 2012-01-17..2017-01-17
  role    DEU PTY, leader of the Social Democrats, 2017-03-19..2018-02-13

actor Alice Weidel
  kind    person
  name    Alice Weidel
  code    DEU
  sector  PTY, OPP
  gender  female
  role    DEU PTY OPP, leader of the AfD, 2017..

actor Alexander Gauland
  kind    person
  name    Alexander Gauland
  code    DEU
  sector  PTY, OPP
  role    DEU PTY OPP, leader of the AfD, 2017..2021

actor Frauke Petry
  kind    person
  name    Frauke Petry
  code    DEU
  sector  PTY, OPP
  gender  female
  role    DEU PTY OPP, leader of the AfD, 2015-07-04..2017-09-29

actor Steffen Seibert
  kind    person
  name    Steffen Seibert
  code    DEU
  sector  ELI
  role    DEU GOV, government spokesman, 2010-08-11..2021-12-08

actor Oskar Lafontaine
  kind    person
  name    Oskar Lafontaine
  code    DEU
  sector  ELI
  role    DEU GOV, finance minister, 1998-10-27..1999-03-11

actor Armin Laschet
  kind    person
  name    Armin Laschet
  code    DEU
  sector  PTY
  role    DEU PTY, leader of the Christian Democrats, 2021-01-16..2022-01-31

# ---- SYR ----

actor Bashar al-Assad
  kind    person
  name    Bashar al-Assad, Bashar Assad, Bashar al Assad, Bashar al-Asad, Bashar el-Assad
  short   Assad, al-Assad, 2000-07-17..2024-12-08
  short   al Assad, 2000..2036
  code    SYR
  sector  ELI
  wikidata Q44329
  role    SYR GOV, president, 2000-07-17..2024-12-08

actor Hafez al-Assad
  kind    person
  name    Hafez al-Assad, Hafez Assad, Hafez al Assad, Hafiz al-Asad
  short   Assad, al-Assad, 1971-03-12..2000-06-10
  code    SYR
  sector  ELI
  role    SYR GOV, president, 1971-03-12..2000-06-10

actor Ahmed al-Sharaa
  kind    person
  name    Ahmed al-Sharaa, Ahmed al-Shara, Ahmad al-Sharaa, Abu Mohammad al-Golani, Abu Mohammed al-Golani, Abu Mohammad al-Julani, Abu Mohammed al-Jolani, Abu Mohammad al-Jolani
  short   Sharaa, al-Sharaa, Golani, al-Golani, Julani, Jolani, al-Jolani, 2012..
  code    SYR
  sector  ELI
  role    SYR REB, leader of the Nusra Front and Hayat Tahrir al-Sham, 2012-01..2024-12-07
  role    SYR GOV, de facto leader, 2024-12-08..2025-01-28
  role    SYR GOV, president, 2025-01-29..

actor Farouk al-Sharaa
  kind    person
  name    Farouk al-Sharaa, Farouk al-Shara, Farouq al-Shara, Farouk Sharaa
  short   al-Shara, 1984..2017
  code    SYR
  sector  ELI
  role    SYR GOV, foreign minister, 1984-03-01..2006-02-21
  role    SYR GOV, vice president, 2006-02-21..2014-07-19

actor Walid Muallem
  kind    person
  name    Walid Muallem, Walid al-Muallem, Walid al-Moallem, Walid Moallem
  short   Muallem, Moualem, al-Muallem, al-Moallem, 2006..2023
  code    SYR
  sector  ELI
  role    SYR GOV, foreign minister, 2006-02-21..2020-11-16

actor Faisal Mekdad
  kind    person
  name    Faisal Mekdad, Faisal Miqdad, Faisal al-Mekdad, Faisal al-Miqdad
  short   Mekdad, Miqdad, 2006..2027
  code    SYR
  sector  ELI
  role    SYR GOV, deputy foreign minister, 2006..2020-11-22
  role    SYR GOV, foreign minister, 2020-11-22..2024-09-23

actor Asaad al-Shaibani
  kind    person
  name    Asaad al-Shaibani, Asaad al-Shibani
  short   al-Shaibani, Shaibani, 2024..
  code    SYR
  sector  ELI
  role    SYR GOV, foreign minister, 2024-12-21..

actor Bashar Jaafari
  kind    person
  name    Bashar Jaafari, Bashar al-Jaafari
  code    SYR
  sector  ELI
  role    SYR GOV, ambassador to the United Nations, 2006..2020-11-22

actor Bouthaina Shaaban
  kind    person
  name    Bouthaina Shaaban
  short   Shaaban, 2008..2027
  code    SYR
  sector  ELI
  gender  female
  role    SYR GOV, presidential adviser, 2008..2024-12-08

actor Mustafa Tlass
  kind    person
  name    Mustafa Tlass, Mustafa Tlas
  short   Tlass, 1972..2007
  code    SYR
  sector  ELI
  role    SYR GOV, defence minister, 1972-03-22..2004-05-12

actor Hassan Turkmani
  kind    person
  name    Hassan Turkmani
  short   Turkmani, 2004..2012
  code    SYR
  sector  ELI
  role    SYR GOV, defence minister, 2004-05-12..2009-06-03

actor Ali Habib
  kind    person
  name    Ali Habib
  code    SYR
  sector  ELI
  role    SYR GOV, defence minister, 2009-06-03..2011-08-08

actor Dawoud Rajiha
  kind    person
  name    Dawoud Rajiha, Daoud Rajha
  short   Rajiha, 2011..2015
  code    SYR
  sector  ELI
  role    SYR GOV, defence minister, 2011-08-08..2012-07-18

actor Fahd al-Freij
  kind    person
  name    Fahd al-Freij, Fahad Jassim al-Freij, Fahd Jassem al-Freij
  short   al-Freij, 2012..2021
  code    SYR
  sector  ELI
  role    SYR GOV, defence minister, 2012-07-18..2018-01-01

actor Riad Hijab
  kind    person
  name    Riad Hijab, Riyad Hijab
  short   Hijab, 2012..2029
  code    SYR
  sector  ELI
  role    SYR GOV, prime minister, 2012-06-23..2012-08-06
  role    SYR OPP, opposition negotiator, 2015-12..2017-11

actor Wael al-Halki
  kind    person
  name    Wael al-Halki, Wael al-Halqi
  short   al-Halki, al-Halqi, 2012..2028
  code    SYR
  sector  ELI
  role    SYR GOV, prime minister, 2012-08-09..2016-07-03

actor Imad Khamis
  kind    person
  name    Imad Khamis
  short   Khamis, 2016..2032
  code    SYR
  sector  ELI
  role    SYR GOV, prime minister, 2016-07-03..2020-06-11

actor Naji al-Otari
  kind    person
  name    Naji al-Otari
  short   al-Otari, 2003..2023
  code    SYR
  sector  ELI
  role    SYR GOV, prime minister, 2003-09-10..2011-04-14

actor Maher al-Assad
  kind    person
  name    Maher al-Assad
  code    SYR
  sector  ELI
  role    SYR MIL, commander of the Republican Guard, 2000..2024-12-08

actor Rifaat al-Assad
  kind    person
  name    Rifaat al-Assad
  code    SYR
  sector  ELI
  role    SYR ELI, exiled former vice president, 1984..

actor Asma al-Assad
  kind    person
  name    Asma al-Assad, Asma Assad
  code    SYR
  sector  ELI
  gender  female
  role    SYR ELI, first lady, 2000-12..2024-12-08

actor Moaz al-Khatib
  kind    person
  name    Moaz al-Khatib, Mouaz al-Khatib
  short   al-Khatib, 2012..2016
  code    SYR
  sector  OPP
  role    SYR OPP, head of the opposition coalition, 2012-11-11..2013-04-21

actor Ahmad Jarba
  kind    person
  name    Ahmad Jarba, Ahmed Jarba, Ahmad al-Jarba
  short   Jarba, 2013..2017
  code    SYR
  sector  OPP
  role    SYR OPP, head of the opposition coalition, 2013-07-06..2014-07-09

actor Burhan Ghalioun
  kind    person
  name    Burhan Ghalioun
  short   Ghalioun, 2011..2015
  code    SYR
  sector  OPP
  role    SYR OPP, head of the Syrian National Council, 2011-08-29..2012-06-10

actor George Sabra
  kind    person
  name    George Sabra
  short   Sabra, 2012..2017
  code    SYR
  sector  OPP
  role    SYR OPP, head of the Syrian National Council, 2012-11-09..2014

actor Salim Idris
  kind    person
  name    Salim Idris, Selim Idris
  code    SYR
  sector  REB
  role    SYR REB, chief of staff of the Free Syrian Army, 2012-12..2014-02

actor Riad al-Asaad
  kind    person
  name    Riad al-Asaad, Riyad al-Asaad, Riad al-Assad
  short   al-Asaad, 2011..2015
  code    SYR
  sector  REB
  role    SYR REB, commander of the Free Syrian Army, 2011-07..2012-12

actor Zahran Alloush
  kind    person
  name    Zahran Alloush
  short   Alloush, 2013..2018
  code    SYR
  sector  REB
  role    SYR REB, leader of Jaish al-Islam, 2013-09..2015-12-25

actor Mazloum Abdi
  kind    person
  name    Mazloum Abdi, Mazlum Abdi
  short   Mazloum, 2015..
  code    SYR
  sector  REB
  role    SYR REB, commander of the Syrian Democratic Forces, 2015-10..

actor Saleh Muslim
  kind    person
  name    Saleh Muslim, Salih Muslim
  code    SYR
  sector  PTY
  role    SYR PTY, leader of the Democratic Union Party, 2010..2017-09

# ---- IRQ ----

actor Saddam Hussein
  kind    person
  name    Saddam Hussein, Saddam Hussain, Sadam Hussein
  short   Saddam, 1979..2015
  code    IRQ
  sector  ELI
  role    IRQ GOV, president, 1979-07-16..2003-04-09

actor Tariq Aziz
  kind    person
  name    Tariq Aziz, Tareq Aziz
  code    IRQ
  sector  ELI
  role    IRQ GOV, foreign minister, 1983-01..1991-03-23
  role    IRQ GOV, deputy prime minister, 1979..2003-04-09

actor Taha Yassin Ramadan
  kind    person
  name    Taha Yassin Ramadan
  short   Ramadan, 1991..2006
  code    IRQ
  sector  ELI
  role    IRQ GOV, vice president, 1991-03..2003-04-09

actor Izzat Ibrahim al-Douri
  kind    person
  name    Izzat Ibrahim al-Douri, Izzat al-Douri, Izzat Ibrahim
  short   al-Douri, 1979..2023
  code    IRQ
  sector  ELI
  role    IRQ GOV, vice chairman of the Revolutionary Command Council, 1979..2003-04-09
  role    IRQ REB, insurgent leader, 2003-04-10..2020-10-26

actor Ali Hassan al-Majid
  kind    person
  name    Ali Hassan al-Majid, Chemical Ali
  short   al-Majid, 1991..1998
  code    IRQ
  sector  ELI
  role    IRQ GOV, defence minister, 1991..1995

actor Uday Hussein
  kind    person
  name    Uday Hussein, Odai Hussein
  short   Uday, 1995..2006
  code    IRQ
  sector  PRM
  role    IRQ PRM, head of the Fedayeen Saddam, 1995..2003-04-09

actor Qusay Hussein
  kind    person
  name    Qusay Hussein, Qusai Hussein
  code    IRQ
  sector  ELI
  role    IRQ MIL, head of the Republican Guard, 1991..2003-04-09

actor Naji Sabri
  kind    person
  name    Naji Sabri
  short   Sabri, 2001..2006
  code    IRQ
  sector  ELI
  role    IRQ GOV, foreign minister, 2001-08-01..2003-04-09

actor Mohammed Saeed al-Sahhaf
  kind    person
  name    Mohammed Saeed al-Sahhaf, Mohammed al-Sahaf
  short   al-Sahhaf, al-Sahaf, 1992..2006
  code    IRQ
  sector  ELI
  role    IRQ GOV, foreign minister, 1992..2001-04
  role    IRQ GOV, information minister, 2001-04..2003-04-09

actor Ahmed Hassan al-Bakr
  kind    person
  name    Ahmed Hassan al-Bakr
  code    IRQ
  sector  ELI
  role    IRQ GOV, president, 1968-07-17..1979-07-16

actor Ahmad Chalabi
  kind    person
  name    Ahmad Chalabi, Ahmed Chalabi
  short   Chalabi, 1992..2009
  code    IRQ
  sector  ELI
  role    IRQ OPP, leader of the Iraqi National Congress, 1992..2003-04-09
  role    IRQ GOV, deputy prime minister, 2005-05-03..2006-05-20

actor Ghazi al-Yawer
  kind    person
  name    Ghazi al-Yawer, Ghazi al-Yawar, Ghazi Yawer
  short   al-Yawer, 2004..2017
  code    IRQ
  sector  ELI
  role    IRQ GOV, president, 2004-06-01..2005-04-07

actor Iyad Allawi
  kind    person
  name    Iyad Allawi, Ayad Allawi
  short   Allawi, 1991..2030
  code    IRQ
  sector  ELI
  role    IRQ OPP, leader of the Iraqi National Accord, 1991..2003-04-09
  role    IRQ GOV, prime minister, 2004-06-01..2005-05-03
  role    IRQ GOV, vice president, 2014-09-09..2018-10-02

actor Ibrahim al-Jaafari
  kind    person
  name    Ibrahim al-Jaafari, Ibrahim Jaafari
  short   al-Jaafari, Jaafari, 2005-05-03..2006-05-20
  short   al-Jaafari, Jaafari, 2014-09-08..2018-10-25
  code    IRQ
  sector  ELI
  role    IRQ GOV, prime minister, 2005-05-03..2006-05-20
  role    IRQ GOV, foreign minister, 2014-09-08..2018-10-25

actor Jalal Talabani
  kind    person
  name    Jalal Talabani
  short   Talabani, 2005-04-07..2014-07-24
  code    IRQ
  sector  ELI
  role    IRQ GOV, president, 2005-04-07..2014-07-24

actor Nouri al-Maliki
  kind    person
  name    Nouri al-Maliki, Nuri al-Maliki, Nouri Maliki, Nuri Maliki, Nouri Kamal al-Maliki
  short   al-Maliki, 2006-05-20..2018-10-02
  short   Maliki, 2006..2030
  code    IRQ
  sector  ELI
  role    IRQ GOV, prime minister, 2006-05-20..2014-09-08
  role    IRQ GOV, vice president, 2014-09-09..2018-10-02

actor Fuad Masum
  kind    person
  name    Fuad Masum, Fouad Massoum, Fouad Masoum
  short   Masum, 2014..2030
  code    IRQ
  sector  ELI
  role    IRQ GOV, president, 2014-07-24..2018-10-02

actor Haider al-Abadi
  kind    person
  name    Haider al-Abadi, Haidar al-Abadi, Haider Abadi
  short   al-Abadi, Abadi, 2014..2030
  code    IRQ
  sector  ELI
  role    IRQ GOV, prime minister, 2014-09-08..2018-10-25

actor Barham Salih
  kind    person
  name    Barham Salih, Barham Saleh
  code    IRQ
  sector  ELI
  wikidata Q808173
  role    IRQ GOV, president, 2018-10-02..2022-10-17

actor Adel Abdul Mahdi
  kind    person
  name    Adel Abdul Mahdi, Adil Abdul-Mahdi, Adel Abdul-Mahdi, Adel Abdel Mahdi
  short   Abdul Mahdi, Abdul-Mahdi, 2005..2032
  code    IRQ
  sector  ELI
  role    IRQ GOV, vice president, 2005-04-07..2011-07-11
  role    IRQ GOV, prime minister, 2018-10-25..2020-05-07

actor Mustafa al-Kadhimi
  kind    person
  name    Mustafa al-Kadhimi, Mustafa Kadhimi
  short   al-Kadhimi, Kadhimi, 2016..2034
  code    IRQ
  sector  ELI
  wikidata Q85317569
  role    IRQ SPY, intelligence chief, 2016-06-07..2020-05-07
  role    IRQ GOV, prime minister, 2020-05-07..2022-10-27

actor Abdul Latif Rashid
  kind    person
  name    Abdul Latif Rashid, Abdul Latif Jamal Rashid
  short   Rashid, 2022..
  code    IRQ
  sector  ELI
  role    IRQ GOV, president, 2022-10-17..

actor Mohammed Shia al-Sudani
  kind    person
  name    Mohammed Shia al-Sudani, Mohammed Shia' al-Sudani, Mohammed al-Sudani
  short   al-Sudani, 2022..
  code    IRQ
  sector  ELI
  role    IRQ GOV, prime minister, 2022-10-27..

actor Hoshyar Zebari
  kind    person
  name    Hoshyar Zebari, Hoshiyar Zebari
  short   Zebari, 2003..2019
  code    IRQ
  sector  ELI
  role    IRQ GOV, foreign minister, 2003-09-03..2014-07-11
  role    IRQ GOV, finance minister, 2014-10-18..2016-09-21

actor Fuad Hussein
  kind    person
  name    Fuad Hussein
  code    IRQ
  sector  ELI
  role    IRQ GOV, foreign minister, 2020-06-06..

actor Mohammed Ali al-Hakim
  kind    person
  name    Mohammed Ali al-Hakim
  code    IRQ
  sector  ELI
  role    IRQ GOV, foreign minister, 2018-10-25..2020-05-07

actor Tariq al-Hashimi
  kind    person
  name    Tariq al-Hashimi, Tariq al-Hashemi, Tareq al-Hashemi
  short   al-Hashimi, al-Hashemi, 2006..2015
  code    IRQ
  sector  ELI
  role    IRQ GOV, vice president, 2006-04-22..2012-09-10

actor Osama al-Nujaifi
  kind    person
  name    Osama al-Nujaifi, Usama al-Nujayfi
  short   al-Nujaifi, 2010..2021
  code    IRQ
  sector  ELI
  role    IRQ LEG, speaker of parliament, 2010-11-11..2014-07-14
  role    IRQ GOV, vice president, 2014-09-09..2018-10-02

actor Salim al-Jabouri
  kind    person
  name    Salim al-Jabouri, Saleem al-Jabouri
  code    IRQ
  sector  ELI
  role    IRQ LEG, speaker of parliament, 2014-07-15..2018-06-30

actor Mohammed al-Halbousi
  kind    person
  name    Mohammed al-Halbousi, Mohamed al-Halbousi
  code    IRQ
  sector  ELI
  role    IRQ LEG, speaker of parliament, 2018-09-15..2023-11-14

actor Khaled al-Obeidi
  kind    person
  name    Khaled al-Obeidi
  short   al-Obeidi, 2014..2019
  code    IRQ
  sector  ELI
  role    IRQ GOV, defence minister, 2014-10-18..2016-08-25

actor Saadoun al-Dulaimi
  kind    person
  name    Saadoun al-Dulaimi, Saadoun al-Duleimi
  short   al-Dulaimi, 2005..2009
  code    IRQ
  sector  ELI
  role    IRQ GOV, defence minister, 2005-05-03..2006-05-20

actor Muqtada al-Sadr
  kind    person
  name    Muqtada al-Sadr, Moqtada al-Sadr, Moktada al-Sadr, Muqtada Sadr, Moqtada Sadr
  code    IRQ
  sector  REL
  role    IRQ REL, Shiite cleric, 2003-04..

actor Ali al-Sistani
  kind    person
  name    Ali al-Sistani, Grand Ayatollah Ali al-Sistani, Ali Sistani, Ayatollah Ali al-Sistani
  code    IRQ
  sector  REL
  role    IRQ REL, grand ayatollah, 1992-08..

actor Abdul Aziz al-Hakim
  kind    person
  name    Abdul Aziz al-Hakim, Abdel Aziz al-Hakim
  short   al-Hakim, 2003..2012
  code    IRQ
  sector  PTY
  role    IRQ PTY, leader of the Supreme Council, 2003-08-29..2009-08-26

actor Mohammed Baqir al-Hakim
  kind    person
  name    Mohammed Baqir al-Hakim, Mohammed Baqer al-Hakim
  code    IRQ
  sector  OPP
  role    IRQ OPP, leader of the Supreme Council, 1982..2003-08-29

actor Ammar al-Hakim
  kind    person
  name    Ammar al-Hakim
  code    IRQ
  sector  PTY
  role    IRQ PTY, leader of the Supreme Council, 2009-09-01..2017-07-24

actor Hadi al-Amiri
  kind    person
  name    Hadi al-Amiri, Hadi al-Ameri
  short   al-Amiri, al-Ameri, 2002..
  code    IRQ
  sector  PRM, PTY
  role    IRQ PRM PTY, leader of the Badr Organization, 2002..

actor Qais al-Khazali
  kind    person
  name    Qais al-Khazali
  short   al-Khazali, Khazali, 2006..
  code    IRQ
  sector  PRM
  role    IRQ PRM, leader of Asaib Ahl al-Haq, 2006..

actor Abu Mahdi al-Muhandis
  kind    person
  name    Abu Mahdi al-Muhandis
  short   al-Muhandis, Muhandis, 2014..2023
  code    IRQ
  sector  PRM
  role    IRQ PRM, deputy head of the Popular Mobilization Forces, 2014-06..2020-01-03

actor Massoud Barzani
  kind    person
  name    Massoud Barzani, Masoud Barzani, Massud Barzani
  short   Barzani, 1979-11-11..2005-06-13
  code    IRQ
  sector  ELI
  role    IRQ PTY, leader of the Kurdistan Democratic Party, 1979-11-11..2005-06-13
  role    IRQ GOV, president of the Kurdistan region, 2005-06-14..2017-11-01

actor Nechirvan Barzani
  kind    person
  name    Nechirvan Barzani
  short   Barzani, 2012-03-07..2019-06-10
  code    IRQ
  sector  ELI
  role    IRQ GOV, prime minister of the Kurdistan region, 2012-03-07..2019-06-10
  role    IRQ GOV, president of the Kurdistan region, 2019-06-10..

actor Masrour Barzani
  kind    person
  name    Masrour Barzani
  short   Barzani, 2019-07-10..
  code    IRQ
  sector  ELI
  role    IRQ GOV, prime minister of the Kurdistan region, 2019-07-10..

actor Qubad Talabani
  kind    person
  name    Qubad Talabani
  code    IRQ
  sector  ELI
  role    IRQ GOV, deputy prime minister of the Kurdistan region, 2014-06..

actor Najmiddin Karim
  kind    person
  name    Najmiddin Karim
  code    IRQ
  sector  ELI
  role    IRQ GOV, governor of Kirkuk, 2011-04-03..2017-10-16

actor Atheel al-Nujaifi
  kind    person
  name    Atheel al-Nujaifi
  code    IRQ
  sector  ELI
  role    IRQ GOV, governor of Nineveh, 2009..2015-05-28

actor Abu Bakr al-Baghdadi
  kind    person
  name    Abu Bakr al-Baghdadi
  short   al-Baghdadi, Baghdadi, 2010..2022
  code    IRQ
  sector  REB
  role    IMG REB, leader of Islamic State, 2010-05-16..2019-10-27

actor Abu Musab al-Zarqawi
  kind    person
  name    Abu Musab al-Zarqawi, Abu Mus'ab al-Zarqawi
  short   al-Zarqawi, Zarqawi, 2004..2009
  code    IRQ
  sector  REB
  role    IMG REB, leader of al-Qaeda in Iraq, 2004-10..2006-06-07

actor Abu Ayyub al-Masri
  kind    person
  name    Abu Ayyub al-Masri
  short   al-Masri, 2006..2013
  code    IRQ
  sector  REB
  role    IMG REB, leader of al-Qaeda in Iraq, 2006-06..2010-04-18

actor Abu Mohammed al-Adnani
  kind    person
  name    Abu Mohammed al-Adnani, Abu Muhammad al-Adnani
  short   al-Adnani, 2011..2019
  code    IRQ
  sector  REB
  role    IMG REB, spokesman of Islamic State, 2011..2016-08-30

actor Abu Ibrahim al-Hashimi al-Qurayshi
  kind    person
  name    Abu Ibrahim al-Hashimi al-Qurayshi, Abu Ibrahim al-Hashemi al-Qurashi
  code    IRQ
  sector  REB
  role    IMG REB, leader of Islamic State, 2019-10-31..2022-02-03

actor Jihadi John
  kind    person
  name    Jihadi John, Mohammed Emwazi
  short   Emwazi, 2014..2018
  code    IRQ
  sector  REB
  role    IMG REB, Islamic State militant, 2014-08..2015-11-12

actor Nadia Murad
  kind    person
  name    Nadia Murad
  code    IRQ
  sector  SOC
  gender  female
  role    IRQ SOC, Yazidi activist, 2015..

# ---- IRN ----

actor Ali Khamenei
  kind    person
  name    Ali Khamenei, Ayatollah Ali Khamenei, Ayatollah Khamenei, Seyed Ali Khamenei
  short   Khamenei, 1989..
  code    IRN
  sector  ELI
  wikidata Q57336
  role    IRN GOV, supreme leader, 1989-06-04..

actor Ruhollah Khomeini
  kind    person
  name    Ruhollah Khomeini, Ayatollah Ruhollah Khomeini, Ayatollah Khomeini
  short   Khomeini, 1979..2001
  code    IRN
  sector  ELI
  role    IRN GOV, supreme leader, 1979-12-03..1989-06-03

actor Akbar Hashemi Rafsanjani
  kind    person
  name    Akbar Hashemi Rafsanjani, Ali Akbar Hashemi Rafsanjani, Hashemi Rafsanjani
  short   Rafsanjani, 1989..2029
  code    IRN
  sector  ELI
  role    IRN GOV, president, 1989-08-03..1997-08-03
  role    IRN GOV, chairman of the Expediency Council, 1997-08..2017-01-08

actor Mohammad Khatami
  kind    person
  name    Mohammad Khatami, Mohammed Khatami
  short   Khatami, 1997..2017
  code    IRN
  sector  ELI
  role    IRN GOV, president, 1997-08-03..2005-08-03

actor Mahmoud Ahmadinejad
  kind    person
  name    Mahmoud Ahmadinejad, Mahmud Ahmadinejad
  short   Ahmadinejad, 2003..2025
  code    IRN
  sector  ELI
  role    IRN GOV, mayor of Tehran, 2003-06-20..2005-08-03
  role    IRN GOV, president, 2005-08-03..2013-08-03

actor Hassan Rouhani
  kind    person
  name    Hassan Rouhani, Hassan Rowhani, Hasan Rouhani
  short   Rouhani, 1989..2033
  code    IRN
  sector  ELI
  role    IRN GOV, secretary of the Supreme National Security Council, 1989-10..2005-08-15
  role    IRN GOV, president, 2013-08-03..2021-08-03

actor Ebrahim Raisi
  kind    person
  name    Ebrahim Raisi, Ebrahim Raeisi, Ebrahim Raissi
  short   Raisi, 2019..2036
  code    IRN
  sector  ELI
  wikidata Q5947347
  role    IRN JUD, head of the judiciary, 2019-03-07..2021-07-01
  role    IRN GOV, president, 2021-08-03..2024-05-19

actor Masoud Pezeshkian
  kind    person
  name    Masoud Pezeshkian, Massoud Pezeshkian
  short   Pezeshkian, 2024..
  code    IRN
  sector  ELI
  role    IRN GOV, president, 2024-07-28..

actor Ali Akbar Velayati
  kind    person
  name    Ali Akbar Velayati
  short   Velayati, 1981..
  code    IRN
  sector  ELI
  role    IRN GOV, foreign minister, 1981-12-15..1997-08-20
  role    IRN GOV, adviser to the supreme leader, 1997-08..

actor Kamal Kharrazi
  kind    person
  name    Kamal Kharrazi, Kamal Kharazi
  short   Kharrazi, 1997..2008
  code    IRN
  sector  ELI
  role    IRN GOV, foreign minister, 1997-08-20..2005-08-24

actor Manouchehr Mottaki
  kind    person
  name    Manouchehr Mottaki, Manuchehr Mottaki
  short   Mottaki, 2005..2013
  code    IRN
  sector  ELI
  role    IRN GOV, foreign minister, 2005-08-24..2010-12-13

actor Ali Akbar Salehi
  kind    person
  name    Ali Akbar Salehi, Ali-Akbar Salehi
  short   Salehi, 2011..2024
  code    IRN
  sector  ELI
  role    IRN GOV, foreign minister, 2011-01-30..2013-08-15
  role    IRN GOV, head of the Atomic Energy Organization, 2013-08-16..2021-08-29

actor Mohammad Javad Zarif
  kind    person
  name    Mohammad Javad Zarif, Mohammed Javad Zarif, Javad Zarif, Mohammad Zarif
  short   Zarif, 2002..2024
  code    IRN
  sector  ELI
  role    IRN GOV, ambassador to the United Nations, 2002-08-05..2007-07-25
  role    IRN GOV, foreign minister, 2013-08-15..2021-08-25

actor Hossein Amir-Abdollahian
  kind    person
  name    Hossein Amir-Abdollahian, Hossein Amirabdollahian, Hossein Amir Abdollahian
  short   Amir-Abdollahian, Amirabdollahian, 2021..2027
  code    IRN
  sector  ELI
  role    IRN GOV, foreign minister, 2021-08-25..2024-05-19

actor Ali Bagheri Kani
  kind    person
  name    Ali Bagheri Kani, Ali Bagheri-Kani
  short   Bagheri Kani, 2021..2027
  code    IRN
  sector  ELI
  role    IRN GOV, deputy foreign minister, 2021-09-14..2024-05-19
  role    IRN GOV, acting foreign minister, 2024-05-20..2024-08-21

actor Abbas Araghchi
  kind    person
  name    Abbas Araghchi, Abbas Araqchi
  short   Araghchi, 2013..
  code    IRN
  sector  ELI
  role    IRN GOV, deputy foreign minister, 2013..2021
  role    IRN GOV, foreign minister, 2024-08-21..

actor Ali Shamkhani
  kind    person
  name    Ali Shamkhani
  short   Shamkhani, 1997..2026
  code    IRN
  sector  ELI
  role    IRN GOV, defence minister, 1997-08-20..2005-08-24
  role    IRN GOV, secretary of the Supreme National Security Council, 2013-09-10..2023-05-22

actor Mostafa Mohammad Najjar
  kind    person
  name    Mostafa Mohammad Najjar, Mostafa Mohammad-Najjar
  short   Najjar, 2005..2016
  code    IRN
  sector  ELI
  role    IRN GOV, defence minister, 2005-08-24..2009-09-03
  role    IRN GOV, interior minister, 2009-09-03..2013-08-15

actor Ahmad Vahidi
  kind    person
  name    Ahmad Vahidi
  short   Vahidi, 2009..2027
  code    IRN
  sector  ELI
  role    IRN GOV, defence minister, 2009-09-03..2013-08-15
  role    IRN GOV, interior minister, 2021-08-25..2024-08-21

actor Hossein Dehghan
  kind    person
  name    Hossein Dehghan
  short   Dehghan, 2013..2020
  code    IRN
  sector  ELI
  role    IRN GOV, defence minister, 2013-08-15..2017-08-20

actor Amir Hatami
  kind    person
  name    Amir Hatami
  short   Hatami, 2017..2024
  code    IRN
  sector  ELI
  role    IRN GOV, defence minister, 2017-08-20..2021-08-25

actor Mohammad Reza Ashtiani
  kind    person
  name    Mohammad Reza Ashtiani
  short   Ashtiani, 2021..2027
  code    IRN
  sector  ELI
  role    IRN GOV, defence minister, 2021-08-25..2024-08-21

actor Aziz Nasirzadeh
  kind    person
  name    Aziz Nasirzadeh
  short   Nasirzadeh, 2024..
  code    IRN
  sector  ELI
  role    IRN GOV, defence minister, 2024-08-21..

actor Ali Larijani
  kind    person
  name    Ali Larijani
  short   Larijani, 2005..
  code    IRN
  sector  ELI
  role    IRN GOV, secretary of the Supreme National Security Council, 2005-08-15..2007-10-20
  role    IRN LEG, speaker of parliament, 2008-05-02..2020-05-28
  role    IRN GOV, secretary of the Supreme National Security Council, 2025-08-05..

actor Saeed Jalili
  kind    person
  name    Saeed Jalili, Said Jalili
  short   Jalili, 2007..2016
  code    IRN
  sector  ELI
  role    IRN GOV, secretary of the Supreme National Security Council, 2007-10-20..2013-09-10

actor Mohammad Bagher Ghalibaf
  kind    person
  name    Mohammad Bagher Ghalibaf, Mohammad Baqer Qalibaf, Mohammad Baqer Ghalibaf
  short   Ghalibaf, Qalibaf, 2005..
  code    IRN
  sector  ELI
  role    IRN GOV, mayor of Tehran, 2005-09..2017-08
  role    IRN LEG, speaker of parliament, 2020-05-28..

actor Mohammad Mokhber
  kind    person
  name    Mohammad Mokhber
  short   Mokhber, 2021..2036
  code    IRN
  sector  ELI
  role    IRN GOV, first vice president, 2021-08-08..2024-07-28
  role    IRN GOV, acting president, 2024-05-19..2024-07-28

actor Qassem Soleimani
  kind    person
  name    Qassem Soleimani, Qasem Soleimani, Qassem Suleimani, Ghasem Soleimani
  short   Soleimani, Suleimani, 1998..2023
  code    IRN
  sector  ELI
  role    IRN MIL, commander of the Quds Force, 1998..2020-01-03

actor Esmail Qaani
  kind    person
  name    Esmail Qaani, Esmail Ghaani
  short   Qaani, 2020..
  code    IRN
  sector  ELI
  role    IRN MIL, commander of the Quds Force, 2020-01-03..

actor Mohammad Ali Jafari
  kind    person
  name    Mohammad Ali Jafari
  code    IRN
  sector  ELI
  role    IRN MIL, commander of the Revolutionary Guards, 2007-09-01..2019-04-21

actor Hossein Salami
  kind    person
  name    Hossein Salami
  code    IRN
  sector  ELI
  role    IRN MIL, commander of the Revolutionary Guards, 2019-04-21..2025-06-13

actor Mohsen Rezaei
  kind    person
  name    Mohsen Rezaei, Mohsen Rezaie
  code    IRN
  sector  ELI
  role    IRN MIL, commander of the Revolutionary Guards, 1981-09..1997-09

actor Mir Hossein Mousavi
  kind    person
  name    Mir Hossein Mousavi, Mir-Hossein Mousavi, Mir Hussein Moussavi, Mirhossein Mousavi
  short   Mousavi, 2009-03..
  short   Moussavi, 2009..
  code    IRN
  sector  PTY, OPP
  role    IRN PTY OPP, opposition leader, 2009-03..

actor Mehdi Karroubi
  kind    person
  name    Mehdi Karroubi, Mehdi Karoubi
  short   Karroubi, 2000..
  code    IRN
  sector  ELI
  role    IRN LEG, speaker of parliament, 2000-05..2004-05
  role    IRN PTY OPP, opposition leader, 2009-06..

actor Hossein Ali Montazeri
  kind    person
  name    Hossein Ali Montazeri, Hoseyn Ali Montazeri
  code    IRN
  sector  REL, OPP
  role    IRN REL OPP, dissident cleric, 1989-03..2009-12-19

actor Ramin Mehmanparast
  kind    person
  name    Ramin Mehmanparast
  short   Mehmanparast, 2009..2016
  code    IRN
  sector  ELI
  role    IRN GOV, foreign ministry spokesman, 2009..2013

actor Marzieh Afkham
  kind    person
  name    Marzieh Afkham
  short   Afkham, 2013..2018
  code    IRN
  sector  ELI
  gender  female
  role    IRN GOV, foreign ministry spokeswoman, 2013-09..2015-11

actor Bahram Qassemi
  kind    person
  name    Bahram Qassemi, Bahram Ghasemi
  short   Qassemi, 2016..2022
  code    IRN
  sector  ELI
  role    IRN GOV, foreign ministry spokesman, 2016..2019

actor Abbas Mousavi
  kind    person
  name    Abbas Mousavi
  code    IRN
  sector  ELI
  role    IRN GOV, foreign ministry spokesman, 2019..2020

actor Saeed Khatibzadeh
  kind    person
  name    Saeed Khatibzadeh
  short   Khatibzadeh, 2020..2025
  code    IRN
  sector  ELI
  role    IRN GOV, foreign ministry spokesman, 2020-08..2022

actor Nasser Kanaani
  kind    person
  name    Nasser Kanaani, Nasser Kanani
  short   Kanaani, 2022..2027
  code    IRN
  sector  ELI
  role    IRN GOV, foreign ministry spokesman, 2022-06..2024-09

actor Esmail Baghaei
  kind    person
  name    Esmail Baghaei, Esmaeil Baqaei
  short   Baghaei, 2024..
  code    IRN
  sector  ELI
  role    IRN GOV, foreign ministry spokesman, 2024-09..

actor Behrouz Kamalvandi
  kind    person
  name    Behrouz Kamalvandi
  short   Kamalvandi, 2013..
  code    IRN
  sector  ELI
  role    IRN GOV, spokesman of the Atomic Energy Organization, 2013..

actor Shirin Ebadi
  kind    person
  name    Shirin Ebadi
  code    IRN
  sector  SOC
  gender  female
  role    IRN SOC, human rights lawyer, 1990..

actor Narges Mohammadi
  kind    person
  name    Narges Mohammadi
  code    IRN
  sector  SOC
  gender  female
  role    IRN SOC, human rights activist, 2000..

actor Nasrin Sotoudeh
  kind    person
  name    Nasrin Sotoudeh
  code    IRN
  sector  SOC
  gender  female
  role    IRN SOC, human rights lawyer, 2003..

actor Mahsa Amini
  kind    person
  name    Mahsa Amini, Jina Amini
  code    IRN
  sector  CVL
  gender  female
  role    IRN CVL, woman who died in custody, 2022-09..2022-09-16

actor Reza Pahlavi
  kind    person
  name    Reza Pahlavi
  short   Pahlavi, 1980..
  code    IRN
  sector  OPP
  role    IRN OPP, exiled son of the shah, 1980..

actor Maryam Rajavi
  kind    person
  name    Maryam Rajavi
  short   Rajavi, 1993..
  code    IRN
  sector  OPP
  gender  female
  role    IRN OPP, leader of the National Council of Resistance, 1993..

actor Mohsen Fakhrizadeh
  kind    person
  name    Mohsen Fakhrizadeh
  code    IRN
  sector  EDU
  role    IRN EDU, nuclear scientist, ..2020-11-27

actor Jason Rezaian
  kind    person
  name    Jason Rezaian
  code    IRN
  sector  JRN
  role    IRN JRN, Washington Post correspondent, 2012..2016-01

actor Salman Rushdie
  kind    person
  name    Salman Rushdie
  code    IRN
  sector  SOC
  role    IRN SOC, writer, 1981..

# ---- ISR ----

actor Yitzhak Shamir
  kind    person
  name    Yitzhak Shamir
  short   Shamir, 1986..2004
  code    ISR
  sector  ELI
  role    ISR GOV, prime minister, 1986-10-20..1992-07-13

actor Yitzhak Rabin
  kind    person
  name    Yitzhak Rabin
  short   Rabin, 1992..2007
  code    ISR
  sector  ELI
  role    ISR GOV, prime minister, 1992-07-13..1995-11-04

actor Shimon Peres
  kind    person
  name    Shimon Peres
  short   Peres, 1992..2026
  code    ISR
  sector  ELI
  role    ISR GOV, foreign minister, 1992-07-14..1995-11-22
  role    ISR GOV, prime minister, 1995-11-04..1996-06-18
  role    ISR GOV, foreign minister, 2001-03-07..2002-11-02
  role    ISR GOV, president, 2007-07-15..2014-07-24

actor Benjamin Netanyahu
  kind    person
  name    Benjamin Netanyahu, Binyamin Netanyahu, Benyamin Netanyahu, Bibi Netanyahu
  short   Netanyahu, 1996..
  code    ISR
  sector  ELI
  role    ISR GOV, prime minister, 1996-06-18..1999-07-06
  role    ISR GOV, foreign minister, 2002-11-06..2003-02-28
  role    ISR GOV, finance minister, 2003-02-28..2005-08-09
  role    ISR PTY OPP, leader of the opposition, 2006-01..2009-03-30
  role    ISR GOV, prime minister, 2009-03-31..2021-06-13
  role    ISR PTY OPP, leader of the opposition, 2021-06-14..2022-12-28
  role    ISR GOV, prime minister, 2022-12-29..

actor Ehud Barak
  kind    person
  name    Ehud Barak
  short   Barak, 1991..2025
  code    ISR
  sector  ELI
  role    ISR MIL, chief of staff, 1991-04-01..1995-01-01
  role    ISR GOV, foreign minister, 1995-11-22..1996-06-18
  role    ISR GOV, prime minister, 1999-07-06..2001-03-07
  role    ISR GOV, defence minister, 2007-06-18..2013-03-18

actor Ariel Sharon
  kind    person
  name    Ariel Sharon
  short   Sharon, 1998..2018
  code    ISR
  sector  ELI
  role    ISR GOV, foreign minister, 1998-10-13..1999-07-06
  role    ISR PTY OPP, leader of Likud, 1999-09..2001-03-06
  role    ISR GOV, prime minister, 2001-03-07..2006-04-14

actor Ehud Olmert
  kind    person
  name    Ehud Olmert
  short   Olmert, 1993..2021
  code    ISR
  sector  ELI
  role    ISR GOV, mayor of Jerusalem, 1993..2003
  role    ISR GOV, acting prime minister, 2006-01-04..2006-04-14
  role    ISR GOV, prime minister, 2006-04-14..2009-03-31

actor Naftali Bennett
  kind    person
  name    Naftali Bennett
  short   Bennett, 2013..2034
  code    ISR
  sector  ELI
  wikidata Q39318
  role    ISR GOV, economy minister, 2013-03-18..2015-05-14
  role    ISR GOV, education minister, 2015-05-14..2019-06-04
  role    ISR GOV, defence minister, 2019-11-12..2020-05-17
  role    ISR GOV, prime minister, 2021-06-13..2022-06-30

actor Yair Lapid
  kind    person
  name    Yair Lapid
  short   Lapid, 2013..
  code    ISR
  sector  ELI
  wikidata Q1396120
  role    ISR GOV, finance minister, 2013-03-18..2014-12-02
  role    ISR GOV, foreign minister, 2021-06-13..2022-12-29
  role    ISR GOV, prime minister, 2022-07-01..2022-12-29
  role    ISR PTY OPP, leader of the opposition, 2022-12-30..

actor Chaim Herzog
  kind    person
  name    Chaim Herzog
  short   Herzog, 1983-05-05..1993-05-13
  code    ISR
  sector  ELI
  role    ISR GOV, president, 1983-05-05..1993-05-13

actor Ezer Weizman
  kind    person
  name    Ezer Weizman
  short   Weizman, 1993..2012
  code    ISR
  sector  ELI
  role    ISR GOV, president, 1993-05-13..2000-07-13

actor Moshe Katsav
  kind    person
  name    Moshe Katsav
  short   Katsav, 2000..2019
  code    ISR
  sector  ELI
  role    ISR GOV, president, 2000-08-01..2007-07-01

actor Reuven Rivlin
  kind    person
  name    Reuven Rivlin
  short   Rivlin, 2009..2033
  code    ISR
  sector  ELI
  role    ISR LEG, speaker of the Knesset, 2009-03-30..2013-02-22
  role    ISR GOV, president, 2014-07-24..2021-07-07

actor Isaac Herzog
  kind    person
  name    Isaac Herzog, Yitzhak Herzog
  short   Herzog, 2013-11-25..2017-07-10
  short   Herzog, 2021-07-07..
  code    ISR
  sector  ELI
  wikidata Q983258
  role    ISR PTY OPP, leader of the Labor Party, 2013-11-25..2017-07-10
  role    ISR GOV, president, 2021-07-07..

actor David Levy
  kind    person
  name    David Levy
  code    ISR
  sector  ELI
  role    ISR GOV, foreign minister, 1990-06-13..1992-07-13
  role    ISR GOV, foreign minister, 1996-06-18..1998-01-06
  role    ISR GOV, foreign minister, 1999-07-06..2000-08-04

actor Moshe Arens
  kind    person
  name    Moshe Arens
  short   Arens, 1988..2002
  code    ISR
  sector  ELI
  role    ISR GOV, foreign minister, 1988-12-22..1990-06-11
  role    ISR GOV, defence minister, 1990-06-11..1992-07-13
  role    ISR GOV, defence minister, 1999-01-27..1999-07-06

actor Shlomo Ben-Ami
  kind    person
  name    Shlomo Ben-Ami
  short   Ben-Ami, 2000..2004
  code    ISR
  sector  ELI
  role    ISR GOV, foreign minister, 2000-11-02..2001-03-07

actor Silvan Shalom
  kind    person
  name    Silvan Shalom
  short   Shalom, 2003..2009
  code    ISR
  sector  ELI
  role    ISR GOV, foreign minister, 2003-02-28..2006-01-16

actor Tzipi Livni
  kind    person
  name    Tzipi Livni
  short   Livni, 2006..2017
  code    ISR
  sector  ELI
  gender  female
  role    ISR GOV, foreign minister, 2006-01-18..2009-03-31
  role    ISR GOV, justice minister, 2013-03-18..2014-12-02

actor Avigdor Lieberman
  kind    person
  name    Avigdor Lieberman, Avigdor Liberman
  short   Lieberman, 2009-04-01..2015-05-06
  code    ISR
  sector  ELI
  role    ISR GOV, foreign minister, 2009-04-01..2012-12-18
  role    ISR GOV, foreign minister, 2013-11-11..2015-05-06
  role    ISR GOV, defence minister, 2016-05-30..2018-11-18
  role    ISR GOV, finance minister, 2021-06-13..2022-12-29

actor Israel Katz
  kind    person
  name    Israel Katz, Yisrael Katz
  short   Katz, 2019..
  code    ISR
  sector  ELI
  role    ISR GOV, foreign minister, 2019-02-17..2020-05-17
  role    ISR GOV, foreign minister, 2024-01-01..2024-11-08
  role    ISR GOV, defence minister, 2024-11-08..

actor Gabi Ashkenazi
  kind    person
  name    Gabi Ashkenazi
  short   Ashkenazi, 2007..2024
  code    ISR
  sector  ELI
  role    ISR MIL, chief of staff, 2007-02-14..2011-02-14
  role    ISR GOV, foreign minister, 2020-05-17..2021-06-13

actor Eli Cohen
  kind    person
  name    Eli Cohen
  code    ISR
  sector  ELI
  role    ISR GOV, foreign minister, 2022-12-29..2024-01-01

actor Gideon Saar
  kind    person
  name    Gideon Saar, Gideon Sa'ar
  short   Saar, 2013..
  code    ISR
  sector  ELI
  role    ISR GOV, interior minister, 2013-03-18..2014-11-04
  role    ISR GOV, foreign minister, 2024-11-08..

actor Yitzhak Mordechai
  kind    person
  name    Yitzhak Mordechai
  short   Mordechai, 1996..2002
  code    ISR
  sector  ELI
  role    ISR GOV, defence minister, 1996-06-18..1999-01-25

actor Binyamin Ben-Eliezer
  kind    person
  name    Binyamin Ben-Eliezer, Benjamin Ben-Eliezer
  short   Ben-Eliezer, 2001..2005
  code    ISR
  sector  ELI
  role    ISR GOV, defence minister, 2001-03-07..2002-11-02

actor Shaul Mofaz
  kind    person
  name    Shaul Mofaz
  short   Mofaz, 1998..2009
  code    ISR
  sector  ELI
  role    ISR MIL, chief of staff, 1998-07-09..2002-07-09
  role    ISR GOV, defence minister, 2002-11-04..2006-05-04

actor Amir Peretz
  kind    person
  name    Amir Peretz
  short   Peretz, 2006..2010
  code    ISR
  sector  ELI
  role    ISR GOV, defence minister, 2006-05-04..2007-06-18

actor Moshe Ya'alon
  kind    person
  name    Moshe Ya'alon, Moshe Yaalon
  short   Ya'alon, 2002..2019
  code    ISR
  sector  ELI
  role    ISR MIL, chief of staff, 2002-07-09..2005-06-01
  role    ISR GOV, defence minister, 2013-03-18..2016-05-20

actor Benny Gantz
  kind    person
  name    Benny Gantz
  short   Gantz, 2011..2027
  code    ISR
  sector  ELI
  role    ISR MIL, chief of staff, 2011-02-14..2015-02-16
  role    ISR PTY OPP, leader of Blue and White, 2019-02-21..2020-05-16
  role    ISR GOV, defence minister, 2020-05-17..2022-12-29
  role    ISR GOV, war cabinet minister, 2023-10-12..2024-06-09

actor Yoav Gallant
  kind    person
  name    Yoav Gallant, Yoav Galant
  short   Gallant, 2022..2027
  code    ISR
  sector  ELI
  role    ISR GOV, defence minister, 2022-12-29..2024-11-05

actor Gadi Eisenkot
  kind    person
  name    Gadi Eisenkot, Gadi Eizenkot
  code    ISR
  sector  ELI
  role    ISR MIL, chief of staff, 2015-02-16..2019-01-15

actor Herzi Halevi
  kind    person
  name    Herzi Halevi
  code    ISR
  sector  ELI
  role    ISR MIL, chief of staff, 2023-01-16..2025-03-05

actor Eyal Zamir
  kind    person
  name    Eyal Zamir
  code    ISR
  sector  ELI
  role    ISR MIL, chief of staff, 2025-03-05..

actor Dan Halutz
  kind    person
  name    Dan Halutz
  code    ISR
  sector  ELI
  role    ISR MIL, chief of staff, 2005-06-01..2007-02-14

actor Meir Dagan
  kind    person
  name    Meir Dagan
  code    ISR
  sector  ELI
  role    ISR SPY, head of Mossad, 2002-08..2011-01

actor Yossi Cohen
  kind    person
  name    Yossi Cohen
  code    ISR
  sector  ELI
  role    ISR SPY, head of Mossad, 2016-01..2021-06

actor David Barnea
  kind    person
  name    David Barnea
  code    ISR
  sector  ELI
  role    ISR SPY, head of Mossad, 2021-06-01..

actor Itamar Ben-Gvir
  kind    person
  name    Itamar Ben-Gvir, Itamar Ben Gvir
  short   Ben-Gvir, Ben Gvir, 2022..
  code    ISR
  sector  ELI
  role    ISR GOV, minister of national security, 2022-12-29..2025-01-19
  role    ISR GOV, minister of national security, 2025-03-19..

actor Bezalel Smotrich
  kind    person
  name    Bezalel Smotrich
  short   Smotrich, 2022..
  code    ISR
  sector  ELI
  role    ISR GOV, finance minister, 2022-12-29..

actor Ron Dermer
  kind    person
  name    Ron Dermer
  short   Dermer, 2013..2028
  code    ISR
  sector  ELI
  role    ISR GOV, ambassador to the United States, 2013-10..2021-01
  role    ISR GOV, minister of strategic affairs, 2022-12-29..2025-11

actor Danny Danon
  kind    person
  name    Danny Danon
  short   Danon, 2015..
  code    ISR
  sector  ELI
  role    ISR GOV, ambassador to the United Nations, 2015-10..2020-07
  role    ISR GOV, ambassador to the United Nations, 2024-08..

actor Gilad Erdan
  kind    person
  name    Gilad Erdan
  short   Erdan, 2020..2027
  code    ISR
  sector  ELI
  role    ISR GOV, ambassador to the United Nations, 2020-07..2024-08

actor Yuval Steinitz
  kind    person
  name    Yuval Steinitz
  short   Steinitz, 2009..2018
  code    ISR
  sector  ELI
  role    ISR GOV, finance minister, 2009-03-31..2013-03-18
  role    ISR GOV, intelligence minister, 2013-03-18..2015-05-14

actor Aryeh Deri
  kind    person
  name    Aryeh Deri
  short   Deri, 2016..2024
  code    ISR
  sector  ELI
  role    ISR GOV, interior minister, 2016-01-11..2021-06-13

actor Eli Yishai
  kind    person
  name    Eli Yishai
  short   Yishai, 2009..2016
  code    ISR
  sector  ELI
  role    ISR GOV, interior minister, 2009-03-31..2013-03-18

actor Dan Meridor
  kind    person
  name    Dan Meridor
  short   Meridor, 2009..2016
  code    ISR
  sector  ELI
  role    ISR GOV, deputy prime minister, 2009-03-31..2013-03-18

actor Yigal Amir
  kind    person
  name    Yigal Amir
  code    ISR
  sector  CRM
  role    ISR CRM, assassin of Yitzhak Rabin, 1995-11-04..

actor Mark Regev
  kind    person
  name    Mark Regev
  code    ISR
  sector  ELI
  role    ISR GOV, government spokesman, 2007..2015

actor Daniel Hagari
  kind    person
  name    Daniel Hagari
  code    ISR
  sector  ELI
  role    ISR MIL, army spokesman, 2023-03..2025-03

actor Avichay Adraee
  kind    person
  name    Avichay Adraee
  code    ISR
  sector  ELI
  role    ISR MIL, army spokesman, 2005..

actor Gilad Shalit
  kind    person
  name    Gilad Shalit
  code    ISR
  sector  ELI
  role    ISR MIL, captured soldier, 2006-06-25..2011-10-18

actor Ovadia Yosef
  kind    person
  name    Ovadia Yosef
  code    ISR
  sector  REL
  role    ISR REL, rabbi, 1973..2013-10-07

actor Jonathan Pollard
  kind    person
  name    Jonathan Pollard
  code    ISR
  sector  ELI
  role    ISR SPY, spy, 1984..

# ---- PSE ----

actor Yasser Arafat
  kind    person
  name    Yasser Arafat, Yasir Arafat
  short   Arafat, 1969..2007
  code    PSE
  sector  ELI
  role    PSE GOV, chairman of the PLO, 1969-02-04..1996-01-19
  role    PSE GOV, president of the Palestinian Authority, 1996-01-20..2004-11-11

actor Mahmoud Abbas
  kind    person
  name    Mahmoud Abbas, Abu Mazen, Mahmud Abbas
  short   Abbas, 2003-04-30..
  code    PSE
  sector  ELI
  wikidata Q127998
  role    PSE GOV, prime minister, 2003-04-30..2003-09-06
  role    PSE GOV, president of the Palestinian Authority, 2005-01-15..

actor Ahmed Qureia
  kind    person
  name    Ahmed Qureia, Ahmed Qurei, Ahmed Korei, Abu Ala
  short   Qureia, 2003..2018
  code    PSE
  sector  ELI
  role    PSE GOV, prime minister, 2003-10-07..2006-03-29

actor Ismail Haniyeh
  kind    person
  name    Ismail Haniyeh, Ismail Haniya, Ismail Haniyah, Ismail Haneya
  short   Haniyeh, 2006..2036
  code    PSE
  sector  ELI
  role    PSE GOV, prime minister, 2006-03-29..2007-06-14
  role    PSE REB PTY, Hamas leader in Gaza, 2007-06-15..2017-02-12
  role    PSE REB PTY, Hamas political chief, 2017-05-06..2024-07-31

actor Salam Fayyad
  kind    person
  name    Salam Fayyad, Salam Fayad
  short   Fayyad, 2002..2025
  code    PSE
  sector  ELI
  role    PSE GOV, finance minister, 2002-06..2005-11
  role    PSE GOV, prime minister, 2007-06-15..2013-06-06

actor Rami Hamdallah
  kind    person
  name    Rami Hamdallah
  short   Hamdallah, 2013..2031
  code    PSE
  sector  ELI
  role    PSE GOV, prime minister, 2013-06-06..2019-04-13

actor Mohammad Shtayyeh
  kind    person
  name    Mohammad Shtayyeh, Mohammed Shtayyeh
  short   Shtayyeh, 2019..2036
  code    PSE
  sector  ELI
  wikidata Q16192933
  role    PSE GOV, prime minister, 2019-04-13..2024-03-31

actor Mohammad Mustafa
  kind    person
  name    Mohammad Mustafa
  code    PSE
  sector  ELI
  role    PSE GOV, prime minister, 2024-03-31..

actor Saeb Erekat
  kind    person
  name    Saeb Erekat, Saeb Erakat, Saeb Erikat
  short   Erekat, 1995..2023
  code    PSE
  sector  ELI
  role    PSE GOV, chief negotiator, 1995..2020-11-10

actor Hanan Ashrawi
  kind    person
  name    Hanan Ashrawi
  short   Ashrawi, 2009..2023
  code    PSE
  sector  ELI
  gender  female
  role    PSE GOV, member of the PLO executive committee, 2009..2020-12-09

actor Nabil Shaath
  kind    person
  name    Nabil Shaath, Nabil Sha'ath
  short   Shaath, 2003..2008
  code    PSE
  sector  ELI
  role    PSE GOV, foreign minister, 2003-04-30..2005-02-24

actor Riyad al-Maliki
  kind    person
  name    Riyad al-Maliki, Riad al-Malki, Riad Malki, Riyad al-Malki
  short   al-Maliki, 2007-06-15..2024-03-31
  short   Malki, 2007..2027
  code    PSE
  sector  ELI
  role    PSE GOV, foreign minister, 2007-06-15..2024-03-31

actor Nabil Abu Rudeineh
  kind    person
  name    Nabil Abu Rudeineh, Nabil Abu Rdeneh, Nabil Abu Rudeina
  short   Abu Rudeineh, Abu Rdeneh, Abu Rudeina, 1994..
  code    PSE
  sector  ELI
  role    PSE GOV, presidential spokesman, 1994..

actor Riyad Mansour
  kind    person
  name    Riyad Mansour
  code    PSE
  sector  ELI
  role    PSE GOV, ambassador to the United Nations, 2005..

actor Mohammed Dahlan
  kind    person
  name    Mohammed Dahlan, Muhammad Dahlan
  short   Dahlan, 1994..
  code    PSE
  sector  ELI
  role    PSE COP, security chief, 1994..2007
  role    PSE OPP, exiled Fatah leader, 2011-06..

actor Jibril Rajoub
  kind    person
  name    Jibril Rajoub
  code    PSE
  sector  ELI
  role    PSE COP, West Bank security chief, 1994..2002
  role    PSE PTY, Fatah official, 2006..

actor Marwan Barghouti
  kind    person
  name    Marwan Barghouti, Marwan Barghouthi
  code    PSE
  sector  PTY
  role    PSE PTY, Fatah leader, 1996..

actor Mustafa Barghouti
  kind    person
  name    Mustafa Barghouti, Mustafa Barghouthi
  code    PSE
  sector  PTY, OPP
  role    PSE PTY OPP, politician, 2002..

actor Hussein al-Sheikh
  kind    person
  name    Hussein al-Sheikh
  short   al-Sheikh, 2022..
  code    PSE
  sector  ELI
  role    PSE GOV, PLO secretary-general, 2022-05..2025-04-25
  role    PSE GOV, vice president, 2025-04-26..

actor Faisal Husseini
  kind    person
  name    Faisal Husseini, Faisal al-Husseini
  short   Husseini, 1991..2004
  code    PSE
  sector  ELI
  role    PSE GOV, PLO official in Jerusalem, 1991..2001-05-31

actor Ahmed Yassin
  kind    person
  name    Ahmed Yassin, Sheikh Ahmed Yassin, Sheik Ahmed Yassin
  code    PSE
  sector  REB
  role    PSE REB, founder of Hamas, 1987-12..2004-03-22

actor Abdel Aziz Rantisi
  kind    person
  name    Abdel Aziz Rantisi, Abdel Aziz al-Rantissi, Abdel-Aziz al-Rantisi, Abdel Aziz al-Rantisi
  short   Rantisi, al-Rantissi, Rantissi, al-Rantisi, 1987..2007
  code    PSE
  sector  REB
  role    PSE REB, Hamas leader, 1987-12..2004-04-17

actor Khaled Meshaal
  kind    person
  name    Khaled Meshaal, Khaled Mashaal, Khalid Meshaal, Khaled Mashal, Khaled Meshal, Khalid Mishal
  short   Meshaal, 1996..2020
  code    PSE
  sector  REB, PTY
  role    PSE REB PTY, Hamas political chief, 1996..2017-05-06

actor Yahya Sinwar
  kind    person
  name    Yahya Sinwar, Yehya al-Sinwar, Yahya al-Sinwar
  short   Sinwar, al-Sinwar, 2017..2027
  code    PSE
  sector  REB
  role    PSE REB, Hamas leader in Gaza, 2017-02-13..2024-08-05
  role    PSE REB, Hamas chief, 2024-08-06..2024-10-16

actor Mohammed Deif
  kind    person
  name    Mohammed Deif, Mohammad Deif, Muhammad Deif
  short   Deif, 2002..2027
  code    PSE
  sector  REB
  role    PSE REB, commander of the Qassam Brigades, 2002-07..2024-07-13

actor Mahmoud al-Zahar
  kind    person
  name    Mahmoud al-Zahar, Mahmoud Zahar
  short   Zahar, al-Zahar, 2006..
  code    PSE
  sector  ELI
  role    PSE GOV, foreign minister, 2006-03-29..2007-03-17
  role    PSE REB PTY, Hamas leader, 2007-06..

actor Mousa Abu Marzouk
  kind    person
  name    Mousa Abu Marzouk, Moussa Abu Marzouk, Musa Abu Marzouk
  short   Abu Marzouk, 1992..
  code    PSE
  sector  REB, PTY
  role    PSE REB PTY, Hamas official, 1992..

actor Sami Abu Zuhri
  kind    person
  name    Sami Abu Zuhri, Sami Abu Zuhari
  short   Abu Zuhri, 2004..
  code    PSE
  sector  REB, PTY
  role    PSE REB PTY, Hamas spokesman, 2004..

actor Fawzi Barhoum
  kind    person
  name    Fawzi Barhoum, Fawzi Barhum
  short   Barhoum, 2006..
  code    PSE
  sector  REB, PTY
  role    PSE REB PTY, Hamas spokesman, 2006..

actor Khalil al-Hayya
  kind    person
  name    Khalil al-Hayya, Khalil al-Haya
  short   al-Hayya, 2006..
  code    PSE
  sector  REB, PTY
  role    PSE REB PTY, Hamas official, 2006..

actor Osama Hamdan
  kind    person
  name    Osama Hamdan
  code    PSE
  sector  REB, PTY
  role    PSE REB PTY, Hamas official, 1998..

actor Saleh al-Arouri
  kind    person
  name    Saleh al-Arouri, Saleh Arouri
  short   al-Arouri, Arouri, 2017..2027
  code    PSE
  sector  REB
  role    PSE REB, deputy leader of Hamas, 2017-10..2024-01-02

actor Abu Obeida
  kind    person
  name    Abu Obeida, Abu Ubaida
  code    PSE
  sector  REB
  role    PSE REB, spokesman of the Qassam Brigades, 2004..2025-08-30

actor Ramadan Shallah
  kind    person
  name    Ramadan Shallah, Ramadan Abdullah Shallah, Ramadan Shalah
  short   Shallah, 1995..2021
  code    PSE
  sector  REB
  role    PSE REB, leader of Islamic Jihad, 1995-10-26..2018-09

actor Ziyad al-Nakhalah
  kind    person
  name    Ziyad al-Nakhalah, Ziad al-Nakhala
  short   al-Nakhala, 2018..
  code    PSE
  sector  REB
  role    PSE REB, leader of Islamic Jihad, 2018-09-27..

actor Fathi Shaqaqi
  kind    person
  name    Fathi Shaqaqi, Fathi Shiqaqi, Fathi Shkaki
  short   Shaqaqi, 1981..1998
  code    PSE
  sector  REB
  role    PSE REB, leader of Islamic Jihad, 1981..1995-10-26

actor George Habash
  kind    person
  name    George Habash
  short   Habash, 1967..2003
  code    PSE
  sector  REB
  role    PSE REB, leader of the PFLP, 1967-12..2000-07

actor Ahmed Saadat
  kind    person
  name    Ahmed Saadat, Ahmad Saadat, Ahmed Sa'adat
  short   Saadat, 2001..
  code    PSE
  sector  REB
  role    PSE REB, leader of the PFLP, 2001-10..

actor Nayef Hawatmeh
  kind    person
  name    Nayef Hawatmeh
  short   Hawatmeh, 1969..
  code    PSE
  sector  REB
  role    PSE REB, leader of the DFLP, 1969..

actor Abu Nidal
  kind    person
  name    Abu Nidal
  code    PSE
  sector  REB
  role    PSE REB, militant leader, 1974..2002-08-16

actor Abu Abbas
  kind    person
  name    Abu Abbas, Mohammed Abbas
  code    PSE
  sector  REB
  role    PSE REB, leader of the Palestine Liberation Front, 1977..2003-04

actor Ahmed Jibril
  kind    person
  name    Ahmed Jibril
  code    PSE
  sector  REB
  role    PSE REB, leader of the PFLP-General Command, 1968..2021-07-07

actor Shireen Abu Akleh
  kind    person
  name    Shireen Abu Akleh
  code    PSE
  sector  JRN
  gender  female
  role    PSE JRN, Al Jazeera journalist, 1997..2022-05-11

actor Ahed Tamimi
  kind    person
  name    Ahed Tamimi
  code    PSE
  sector  CVL
  gender  female
  role    PSE CVL, activist, 2012..

# ---- EGY ----

actor Hosni Mubarak
  kind    person
  name    Hosni Mubarak, Husni Mubarak
  short   Mubarak, 1981..2023
  code    EGY
  sector  ELI
  role    EGY GOV, president, 1981-10-14..2011-02-11

actor Mohammed Morsi
  kind    person
  name    Mohammed Morsi, Mohamed Morsi, Mohamed Mursi, Mohammed Mursi
  short   Morsi, Mursi, 2012..2025
  code    EGY
  sector  ELI
  role    EGY GOV, president, 2012-06-30..2013-07-03

actor Abdel Fattah al-Sisi
  kind    person
  name    Abdel Fattah al-Sisi, Abdel Fattah el-Sisi, Abdel Fatah al-Sisi, Abdel-Fattah el-Sissi, Abdel Fattah el-Sissi, Abdul Fattah al-Sisi, Abdel Fattah Sisi
  short   Sisi, al-Sisi, el-Sisi, el-Sissi, 2010..
  code    EGY
  sector  ELI
  wikidata Q307871
  role    EGY SPY, head of military intelligence, 2010-01..2012-08-12
  role    EGY GOV, defence minister, 2012-08-12..2014-03-26
  role    EGY GOV, president, 2014-06-08..

actor Adly Mansour
  kind    person
  name    Adly Mansour, Adli Mansour
  code    EGY
  sector  ELI
  role    EGY GOV, interim president, 2013-07-04..2014-06-08

actor Mohamed Hussein Tantawi
  kind    person
  name    Mohamed Hussein Tantawi, Hussein Tantawi, Mohammed Hussein Tantawi
  short   Tantawi, 1991..2015
  code    EGY
  sector  ELI
  role    EGY GOV, defence minister, 1991-05-20..2012-08-12

actor Omar Suleiman
  kind    person
  name    Omar Suleiman
  code    EGY
  sector  ELI
  role    EGY SPY, intelligence chief, 1993..2011-01-29
  role    EGY GOV, vice president, 2011-01-29..2011-02-11

actor Amr Moussa
  kind    person
  name    Amr Moussa, Amr Mussa, Amre Moussa
  short   Moussa, 1991..2014
  code    EGY
  sector  ELI
  role    EGY GOV, foreign minister, 1991-05-20..2001-05-15
  role    IGO GOV, secretary general of the Arab League, 2001-06-01..2011-05-31

actor Ahmed Maher
  kind    person
  name    Ahmed Maher
  code    EGY
  sector  ELI
  role    EGY GOV, foreign minister, 2001-05-15..2004-07-14

actor Ahmed Aboul Gheit
  kind    person
  name    Ahmed Aboul Gheit, Ahmed Abul Gheit
  short   Aboul Gheit, Abul Gheit, 2004..
  code    EGY
  sector  ELI
  role    EGY GOV, foreign minister, 2004-07-14..2011-03-06
  role    IGO GOV, secretary general of the Arab League, 2016-07-01..

actor Nabil Elaraby
  kind    person
  name    Nabil Elaraby, Nabil al-Arabi, Nabil el-Araby
  short   Elaraby, el-Araby, 2011..2019
  code    EGY
  sector  ELI
  role    EGY GOV, foreign minister, 2011-03-07..2011-06-30
  role    IGO GOV, secretary general of the Arab League, 2011-07-01..2016-06-30

actor Mohamed Kamel Amr
  kind    person
  name    Mohamed Kamel Amr
  short   Amr, 2011..2016
  code    EGY
  sector  ELI
  role    EGY GOV, foreign minister, 2011-07-18..2013-07-16

actor Nabil Fahmy
  kind    person
  name    Nabil Fahmy
  code    EGY
  sector  ELI
  role    EGY GOV, foreign minister, 2013-07-16..2014-06-17

actor Sameh Shoukry
  kind    person
  name    Sameh Shoukry, Sameh Shukri
  short   Shoukry, 2014..2027
  code    EGY
  sector  ELI
  role    EGY GOV, foreign minister, 2014-06-17..2024-07-03

actor Badr Abdelatty
  kind    person
  name    Badr Abdelatty
  short   Abdelatty, 2024..
  code    EGY
  sector  ELI
  role    EGY GOV, foreign minister, 2024-07-03..

actor Sedki Sobhi
  kind    person
  name    Sedki Sobhi, Sedki Sobhy
  short   Sobhi, 2014..2021
  code    EGY
  sector  ELI
  role    EGY GOV, defence minister, 2014-03-27..2018-06-14

actor Mohamed Zaki
  kind    person
  name    Mohamed Zaki
  short   Zaki, 2018..2027
  code    EGY
  sector  ELI
  role    EGY GOV, defence minister, 2018-06-14..2024-07-03

actor Atef Sedki
  kind    person
  name    Atef Sedki, Atef Sedky
  short   Sedki, 1986..2008
  code    EGY
  sector  ELI
  role    EGY GOV, prime minister, 1986-11-10..1996-01-02

actor Kamal el-Ganzouri
  kind    person
  name    Kamal el-Ganzouri, Kamal al-Ganzouri, Kamal Ganzouri
  short   Ganzouri, el-Ganzouri, 1996..2024
  code    EGY
  sector  ELI
  role    EGY GOV, prime minister, 1996-01-04..1999-10-05
  role    EGY GOV, prime minister, 2011-12-07..2012-08-02

actor Atef Ebeid
  kind    person
  name    Atef Ebeid, Atef Obeid
  short   Ebeid, 1999..2016
  code    EGY
  sector  ELI
  role    EGY GOV, prime minister, 1999-10-05..2004-07-14

actor Ahmed Nazif
  kind    person
  name    Ahmed Nazif
  short   Nazif, 2004..2023
  code    EGY
  sector  ELI
  role    EGY GOV, prime minister, 2004-07-14..2011-01-29

actor Ahmed Shafiq
  kind    person
  name    Ahmed Shafiq, Ahmed Shafik
  short   Shafiq, 2011..2024
  code    EGY
  sector  ELI
  role    EGY GOV, prime minister, 2011-01-29..2011-03-03
  role    EGY PTY, presidential candidate, 2012-03..2012-06-24

actor Essam Sharaf
  kind    person
  name    Essam Sharaf
  code    EGY
  sector  ELI
  role    EGY GOV, prime minister, 2011-03-03..2011-12-07

actor Hisham Qandil
  kind    person
  name    Hisham Qandil, Hesham Kandil, Hesham Qandil
  short   Qandil, 2012..2025
  code    EGY
  sector  ELI
  role    EGY GOV, prime minister, 2012-08-02..2013-07-08

actor Hazem el-Beblawi
  kind    person
  name    Hazem el-Beblawi, Hazem al-Beblawi, Hazem Beblawi
  short   Beblawi, el-Beblawi, al-Beblawi, 2013..2026
  code    EGY
  sector  ELI
  role    EGY GOV, prime minister, 2013-07-09..2014-03-01

actor Ibrahim Mahlab
  kind    person
  name    Ibrahim Mahlab, Ibrahim Mehleb
  short   Mahlab, 2014..2027
  code    EGY
  sector  ELI
  role    EGY GOV, prime minister, 2014-03-01..2015-09-19

actor Sherif Ismail
  kind    person
  name    Sherif Ismail
  short   Ismail, 2015-09-19..2018-06-07
  code    EGY
  sector  ELI
  role    EGY GOV, prime minister, 2015-09-19..2018-06-07

actor Mostafa Madbouly
  kind    person
  name    Mostafa Madbouly, Mustafa Madbouly
  short   Madbouly, 2018..
  code    EGY
  sector  ELI
  wikidata Q54901515
  role    EGY GOV, prime minister, 2018-06-14..

actor Gamal Mubarak
  kind    person
  name    Gamal Mubarak
  code    EGY
  sector  PTY
  role    EGY PTY, ruling party official, 2000..2011-02-05

actor Habib el-Adly
  kind    person
  name    Habib el-Adly, Habib al-Adly, Habib al-Adli
  short   el-Adly, al-Adly, 1997..2014
  code    EGY
  sector  ELI
  role    EGY GOV, interior minister, 1997-11..2011-01-31

actor Mohamed Ibrahim
  kind    person
  name    Mohamed Ibrahim
  code    EGY
  sector  ELI
  role    EGY GOV, interior minister, 2013-01-05..2015-03-05

actor Mohamed ElBaradei
  kind    person
  name    Mohamed ElBaradei, Mohammed ElBaradei, Mohamed el-Baradei, Mohammed el-Baradei
  short   ElBaradei, el-Baradei, 1997..2016
  code    EGY
  sector  ELI
  role    UNO GOV, director general of the IAEA, 1997-12-01..2009-11-30
  role    EGY PTY OPP, opposition leader, 2010-02..2013-07-13
  role    EGY GOV, vice president, 2013-07-14..2013-08-14

actor Ayman Nour
  kind    person
  name    Ayman Nour
  code    EGY
  sector  PTY, OPP
  role    EGY PTY OPP, opposition leader, 2004..

actor Hamdeen Sabahi
  kind    person
  name    Hamdeen Sabahi, Hamdeen Sabbahi
  short   Sabahi, 2012..
  code    EGY
  sector  PTY, OPP
  role    EGY PTY OPP, opposition leader, 2012..

actor Mohamed Badie
  kind    person
  name    Mohamed Badie, Mohammed Badie
  code    EGY
  sector  OPP
  role    EGY OPP, leader of the Muslim Brotherhood, 2010-01-16..

actor Khairat el-Shater
  kind    person
  name    Khairat el-Shater, Khairat al-Shater
  short   el-Shater, al-Shater, 2005..
  code    EGY
  sector  OPP
  role    EGY OPP, deputy leader of the Muslim Brotherhood, 2005..

actor Saad al-Katatni
  kind    person
  name    Saad al-Katatni, Saad el-Katatni
  code    EGY
  sector  ELI
  role    EGY LEG, speaker of parliament, 2012-01-23..2012-09

actor Essam el-Erian
  kind    person
  name    Essam el-Erian, Essam al-Erian
  short   el-Erian, al-Erian, 2000..2023
  code    EGY
  sector  OPP
  role    EGY OPP, Muslim Brotherhood official, 2000..2020-08-13

actor Alaa Abdel Fattah
  kind    person
  name    Alaa Abdel Fattah, Alaa Abd el-Fattah
  code    EGY
  sector  OPP
  role    EGY OPP, activist, 2006..

actor Mohammed Sayed Tantawi
  kind    person
  name    Mohammed Sayed Tantawi
  code    EGY
  sector  REL
  role    EGY REL, grand sheikh of al-Azhar, 1996-03..2010-03-10

actor Ahmed el-Tayeb
  kind    person
  name    Ahmed el-Tayeb, Ahmed al-Tayeb
  code    EGY
  sector  REL
  role    EGY REL, grand sheikh of al-Azhar, 2010-03-19..

actor Pope Shenouda III
  kind    person
  name    Pope Shenouda III, Shenouda III, Pope Shenouda
  code    EGY
  sector  REL
  role    EGY REL, Coptic pope, 1971-11-14..2012-03-17

actor Pope Tawadros II
  kind    person
  name    Pope Tawadros II, Tawadros II, Pope Tawadros
  code    EGY
  sector  REL
  role    EGY REL, Coptic pope, 2012-11-18..

actor Ayman al-Zawahiri
  kind    person
  name    Ayman al-Zawahiri, Ayman al-Zawahri, Ayman Zawahiri
  short   al-Zawahiri, Zawahiri, Zawahri, al-Zawahri, 1998..2025
  code    EGY
  sector  REB
  role    IMG REB, deputy leader of al-Qaeda, 1998..2011-06-15
  role    IMG REB, leader of al-Qaeda, 2011-06-16..2022-07-31

actor Omar Abdel-Rahman
  kind    person
  name    Omar Abdel-Rahman, Omar Abdel Rahman
  code    EGY
  sector  REL, REB
  role    EGY REL REB, militant cleric, 1981..2017-02-18

actor Wael Ghonim
  kind    person
  name    Wael Ghonim
  short   Ghonim, 2011..
  code    EGY
  sector  OPP
  role    EGY OPP, activist, 2011..

# ---- SAU ----

actor King Fahd
  kind    person
  name    King Fahd, Fahd bin Abdul Aziz, King Fahd bin Abdul-Aziz
  short   Fahd, 1982..2017
  code    SAU
  sector  ELI
  role    SAU GOV, king, 1982-06-13..2005-08-01

actor King Abdullah of Saudi Arabia
  kind    person
  name    King Abdullah of Saudi Arabia, Abdullah bin Abdul Aziz, King Abdullah bin Abdul Aziz, Abdullah bin Abdulaziz
  former  Crown Prince Abdullah, 1982..2005-08-01
  code    SAU
  sector  ELI
  role    SAU GOV, crown prince, 1982-06-13..2005-08-01
  role    SAU GOV, king, 2005-08-01..2015-01-23

actor King Salman
  kind    person
  name    King Salman, Salman bin Abdulaziz, Salman bin Abdul Aziz, King Salman bin Abdulaziz, Prince Salman bin Abdulaziz, Crown Prince Salman
  code    SAU
  sector  ELI
  role    SAU GOV, crown prince, 2012-06-18..2015-01-23
  role    SAU GOV, king, 2015-01-23..
  role    SAU GOV, prime minister, 2015-01-23..2022-09-27

actor Mohammed bin Salman
  kind    person
  name    Mohammed bin Salman, Mohammad bin Salman, Muhammad bin Salman, Prince Mohammed bin Salman, Crown Prince Mohammed bin Salman
  short   bin Salman, MBS, 2015..
  code    SAU
  sector  ELI
  wikidata Q6892571
  role    SAU GOV, defence minister, 2015-01-23..2022-09-27
  role    SAU GOV, crown prince, 2017-06-21..
  role    SAU GOV, prime minister, 2022-09-27..

actor Mohammed bin Nayef
  kind    person
  name    Mohammed bin Nayef, Mohammed bin Naif, Prince Mohammed bin Nayef, Prince Mohammed bin Naif
  short   bin Nayef, 2012..2020
  code    SAU
  sector  ELI
  role    SAU GOV, interior minister, 2012-11-05..2017-06-21
  role    SAU GOV, crown prince, 2015-04-29..2017-06-21

actor Prince Sultan
  kind    person
  name    Prince Sultan, Sultan bin Abdul Aziz, Prince Sultan bin Abdul Aziz, Crown Prince Sultan
  code    SAU
  sector  ELI
  role    SAU GOV, defence minister, 1963..2011-10-22
  role    SAU GOV, crown prince, 2005-08-01..2011-10-22

actor Prince Nayef
  kind    person
  name    Prince Nayef, Nayef bin Abdul Aziz, Naif bin Abdul Aziz, Prince Naif, Prince Nayef bin Abdul Aziz
  code    SAU
  sector  ELI
  role    SAU GOV, interior minister, 1975..2012-06-16
  role    SAU GOV, crown prince, 2011-10-27..2012-06-16

actor Saud al-Faisal
  kind    person
  name    Saud al-Faisal, Prince Saud al-Faisal, Saud al Faisal, Prince Saud
  short   al-Faisal, 1975..2018
  code    SAU
  sector  ELI
  role    SAU GOV, foreign minister, 1975-10-13..2015-04-29

actor Adel al-Jubeir
  kind    person
  name    Adel al-Jubeir, Adel al-Jubair, Adel Jubeir
  short   al-Jubeir, Jubeir, 2007..2021
  code    SAU
  sector  ELI
  role    SAU GOV, ambassador to the United States, 2007-01..2015-04
  role    SAU GOV, foreign minister, 2015-04-29..2018-12-27

actor Ibrahim al-Assaf
  kind    person
  name    Ibrahim al-Assaf
  short   al-Assaf, 1996..2022
  code    SAU
  sector  ELI
  role    SAU GOV, finance minister, 1996..2016-10-31
  role    SAU GOV, foreign minister, 2018-12-27..2019-10-23

actor Faisal bin Farhan
  kind    person
  name    Faisal bin Farhan, Prince Faisal bin Farhan, Faisal bin Farhan al-Saud
  short   bin Farhan, 2019..
  code    SAU
  sector  ELI
  role    SAU GOV, foreign minister, 2019-10-23..

actor Khalid bin Salman
  kind    person
  name    Khalid bin Salman, Prince Khalid bin Salman
  code    SAU
  sector  ELI
  role    SAU GOV, ambassador to the United States, 2017-04..2019-02
  role    SAU GOV, defence minister, 2022-09-27..

actor Prince Bandar
  kind    person
  name    Prince Bandar, Bandar bin Sultan, Prince Bandar bin Sultan
  short   Bandar, 1983..2017
  code    SAU
  sector  ELI
  role    SAU GOV, ambassador to the United States, 1983..2005-09
  role    SAU SPY, intelligence chief, 2012-07-19..2014-04-15

actor Prince Turki al-Faisal
  kind    person
  name    Prince Turki al-Faisal, Turki al-Faisal
  code    SAU
  sector  ELI
  role    SAU SPY, intelligence chief, 1979..2001-09-01
  role    SAU GOV, ambassador to the United States, 2005..2007

actor Alwaleed bin Talal
  kind    person
  name    Alwaleed bin Talal, Prince Alwaleed bin Talal
  code    SAU
  sector  BUS
  role    SAU BUS, businessman, 1990..

actor Ali al-Naimi
  kind    person
  name    Ali al-Naimi, Ali Naimi
  short   al-Naimi, Naimi, 1995..2019
  code    SAU
  sector  ELI
  role    SAU GOV, oil minister, 1995-08..2016-05-07

actor Khalid al-Falih
  kind    person
  name    Khalid al-Falih, Khaled al-Falih
  short   al-Falih, Falih, 2016..2022
  code    SAU
  sector  ELI
  role    SAU GOV, energy minister, 2016-05-07..2019-09-08

actor Abdulaziz bin Salman
  kind    person
  name    Abdulaziz bin Salman, Prince Abdulaziz bin Salman
  code    SAU
  sector  ELI
  role    SAU GOV, energy minister, 2019-09-08..

actor Jamal Khashoggi
  kind    person
  name    Jamal Khashoggi, Jamal Kashoggi
  code    SAU
  sector  JRN
  role    SAU JRN, journalist, 1990..2018-10-02

actor Raif Badawi
  kind    person
  name    Raif Badawi
  code    SAU
  sector  OPP
  role    SAU OPP, blogger, 2008..

actor Loujain al-Hathloul
  kind    person
  name    Loujain al-Hathloul
  code    SAU
  sector  SOC
  gender  female
  role    SAU SOC, women's rights activist, 2014..

actor Nimr al-Nimr
  kind    person
  name    Nimr al-Nimr, Sheikh Nimr al-Nimr
  code    SAU
  sector  REL, OPP
  role    SAU REL OPP, Shiite cleric, 2009..2016-01-02

actor Osama bin Laden
  kind    person
  name    Osama bin Laden, Usama bin Laden, Osama Bin Ladin, Osama Bin Laden
  short   bin Laden, Bin Laden, bin Ladin, Bin Ladin, 1988..2014
  code    SAU
  sector  REB
  role    IMG REB, leader of al-Qaeda, 1988-08..2011-05-02

actor Khalid Sheikh Mohammed
  kind    person
  name    Khalid Sheikh Mohammed, Khalid Shaikh Mohammed, Khaled Sheikh Mohammed
  code    SAU
  sector  REB
  role    IMG REB, al-Qaeda militant, 1996..2003-03-01

actor Abu Zubaydah
  kind    person
  name    Abu Zubaydah
  code    SAU
  sector  REB
  role    IMG REB, al-Qaeda suspect, ..2002-03-28

actor Hamza bin Laden
  kind    person
  name    Hamza bin Laden
  code    SAU
  sector  REB
  role    IMG REB, son of Osama bin Laden, 2015..2019

actor Saif al-Adel
  kind    person
  name    Saif al-Adel
  code    SAU
  sector  REB
  role    IMG REB, al-Qaeda leader, 2001..

# ---- JOR ----

actor King Hussein
  kind    person
  name    King Hussein, Hussein bin Talal, King Hussein of Jordan
  code    JOR
  sector  ELI
  role    JOR GOV, king, 1952-08-11..1999-02-07

actor King Abdullah II
  kind    person
  name    King Abdullah II, Abdullah II, King Abdullah of Jordan, King Abdullah II of Jordan, King Abdullah
  code    JOR
  sector  ELI
  wikidata Q57464
  role    JOR GOV, king, 1999-02-07..

actor Queen Rania
  kind    person
  name    Queen Rania
  code    JOR
  sector  ELI
  gender  female
  role    JOR ELI, queen, 1999-03-22..

actor Prince Hassan
  kind    person
  name    Prince Hassan, Hassan bin Talal
  code    JOR
  sector  ELI
  role    JOR GOV, crown prince, 1965-04..1999-01-24

actor Ali Abu al-Ragheb
  kind    person
  name    Ali Abu al-Ragheb
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 2000-06-19..2003-10-25

actor Marouf al-Bakhit
  kind    person
  name    Marouf al-Bakhit, Marouf Bakhit
  short   Bakhit, 2005..2023
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 2005-11-27..2007-11-25
  role    JOR GOV, prime minister, 2011-02-09..2011-10-24

actor Nader Dahabi
  kind    person
  name    Nader Dahabi, Nader al-Dahabi
  short   Dahabi, 2007..2021
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 2007-11-25..2009-12-14

actor Samir Rifai
  kind    person
  name    Samir Rifai, Samir al-Rifai
  short   Rifai, 2009..2023
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 2009-12-14..2011-02-09

actor Awn Khasawneh
  kind    person
  name    Awn Khasawneh, Awn al-Khasawneh
  short   Khasawneh, 2011..2024
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 2011-10-24..2012-05-02

actor Fayez Tarawneh
  kind    person
  name    Fayez Tarawneh, Fayez al-Tarawneh
  short   Tarawneh, 1998..2024
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 1998-08-20..1999-03-04
  role    JOR GOV, prime minister, 2012-05-02..2012-10-11

actor Abdullah Ensour
  kind    person
  name    Abdullah Ensour, Abdullah al-Nsur
  short   Ensour, 2012..2028
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 2012-10-11..2016-05-29

actor Hani Mulki
  kind    person
  name    Hani Mulki, Hani al-Mulki
  short   Mulki, 2016..2030
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 2016-06-01..2018-06-14

actor Omar Razzaz
  kind    person
  name    Omar Razzaz, Omar al-Razzaz
  short   Razzaz, 2018..2032
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 2018-06-14..2020-10-12

actor Bisher al-Khasawneh
  kind    person
  name    Bisher al-Khasawneh, Bisher Khasawneh
  code    JOR
  sector  ELI
  wikidata Q63441935
  role    JOR GOV, prime minister, 2020-10-12..2024-09-15

actor Jafar Hassan
  kind    person
  name    Jafar Hassan
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 2024-09-15..

actor Marwan Muasher
  kind    person
  name    Marwan Muasher, Marwan al-Muasher
  short   Muasher, 2002..2007
  code    JOR
  sector  ELI
  role    JOR GOV, foreign minister, 2002-01..2004-10

actor Nasser Judeh
  kind    person
  name    Nasser Judeh
  short   Judeh, 2009..2020
  code    JOR
  sector  ELI
  role    JOR GOV, foreign minister, 2009-02-23..2017-01-15

actor Ayman Safadi
  kind    person
  name    Ayman Safadi, Ayman al-Safadi
  short   Safadi, 2017..
  code    JOR
  sector  ELI
  role    JOR GOV, foreign minister, 2017-01-15..

actor Muath al-Kasaesbeh
  kind    person
  name    Muath al-Kasaesbeh, Moaz al-Kasasbeh, Muath al-Kaseasbeh
  code    JOR
  sector  ELI
  role    JOR MIL, captured pilot, 2014-12-24..2015-02-03

actor Prince Hamzah
  kind    person
  name    Prince Hamzah, Prince Hamza, Hamzah bin Hussein
  code    JOR
  sector  ELI
  role    JOR GOV, crown prince, 1999-02-07..2004-11-28

# ---- LBN ----

actor Elias Hrawi
  kind    person
  name    Elias Hrawi
  short   Hrawi, 1989..2010
  code    LBN
  sector  ELI
  role    LBN GOV, president, 1989-11-24..1998-11-24

actor Emile Lahoud
  kind    person
  name    Emile Lahoud
  short   Lahoud, 1989..2019
  code    LBN
  sector  ELI
  role    LBN MIL, army commander, 1989..1998
  role    LBN GOV, president, 1998-11-24..2007-11-23

actor Michel Suleiman
  kind    person
  name    Michel Suleiman, Michel Sleiman
  code    LBN
  sector  ELI
  role    LBN MIL, army commander, 1998-12..2008-05-24
  role    LBN GOV, president, 2008-05-25..2014-05-24

actor Michel Aoun
  kind    person
  name    Michel Aoun
  short   Aoun, 2005-05..2022-10-30
  code    LBN
  sector  ELI
  wikidata Q363392
  role    LBN MIL, army commander, 1984..1990-10-13
  role    LBN PTY, leader of the Free Patriotic Movement, 2005-05..2016-10-30
  role    LBN GOV, president, 2016-10-31..2022-10-30

actor Joseph Aoun
  kind    person
  name    Joseph Aoun
  short   Aoun, 2025-01-09..
  code    LBN
  sector  ELI
  role    LBN MIL, army commander, 2017-03-08..2025-01-09
  role    LBN GOV, president, 2025-01-09..

actor Rafik Hariri
  kind    person
  name    Rafik Hariri, Rafiq Hariri, Rafic Hariri, Rafik al-Hariri, Rafiq al-Hariri
  short   Hariri, 1992-10-31..2004-10-21
  short   al-Hariri, 1992..2017
  code    LBN
  sector  ELI
  role    LBN GOV, prime minister, 1992-10-31..1998-12-02
  role    LBN GOV, prime minister, 2000-10-23..2004-10-21
  role    LBN PTY OPP, opposition politician, 2004-10-22..2005-02-14

actor Salim Hoss
  kind    person
  name    Salim Hoss, Selim Hoss, Salim al-Hoss
  short   Hoss, 1987..2012
  code    LBN
  sector  ELI
  role    LBN GOV, prime minister, 1987-06-02..1990-12-24
  role    LBN GOV, prime minister, 1998-12-02..2000-10-23

actor Omar Karami
  kind    person
  name    Omar Karami, Omar Karameh
  short   Karami, 1990..2017
  code    LBN
  sector  ELI
  role    LBN GOV, prime minister, 1990-12-24..1992-05-13
  role    LBN GOV, prime minister, 2004-10-21..2005-04-19

actor Najib Mikati
  kind    person
  name    Najib Mikati, Nagib Mikati
  short   Mikati, 2005..2037
  code    LBN
  sector  ELI
  wikidata Q318493
  role    LBN GOV, prime minister, 2005-04-19..2005-07-19
  role    LBN GOV, prime minister, 2011-06-13..2014-02-15
  role    LBN GOV, prime minister, 2021-09-10..2025-02-08

actor Fouad Siniora
  kind    person
  name    Fouad Siniora, Fuad Saniora, Fuad Siniora
  short   Siniora, Saniora, 2000..2021
  code    LBN
  sector  ELI
  role    LBN GOV, finance minister, 2000-10..2004-10
  role    LBN GOV, prime minister, 2005-07-19..2009-11-09

actor Saad Hariri
  kind    person
  name    Saad Hariri, Saad al-Hariri, Sa'ad Hariri
  short   Hariri, 2009-11-09..2011-06-13
  short   Hariri, 2016-12-18..2020-01-21
  code    LBN
  sector  ELI
  role    LBN GOV, prime minister, 2009-11-09..2011-06-13
  role    LBN GOV, prime minister, 2016-12-18..2020-01-21

actor Tammam Salam
  kind    person
  name    Tammam Salam, Tamam Salam
  code    LBN
  sector  ELI
  role    LBN GOV, prime minister, 2014-02-15..2016-12-18

actor Hassan Diab
  kind    person
  name    Hassan Diab
  code    LBN
  sector  ELI
  role    LBN GOV, prime minister, 2020-01-21..2021-09-10

actor Nawaf Salam
  kind    person
  name    Nawaf Salam
  code    LBN
  sector  ELI
  role    UNO JUD, judge at the International Court of Justice, 2018-02..2025-01-14
  role    LBN GOV, prime minister, 2025-02-08..

actor Nabih Berri
  kind    person
  name    Nabih Berri, Nabih Berry
  code    LBN
  sector  ELI
  role    LBN LEG, speaker of parliament, 1992-10-20..

actor Gebran Bassil
  kind    person
  name    Gebran Bassil, Jibran Bassil
  short   Bassil, 2014..2023
  code    LBN
  sector  ELI
  role    LBN GOV, foreign minister, 2014-02-15..2020-01-21

actor Fawzi Salloukh
  kind    person
  name    Fawzi Salloukh
  short   Salloukh, 2005..2012
  code    LBN
  sector  ELI
  role    LBN GOV, foreign minister, 2005-07-19..2009-11-09

actor Walid Jumblatt
  kind    person
  name    Walid Jumblatt, Walid Junblatt
  code    LBN
  sector  PTY
  role    LBN PTY, Druze leader, 1977-03..

actor Samir Geagea
  kind    person
  name    Samir Geagea
  short   Geagea, 1986..
  code    LBN
  sector  PTY
  role    LBN PTY, leader of the Lebanese Forces, 1986-01..

actor Amin Gemayel
  kind    person
  name    Amin Gemayel
  short   Gemayel, 1982..2000
  code    LBN
  sector  ELI
  role    LBN GOV, president, 1982-09-23..1988-09-22

actor Pierre Gemayel
  kind    person
  name    Pierre Gemayel
  code    LBN
  sector  ELI
  role    LBN GOV, industry minister, 2005-07..2006-11-21

actor Hassan Nasrallah
  kind    person
  name    Hassan Nasrallah, Sayyed Hassan Nasrallah, Sheik Hassan Nasrallah, Sheikh Hassan Nasrallah, Sayed Hassan Nasrallah
  short   Nasrallah, 1992..2027
  code    LBN
  sector  REB, PTY
  role    LBN REB PTY, leader of Hezbollah, 1992-02-16..2024-09-27

actor Naim Qassem
  kind    person
  name    Naim Qassem, Naim Kassem, Sheikh Naim Qassem
  short   Qassem, 1991..
  code    LBN
  sector  REB, PTY
  role    LBN REB PTY, deputy leader of Hezbollah, 1991..2024-10-28
  role    LBN REB PTY, leader of Hezbollah, 2024-10-29..

actor Imad Mughniyeh
  kind    person
  name    Imad Mughniyeh, Imad Mughniyah, Imad Mugniyah
  short   Mughniyeh, 1983..2011
  code    LBN
  sector  REB
  role    LBN REB, Hezbollah commander, 1983..2008-02-12

actor Hashem Safieddine
  kind    person
  name    Hashem Safieddine
  short   Safieddine, 2001..2027
  code    LBN
  sector  REB, PTY
  role    LBN REB PTY, Hezbollah official, 2001..2024-10-03

actor Mohammed Hussein Fadlallah
  kind    person
  name    Mohammed Hussein Fadlallah, Mohammad Hussein Fadlallah
  code    LBN
  sector  REL
  role    LBN REL, Shiite cleric, 1976..2010-07-04

actor Abbas Ibrahim
  kind    person
  name    Abbas Ibrahim
  code    LBN
  sector  ELI
  role    LBN SPY, security chief, 2011..2023-03

actor Riad Salameh
  kind    person
  name    Riad Salameh
  code    LBN
  sector  BUS, GOV
  role    LBN BUS GOV, central bank governor, 1993-08..2023-07-31

# ---- YEM ----

actor Ali Abdullah Saleh
  kind    person
  name    Ali Abdullah Saleh, Ali Abdallah Saleh
  code    YEM
  sector  ELI
  role    YEM GOV, president, 1990-05-22..2012-02-27
  role    YEM ELI, former president, 2012-02-28..2017-12-04

actor Abed Rabbo Mansour Hadi
  kind    person
  name    Abed Rabbo Mansour Hadi, Abd-Rabbu Mansour Hadi, Abdrabuh Mansur Hadi, Abd Rabbuh Mansur Hadi, Abdu Rabu Mansour Hadi
  short   Hadi, 1994..2034
  code    YEM
  sector  ELI
  wikidata Q57480
  role    YEM GOV, vice president, 1994-10-03..2012-02-27
  role    YEM GOV, president, 2012-02-27..2022-04-07

actor Rashad al-Alimi
  kind    person
  name    Rashad al-Alimi
  short   al-Alimi, 2022..
  code    YEM
  sector  ELI
  role    YEM GOV, chairman of the Presidential Leadership Council, 2022-04-07..

actor Abdul Karim al-Iryani
  kind    person
  name    Abdul Karim al-Iryani, Abdul-Karim al-Iryani
  short   al-Iryani, 1994..2013
  code    YEM
  sector  ELI
  role    YEM GOV, foreign minister, 1994..1998-04
  role    YEM GOV, prime minister, 1998-04-29..2001-03-31

actor Abdul Qadir Bajamal
  kind    person
  name    Abdul Qadir Bajamal, Abdul Qader Bajamal, Abdul-Qader Bajammal
  short   Bajamal, 2001..2019
  code    YEM
  sector  ELI
  role    YEM GOV, prime minister, 2001-03-31..2007-04-07

actor Ali Mujawar
  kind    person
  name    Ali Mujawar, Ali Mohammed Mujawar, Ali Muhammad Mujawar
  short   Mujawar, 2007..2023
  code    YEM
  sector  ELI
  role    YEM GOV, prime minister, 2007-04-07..2011-12-10

actor Mohammed Basindwa
  kind    person
  name    Mohammed Basindwa, Mohammed Salem Basindwa, Mohammed Basindawa
  short   Basindwa, 2011..2026
  code    YEM
  sector  ELI
  role    YEM GOV, prime minister, 2011-12-10..2014-09-24

actor Khaled Bahah
  kind    person
  name    Khaled Bahah, Khaled Baha
  short   Bahah, 2014..2028
  code    YEM
  sector  ELI
  role    YEM GOV, prime minister, 2014-11-09..2016-04-03

actor Ahmed bin Dagher
  kind    person
  name    Ahmed bin Dagher, Ahmed Obeid bin Daghr, Ahmed Obaid bin Daghr
  short   bin Dagher, bin Daghr, 2016..2030
  code    YEM
  sector  ELI
  role    YEM GOV, prime minister, 2016-04-04..2018-10-15

actor Maeen Abdulmalik Saeed
  kind    person
  name    Maeen Abdulmalik Saeed, Maeen Abdulmalik
  short   Abdulmalik, 2018..2036
  code    YEM
  sector  ELI
  wikidata Q57373157
  role    YEM GOV, prime minister, 2018-10-18..2024-02-05

actor Ahmed Awad bin Mubarak
  kind    person
  name    Ahmed Awad bin Mubarak, Ahmed bin Mubarak
  short   bin Mubarak, 2020..2037
  code    YEM
  sector  ELI
  role    YEM GOV, foreign minister, 2020-12-18..2024-03
  role    YEM GOV, prime minister, 2024-02-05..2025-05-03

actor Salem Saleh bin Braik
  kind    person
  name    Salem Saleh bin Braik
  short   bin Braik, 2025..
  code    YEM
  sector  ELI
  role    YEM GOV, prime minister, 2025-05-03..

actor Abu Bakr al-Qirbi
  kind    person
  name    Abu Bakr al-Qirbi, Abubakr al-Qirbi
  short   al-Qirbi, 2001..2017
  code    YEM
  sector  ELI
  role    YEM GOV, foreign minister, 2001-04-04..2014-06-11

actor Riad Yassin
  kind    person
  name    Riad Yassin, Riyadh Yaseen
  short   Yassin, 2015-03..2015-12-01
  code    YEM
  sector  ELI
  role    YEM GOV, foreign minister, 2015-03..2015-12-01

actor Abdel-Malek al-Mekhlafi
  kind    person
  name    Abdel-Malek al-Mekhlafi, Abdulmalik al-Mekhlafi
  short   al-Mekhlafi, 2015..2021
  code    YEM
  sector  ELI
  role    YEM GOV, foreign minister, 2015-12-01..2018-05-24

actor Khaled al-Yamani
  kind    person
  name    Khaled al-Yamani, Khaled Yamani
  short   al-Yamani, 2018..2022
  code    YEM
  sector  ELI
  role    YEM GOV, foreign minister, 2018-05-24..2019-06

actor Abdul-Malik al-Houthi
  kind    person
  name    Abdul-Malik al-Houthi, Abdel-Malek al-Houthi, Abdul Malik al-Houthi, Abdel Malek al-Huthi, Abdulmalik al-Houthi
  short   al-Houthi, al-Huthi, 2004..
  code    YEM
  sector  REB
  role    YEM REB, leader of the Houthis, 2004-09..

actor Hussein al-Houthi
  kind    person
  name    Hussein al-Houthi, Hussein Badreddin al-Houthi
  code    YEM
  sector  REB
  role    YEM REB, leader of the Houthis, 2004-06..2004-09-10

actor Mohammed Ali al-Houthi
  kind    person
  name    Mohammed Ali al-Houthi, Mohamed Ali al-Houthi
  code    YEM
  sector  REB
  role    YEM REB, head of the Houthi revolutionary committee, 2015-02-06..2016-08-15

actor Mahdi al-Mashat
  kind    person
  name    Mahdi al-Mashat
  short   al-Mashat, 2018..
  code    YEM
  sector  REB
  role    YEM REB, head of the Houthi political council, 2018-04-25..

actor Saleh al-Sammad
  kind    person
  name    Saleh al-Sammad, Saleh al-Samad
  short   al-Sammad, 2016..2021
  code    YEM
  sector  REB
  role    YEM REB, head of the Houthi political council, 2016-08-15..2018-04-19

actor Mohammed Abdul-Salam
  kind    person
  name    Mohammed Abdul-Salam, Mohammed Abdulsalam, Mohammed Abdelsalam, Mohammed Abdul Salam
  short   Abdul-Salam, Abdulsalam, 2011..
  code    YEM
  sector  REB
  role    YEM REB, Houthi spokesman, 2011..

actor Yahya Saree
  kind    person
  name    Yahya Saree, Yahya Sarea, Yahya Sarie
  short   Saree, 2018..
  code    YEM
  sector  REB
  role    YEM REB, Houthi military spokesman, 2018..

actor Aidarous al-Zubaidi
  kind    person
  name    Aidarous al-Zubaidi, Aidaroos al-Zubaidi, Aidarous al-Zoubaidi
  short   al-Zubaidi, 2017..
  code    YEM
  sector  REB
  role    YEM REB, head of the Southern Transitional Council, 2017-05-11..

actor Ali Mohsen al-Ahmar
  kind    person
  name    Ali Mohsen al-Ahmar, Ali Muhsin al-Ahmar
  short   al-Ahmar, 1980..2025
  code    YEM
  sector  ELI
  role    YEM MIL, army commander, 1980..2012-12
  role    YEM GOV, vice president, 2016-04-03..2022-04-07

actor Sadiq al-Ahmar
  kind    person
  name    Sadiq al-Ahmar, Sadeq al-Ahmar
  code    YEM
  sector  CVL
  role    YEM CVL, tribal leader, 2007-12..2023-01

actor Anwar al-Awlaki
  kind    person
  name    Anwar al-Awlaki, Anwar al-Aulaqi
  short   al-Awlaki, Awlaki, 2007..2014
  code    YEM
  sector  REB
  role    IMG REB, al-Qaeda cleric, 2007..2011-09-30

actor Nasser al-Wuhayshi
  kind    person
  name    Nasser al-Wuhayshi, Nasir al-Wuhayshi, Nasser al-Wahishi
  short   al-Wuhayshi, 2009..2018
  code    YEM
  sector  REB
  role    IMG REB, leader of al-Qaeda in the Arabian Peninsula, 2009-01..2015-06-12

actor Qassim al-Raymi
  kind    person
  name    Qassim al-Raymi, Qasim al-Raymi
  short   al-Raymi, 2015..2023
  code    YEM
  sector  REB
  role    IMG REB, leader of al-Qaeda in the Arabian Peninsula, 2015-06..2020-01-29

actor Tawakkol Karman
  kind    person
  name    Tawakkol Karman, Tawakkul Karman
  short   Karman, 2011..
  code    YEM
  sector  OPP
  gender  female
  role    YEM OPP, activist, 2011..

actor Turki al-Maliki
  kind    person
  name    Turki al-Maliki, Turki al-Malki
  code    YEM
  sector  ELI
  role    SAU MIL, spokesman of the coalition, 2017..

actor Ahmed al-Asiri
  kind    person
  name    Ahmed al-Asiri, Ahmed Asseri, Ahmed al-Assiri, Ahmed Asiri
  code    YEM
  sector  ELI
  role    SAU MIL, spokesman of the coalition, 2015-03-26..2017-07

# ---- ARE ----

actor Zayed bin Sultan Al Nahyan
  kind    person
  name    Zayed bin Sultan Al Nahyan, Sheikh Zayed, Sheikh Zayed bin Sultan
  code    ARE
  sector  ELI
  role    ARE GOV, president, 1971-12-02..2004-11-02

actor Khalifa bin Zayed Al Nahyan
  kind    person
  name    Khalifa bin Zayed Al Nahyan, Sheikh Khalifa bin Zayed, Sheikh Khalifa, Khalifa bin Zayed
  code    ARE
  sector  ELI
  wikidata Q1059948
  role    ARE GOV, president, 2004-11-03..2022-05-13

actor Mohammed bin Zayed
  kind    person
  name    Mohammed bin Zayed, Sheikh Mohammed bin Zayed, Mohammed bin Zayed Al Nahyan, Mohamed bin Zayed
  short   bin Zayed, MBZ, 2004..
  code    ARE
  sector  ELI
  wikidata Q1951896
  role    ARE GOV, crown prince of Abu Dhabi, 2004-11..2022-05-14
  role    ARE GOV, president, 2022-05-14..

actor Mohammed bin Rashid Al Maktoum
  kind    person
  name    Mohammed bin Rashid Al Maktoum, Sheikh Mohammed bin Rashid, Mohammed bin Rashid al-Maktoum
  code    ARE
  sector  ELI
  wikidata Q57655
  role    ARE GOV, defence minister, 1971-12..
  role    ARE GOV, prime minister, 2006-01-05..

actor Abdullah bin Zayed
  kind    person
  name    Abdullah bin Zayed, Sheikh Abdullah bin Zayed, Abdullah bin Zayed Al Nahyan
  code    ARE
  sector  ELI
  role    ARE GOV, foreign minister, 2006-02-09..

actor Anwar Gargash
  kind    person
  name    Anwar Gargash
  short   Gargash, 2008..
  code    ARE
  sector  ELI
  role    ARE GOV, minister of state for foreign affairs, 2008-02..2021-02
  role    ARE GOV, presidential adviser, 2021-02..

# ---- QAT ----

actor Hamad bin Khalifa Al Thani
  kind    person
  name    Hamad bin Khalifa Al Thani, Sheikh Hamad bin Khalifa, Sheikh Hamad bin Khalifa al-Thani, Hamad bin Khalifa al-Thani
  code    QAT
  sector  ELI
  role    QAT GOV, emir, 1995-06-27..2013-06-25

actor Tamim bin Hamad Al Thani
  kind    person
  name    Tamim bin Hamad Al Thani, Sheikh Tamim bin Hamad, Sheikh Tamim bin Hamad al-Thani, Tamim bin Hamad al-Thani, Sheikh Tamim
  short   Tamim, 2013..
  code    QAT
  sector  ELI
  wikidata Q1855372
  role    QAT GOV, emir, 2013-06-25..

actor Hamad bin Jassim
  kind    person
  name    Hamad bin Jassim, Sheikh Hamad bin Jassim, Hamad bin Jassim al-Thani, Sheikh Hamad bin Jassem
  code    QAT
  sector  ELI
  role    QAT GOV, foreign minister, 1992-09-01..2013-06-26
  role    QAT GOV, prime minister, 2007-04-03..2013-06-26

actor Khalid al-Attiyah
  kind    person
  name    Khalid al-Attiyah, Khaled al-Attiyah
  short   al-Attiyah, 2013..2027
  code    QAT
  sector  ELI
  role    QAT GOV, foreign minister, 2013-06-26..2016-01-27
  role    QAT GOV, defence minister, 2016-01-27..2024-11

actor Mohammed bin Abdulrahman Al Thani
  kind    person
  name    Mohammed bin Abdulrahman Al Thani, Mohammed bin Abdulrahman, Sheikh Mohammed bin Abdulrahman al-Thani, Sheikh Mohammed bin Abdulrahman
  code    QAT
  sector  ELI
  role    QAT GOV, foreign minister, 2016-01-27..
  role    QAT GOV, prime minister, 2023-03-07..

actor Majed al-Ansari
  kind    person
  name    Majed al-Ansari
  short   al-Ansari, 2021..
  code    QAT
  sector  ELI
  role    QAT GOV, foreign ministry spokesman, 2021..

# ---- KWT ----

actor Jaber al-Ahmad al-Sabah
  kind    person
  name    Jaber al-Ahmad al-Sabah, Sheikh Jaber, Sheik Jaber al-Ahmed al-Sabah
  code    KWT
  sector  ELI
  role    KWT GOV, emir, 1977-12-31..2006-01-15

actor Sabah al-Ahmad al-Sabah
  kind    person
  name    Sabah al-Ahmad al-Sabah, Sheikh Sabah al-Ahmad, Sheikh Sabah
  code    KWT
  sector  ELI
  role    KWT GOV, foreign minister, 1978..2003-07
  role    KWT GOV, prime minister, 2003-07-13..2006-01-29
  role    KWT GOV, emir, 2006-01-29..2020-09-29

actor Nawaf al-Ahmad al-Sabah
  kind    person
  name    Nawaf al-Ahmad al-Sabah, Sheikh Nawaf
  code    KWT
  sector  ELI
  role    KWT GOV, crown prince, 2006-02-07..2020-09-29
  role    KWT GOV, emir, 2020-09-29..2023-12-16

actor Mishal al-Ahmad al-Sabah
  kind    person
  name    Mishal al-Ahmad al-Sabah, Meshal al-Ahmad al-Sabah, Sheikh Meshal
  code    KWT
  sector  ELI
  role    KWT GOV, crown prince, 2020-10-08..2023-12-16
  role    KWT GOV, emir, 2023-12-16..

actor Saad al-Abdullah al-Sabah
  kind    person
  name    Saad al-Abdullah al-Sabah, Sheikh Saad
  code    KWT
  sector  ELI
  role    KWT GOV, prime minister, 1978-02-08..2003-07-13

actor Nasser al-Mohammed al-Sabah
  kind    person
  name    Nasser al-Mohammed al-Sabah, Sheikh Nasser al-Mohammad
  code    KWT
  sector  ELI
  role    KWT GOV, prime minister, 2006-02-07..2011-11-28

actor Jaber al-Mubarak al-Sabah
  kind    person
  name    Jaber al-Mubarak al-Sabah, Jaber al-Mubarak
  code    KWT
  sector  ELI
  role    KWT GOV, prime minister, 2011-11-30..2019-11-19

# ---- BHR ----

actor Hamad bin Isa Al Khalifa
  kind    person
  name    Hamad bin Isa Al Khalifa, King Hamad, King Hamad bin Isa al-Khalifa, Sheikh Hamad
  code    BHR
  sector  ELI
  wikidata Q57352
  role    BHR GOV, emir, 1999-03-06..2002-02-14
  role    BHR GOV, king, 2002-02-14..

actor Khalifa bin Salman Al Khalifa
  kind    person
  name    Khalifa bin Salman Al Khalifa, Khalifa bin Salman
  code    BHR
  sector  ELI
  role    BHR GOV, prime minister, 1971..2020-11-11

actor Salman bin Hamad Al Khalifa
  kind    person
  name    Salman bin Hamad Al Khalifa, Crown Prince Salman bin Hamad
  code    BHR
  sector  ELI
  role    BHR GOV, crown prince, 1999-03-09..
  role    BHR GOV, prime minister, 2020-11-11..

actor Khalid bin Ahmed Al Khalifa
  kind    person
  name    Khalid bin Ahmed Al Khalifa, Sheikh Khalid bin Ahmed al-Khalifa, Khalid bin Ahmed
  code    BHR
  sector  ELI
  role    BHR GOV, foreign minister, 2005-09-26..2020-02-13

actor Abdullatif al-Zayani
  kind    person
  name    Abdullatif al-Zayani, Abdullatif bin Rashid al-Zayani
  short   al-Zayani, 2011..
  code    BHR
  sector  ELI
  role    IGO GOV, secretary general of the Gulf Cooperation Council, 2011-04-01..2020-02-01
  role    BHR GOV, foreign minister, 2020-02-13..

actor Ali Salman
  kind    person
  name    Ali Salman, Sheikh Ali Salman
  code    BHR
  sector  PTY, OPP
  role    BHR PTY OPP, leader of Wefaq, 2006..

actor Isa Qassim
  kind    person
  name    Isa Qassim, Sheikh Isa Qassim
  code    BHR
  sector  REL, OPP
  role    BHR REL OPP, Shiite cleric, 2001..

actor Nabeel Rajab
  kind    person
  name    Nabeel Rajab
  code    BHR
  sector  SOC
  role    BHR SOC, human rights activist, 2002..

actor Abdulhadi al-Khawaja
  kind    person
  name    Abdulhadi al-Khawaja
  code    BHR
  sector  SOC
  role    BHR SOC, human rights activist, 2002..

# ---- OMN ----

actor Sultan Qaboos
  kind    person
  name    Sultan Qaboos, Qaboos bin Said, Sultan Qaboos bin Said
  short   Qaboos, 1970..2032
  code    OMN
  sector  ELI
  role    OMN GOV, sultan, 1970-07-23..2020-01-10

actor Haitham bin Tariq
  kind    person
  name    Haitham bin Tariq, Sultan Haitham, Sultan Haitham bin Tariq
  code    OMN
  sector  ELI
  wikidata Q12250314
  role    OMN GOV, sultan, 2020-01-11..

actor Yusuf bin Alawi
  kind    person
  name    Yusuf bin Alawi, Youssef bin Alawi
  short   bin Alawi, 1997..2023
  code    OMN
  sector  ELI
  role    OMN GOV, foreign minister, 1997-12..2020-08-18

actor Badr al-Busaidi
  kind    person
  name    Badr al-Busaidi, Badr Albusaidi
  short   Albusaidi, al-Busaidi, 2020..
  code    OMN
  sector  ELI
  role    OMN GOV, foreign minister, 2020-08-18..

# ---- TUR ----

actor Turgut Ozal
  kind    person
  name    Turgut Ozal
  short   Ozal, 1983..2005
  code    TUR
  sector  ELI
  role    TUR GOV, prime minister, 1983-12-13..1989-10-31
  role    TUR GOV, president, 1989-11-09..1993-04-17

actor Suleyman Demirel
  kind    person
  name    Suleyman Demirel
  short   Demirel, 1991..2012
  code    TUR
  sector  ELI
  role    TUR GOV, prime minister, 1991-11-20..1993-05-16
  role    TUR GOV, president, 1993-05-16..2000-05-16

actor Ahmet Necdet Sezer
  kind    person
  name    Ahmet Necdet Sezer
  short   Sezer, 2000..2019
  code    TUR
  sector  ELI
  role    TUR GOV, president, 2000-05-16..2007-08-28

actor Abdullah Gul
  kind    person
  name    Abdullah Gul
  short   Gul, 2002-11-18..2014-08-28
  code    TUR
  sector  ELI
  role    TUR GOV, prime minister, 2002-11-18..2003-03-14
  role    TUR GOV, foreign minister, 2003-03-14..2007-08-28
  role    TUR GOV, president, 2007-08-28..2014-08-28

actor Recep Tayyip Erdogan
  kind    person
  name    Recep Tayyip Erdogan, Tayyip Erdogan, Recep Erdogan, Recep Tayyip Erdoğan
  short   Erdogan, 1994..
  code    TUR
  sector  ELI
  wikidata Q39259
  role    TUR GOV, mayor of Istanbul, 1994-03-27..1998-11-06
  role    TUR GOV, prime minister, 2003-03-14..2014-08-28
  role    TUR GOV, president, 2014-08-28..

actor Mesut Yilmaz
  kind    person
  name    Mesut Yilmaz
  short   Yilmaz, 1991-06-23..1991-11-20
  short   Yilmaz, 1996-03-06..1999-01-11
  code    TUR
  sector  ELI
  role    TUR GOV, prime minister, 1991-06-23..1991-11-20
  role    TUR GOV, prime minister, 1996-03-06..1996-06-28
  role    TUR GOV, prime minister, 1997-06-30..1999-01-11

actor Tansu Ciller
  kind    person
  name    Tansu Ciller
  short   Ciller, 1993..2009
  code    TUR
  sector  ELI
  gender  female
  role    TUR GOV, prime minister, 1993-06-25..1996-03-06
  role    TUR GOV, foreign minister, 1996-06-28..1997-06-30

actor Necmettin Erbakan
  kind    person
  name    Necmettin Erbakan
  short   Erbakan, 1996..2009
  code    TUR
  sector  ELI
  role    TUR GOV, prime minister, 1996-06-28..1997-06-30

actor Bulent Ecevit
  kind    person
  name    Bulent Ecevit
  short   Ecevit, 1999..2014
  code    TUR
  sector  ELI
  role    TUR GOV, prime minister, 1999-01-11..2002-11-18

actor Ahmet Davutoglu
  kind    person
  name    Ahmet Davutoglu
  short   Davutoglu, 2009..
  code    TUR
  sector  ELI
  role    TUR GOV, foreign minister, 2009-05-01..2014-08-28
  role    TUR GOV, prime minister, 2014-08-28..2016-05-24
  role    TUR PTY OPP, leader of the Future Party, 2019-12-13..

actor Binali Yildirim
  kind    person
  name    Binali Yildirim
  short   Yildirim, 2016..2030
  code    TUR
  sector  ELI
  role    TUR GOV, prime minister, 2016-05-24..2018-07-09

actor Hikmet Cetin
  kind    person
  name    Hikmet Cetin
  short   Cetin, 1991..1997
  code    TUR
  sector  ELI
  role    TUR GOV, foreign minister, 1991-11-20..1994-07-27

actor Ismail Cem
  kind    person
  name    Ismail Cem
  short   Cem, 1997..2005
  code    TUR
  sector  ELI
  role    TUR GOV, foreign minister, 1997-06-30..2002-07-11

actor Yasar Yakis
  kind    person
  name    Yasar Yakis
  short   Yakis, 2002..2006
  code    TUR
  sector  ELI
  role    TUR GOV, foreign minister, 2002-11-18..2003-03-14

actor Ali Babacan
  kind    person
  name    Ali Babacan
  short   Babacan, 2007..2018
  code    TUR
  sector  ELI
  role    TUR GOV, foreign minister, 2007-08-29..2009-05-01
  role    TUR GOV, deputy prime minister, 2009-05-01..2015-08-28

actor Mevlut Cavusoglu
  kind    person
  name    Mevlut Cavusoglu
  short   Cavusoglu, 2014..2026
  code    TUR
  sector  ELI
  role    TUR GOV, foreign minister, 2014-08-29..2015-08-28
  role    TUR GOV, foreign minister, 2015-11-24..2023-06-03

actor Hakan Fidan
  kind    person
  name    Hakan Fidan
  short   Fidan, 2010..
  code    TUR
  sector  ELI
  role    TUR SPY, intelligence chief, 2010-05-25..2023-06-03
  role    TUR GOV, foreign minister, 2023-06-03..

actor Vecdi Gonul
  kind    person
  name    Vecdi Gonul
  short   Gonul, 2002..2014
  code    TUR
  sector  ELI
  role    TUR GOV, defence minister, 2002-11-19..2011-07-06

actor Ismet Yilmaz
  kind    person
  name    Ismet Yilmaz
  code    TUR
  sector  ELI
  role    TUR GOV, defence minister, 2011-07-06..2015-07-01
  role    TUR GOV, defence minister, 2015-11-24..2016-05-24

actor Fikri Isik
  kind    person
  name    Fikri Isik
  short   Isik, 2016..2020
  code    TUR
  sector  ELI
  role    TUR GOV, defence minister, 2016-05-24..2017-07-19

actor Nurettin Canikli
  kind    person
  name    Nurettin Canikli
  short   Canikli, 2017..2021
  code    TUR
  sector  ELI
  role    TUR GOV, defence minister, 2017-07-19..2018-07-09

actor Hulusi Akar
  kind    person
  name    Hulusi Akar
  short   Akar, 2015..2026
  code    TUR
  sector  ELI
  role    TUR MIL, chief of the general staff, 2015-08-18..2018-07-09
  role    TUR GOV, defence minister, 2018-07-10..2023-06-03

actor Yasar Guler
  kind    person
  name    Yasar Guler
  short   Guler, 2018..
  code    TUR
  sector  ELI
  role    TUR MIL, chief of the general staff, 2018-07-10..2023-06-03
  role    TUR GOV, defence minister, 2023-06-03..

actor Suleyman Soylu
  kind    person
  name    Suleyman Soylu
  short   Soylu, 2016..2026
  code    TUR
  sector  ELI
  role    TUR GOV, interior minister, 2016-08-31..2023-06-03

actor Bulent Arinc
  kind    person
  name    Bulent Arinc
  short   Arinc, 2009..2018
  code    TUR
  sector  ELI
  role    TUR GOV, deputy prime minister, 2009-05-01..2015-08-28

actor Besir Atalay
  kind    person
  name    Besir Atalay
  short   Atalay, 2007..2017
  code    TUR
  sector  ELI
  role    TUR GOV, interior minister, 2007-08-29..2011-07-06
  role    TUR GOV, deputy prime minister, 2011-07-06..2014-08-29

actor Ibrahim Kalin
  kind    person
  name    Ibrahim Kalin
  short   Kalin, 2014..
  code    TUR
  sector  ELI
  role    TUR GOV, presidential spokesman, 2014-12..2023-06-05
  role    TUR SPY, intelligence chief, 2023-06-05..

actor Berat Albayrak
  kind    person
  name    Berat Albayrak
  short   Albayrak, 2015..2023
  code    TUR
  sector  ELI
  role    TUR GOV, energy minister, 2015-11-24..2018-07-09
  role    TUR GOV, finance minister, 2018-07-10..2020-11-09

actor Yasar Buyukanit
  kind    person
  name    Yasar Buyukanit
  code    TUR
  sector  ELI
  role    TUR MIL, chief of the general staff, 2006-08-28..2008-08-28

actor Ilker Basbug
  kind    person
  name    Ilker Basbug
  code    TUR
  sector  ELI
  role    TUR MIL, chief of the general staff, 2008-08-28..2010-08-27

actor Kemal Kilicdaroglu
  kind    person
  name    Kemal Kilicdaroglu
  short   Kilicdaroglu, 2010..2026
  code    TUR
  sector  PTY, OPP
  role    TUR PTY OPP, leader of the Republican People's Party, 2010-05-22..2023-11-05

actor Ozgur Ozel
  kind    person
  name    Ozgur Ozel
  short   Ozel, 2023..
  code    TUR
  sector  PTY, OPP
  role    TUR PTY OPP, leader of the Republican People's Party, 2023-11-05..

actor Deniz Baykal
  kind    person
  name    Deniz Baykal
  short   Baykal, 1992..2013
  code    TUR
  sector  PTY, OPP
  role    TUR PTY OPP, leader of the Republican People's Party, 1992-09..2010-05-10

actor Devlet Bahceli
  kind    person
  name    Devlet Bahceli
  short   Bahceli, 1997..
  code    TUR
  sector  PTY
  role    TUR PTY, leader of the Nationalist Movement Party, 1997-07-06..

actor Selahattin Demirtas
  kind    person
  name    Selahattin Demirtas
  short   Demirtas, 2014..2021
  code    TUR
  sector  PTY, OPP
  role    TUR PTY OPP, leader of the Peoples' Democratic Party, 2014-06-22..2018-02-11

actor Figen Yuksekdag
  kind    person
  name    Figen Yuksekdag
  short   Yuksekdag, 2014..2020
  code    TUR
  sector  PTY, OPP
  gender  female
  role    TUR PTY OPP, leader of the Peoples' Democratic Party, 2014-06-22..2017-02

actor Meral Aksener
  kind    person
  name    Meral Aksener
  short   Aksener, 2017..2027
  code    TUR
  sector  PTY, OPP
  gender  female
  role    TUR PTY OPP, leader of the Good Party, 2017-10-25..2024-04-27

actor Muharrem Ince
  kind    person
  name    Muharrem Ince
  short   Ince, 2018..2021
  code    TUR
  sector  PTY, OPP
  role    TUR PTY OPP, presidential candidate, 2018-05-04..2018-06-24

actor Ekrem Imamoglu
  kind    person
  name    Ekrem Imamoglu
  short   Imamoglu, 2019..2028
  code    TUR
  sector  ELI
  role    TUR GOV, mayor of Istanbul, 2019-06-27..2025-03-23

actor Mansur Yavas
  kind    person
  name    Mansur Yavas
  short   Yavas, 2019..
  code    TUR
  sector  ELI
  role    TUR GOV, mayor of Ankara, 2019-04-08..

actor Abdullah Ocalan
  kind    person
  name    Abdullah Ocalan
  short   Ocalan, 1978..
  code    TUR
  sector  REB
  role    TUR REB, leader of the PKK, 1978-11-27..

actor Murat Karayilan
  kind    person
  name    Murat Karayilan
  short   Karayilan, 1999..
  code    TUR
  sector  REB
  role    TUR REB, PKK commander, 1999..

actor Cemil Bayik
  kind    person
  name    Cemil Bayik
  short   Bayik, 1999..
  code    TUR
  sector  REB
  role    TUR REB, PKK commander, 1999..

actor Fethullah Gulen
  kind    person
  name    Fethullah Gulen
  code    TUR
  sector  REL, OPP
  role    TUR REL OPP, cleric, 1999..2024-10-20

actor Can Dundar
  kind    person
  name    Can Dundar
  code    TUR
  sector  JRN
  role    TUR JRN, editor, 2015-02..

actor Osman Kavala
  kind    person
  name    Osman Kavala
  code    TUR
  sector  SOC
  role    TUR SOC, philanthropist, 2002..

actor Leyla Zana
  kind    person
  name    Leyla Zana
  code    TUR
  sector  PTY, OPP
  gender  female
  role    TUR PTY OPP, Kurdish politician, 1991..

actor Rauf Denktash
  kind    person
  name    Rauf Denktash, Rauf Denktas
  short   Denktash, 1983..2008
  code    TUR
  sector  ELI
  role    CYP GOV PRE, president of Northern Cyprus, 1983-11-15..2005-04-24

actor Andrew Brunson
  kind    person
  name    Andrew Brunson
  code    TUR
  sector  REL
  role    USA REL, pastor, ..2018-10-12

# ---- AFG ----

actor Mohammad Najibullah
  kind    person
  name    Mohammad Najibullah, Najibullah, Mohammed Najibullah
  short   Najibullah, 1987..2004
  code    AFG
  sector  ELI
  role    AFG GOV, president, 1987-09-30..1992-04-16

actor Burhanuddin Rabbani
  kind    person
  name    Burhanuddin Rabbani
  short   Rabbani, 1992-06-28..2001-12-22
  code    AFG
  sector  ELI
  role    AFG GOV, president, 1992-06-28..1996-09-27
  role    AFG REB, leader of the Northern Alliance, 1996-09-28..2001-11-12
  role    AFG GOV, president, 2001-11-13..2001-12-22
  role    AFG GOV, chairman of the High Peace Council, 2010-10..2011-09-20

actor Hamid Karzai
  kind    person
  name    Hamid Karzai
  short   Karzai, 2001..2026
  code    AFG
  sector  ELI
  role    AFG GOV, president, 2001-12-22..2014-09-29

actor Ashraf Ghani
  kind    person
  name    Ashraf Ghani, Mohammad Ashraf Ghani, Ashraf Ghani Ahmadzai
  short   Ghani, 2002..2033
  code    AFG
  sector  ELI
  role    AFG GOV, finance minister, 2002-06-02..2004-12-14
  role    AFG GOV, president, 2014-09-29..2021-08-15

actor Abdullah Abdullah
  kind    person
  name    Abdullah Abdullah
  short   Abdullah, 2001-12-22..2020-03-11
  code    AFG
  sector  ELI
  role    AFG GOV, foreign minister, 2001-12-22..2006-04-20
  role    AFG PTY OPP, presidential candidate, 2009-05..2014-09-28
  role    AFG GOV, chief executive, 2014-09-29..2020-03-11
  role    AFG GOV, chairman of the High Council for National Reconciliation, 2020-05-17..2021-08-15

actor Rangin Dadfar Spanta
  kind    person
  name    Rangin Dadfar Spanta
  short   Spanta, 2006..2017
  code    AFG
  sector  ELI
  role    AFG GOV, foreign minister, 2006-04-20..2010-01-18
  role    AFG GOV, national security adviser, 2010..2014

actor Zalmai Rassoul
  kind    person
  name    Zalmai Rassoul, Zalmay Rassoul, Zalmay Rasul
  short   Rassoul, 2010..2016
  code    AFG
  sector  ELI
  role    AFG GOV, foreign minister, 2010-01-18..2013-10-24

actor Salahuddin Rabbani
  kind    person
  name    Salahuddin Rabbani
  short   Rabbani, 2015-02-01..2019-10-23
  code    AFG
  sector  ELI
  role    AFG GOV, foreign minister, 2015-02-01..2019-10-23

actor Haneef Atmar
  kind    person
  name    Haneef Atmar, Hanif Atmar, Mohammad Hanif Atmar
  short   Atmar, 2008..2024
  code    AFG
  sector  ELI
  role    AFG GOV, interior minister, 2008-10..2010-06-06
  role    AFG GOV, national security adviser, 2014-10..2018-08-25
  role    AFG GOV, foreign minister, 2020-04-04..2021-08-15

actor Mohammed Fahim
  kind    person
  name    Mohammed Fahim, Mohammad Qasim Fahim, Mohammed Qasim Fahim, Marshal Fahim
  short   Fahim, 2001..2017
  code    AFG
  sector  ELI
  role    AFG GOV, defence minister, 2001-12-22..2004-12-23
  role    AFG GOV, vice president, 2009-11-19..2014-03-09

actor Abdul Rahim Wardak
  kind    person
  name    Abdul Rahim Wardak, Abdul Raheem Wardak
  short   Wardak, 2004..2015
  code    AFG
  sector  ELI
  role    AFG GOV, defence minister, 2004-12-23..2012-08-07

actor Bismillah Khan Mohammadi
  kind    person
  name    Bismillah Khan Mohammadi, Bismillah Mohammadi
  code    AFG
  sector  ELI
  role    AFG GOV, interior minister, 2010-06..2012-08
  role    AFG GOV, defence minister, 2012-09-15..2015-05-24
  role    AFG GOV, defence minister, 2021-06-19..2021-08-15

actor Amrullah Saleh
  kind    person
  name    Amrullah Saleh
  code    AFG
  sector  ELI
  role    AFG SPY, intelligence chief, 2004-02..2010-06-06
  role    AFG GOV, vice president, 2020-02-19..2021-08-15
  role    AFG OPP REB, resistance leader, 2021-08-16..

actor Assadullah Khalid
  kind    person
  name    Assadullah Khalid, Asadullah Khalid
  code    AFG
  sector  ELI
  role    AFG SPY, intelligence chief, 2012-09..2013-08
  role    AFG GOV, defence minister, 2018-12-23..2021-03

actor Abdul Rashid Dostum
  kind    person
  name    Abdul Rashid Dostum, Abdurrashid Dostum, Rashid Dostum
  short   Dostum, 1992..2023
  code    AFG
  sector  ELI
  role    AFG REB, militia leader, 1992..2001-11
  role    AFG GOV, vice president, 2014-09-29..2020-02-19

actor Ahmad Shah Massoud
  kind    person
  name    Ahmad Shah Massoud, Ahmed Shah Massoud, Ahmad Shah Masood
  code    AFG
  sector  ELI
  role    AFG GOV, defence minister, 1992-05..1996-09-26
  role    AFG REB, commander of the Northern Alliance, 1996-09-27..2001-09-09

actor Ahmad Massoud
  kind    person
  name    Ahmad Massoud
  short   Massoud, 2021-08-16..
  code    AFG
  sector  REB
  role    AFG REB, leader of the National Resistance Front, 2021-08-16..

actor Ismail Khan
  kind    person
  name    Ismail Khan
  code    AFG
  sector  ELI
  role    AFG UAF, militia leader, 1992..1997
  role    AFG GOV, governor of Herat, 2001-11..2004-09-12
  role    AFG GOV, energy minister, 2004-12..2013

actor Gulbuddin Hekmatyar
  kind    person
  name    Gulbuddin Hekmatyar
  short   Hekmatyar, 1993..
  code    AFG
  sector  ELI
  role    AFG GOV, prime minister, 1993-06-17..1994-06-28
  role    AFG GOV, prime minister, 1996-06-26..1997-08-11
  role    AFG REB, leader of Hezb-i-Islami, 2001-11..2016-09-28
  role    AFG PTY, leader of Hezb-i-Islami, 2016-09-29..

actor Mohammad Zahir Shah
  kind    person
  name    Mohammad Zahir Shah, Zahir Shah, Mohammed Zahir Shah
  code    AFG
  sector  ELI
  role    AFG ELI, former king, 1973-07-18..2007-07-23

actor Mullah Mohammed Omar
  kind    person
  name    Mullah Mohammed Omar, Mullah Omar, Mullah Mohammad Omar, Mohammed Omar
  code    AFG
  sector  ELI
  role    AFG GOV REB, leader of the Taliban, 1996-04-04..2001-11-13
  role    AFG REB, leader of the Taliban, 2001-11-14..2013-04-23

actor Mullah Akhtar Mansour
  kind    person
  name    Mullah Akhtar Mansour, Mullah Akhtar Mansoor, Akhtar Mohammad Mansour, Mullah Akhtar Mohammad Mansour
  short   Mansoor, 2015..2019
  code    AFG
  sector  REB
  role    AFG REB, leader of the Taliban, 2015-07-29..2016-05-21

actor Haibatullah Akhundzada
  kind    person
  name    Haibatullah Akhundzada, Hibatullah Akhundzada, Mullah Haibatullah Akhundzada
  short   Akhundzada, 2016..
  code    AFG
  sector  ELI
  role    AFG REB, leader of the Taliban, 2016-05-25..2021-08-14
  role    AFG GOV, supreme leader of the Taliban, 2021-08-15..

actor Abdul Ghani Baradar
  kind    person
  name    Abdul Ghani Baradar, Mullah Abdul Ghani Baradar, Mullah Baradar
  short   Baradar, 2001..
  code    AFG
  sector  ELI
  role    AFG REB, deputy leader of the Taliban, 2001..2021-08-14
  role    AFG GOV, deputy prime minister, 2021-09-07..

actor Hasan Akhund
  kind    person
  name    Hasan Akhund, Mohammad Hasan Akhund, Mullah Hasan Akhund
  short   Akhund, 2021..
  code    AFG
  sector  ELI
  role    AFG GOV, prime minister, 2021-09-07..

actor Amir Khan Muttaqi
  kind    person
  name    Amir Khan Muttaqi, Amir Khan Muttaki
  short   Muttaqi, 2021..
  code    AFG
  sector  ELI
  role    AFG GOV, foreign minister, 2021-09-07..

actor Sirajuddin Haqqani
  kind    person
  name    Sirajuddin Haqqani
  short   Haqqani, 2007..2021-08-14
  code    AFG
  sector  ELI
  role    AFG REB, leader of the Haqqani network, 2007..2021-08-14
  role    AFG GOV, interior minister, 2021-09-07..

actor Jalaluddin Haqqani
  kind    person
  name    Jalaluddin Haqqani
  short   Haqqani, 1995..2018-09
  code    AFG
  sector  REB
  role    AFG REB, leader of the Haqqani network, 1995..2018-09

actor Mohammad Yaqoob
  kind    person
  name    Mohammad Yaqoob, Mullah Yaqoob, Mohammad Yaqub
  short   Yaqoob, 2021..
  code    AFG
  sector  ELI
  role    AFG GOV, defence minister, 2021-09-07..

actor Zabihullah Mujahid
  kind    person
  name    Zabihullah Mujahid, Zabiullah Mujahid
  code    AFG
  sector  ELI
  role    AFG REB, Taliban spokesman, 2007..2021-08-14
  role    AFG GOV, government spokesman, 2021-08-15..

actor Suhail Shaheen
  kind    person
  name    Suhail Shaheen
  short   Shaheen, 2013..
  code    AFG
  sector  ELI
  role    AFG REB, Taliban spokesman, 2013..2021-08-14
  role    AFG GOV, Taliban official, 2021-08-15..

actor Qari Yousuf Ahmadi
  kind    person
  name    Qari Yousuf Ahmadi, Qari Yousef Ahmadi, Qari Yusuf Ahmadi
  code    AFG
  sector  REB
  role    AFG REB, Taliban spokesman, 2005..2021-08-14

actor Wakil Ahmed Muttawakil
  kind    person
  name    Wakil Ahmed Muttawakil, Wakil Ahmad Mutawakel
  short   Muttawakil, 1999..2004
  code    AFG
  sector  ELI
  role    AFG GOV, Taliban foreign minister, 1999-10-27..2001-11-13

actor Abdul Salam Zaeef
  kind    person
  name    Abdul Salam Zaeef, Mullah Abdul Salam Zaeef
  short   Zaeef, 2000..2004
  code    AFG
  sector  ELI
  role    AFG GOV, Taliban ambassador to Pakistan, 2000..2001-11

actor Mullah Dadullah
  kind    person
  name    Mullah Dadullah
  short   Dadullah, 1994..2010
  code    AFG
  sector  REB
  role    AFG REB, Taliban commander, 1994..2007-05-12

actor Ahmed Wali Karzai
  kind    person
  name    Ahmed Wali Karzai
  code    AFG
  sector  ELI
  role    AFG ELI, chairman of the Kandahar council, 2005..2011-07-12

actor Sebghatullah Mojadidi
  kind    person
  name    Sebghatullah Mojadidi, Sibghatullah Mojaddedi
  short   Mojadidi, 1992..2004
  code    AFG
  sector  ELI
  role    AFG GOV, president, 1992-04-28..1992-06-28

actor Yunus Qanuni
  kind    person
  name    Yunus Qanuni, Younus Qanooni, Yunus Qanooni
  short   Qanuni, 2001..2017
  code    AFG
  sector  ELI
  role    AFG GOV, interior minister, 2001-12-22..2002-06
  role    AFG GOV, vice president, 2014-03..2014-09-29

actor Sarwar Danesh
  kind    person
  name    Sarwar Danesh
  short   Danesh, 2014..2024
  code    AFG
  sector  ELI
  role    AFG GOV, vice president, 2014-09-29..2021-08-15

actor Abdul Raziq
  kind    person
  name    Abdul Raziq, Abdul Razeq
  code    AFG
  sector  ELI
  role    AFG COP, police chief of Kandahar, 2011-05..2018-10-18

# ---- PAK ----

actor Ghulam Ishaq Khan
  kind    person
  name    Ghulam Ishaq Khan
  code    PAK
  sector  ELI
  role    PAK GOV, president, 1988-08-17..1993-07-18

actor Farooq Leghari
  kind    person
  name    Farooq Leghari, Farooq Ahmad Khan Leghari
  short   Leghari, 1993..2009
  code    PAK
  sector  ELI
  role    PAK GOV, president, 1993-11-14..1997-12-02

actor Rafiq Tarar
  kind    person
  name    Rafiq Tarar, Mohammad Rafiq Tarar
  short   Tarar, 1998..2013
  code    PAK
  sector  ELI
  role    PAK GOV, president, 1998-01-01..2001-06-20

actor Pervez Musharraf
  kind    person
  name    Pervez Musharraf, Parvez Musharraf
  short   Musharraf, 1998..2020
  code    PAK
  sector  ELI
  role    PAK MIL, army chief, 1998-10-06..1999-10-12
  role    PAK GOV MIL, chief executive, 1999-10-12..2001-06-20
  role    PAK GOV, president, 2001-06-20..2008-08-18

actor Asif Ali Zardari
  kind    person
  name    Asif Ali Zardari, Asif Zardari
  short   Zardari, 2008..
  code    PAK
  sector  ELI
  role    PAK GOV, president, 2008-09-09..2013-09-08
  role    PAK GOV, president, 2024-03-10..

actor Mamnoon Hussain
  kind    person
  name    Mamnoon Hussain
  code    PAK
  sector  ELI
  role    PAK GOV, president, 2013-09-09..2018-09-08

actor Arif Alvi
  kind    person
  name    Arif Alvi
  short   Alvi, 2018..2036
  code    PAK
  sector  ELI
  wikidata Q4790529
  role    PAK GOV, president, 2018-09-09..2024-03-10

actor Benazir Bhutto
  kind    person
  name    Benazir Bhutto
  short   Bhutto, 1988..2019
  code    PAK
  sector  ELI
  gender  female
  role    PAK GOV, prime minister, 1988-12-02..1990-08-06
  role    PAK GOV, prime minister, 1993-10-19..1996-11-05
  role    PAK PTY OPP, opposition leader, 1996-11-06..2007-12-27

actor Nawaz Sharif
  kind    person
  name    Nawaz Sharif, Mian Nawaz Sharif
  short   Sharif, 1990-11-06..1993-07-18
  short   Sharif, 1997-02-17..1999-10-12
  short   Sharif, 2007-11-25..2017-07-28
  code    PAK
  sector  ELI
  role    PAK GOV, prime minister, 1990-11-06..1993-04-18
  role    PAK GOV, prime minister, 1993-05-26..1993-07-18
  role    PAK GOV, prime minister, 1997-02-17..1999-10-12
  role    PAK PTY OPP, opposition leader, 2007-11-25..2013-06-04
  role    PAK GOV, prime minister, 2013-06-05..2017-07-28

actor Zafarullah Khan Jamali
  kind    person
  name    Zafarullah Khan Jamali, Zafarullah Jamali
  short   Jamali, 2002..2016
  code    PAK
  sector  ELI
  role    PAK GOV, prime minister, 2002-11-23..2004-06-26

actor Shaukat Aziz
  kind    person
  name    Shaukat Aziz
  code    PAK
  sector  ELI
  role    PAK GOV, finance minister, 1999-11-06..2004-08
  role    PAK GOV, prime minister, 2004-08-28..2007-11-15

actor Yousuf Raza Gilani
  kind    person
  name    Yousuf Raza Gilani, Yousaf Raza Gilani, Yusuf Raza Gilani, Yousuf Raza Gillani
  short   Gilani, Gillani, 2008..2024
  code    PAK
  sector  ELI
  role    PAK GOV, prime minister, 2008-03-25..2012-06-19

actor Raja Pervez Ashraf
  kind    person
  name    Raja Pervez Ashraf, Raja Pervaiz Ashraf
  short   Ashraf, 2012..2025
  code    PAK
  sector  ELI
  role    PAK GOV, prime minister, 2012-06-22..2013-03-24

actor Shahid Khaqan Abbasi
  kind    person
  name    Shahid Khaqan Abbasi
  short   Abbasi, 2017..2030
  code    PAK
  sector  ELI
  role    PAK GOV, prime minister, 2017-08-01..2018-05-31

actor Imran Khan
  kind    person
  name    Imran Khan
  code    PAK
  sector  ELI
  wikidata Q155164
  role    PAK PTY OPP, leader of Tehreek-e-Insaf, 1996-04-25..2018-08-17
  role    PAK GOV, prime minister, 2018-08-18..2022-04-10
  role    PAK PTY OPP, leader of Tehreek-e-Insaf, 2022-04-11..

actor Shehbaz Sharif
  kind    person
  name    Shehbaz Sharif, Shahbaz Sharif
  short   Sharif, 2022-04-11..
  code    PAK
  sector  ELI
  wikidata Q2096387
  role    PAK GOV, chief minister of Punjab, 2013-06-08..2018-06-08
  role    PAK GOV, prime minister, 2022-04-11..2023-08-14
  role    PAK GOV, prime minister, 2024-03-04..

actor Anwaar-ul-Haq Kakar
  kind    person
  name    Anwaar-ul-Haq Kakar, Anwaar ul Haq Kakar, Anwarul Haq Kakar
  short   Kakar, 2023..2027
  code    PAK
  sector  ELI
  role    PAK GOV, caretaker prime minister, 2023-08-14..2024-03-04

actor Khurshid Mahmud Kasuri
  kind    person
  name    Khurshid Mahmud Kasuri, Khurshid Kasuri
  short   Kasuri, 2002..2010
  code    PAK
  sector  ELI
  role    PAK GOV, foreign minister, 2002-11-23..2007-11-15

actor Shah Mahmood Qureshi
  kind    person
  name    Shah Mahmood Qureshi, Shah Mehmood Qureshi
  short   Qureshi, 2008..2025
  code    PAK
  sector  ELI
  role    PAK GOV, foreign minister, 2008-03-31..2011-02-11
  role    PAK GOV, foreign minister, 2018-08-20..2022-04-10

actor Hina Rabbani Khar
  kind    person
  name    Hina Rabbani Khar
  short   Khar, 2011..2016
  code    PAK
  sector  ELI
  gender  female
  role    PAK GOV, foreign minister, 2011-07-20..2013-03-16

actor Sartaj Aziz
  kind    person
  name    Sartaj Aziz
  code    PAK
  sector  ELI
  role    PAK GOV, foreign minister, 1998-08-07..1999-10-12
  role    PAK GOV, adviser on foreign affairs, 2013-06-07..2017-08

actor Gohar Ayub Khan
  kind    person
  name    Gohar Ayub Khan
  code    PAK
  sector  ELI
  role    PAK GOV, foreign minister, 1997-02-25..1998-08-07

actor Abdul Sattar
  kind    person
  name    Abdul Sattar
  code    PAK
  sector  ELI
  role    PAK GOV, foreign minister, 1999-11-06..2002-06-14

actor Khawaja Asif
  kind    person
  name    Khawaja Asif, Khawaja Muhammad Asif, Khawaja Mohammad Asif
  short   Asif, 2013..
  code    PAK
  sector  ELI
  role    PAK GOV, defence minister, 2013-11-27..2017-07-28
  role    PAK GOV, foreign minister, 2017-08-04..2018-04-26
  role    PAK GOV, defence minister, 2022-04-19..2023-08-10
  role    PAK GOV, defence minister, 2024-03-11..

actor Bilawal Bhutto Zardari
  kind    person
  name    Bilawal Bhutto Zardari, Bilawal Bhutto-Zardari, Bilawal Bhutto
  short   Bilawal, 2007..
  code    PAK
  sector  ELI
  role    PAK PTY, chairman of the Pakistan People's Party, 2007-12-30..
  role    PAK GOV, foreign minister, 2022-04-27..2023-08-10

actor Ishaq Dar
  kind    person
  name    Ishaq Dar
  short   Dar, 2013..
  code    PAK
  sector  ELI
  role    PAK GOV, finance minister, 2013-06-07..2017-11-22
  role    PAK GOV, foreign minister, 2024-03-11..

actor Rehman Malik
  kind    person
  name    Rehman Malik
  code    PAK
  sector  ELI
  role    PAK GOV, interior minister, 2008-03-27..2013-03-16

actor Chaudhry Nisar Ali Khan
  kind    person
  name    Chaudhry Nisar Ali Khan
  code    PAK
  sector  ELI
  role    PAK GOV, interior minister, 2013-06-07..2017-07-28

actor Ashfaq Parvez Kayani
  kind    person
  name    Ashfaq Parvez Kayani, Ashfaq Kayani, Ashfaq Kiyani
  code    PAK
  sector  ELI
  role    PAK SPY, head of the ISI, 2004-10..2007-10
  role    PAK MIL, army chief, 2007-11-28..2013-11-29

actor Raheel Sharif
  kind    person
  name    Raheel Sharif
  code    PAK
  sector  ELI
  role    PAK MIL, army chief, 2013-11-29..2016-11-29

actor Qamar Javed Bajwa
  kind    person
  name    Qamar Javed Bajwa, Qamar Bajwa
  code    PAK
  sector  ELI
  role    PAK MIL, army chief, 2016-11-29..2022-11-29

actor Asim Munir
  kind    person
  name    Asim Munir, Syed Asim Munir
  code    PAK
  sector  ELI
  role    PAK SPY, head of the ISI, 2018-10..2019-06
  role    PAK MIL, army chief, 2022-11-29..

actor Ahmed Shuja Pasha
  kind    person
  name    Ahmed Shuja Pasha, Ahmad Shuja Pasha
  code    PAK
  sector  ELI
  role    PAK SPY, head of the ISI, 2008-09-29..2012-03-18

actor Hamid Gul
  kind    person
  name    Hamid Gul
  code    PAK
  sector  ELI
  role    PAK SPY, head of the ISI, 1987-03..1989-05

actor Athar Abbas
  kind    person
  name    Athar Abbas
  code    PAK
  sector  ELI
  role    PAK MIL, military spokesman, 2008-01..2012-06

actor Asim Bajwa
  kind    person
  name    Asim Bajwa, Asim Saleem Bajwa
  code    PAK
  sector  ELI
  role    PAK MIL, military spokesman, 2012-06..2016-12

actor Asif Ghafoor
  kind    person
  name    Asif Ghafoor
  code    PAK
  sector  ELI
  role    PAK MIL, military spokesman, 2016-12..2020-01

actor Abdul Qadeer Khan
  kind    person
  name    Abdul Qadeer Khan, A.Q. Khan, AQ Khan
  code    PAK
  sector  EDU
  role    PAK EDU, nuclear scientist, 1976..2021-10-10

actor Iftikhar Chaudhry
  kind    person
  name    Iftikhar Chaudhry, Iftikhar Mohammad Chaudhry, Iftikhar Muhammad Chaudhry
  code    PAK
  sector  ELI
  role    PAK JUD, chief justice, 2005-06-30..2013-12-11

actor Altaf Hussain
  kind    person
  name    Altaf Hussain
  code    PAK
  sector  PTY
  role    PAK PTY, leader of the MQM, 1984-03..

actor Fazlur Rehman
  kind    person
  name    Fazlur Rehman, Maulana Fazlur Rehman, Fazal-ur-Rehman
  short   Fazlur Rehman, 1980..
  code    PAK
  sector  PTY, REL
  role    PAK PTY REL, leader of Jamiat Ulema-e-Islam, 1980..

actor Qazi Hussain Ahmed
  kind    person
  name    Qazi Hussain Ahmed, Qazi Hussain Ahmad
  code    PAK
  sector  PTY, REL
  role    PAK PTY REL, leader of Jamaat-e-Islami, 1987..2009-03

actor Maryam Nawaz
  kind    person
  name    Maryam Nawaz
  short   Nawaz, 2012..
  code    PAK
  sector  ELI
  gender  female
  role    PAK PTY, Pakistan Muslim League politician, 2012..2024-02-25
  role    PAK GOV, chief minister of Punjab, 2024-02-26..

actor Malala Yousafzai
  kind    person
  name    Malala Yousafzai, Malala Yousufzai
  code    PAK
  sector  EDU
  gender  female
  role    PAK EDU, education activist, 2009..

actor Baitullah Mehsud
  kind    person
  name    Baitullah Mehsud
  short   Mehsud, 2007-12-14..2009-08-05
  code    PAK
  sector  REB
  role    PAK REB, leader of the Pakistani Taliban, 2007-12-14..2009-08-05

actor Hakimullah Mehsud
  kind    person
  name    Hakimullah Mehsud
  short   Mehsud, 2009-08-22..2013-11-01
  code    PAK
  sector  REB
  role    PAK REB, leader of the Pakistani Taliban, 2009-08-22..2013-11-01

actor Mullah Fazlullah
  kind    person
  name    Mullah Fazlullah, Maulana Fazlullah
  short   Fazlullah, 2007..2021
  code    PAK
  sector  REB
  role    PAK REB, Swat Taliban leader, 2007..2013-11-06
  role    PAK REB, leader of the Pakistani Taliban, 2013-11-07..2018-06-13

actor Noor Wali Mehsud
  kind    person
  name    Noor Wali Mehsud
  short   Mehsud, 2018-06-23..
  code    PAK
  sector  REB
  role    PAK REB, leader of the Pakistani Taliban, 2018-06-23..

actor Hafiz Saeed
  kind    person
  name    Hafiz Saeed, Hafiz Mohammad Saeed, Hafiz Muhammad Saeed
  short   Saeed, 1990..
  code    PAK
  sector  REB
  role    PAK REB, founder of Lashkar-e-Taiba, 1990..

actor Masood Azhar
  kind    person
  name    Masood Azhar, Maulana Masood Azhar
  short   Azhar, 2000..
  code    PAK
  sector  REB
  role    PAK REB, leader of Jaish-e-Mohammad, 2000-02..

actor Zaki-ur-Rehman Lakhvi
  kind    person
  name    Zaki-ur-Rehman Lakhvi, Zakiur Rehman Lakhvi
  short   Lakhvi, 1993..
  code    PAK
  sector  REB
  role    PAK REB, Lashkar-e-Taiba commander, 1993..

actor Akbar Bugti
  kind    person
  name    Akbar Bugti, Nawab Akbar Bugti
  short   Bugti, 2005..2009
  code    PAK
  sector  REB
  role    PAK REB, Baloch leader, 2005..2006-08-26

actor Salman Taseer
  kind    person
  name    Salman Taseer
  short   Taseer, 2008..2014
  code    PAK
  sector  ELI
  role    PAK GOV, governor of Punjab, 2008-05-15..2011-01-04

actor Asia Bibi
  kind    person
  name    Asia Bibi
  code    PAK
  sector  CVL
  gender  female
  role    PAK CVL, Christian woman on trial, 2009..2018-11-07

actor Daniel Pearl
  kind    person
  name    Daniel Pearl
  code    PAK
  sector  JRN
  role    USA JRN, Wall Street Journal reporter, 1990..2002-02-01

actor Aafia Siddiqui
  kind    person
  name    Aafia Siddiqui
  code    PAK
  sector  EDU
  gender  female
  role    PAK EDU, neuroscientist, 2003..

# ---- IND ----

actor Chandra Shekhar
  kind    person
  name    Chandra Shekhar
  short   Shekhar, 1990..2003
  code    IND
  sector  ELI
  role    IND GOV, prime minister, 1990-11-10..1991-06-21

actor V.P. Singh
  kind    person
  name    V.P. Singh, V. P. Singh, Vishwanath Pratap Singh
  code    IND
  sector  ELI
  role    IND GOV, prime minister, 1989-12-02..1990-11-10

actor P.V. Narasimha Rao
  kind    person
  name    P.V. Narasimha Rao, Narasimha Rao, P. V. Narasimha Rao
  code    IND
  sector  ELI
  role    IND GOV, prime minister, 1991-06-21..1996-05-16

actor Atal Bihari Vajpayee
  kind    person
  name    Atal Bihari Vajpayee, Atal Behari Vajpayee
  short   Vajpayee, 1996..2016
  code    IND
  sector  ELI
  role    IND GOV, prime minister, 1996-05-16..1996-06-01
  role    IND GOV, prime minister, 1998-03-19..2004-05-22

actor H.D. Deve Gowda
  kind    person
  name    H.D. Deve Gowda, Deve Gowda, H. D. Deve Gowda
  short   Gowda, 1996..2009
  code    IND
  sector  ELI
  role    IND GOV, prime minister, 1996-06-01..1997-04-21

actor I.K. Gujral
  kind    person
  name    I.K. Gujral, Inder Kumar Gujral, I. K. Gujral
  short   Gujral, 1996..2010
  code    IND
  sector  ELI
  role    IND GOV, foreign minister, 1996-06-01..1998-03-18
  role    IND GOV, prime minister, 1997-04-21..1998-03-19

actor Manmohan Singh
  kind    person
  name    Manmohan Singh
  code    IND
  sector  ELI
  role    IND GOV, finance minister, 1991-06-21..1996-05-16
  role    IND GOV, prime minister, 2004-05-22..2014-05-26

actor Narendra Modi
  kind    person
  name    Narendra Modi
  short   Modi, 2001..
  code    IND
  sector  ELI
  wikidata Q1058
  role    IND GOV, chief minister of Gujarat, 2001-10-07..2014-05-22
  role    IND GOV, prime minister, 2014-05-26..

actor Rajiv Gandhi
  kind    person
  name    Rajiv Gandhi
  short   Gandhi, 1984-10-31..1989-12-02
  code    IND
  sector  ELI
  role    IND GOV, prime minister, 1984-10-31..1989-12-02
  role    IND PTY OPP, Congress leader, 1989-12-03..1991-05-21

actor Sonia Gandhi
  kind    person
  name    Sonia Gandhi
  code    IND
  sector  PTY, OPP
  gender  female
  role    IND PTY, president of the Congress party, 1998-03-14..2017-12-16
  role    IND PTY OPP, president of the Congress party, 2019-08-10..2022-10-26

actor Rahul Gandhi
  kind    person
  name    Rahul Gandhi
  code    IND
  sector  PTY, OPP
  role    IND PTY, Congress vice president, 2013-01-19..2014-05-25
  role    IND PTY OPP, Congress leader, 2014-05-26..

actor Priyanka Gandhi
  kind    person
  name    Priyanka Gandhi, Priyanka Gandhi Vadra
  code    IND
  sector  PTY, OPP
  gender  female
  role    IND PTY OPP, Congress leader, 2019-01-23..

actor Mallikarjun Kharge
  kind    person
  name    Mallikarjun Kharge
  code    IND
  sector  PTY, OPP
  role    IND PTY OPP, president of the Congress party, 2022-10-26..

actor K.R. Narayanan
  kind    person
  name    K.R. Narayanan, K. R. Narayanan
  short   Narayanan, 1997..2014
  code    IND
  sector  ELI
  role    IND GOV, president, 1997-07-25..2002-07-25

actor Shankar Dayal Sharma
  kind    person
  name    Shankar Dayal Sharma
  code    IND
  sector  ELI
  role    IND GOV, president, 1992-07-25..1997-07-25

actor A.P.J. Abdul Kalam
  kind    person
  name    A.P.J. Abdul Kalam, APJ Abdul Kalam, Abdul Kalam
  short   Kalam, 2002..2019
  code    IND
  sector  ELI
  role    IND GOV, president, 2002-07-25..2007-07-25

actor Pratibha Patil
  kind    person
  name    Pratibha Patil
  code    IND
  sector  ELI
  gender  female
  role    IND GOV, president, 2007-07-25..2012-07-25

actor Pranab Mukherjee
  kind    person
  name    Pranab Mukherjee
  short   Mukherjee, 2004..2029
  code    IND
  sector  ELI
  role    IND GOV, defence minister, 2004-05-22..2006-10-26
  role    IND GOV, foreign minister, 2006-10-24..2009-05-22
  role    IND GOV, finance minister, 2009-01-24..2012-06-26
  role    IND GOV, president, 2012-07-25..2017-07-25

actor Ram Nath Kovind
  kind    person
  name    Ram Nath Kovind
  short   Kovind, 2017..2034
  code    IND
  sector  ELI
  wikidata Q16845347
  role    IND GOV, president, 2017-07-25..2022-07-25

actor Droupadi Murmu
  kind    person
  name    Droupadi Murmu
  short   Murmu, 2022..
  code    IND
  sector  ELI
  gender  female
  wikidata Q19901232
  role    IND GOV, president, 2022-07-25..

actor Jaswant Singh
  kind    person
  name    Jaswant Singh
  code    IND
  sector  ELI
  role    IND GOV, foreign minister, 1998-12-05..2002-07-01
  role    IND GOV, finance minister, 2002-07-01..2004-05-22

actor Yashwant Sinha
  kind    person
  name    Yashwant Sinha
  short   Sinha, 1998..2007
  code    IND
  sector  ELI
  role    IND GOV, finance minister, 1998-03-19..2002-07-01
  role    IND GOV, foreign minister, 2002-07-01..2004-05-22

actor Natwar Singh
  kind    person
  name    Natwar Singh, K. Natwar Singh
  code    IND
  sector  ELI
  role    IND GOV, foreign minister, 2004-05-23..2005-11-06

actor S.M. Krishna
  kind    person
  name    S.M. Krishna, S. M. Krishna
  short   Krishna, 2009..2015
  code    IND
  sector  ELI
  role    IND GOV, foreign minister, 2009-05-22..2012-10-26

actor Salman Khurshid
  kind    person
  name    Salman Khurshid
  short   Khurshid, 2012..2017
  code    IND
  sector  ELI
  role    IND GOV, foreign minister, 2012-10-28..2014-05-26

actor Sushma Swaraj
  kind    person
  name    Sushma Swaraj
  short   Swaraj, 2009..2022
  code    IND
  sector  ELI
  gender  female
  role    IND PTY OPP, leader of the opposition, 2009-12-21..2014-05-25
  role    IND GOV, foreign minister, 2014-05-26..2019-05-30

actor S. Jaishankar
  kind    person
  name    S. Jaishankar, Subrahmanyam Jaishankar
  short   Jaishankar, 2015..
  code    IND
  sector  ELI
  role    IND GOV, foreign secretary, 2015-01-29..2018-01-28
  role    IND GOV, foreign minister, 2019-05-30..

actor George Fernandes
  kind    person
  name    George Fernandes
  short   Fernandes, 1998..2007
  code    IND
  sector  ELI
  role    IND GOV, defence minister, 1998-03-19..2001-03-15
  role    IND GOV, defence minister, 2001-10-21..2004-05-22

actor A.K. Antony
  kind    person
  name    A.K. Antony, A. K. Antony
  short   Antony, 2006..2017
  code    IND
  sector  ELI
  role    IND GOV, defence minister, 2006-10-26..2014-05-26

actor Arun Jaitley
  kind    person
  name    Arun Jaitley
  short   Jaitley, 2014..2022
  code    IND
  sector  ELI
  role    IND GOV, finance minister, 2014-05-26..2019-05-30

actor Manohar Parrikar
  kind    person
  name    Manohar Parrikar
  short   Parrikar, 2014..2020
  code    IND
  sector  ELI
  role    IND GOV, defence minister, 2014-11-09..2017-03-13

actor Nirmala Sitharaman
  kind    person
  name    Nirmala Sitharaman
  short   Sitharaman, 2017..
  code    IND
  sector  ELI
  gender  female
  role    IND GOV, defence minister, 2017-09-03..2019-05-30
  role    IND GOV, finance minister, 2019-05-30..

actor Rajnath Singh
  kind    person
  name    Rajnath Singh
  code    IND
  sector  ELI
  role    IND GOV, interior minister, 2014-05-26..2019-05-30
  role    IND GOV, defence minister, 2019-05-31..

actor L.K. Advani
  kind    person
  name    L.K. Advani, Lal Krishna Advani, L. K. Advani
  short   Advani, 1998..2012
  code    IND
  sector  ELI
  role    IND GOV, home minister, 1998-03-19..2004-05-22
  role    IND PTY OPP, leader of the opposition, 2004-05-22..2009-12-21

actor P. Chidambaram
  kind    person
  name    P. Chidambaram, Palaniappan Chidambaram
  short   Chidambaram, 2004..2017
  code    IND
  sector  ELI
  role    IND GOV, finance minister, 2004-05-22..2008-11-30
  role    IND GOV, home minister, 2008-11-30..2012-07-31
  role    IND GOV, finance minister, 2012-07-31..2014-05-26

actor Shivraj Patil
  kind    person
  name    Shivraj Patil
  code    IND
  sector  ELI
  role    IND GOV, home minister, 2004-05-22..2008-11-30

actor Sushil Kumar Shinde
  kind    person
  name    Sushil Kumar Shinde
  short   Shinde, 2012..2017
  code    IND
  sector  ELI
  role    IND GOV, home minister, 2012-07-31..2014-05-26

actor Amit Shah
  kind    person
  name    Amit Shah
  code    IND
  sector  ELI
  role    IND PTY, president of the BJP, 2014-07-09..2020-01-20
  role    IND GOV, home minister, 2019-06-01..

actor Ajit Doval
  kind    person
  name    Ajit Doval
  short   Doval, 2014..
  code    IND
  sector  ELI
  role    IND GOV, national security adviser, 2014-05-30..

actor Shivshankar Menon
  kind    person
  name    Shivshankar Menon
  short   Menon, 2006..2017
  code    IND
  sector  ELI
  role    IND GOV, foreign secretary, 2006-10..2009-07
  role    IND GOV, national security adviser, 2010-01..2014-05

actor Nirupama Rao
  kind    person
  name    Nirupama Rao
  code    IND
  sector  ELI
  gender  female
  role    IND GOV, foreign secretary, 2009-08-01..2011-07-31

actor Farooq Abdullah
  kind    person
  name    Farooq Abdullah
  code    IND
  sector  ELI
  role    IND GOV, chief minister of Kashmir, 1996-10-09..2002-10-18

actor Omar Abdullah
  kind    person
  name    Omar Abdullah
  code    IND
  sector  ELI
  role    IND GOV, chief minister of Kashmir, 2009-01-05..2015-01-08
  role    IND GOV, chief minister of Kashmir, 2024-10-16..

actor Mehbooba Mufti
  kind    person
  name    Mehbooba Mufti
  short   Mufti, 2016..2021
  code    IND
  sector  ELI
  gender  female
  role    IND GOV, chief minister of Kashmir, 2016-04-04..2018-06-19

actor Mufti Mohammad Sayeed
  kind    person
  name    Mufti Mohammad Sayeed, Mufti Mohammed Sayeed
  short   Sayeed, 2002..2019
  code    IND
  sector  ELI
  role    IND GOV, chief minister of Kashmir, 2002-11-02..2005-11-02
  role    IND GOV, chief minister of Kashmir, 2015-03-01..2016-01-07

actor Syed Ali Shah Geelani
  kind    person
  name    Syed Ali Shah Geelani, Syed Ali Geelani
  short   Geelani, 1989..2024
  code    IND
  sector  OPP
  role    IND OPP, Kashmiri separatist leader, 1989..2021-09-01

actor Yasin Malik
  kind    person
  name    Yasin Malik, Mohammad Yasin Malik
  code    IND
  sector  OPP
  role    IND OPP, Kashmiri separatist leader, 1994..

actor Mirwaiz Umar Farooq
  kind    person
  name    Mirwaiz Umar Farooq, Umar Farooq
  code    IND
  sector  OPP, REL
  role    IND OPP REL, Kashmiri separatist leader, 1990-05..

actor Burhan Wani
  kind    person
  name    Burhan Wani
  short   Wani, 2010..2019
  code    IND
  sector  REB
  role    IND REB, Hizbul Mujahideen commander, 2010..2016-07-08

actor Syed Salahuddin
  kind    person
  name    Syed Salahuddin
  short   Salahuddin, 1991..
  code    IND
  sector  REB
  role    IND REB, leader of Hizbul Mujahideen, 1991..

actor Mamata Banerjee
  kind    person
  name    Mamata Banerjee
  short   Banerjee, 1998..
  code    IND
  sector  ELI
  gender  female
  role    IND PTY, leader of Trinamool Congress, 1998-01..
  role    IND GOV, chief minister of West Bengal, 2011-05-20..

actor Arvind Kejriwal
  kind    person
  name    Arvind Kejriwal
  short   Kejriwal, 2012..
  code    IND
  sector  ELI
  role    IND PTY, leader of the Aam Aadmi Party, 2012-11..
  role    IND GOV, chief minister of Delhi, 2015-02-14..2024-09-17

actor Jayalalithaa
  kind    person
  name    Jayalalithaa, J. Jayalalithaa, Jayaram Jayalalithaa, Jayalalitha
  code    IND
  sector  ELI
  gender  female
  role    IND GOV, chief minister of Tamil Nadu, 2011-05-16..2016-12-05

actor Lalu Prasad Yadav
  kind    person
  name    Lalu Prasad Yadav, Laloo Prasad Yadav
  code    IND
  sector  ELI
  role    IND GOV, chief minister of Bihar, 1990-03-10..1997-07-25

actor Nitish Kumar
  kind    person
  name    Nitish Kumar
  code    IND
  sector  ELI
  role    IND GOV, chief minister of Bihar, 2015-02-22..

actor Yogi Adityanath
  kind    person
  name    Yogi Adityanath
  short   Adityanath, 2017..
  code    IND
  sector  ELI
  role    IND GOV, chief minister of Uttar Pradesh, 2017-03-19..

actor Mayawati
  kind    person
  name    Mayawati
  code    IND
  sector  ELI
  gender  female
  role    IND GOV, chief minister of Uttar Pradesh, 2007-05-13..2012-03-15

actor Bal Thackeray
  kind    person
  name    Bal Thackeray
  short   Thackeray, 1966..2015
  code    IND
  sector  PTY
  role    IND PTY, leader of Shiv Sena, 1966-06-19..2012-11-17

actor Anna Hazare
  kind    person
  name    Anna Hazare
  code    IND
  sector  SOC
  role    IND SOC, anti-corruption activist, 2011..

actor Umar Khalid
  kind    person
  name    Umar Khalid
  code    IND
  sector  OPP
  role    IND OPP, student activist, 2016..

actor Veerappan
  kind    person
  name    Veerappan
  code    IND
  sector  CRM
  role    IND CRM, bandit, 1986..2004-10-18

actor Dawood Ibrahim
  kind    person
  name    Dawood Ibrahim
  code    IND
  sector  CRM
  role    IND CRM, underworld boss, 1993..

actor Phoolan Devi
  kind    person
  name    Phoolan Devi
  code    IND
  sector  ELI
  gender  female
  role    IND LEG, lawmaker, 1996-05..2001-07-25

# ---- BGD ----

actor Khaleda Zia
  kind    person
  name    Khaleda Zia, Begum Khaleda Zia
  code    BGD
  sector  ELI
  gender  female
  role    BGD GOV, prime minister, 1991-03-20..1996-03-30
  role    BGD PTY OPP, opposition leader, 1996-06-23..2001-10-09
  role    BGD GOV, prime minister, 2001-10-10..2006-10-29
  role    BGD PTY OPP, opposition leader, 2009-01-06..

actor Sheikh Hasina
  kind    person
  name    Sheikh Hasina, Sheikh Hasina Wajed, Hasina Wajed, Sheikh Hasina Wazed
  short   Hasina, 1996..2036
  code    BGD
  sector  ELI
  gender  female
  wikidata Q52183
  role    BGD GOV, prime minister, 1996-06-23..2001-07-15
  role    BGD PTY OPP, opposition leader, 2001-10-10..2009-01-05
  role    BGD GOV, prime minister, 2009-01-06..2024-08-05

actor Muhammad Yunus
  kind    person
  name    Muhammad Yunus, Mohammad Yunus, Mohammed Yunus
  code    BGD
  sector  ELI
  role    BGD BUS SOC, founder of Grameen Bank, 1983-10..2024-08-07
  role    BGD GOV, chief adviser, 2024-08-08..

actor Fakhruddin Ahmed
  kind    person
  name    Fakhruddin Ahmed
  code    BGD
  sector  ELI
  role    BGD GOV, chief adviser, 2007-01-12..2009-01-06

actor Hossain Mohammad Ershad
  kind    person
  name    Hossain Mohammad Ershad, Hussain Muhammad Ershad, H.M. Ershad
  short   Ershad, 1983..2031
  code    BGD
  sector  ELI
  role    BGD GOV, president, 1983-12-11..1990-12-06
  role    BGD PTY, leader of the Jatiya Party, 1990-12-07..2019-07-14

actor Iajuddin Ahmed
  kind    person
  name    Iajuddin Ahmed
  code    BGD
  sector  ELI
  role    BGD GOV, president, 2002-09-06..2009-02-12

actor Zillur Rahman
  kind    person
  name    Zillur Rahman
  code    BGD
  sector  ELI
  role    BGD GOV, president, 2009-02-12..2013-03-20

actor Abdul Hamid
  kind    person
  name    Abdul Hamid
  code    BGD
  sector  ELI
  wikidata Q3246667
  role    BGD GOV, president, 2013-03-20..2023-04-24

actor Mohammed Shahabuddin
  kind    person
  name    Mohammed Shahabuddin
  short   Shahabuddin, 2023-04-24..
  code    BGD
  sector  ELI
  role    BGD GOV, president, 2023-04-24..

actor Dipu Moni
  kind    person
  name    Dipu Moni
  code    BGD
  sector  ELI
  gender  female
  role    BGD GOV, foreign minister, 2009-01-06..2013-11-20

actor A.K. Abdul Momen
  kind    person
  name    A.K. Abdul Momen, AK Abdul Momen
  short   Momen, 2019..2027
  code    BGD
  sector  ELI
  role    BGD GOV, foreign minister, 2019-01-07..2024-01-10

actor Motiur Rahman Nizami
  kind    person
  name    Motiur Rahman Nizami
  short   Nizami, 2001..2019
  code    BGD
  sector  PTY, REL
  role    BGD PTY REL, leader of Jamaat-e-Islami, 2001..2016-05-11

actor Delwar Hossain Sayedee
  kind    person
  name    Delwar Hossain Sayedee, Delawar Hossain Sayeedi
  code    BGD
  sector  PTY, REL
  role    BGD PTY REL, Jamaat-e-Islami leader, 1996..2023-08-14

actor Abdul Quader Mollah
  kind    person
  name    Abdul Quader Mollah, Abdul Kader Mullah
  code    BGD
  sector  PTY, REL
  role    BGD PTY REL, Jamaat-e-Islami leader, ..2013-12-12

actor Tarique Rahman
  kind    person
  name    Tarique Rahman
  code    BGD
  sector  PTY, OPP
  role    BGD PTY OPP, acting chairman of the Bangladesh Nationalist Party, 2018-02-08..

# ---- LKA ----

actor Ranasinghe Premadasa
  kind    person
  name    Ranasinghe Premadasa
  short   Premadasa, 1989..2005
  code    LKA
  sector  ELI
  role    LKA GOV, president, 1989-01-02..1993-05-01

actor Chandrika Kumaratunga
  kind    person
  name    Chandrika Kumaratunga, Chandrika Bandaranaike Kumaratunga
  short   Kumaratunga, 1994..2017
  code    LKA
  sector  ELI
  gender  female
  role    LKA GOV, prime minister, 1994-08-19..1994-11-12
  role    LKA GOV, president, 1994-11-12..2005-11-19

actor Mahinda Rajapaksa
  kind    person
  name    Mahinda Rajapaksa, Mahinda Rajapakse
  short   Rajapaksa, 2004-04-06..2015-01-09
  short   Rajapaksa, 2019-11-21..2022-05-09
  code    LKA
  sector  ELI
  role    LKA GOV, prime minister, 2004-04-06..2005-11-19
  role    LKA GOV, president, 2005-11-19..2015-01-09
  role    LKA GOV, prime minister, 2019-11-21..2022-05-09

actor Maithripala Sirisena
  kind    person
  name    Maithripala Sirisena
  short   Sirisena, 2015..2031
  code    LKA
  sector  ELI
  role    LKA GOV, president, 2015-01-09..2019-11-18

actor Gotabaya Rajapaksa
  kind    person
  name    Gotabaya Rajapaksa, Gotabhaya Rajapaksa, Gotabaya Rajapakse
  short   Rajapaksa, 2019-11-18..2022-07-14
  code    LKA
  sector  ELI
  wikidata Q1538702
  role    LKA GOV MIL, defence secretary, 2005-11-25..2015-01-08
  role    LKA GOV, president, 2019-11-18..2022-07-14

actor Ranil Wickremesinghe
  kind    person
  name    Ranil Wickremesinghe, Ranil Wickramasinghe
  short   Wickremesinghe, 1993..2036
  code    LKA
  sector  ELI
  wikidata Q983402
  role    LKA GOV, prime minister, 1993-05-07..1994-08-19
  role    LKA GOV, prime minister, 2001-12-09..2004-04-06
  role    LKA GOV, prime minister, 2015-01-09..2019-11-21
  role    LKA GOV, prime minister, 2022-05-12..2022-07-21
  role    LKA GOV, president, 2022-07-21..2024-09-23

actor Anura Kumara Dissanayake
  kind    person
  name    Anura Kumara Dissanayake, Anura Kumara Dissanayaka
  short   Dissanayake, 2014..
  code    LKA
  sector  ELI
  role    LKA PTY OPP, leader of the JVP, 2014-02-02..2024-09-22
  role    LKA GOV, president, 2024-09-23..

actor Basil Rajapaksa
  kind    person
  name    Basil Rajapaksa
  code    LKA
  sector  ELI
  role    LKA GOV, finance minister, 2021-07-08..2022-04-03

actor Sarath Fonseka
  kind    person
  name    Sarath Fonseka
  short   Fonseka, 2005..2013
  code    LKA
  sector  ELI
  role    LKA MIL, army commander, 2005-12-06..2009-07-15
  role    LKA PTY OPP, presidential candidate, 2009-11..2010-01-26

actor Velupillai Prabhakaran
  kind    person
  name    Velupillai Prabhakaran, Vellupillai Prabhakaran
  short   Prabhakaran, 1976..2012
  code    LKA
  sector  REB
  role    LKA REB, leader of the Tamil Tigers, 1976-05-05..2009-05-18

actor Anton Balasingham
  kind    person
  name    Anton Balasingham
  short   Balasingham, 1990..2009
  code    LKA
  sector  REB
  role    LKA REB, Tamil Tiger negotiator, 1990..2006-12-14

actor Karuna Amman
  kind    person
  name    Karuna Amman, Vinayagamoorthy Muralitharan
  short   Karuna, 1983..2012
  code    LKA
  sector  PRM
  role    LKA REB, Tamil Tiger commander, 1983..2004-03
  role    LKA PRM, breakaway leader, 2004-04..2009-03

actor S.P. Thamilselvan
  kind    person
  name    S.P. Thamilselvan, S. P. Tamilselvan
  short   Thamilselvan, 1993..2010
  code    LKA
  sector  REB
  role    LKA REB, head of the Tigers' political wing, 1993..2007-11-02

actor Mangala Samaraweera
  kind    person
  name    Mangala Samaraweera
  short   Samaraweera, 2005..2020
  code    LKA
  sector  ELI
  role    LKA GOV, foreign minister, 2005-11-23..2007-01-28
  role    LKA GOV, foreign minister, 2015-01-12..2017-05-22

actor Lakshman Kadirgamar
  kind    person
  name    Lakshman Kadirgamar
  short   Kadirgamar, 1994..2008
  code    LKA
  sector  ELI
  role    LKA GOV, foreign minister, 1994-08-19..2001-12-09
  role    LKA GOV, foreign minister, 2004-04-10..2005-08-12

actor G.L. Peiris
  kind    person
  name    G.L. Peiris, G. L. Peiris
  short   Peiris, 2010..2025
  code    LKA
  sector  ELI
  role    LKA GOV, foreign minister, 2010-04-23..2015-01-09
  role    LKA GOV, foreign minister, 2021-08-16..2022-07-22

# ---- NPL ----

actor King Birendra
  kind    person
  name    King Birendra, Birendra
  short   Birendra, 1972..2013
  code    NPL
  sector  ELI
  role    NPL GOV, king, 1972-01-31..2001-06-01

actor King Gyanendra
  kind    person
  name    King Gyanendra, Gyanendra, Gyanendra Shah
  short   Gyanendra, 2001..2020
  code    NPL
  sector  ELI
  role    NPL GOV, king, 2001-06-04..2008-05-28

actor Girija Prasad Koirala
  kind    person
  name    Girija Prasad Koirala, G.P. Koirala
  short   Koirala, 1991-05-26..1994-11-30
  short   Koirala, 1998-04-15..2001-07-26
  short   Koirala, 2006-04-25..2008-08-18
  code    NPL
  sector  ELI
  role    NPL GOV, prime minister, 1991-05-26..1994-11-30
  role    NPL GOV, prime minister, 1998-04-15..1999-05-31
  role    NPL GOV, prime minister, 2000-03-22..2001-07-26
  role    NPL GOV, prime minister, 2006-04-25..2008-08-18

actor Sher Bahadur Deuba
  kind    person
  name    Sher Bahadur Deuba
  short   Deuba, 1995..2034
  code    NPL
  sector  ELI
  wikidata Q470903
  role    NPL GOV, prime minister, 1995-09-12..1997-03-12
  role    NPL GOV, prime minister, 2001-07-26..2002-10-04
  role    NPL GOV, prime minister, 2004-06-02..2005-02-01
  role    NPL GOV, prime minister, 2017-06-07..2018-02-15
  role    NPL GOV, prime minister, 2021-07-13..2022-12-26

actor Pushpa Kamal Dahal
  kind    person
  name    Pushpa Kamal Dahal, Prachanda
  short   Prachanda, Dahal, 1996..2036
  code    NPL
  sector  ELI
  role    NPL REB, leader of the Maoists, 1996-02-13..2006-11-20
  role    NPL GOV, prime minister, 2008-08-18..2009-05-25
  role    NPL GOV, prime minister, 2016-08-04..2017-06-07
  role    NPL GOV, prime minister, 2022-12-26..2024-07-15

actor Madhav Kumar Nepal
  kind    person
  name    Madhav Kumar Nepal, Madhav Nepal
  code    NPL
  sector  ELI
  role    NPL GOV, prime minister, 2009-05-25..2011-02-06

actor Jhala Nath Khanal
  kind    person
  name    Jhala Nath Khanal, Jhalanath Khanal
  short   Khanal, 2011..2023
  code    NPL
  sector  ELI
  role    NPL GOV, prime minister, 2011-02-06..2011-08-29

actor Baburam Bhattarai
  kind    person
  name    Baburam Bhattarai
  short   Bhattarai, 1996..2025
  code    NPL
  sector  ELI
  role    NPL REB, Maoist leader, 1996-02-13..2006-11-20
  role    NPL GOV, prime minister, 2011-08-29..2013-03-14

actor Sushil Koirala
  kind    person
  name    Sushil Koirala
  short   Koirala, 2014-02-11..2015-10-12
  code    NPL
  sector  ELI
  role    NPL GOV, prime minister, 2014-02-11..2015-10-12

actor KP Sharma Oli
  kind    person
  name    KP Sharma Oli, K.P. Sharma Oli, K. P. Sharma Oli, Khadga Prasad Oli
  short   Oli, 2015..2037
  code    NPL
  sector  ELI
  role    NPL GOV, prime minister, 2015-10-12..2016-08-04
  role    NPL GOV, prime minister, 2018-02-15..2021-07-13
  role    NPL GOV, prime minister, 2024-07-15..2025-09-09

actor Sushila Karki
  kind    person
  name    Sushila Karki
  short   Karki, 2025..
  code    NPL
  sector  ELI
  gender  female
  role    NPL GOV, prime minister, 2025-09-12..

actor Ram Baran Yadav
  kind    person
  name    Ram Baran Yadav
  short   Yadav, 2008-07-23..2015-10-29
  code    NPL
  sector  ELI
  role    NPL GOV, president, 2008-07-23..2015-10-29

actor Bidhya Devi Bhandari
  kind    person
  name    Bidhya Devi Bhandari, Bidya Devi Bhandari
  short   Bhandari, 2015..2035
  code    NPL
  sector  ELI
  gender  female
  wikidata Q16193958
  role    NPL GOV, president, 2015-10-29..2023-03-13

actor Ram Chandra Poudel
  kind    person
  name    Ram Chandra Poudel, Ram Chandra Paudel
  short   Poudel, 2023..
  code    NPL
  sector  ELI
  role    NPL GOV, president, 2023-03-13..

# ---- UKR ----

actor Leonid Kravchuk
  kind    person
  name    Leonid Kravchuk
  short   Kravchuk, 1991..2006
  code    UKR
  sector  ELI
  role    UKR GOV, president, 1991-12-05..1994-07-19

actor Leonid Kuchma
  kind    person
  name    Leonid Kuchma
  short   Kuchma, 1992..2017
  code    UKR
  sector  ELI
  role    UKR GOV, prime minister, 1992-10-13..1993-09-21
  role    UKR GOV, president, 1994-07-19..2005-01-23

actor Viktor Yushchenko
  kind    person
  name    Viktor Yushchenko, Victor Yushchenko
  short   Yushchenko, 1999..2022
  code    UKR
  sector  ELI
  role    UKR GOV, prime minister, 1999-12-22..2001-05-29
  role    UKR PTY OPP, opposition leader, 2002..2005-01-22
  role    UKR GOV, president, 2005-01-23..2010-02-25

actor Viktor Yanukovych
  kind    person
  name    Viktor Yanukovych, Viktor Yanukovich, Victor Yanukovych
  short   Yanukovych, 2002..2026
  code    UKR
  sector  ELI
  role    UKR GOV, prime minister, 2002-11-21..2005-01-05
  role    UKR GOV, prime minister, 2006-08-04..2007-12-18
  role    UKR GOV, president, 2010-02-25..2014-02-22

actor Yulia Tymoshenko
  kind    person
  name    Yulia Tymoshenko, Yuliya Tymoshenko, Julia Timoshenko, Yulia Timoshenko
  short   Tymoshenko, 2005..
  code    UKR
  sector  ELI
  gender  female
  role    UKR GOV, prime minister, 2005-02-04..2005-09-08
  role    UKR GOV, prime minister, 2007-12-18..2010-03-04
  role    UKR PTY OPP, opposition leader, 2010-03-05..

actor Petro Poroshenko
  kind    person
  name    Petro Poroshenko
  short   Poroshenko, 2009..
  code    UKR
  sector  ELI
  role    UKR GOV, foreign minister, 2009-10-09..2010-03-11
  role    UKR GOV, president, 2014-06-07..2019-05-20
  role    UKR PTY OPP, leader of European Solidarity, 2019-05-21..

actor Volodymyr Zelensky
  kind    person
  name    Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Vladimir Zelensky, Vladimir Zelenskiy, Volodymyr Zelenskyi
  short   Zelensky, Zelenskyy, Zelenskiy, 1997..
  code    UKR
  sector  ELI
  wikidata Q3874799
  role    UKR SOC, comedian, 1997..2018
  role    UKR PTY, presidential candidate, 2018-12-31..2019-05-19
  role    UKR GOV, president, 2019-05-20..

actor Oleksandr Turchynov
  kind    person
  name    Oleksandr Turchynov, Olexander Turchynov, Aleksandr Turchinov, Oleksander Turchynov
  short   Turchynov, 2014..2031
  code    UKR
  sector  ELI
  role    UKR GOV, acting president, 2014-02-23..2014-06-07
  role    UKR GOV, secretary of the National Security and Defence Council, 2014-12-16..2019-05-17

actor Arseniy Yatsenyuk
  kind    person
  name    Arseniy Yatsenyuk, Arseny Yatsenyuk, Arseni Yatseniuk, Arseniy Yatseniuk
  short   Yatsenyuk, Yatseniuk, 2007..2028
  code    UKR
  sector  ELI
  role    UKR GOV, foreign minister, 2007-03-21..2007-12-04
  role    UKR GOV, prime minister, 2014-02-27..2016-04-14

actor Volodymyr Groysman
  kind    person
  name    Volodymyr Groysman, Volodymyr Hroisman
  short   Groysman, Hroisman, 2016..2031
  code    UKR
  sector  ELI
  role    UKR GOV, prime minister, 2016-04-14..2019-08-29

actor Oleksiy Honcharuk
  kind    person
  name    Oleksiy Honcharuk
  short   Honcharuk, 2019..2032
  code    UKR
  sector  ELI
  role    UKR GOV, prime minister, 2019-08-29..2020-03-04

actor Denys Shmyhal
  kind    person
  name    Denys Shmyhal, Denys Shmygal
  short   Shmyhal, Shmygal, 2020..
  code    UKR
  sector  ELI
  wikidata Q66094865
  role    UKR GOV, prime minister, 2020-03-04..2025-07-16
  role    UKR GOV, defence minister, 2025-07-17..

actor Yulia Svyrydenko
  kind    person
  name    Yulia Svyrydenko
  short   Svyrydenko, 2021..
  code    UKR
  sector  ELI
  gender  female
  role    UKR GOV, economy minister, 2021-11-04..2025-07-16
  role    UKR GOV, prime minister, 2025-07-17..

actor Mykola Azarov
  kind    person
  name    Mykola Azarov, Nikolai Azarov
  short   Azarov, 2010..2026
  code    UKR
  sector  ELI
  role    UKR GOV, prime minister, 2010-03-11..2014-01-28

actor Valeriy Pustovoitenko
  kind    person
  name    Valeriy Pustovoitenko
  short   Pustovoitenko, 1997..2011
  code    UKR
  sector  ELI
  role    UKR GOV, prime minister, 1997-07-16..1999-12-22

actor Pavlo Lazarenko
  kind    person
  name    Pavlo Lazarenko
  short   Lazarenko, 1996..2009
  code    UKR
  sector  ELI
  role    UKR GOV, prime minister, 1996-05-28..1997-07-02

actor Yevhen Marchuk
  kind    person
  name    Yevhen Marchuk
  short   Marchuk, 1995..2016
  code    UKR
  sector  ELI
  role    UKR GOV, prime minister, 1995-03-01..1996-05-27
  role    UKR GOV, defence minister, 2003-06-25..2004-09-22

actor Yuriy Yekhanurov
  kind    person
  name    Yuriy Yekhanurov
  short   Yekhanurov, 2005..2021
  code    UKR
  sector  ELI
  role    UKR GOV, prime minister, 2005-09-22..2006-08-04
  role    UKR GOV, defence minister, 2007-12-18..2009-06-05

actor Borys Tarasyuk
  kind    person
  name    Borys Tarasyuk
  short   Tarasyuk, 1998..2010
  code    UKR
  sector  ELI
  role    UKR GOV, foreign minister, 1998-04-17..2000-09-29
  role    UKR GOV, foreign minister, 2005-02-04..2007-01-30

actor Hennadiy Udovenko
  kind    person
  name    Hennadiy Udovenko
  short   Udovenko, 1994..2001
  code    UKR
  sector  ELI
  role    UKR GOV, foreign minister, 1994-08-25..1998-04-17

actor Anatoliy Zlenko
  kind    person
  name    Anatoliy Zlenko
  short   Zlenko, 1990..2006
  code    UKR
  sector  ELI
  role    UKR GOV, foreign minister, 1990-07-27..1994-08-25
  role    UKR GOV, foreign minister, 2000-10-02..2003-09-02

actor Volodymyr Ohryzko
  kind    person
  name    Volodymyr Ohryzko
  short   Ohryzko, 2007..2012
  code    UKR
  sector  ELI
  role    UKR GOV, foreign minister, 2007-12-18..2009-03-03

actor Kostyantyn Gryshchenko
  kind    person
  name    Kostyantyn Gryshchenko, Kostyantyn Hryshchenko
  short   Gryshchenko, 2003..2015
  code    UKR
  sector  ELI
  role    UKR GOV, foreign minister, 2003-09-02..2005-02-03
  role    UKR GOV, foreign minister, 2010-03-11..2012-12-24

actor Leonid Kozhara
  kind    person
  name    Leonid Kozhara
  short   Kozhara, 2012..2017
  code    UKR
  sector  ELI
  role    UKR GOV, foreign minister, 2012-12-24..2014-02-23

actor Andrii Deshchytsia
  kind    person
  name    Andrii Deshchytsia, Andriy Deshchytsya, Andrii Deshchytsya
  short   Deshchytsia, 2014..2017
  code    UKR
  sector  ELI
  role    UKR GOV, acting foreign minister, 2014-02-27..2014-06-19

actor Pavlo Klimkin
  kind    person
  name    Pavlo Klimkin
  short   Klimkin, 2014..2022
  code    UKR
  sector  ELI
  role    UKR GOV, foreign minister, 2014-06-19..2019-08-29

actor Vadym Prystaiko
  kind    person
  name    Vadym Prystaiko
  short   Prystaiko, 2019..2023
  code    UKR
  sector  ELI
  role    UKR GOV, foreign minister, 2019-08-29..2020-03-04

actor Dmytro Kuleba
  kind    person
  name    Dmytro Kuleba
  short   Kuleba, 2020..2027
  code    UKR
  sector  ELI
  role    UKR GOV, foreign minister, 2020-03-04..2024-09-05

actor Andrii Sybiha
  kind    person
  name    Andrii Sybiha, Andriy Sybiha
  short   Sybiha, 2024..
  code    UKR
  sector  ELI
  role    UKR GOV, foreign minister, 2024-09-05..

actor Anatoliy Hrytsenko
  kind    person
  name    Anatoliy Hrytsenko, Anatoly Hrytsenko
  short   Hrytsenko, 2005..2010
  code    UKR
  sector  ELI
  role    UKR GOV, defence minister, 2005-02-04..2007-12-18

actor Mykhailo Koval
  kind    person
  name    Mykhailo Koval
  short   Koval, 2014..2017
  code    UKR
  sector  ELI
  role    UKR GOV, acting defence minister, 2014-03-25..2014-07-03

actor Valeriy Heletey
  kind    person
  name    Valeriy Heletey, Valeriy Geletey, Valery Heletey
  short   Heletey, 2014..2017
  code    UKR
  sector  ELI
  role    UKR GOV, defence minister, 2014-07-03..2014-10-14

actor Stepan Poltorak
  kind    person
  name    Stepan Poltorak
  short   Poltorak, 2014..2022
  code    UKR
  sector  ELI
  role    UKR GOV, defence minister, 2014-10-14..2019-08-29

actor Andriy Zahorodniuk
  kind    person
  name    Andriy Zahorodniuk
  short   Zahorodniuk, 2019..2023
  code    UKR
  sector  ELI
  role    UKR GOV, defence minister, 2019-08-29..2020-03-04

actor Andriy Taran
  kind    person
  name    Andriy Taran
  short   Taran, 2020..2024
  code    UKR
  sector  ELI
  role    UKR GOV, defence minister, 2020-03-04..2021-11-03

actor Oleksii Reznikov
  kind    person
  name    Oleksii Reznikov, Oleksiy Reznikov
  short   Reznikov, 2021..2026
  code    UKR
  sector  ELI
  role    UKR GOV, defence minister, 2021-11-04..2023-09-05

actor Rustem Umerov
  kind    person
  name    Rustem Umerov
  short   Umerov, 2023..
  code    UKR
  sector  ELI
  role    UKR GOV, defence minister, 2023-09-06..2025-07-17
  role    UKR GOV, secretary of the National Security and Defence Council, 2025-07-18..

actor Arsen Avakov
  kind    person
  name    Arsen Avakov
  short   Avakov, 2014..2024
  code    UKR
  sector  ELI
  role    UKR GOV, interior minister, 2014-02-27..2021-07-15

actor Denys Monastyrsky
  kind    person
  name    Denys Monastyrsky
  short   Monastyrsky, 2021..2026
  code    UKR
  sector  ELI
  role    UKR GOV, interior minister, 2021-07-16..2023-01-18

actor Vitaliy Zakharchenko
  kind    person
  name    Vitaliy Zakharchenko, Vitali Zakharchenko
  code    UKR
  sector  ELI
  role    UKR GOV, interior minister, 2011-11-07..2014-02-21

actor Ihor Klymenko
  kind    person
  name    Ihor Klymenko
  short   Klymenko, 2023..
  code    UKR
  sector  ELI
  role    UKR GOV, interior minister, 2023-02-07..

actor Andriy Yermak
  kind    person
  name    Andriy Yermak, Andrii Yermak
  short   Yermak, 2020..2028
  code    UKR
  sector  ELI
  role    UKR GOV, head of the presidential office, 2020-02-11..2025-11

actor Oleksiy Danilov
  kind    person
  name    Oleksiy Danilov
  short   Danilov, 2019..2027
  code    UKR
  sector  ELI
  role    UKR GOV, secretary of the National Security and Defence Council, 2019-10-03..2024-03-26

actor Andriy Parubiy
  kind    person
  name    Andriy Parubiy
  short   Parubiy, 2014..2022
  code    UKR
  sector  ELI
  role    UKR GOV, secretary of the National Security and Defence Council, 2014-02-27..2014-08-07
  role    UKR LEG, speaker of parliament, 2016-04-14..2019-08-29

actor Mykhailo Podolyak
  kind    person
  name    Mykhailo Podolyak
  short   Podolyak, 2020..
  code    UKR
  sector  ELI
  role    UKR GOV, presidential adviser, 2020-04..

actor Andriy Lysenko
  kind    person
  name    Andriy Lysenko
  code    UKR
  sector  ELI
  role    UKR MIL, military spokesman, 2014-05..2017

actor Valerii Zaluzhnyi
  kind    person
  name    Valerii Zaluzhnyi, Valeriy Zaluzhny, Valery Zaluzhny
  short   Zaluzhnyi, Zaluzhny, 2021..
  code    UKR
  sector  ELI
  role    UKR MIL, commander-in-chief, 2021-07-27..2024-02-08
  role    UKR GOV, ambassador to Britain, 2024-05-09..

actor Oleksandr Syrskyi
  kind    person
  name    Oleksandr Syrskyi, Oleksandr Syrsky, Oleksandr Syrskiy
  code    UKR
  sector  ELI
  role    UKR MIL, commander-in-chief, 2024-02-08..

actor Kyrylo Budanov
  kind    person
  name    Kyrylo Budanov
  code    UKR
  sector  ELI
  role    UKR SPY, head of military intelligence, 2020-08-05..

actor Valentyn Nalyvaichenko
  kind    person
  name    Valentyn Nalyvaichenko, Valentyn Nalivaychenko
  code    UKR
  sector  ELI
  role    UKR SPY, head of the Security Service, 2014-02-24..2015-06-18

actor Vasyl Maliuk
  kind    person
  name    Vasyl Maliuk, Vasyl Malyuk
  code    UKR
  sector  ELI
  role    UKR SPY, head of the Security Service, 2022-07-18..

actor Vitali Klitschko
  kind    person
  name    Vitali Klitschko, Vitaly Klitschko, Vitali Klichko
  short   Klitschko, 2010..
  code    UKR
  sector  ELI
  role    UKR PTY OPP, leader of UDAR, 2010-04-24..2014-06-04
  role    UKR GOV, mayor of Kiev, 2014-06-05..

actor Oleh Tyahnybok
  kind    person
  name    Oleh Tyahnybok, Oleg Tyagnibok
  short   Tyahnybok, 2004..
  code    UKR
  sector  PTY
  role    UKR PTY, leader of Svoboda, 2004-02-14..

actor Dmytro Yarosh
  kind    person
  name    Dmytro Yarosh
  short   Yarosh, 2013..2018
  code    UKR
  sector  PRM
  role    UKR PRM, leader of Right Sector, 2013-11..2015-11-11

actor Ihor Kolomoisky
  kind    person
  name    Ihor Kolomoisky, Igor Kolomoisky, Ihor Kolomoyskyi
  short   Kolomoisky, 1992..
  code    UKR
  sector  ELI
  role    UKR BUS, businessman, 1992..
  role    UKR GOV, governor of Dnipropetrovsk, 2014-03-02..2015-03-24

actor Rinat Akhmetov
  kind    person
  name    Rinat Akhmetov
  code    UKR
  sector  BUS
  role    UKR BUS, businessman, 1995..

actor Viktor Medvedchuk
  kind    person
  name    Viktor Medvedchuk
  code    UKR
  sector  PTY, OPP
  role    UKR PTY OPP, pro-Russian politician, 2018-11..2022-09-21

actor Oleg Tsaryov
  kind    person
  name    Oleg Tsaryov, Oleg Tsarev, Oleh Tsaryov
  code    UKR
  sector  PTY, REB
  role    UKR PTY REB, pro-Russian politician, 2014-03..

actor Nadiya Savchenko
  kind    person
  name    Nadiya Savchenko, Nadia Savchenko
  code    UKR
  sector  ELI
  gender  female
  role    UKR MIL, captured pilot, 2014-06..2016-05-25

actor Oleg Sentsov
  kind    person
  name    Oleg Sentsov, Oleh Sentsov
  code    UKR
  sector  SOC
  role    UKR SOC, film director, 2014-05..

actor Mustafa Dzhemilev
  kind    person
  name    Mustafa Dzhemilev, Mustafa Jemilev
  short   Dzhemilev, 1991..
  code    UKR
  sector  OPP, LEG
  role    UKR OPP LEG, Crimean Tatar leader, 1991..

actor Refat Chubarov
  kind    person
  name    Refat Chubarov
  short   Chubarov, 2013..
  code    UKR
  sector  OPP
  role    UKR OPP, Crimean Tatar leader, 2013-11..

actor Sergei Aksyonov
  kind    person
  name    Sergei Aksyonov, Sergey Aksyonov, Serhiy Aksyonov, Sergei Aksenov
  short   Aksyonov, Aksenov, 2014..
  code    UKR
  sector  ELI
  role    RUS GOV, head of Crimea, 2014-02-27..

actor Alexander Zakharchenko
  kind    person
  name    Alexander Zakharchenko, Aleksandr Zakharchenko, Oleksandr Zakharchenko
  short   Zakharchenko, 2014..2021
  code    UKR
  sector  REB, PRE
  role    UKR REB PRE, leader of the Donetsk separatists, 2014-08-07..2018-08-31

actor Denis Pushilin
  kind    person
  name    Denis Pushilin, Denys Pushylin
  short   Pushilin, 2014..
  code    UKR
  sector  REB, PRE
  role    UKR REB PRE, separatist leader in Donetsk, 2014-05..

actor Alexander Borodai
  kind    person
  name    Alexander Borodai, Aleksandr Borodai, Alexander Boroday, Oleksandr Borodai
  short   Borodai, 2014..2017
  code    UKR
  sector  REB, PRE
  role    UKR REB PRE, prime minister of the Donetsk separatists, 2014-05-16..2014-08-07

actor Igor Girkin
  kind    person
  name    Igor Girkin, Igor Strelkov
  short   Girkin, Strelkov, 2014..2017
  code    UKR
  sector  REB
  role    UKR REB, separatist commander, 2014-04..2014-08-14

actor Igor Bezler
  kind    person
  name    Igor Bezler
  short   Bezler, 2014..2017
  code    UKR
  sector  REB
  role    UKR REB, separatist commander, 2014-04..2014-11

actor Andrei Purgin
  kind    person
  name    Andrei Purgin, Andrey Purgin, Andriy Purgin
  short   Purgin, 2014..2018
  code    UKR
  sector  REB, PRE
  role    UKR REB PRE, separatist leader in Donetsk, 2014-04..2015-09

actor Pavel Gubarev
  kind    person
  name    Pavel Gubarev, Pavlo Gubarev
  short   Gubarev, 2014..2017
  code    UKR
  sector  REB
  role    UKR REB, separatist leader in Donetsk, 2014-03..2014-11

actor Vyacheslav Ponomaryov
  kind    person
  name    Vyacheslav Ponomaryov, Vyacheslav Ponomarev
  short   Ponomaryov, 2014..2017
  code    UKR
  sector  REB
  role    UKR REB, separatist mayor of Slovyansk, 2014-04..2014-06

actor Igor Plotnitsky
  kind    person
  name    Igor Plotnitsky, Ihor Plotnytsky
  short   Plotnitsky, 2014..2020
  code    UKR
  sector  REB, PRE
  role    UKR REB PRE, leader of the Luhansk separatists, 2014-08-14..2017-11-24

actor Valery Bolotov
  kind    person
  name    Valery Bolotov, Valeriy Bolotov
  short   Bolotov, 2014..2017
  code    UKR
  sector  REB, PRE
  role    UKR REB PRE, leader of the Luhansk separatists, 2014-04..2014-08-14

actor Leonid Pasechnik
  kind    person
  name    Leonid Pasechnik
  short   Pasechnik, 2017..
  code    UKR
  sector  REB, PRE
  role    UKR REB PRE, leader of the Luhansk separatists, 2017-11-24..

actor Eduard Basurin
  kind    person
  name    Eduard Basurin
  short   Basurin, 2015..2025
  code    UKR
  sector  REB
  role    UKR REB, Donetsk separatist spokesman, 2015..2022

actor Hryhoriy Gongadze
  kind    person
  name    Hryhoriy Gongadze, Georgiy Gongadze, Georgy Gongadze
  code    UKR
  sector  JRN
  role    UKR JRN, journalist, ..2000-09-16

# ---- BLR ----

actor Alexander Lukashenko
  kind    person
  name    Alexander Lukashenko, Aleksandr Lukashenko, Alyaksandr Lukashenka, Alexander Lukashenka
  short   Lukashenko, Lukashenka, 1994..
  code    BLR
  sector  ELI
  wikidata Q2866
  role    BLR GOV, president, 1994-07-20..

actor Stanislav Shushkevich
  kind    person
  name    Stanislav Shushkevich
  code    BLR
  sector  ELI
  role    BLR LEG GOV, chairman of the Supreme Soviet, 1991-09-18..1994-01-26

actor Vladimir Makei
  kind    person
  name    Vladimir Makei, Uladzimir Makei
  short   Makei, 2012..2025
  code    BLR
  sector  ELI
  role    BLR GOV, foreign minister, 2012-08-20..2022-11-26

actor Sergei Martynov
  kind    person
  name    Sergei Martynov, Sergey Martynov
  short   Martynov, 2003..2015
  code    BLR
  sector  ELI
  role    BLR GOV, foreign minister, 2003-03-21..2012-08-20

actor Svetlana Tikhanovskaya
  kind    person
  name    Svetlana Tikhanovskaya, Sviatlana Tsikhanouskaya, Svetlana Tsikhanouskaya
  short   Tikhanovskaya, Tsikhanouskaya, 2020..
  code    BLR
  sector  OPP
  gender  female
  role    BLR OPP, opposition leader, 2020-07..

actor Sergei Tikhanovsky
  kind    person
  name    Sergei Tikhanovsky, Siarhei Tsikhanouski
  short   Tikhanovsky, Tsikhanouski, 2019..
  code    BLR
  sector  OPP
  role    BLR OPP, blogger, 2019..

actor Maria Kolesnikova
  kind    person
  name    Maria Kolesnikova, Maryia Kalesnikava
  short   Kolesnikova, 2020..
  code    BLR
  sector  OPP
  gender  female
  role    BLR OPP, opposition figure, 2020..

actor Ales Bialiatski
  kind    person
  name    Ales Bialiatski, Ales Belyatsky
  code    BLR
  sector  SOC
  role    BLR SOC, human rights activist, 1996..

actor Roman Protasevich
  kind    person
  name    Roman Protasevich, Raman Pratasevich
  code    BLR
  sector  JRN, OPP
  role    BLR JRN OPP, blogger, 2019..

actor Andrei Sannikov
  kind    person
  name    Andrei Sannikov
  short   Sannikov, 2010..
  code    BLR
  sector  OPP
  role    BLR OPP, presidential candidate, 2010..

actor Alexander Milinkevich
  kind    person
  name    Alexander Milinkevich
  short   Milinkevich, 2005..2009
  code    BLR
  sector  OPP
  role    BLR OPP, presidential candidate, 2005..2006

# ---- MDA ----

actor Mircea Snegur
  kind    person
  name    Mircea Snegur
  short   Snegur, 1990..2009
  code    MDA
  sector  ELI
  role    MDA GOV, president, 1990-09-03..1997-01-15

actor Petru Lucinschi
  kind    person
  name    Petru Lucinschi
  short   Lucinschi, 1997..2013
  code    MDA
  sector  ELI
  role    MDA GOV, president, 1997-01-15..2001-04-07

actor Vladimir Voronin
  kind    person
  name    Vladimir Voronin
  short   Voronin, 2001..2021
  code    MDA
  sector  ELI
  role    MDA GOV, president, 2001-04-07..2009-09-11

actor Nicolae Timofti
  kind    person
  name    Nicolae Timofti
  short   Timofti, 2012..2028
  code    MDA
  sector  ELI
  role    MDA GOV, president, 2012-03-23..2016-12-23

actor Igor Dodon
  kind    person
  name    Igor Dodon
  short   Dodon, 2016..
  code    MDA
  sector  ELI
  role    MDA GOV, president, 2016-12-23..2020-12-24
  role    MDA PTY OPP, leader of the Socialists, 2020-12-25..

actor Maia Sandu
  kind    person
  name    Maia Sandu
  short   Sandu, 2019..
  code    MDA
  sector  ELI
  gender  female
  wikidata Q15071069
  role    MDA GOV, prime minister, 2019-06-08..2019-11-14
  role    MDA GOV, president, 2020-12-24..

actor Vlad Filat
  kind    person
  name    Vlad Filat
  short   Filat, 2009..2025
  code    MDA
  sector  ELI
  role    MDA GOV, prime minister, 2009-09-25..2013-04-25

actor Pavel Filip
  kind    person
  name    Pavel Filip
  short   Filip, 2016..2031
  code    MDA
  sector  ELI
  role    MDA GOV, prime minister, 2016-01-20..2019-06-08

actor Natalia Gavrilita
  kind    person
  name    Natalia Gavrilita
  short   Gavrilita, 2021..2035
  code    MDA
  sector  ELI
  gender  female
  wikidata Q105193792
  role    MDA GOV, prime minister, 2021-08-06..2023-02-16

actor Dorin Recean
  kind    person
  name    Dorin Recean
  short   Recean, 2023..2037
  code    MDA
  sector  ELI
  role    MDA GOV, prime minister, 2023-02-16..2025-10-31

actor Igor Smirnov
  kind    person
  name    Igor Smirnov
  short   Smirnov, 1991..2014
  code    MDA
  sector  ELI
  role    MDA GOV PRE, leader of Transnistria, 1991-12-03..2011-12-30

actor Yevgeny Shevchuk
  kind    person
  name    Yevgeny Shevchuk
  short   Shevchuk, 2011..2019
  code    MDA
  sector  ELI
  role    MDA GOV PRE, leader of Transnistria, 2011-12-30..2016-12-16

actor Ilan Shor
  kind    person
  name    Ilan Shor
  code    MDA
  sector  PTY, OPP
  role    MDA PTY OPP, fugitive businessman, 2019..

# ---- GEO ----

actor Zviad Gamsakhurdia
  kind    person
  name    Zviad Gamsakhurdia
  short   Gamsakhurdia, 1990..2004
  code    GEO
  sector  ELI
  role    GEO LEG GOV, chairman of the Supreme Soviet, 1990-11-14..1991-05-26
  role    GEO GOV, president, 1991-05-26..1992-01-06

actor Mikheil Saakashvili
  kind    person
  name    Mikheil Saakashvili, Mikhail Saakashvili
  short   Saakashvili, 2001..2028
  code    GEO
  sector  ELI
  role    GEO PTY OPP, opposition leader, 2001..2004-01-24
  role    GEO GOV, president, 2004-01-25..2007-11-25
  role    GEO GOV, president, 2008-01-20..2013-11-17
  role    UKR GOV, governor of Odessa, 2015-05-30..2016-11-09

actor Nino Burjanadze
  kind    person
  name    Nino Burjanadze, Nino Burdzhanadze
  short   Burjanadze, 2001..2020
  code    GEO
  sector  ELI
  gender  female
  role    GEO LEG, speaker of parliament, 2001-11-09..2008-06-07
  role    GEO GOV, acting president, 2003-11-23..2004-01-25

actor Zurab Zhvania
  kind    person
  name    Zurab Zhvania
  short   Zhvania, 2003..2017
  code    GEO
  sector  ELI
  role    GEO GOV, state minister, 2003-11-27..2004-02-17
  role    GEO GOV, prime minister, 2004-02-17..2005-02-03

actor Lado Gurgenidze
  kind    person
  name    Lado Gurgenidze
  short   Gurgenidze, 2007..2020
  code    GEO
  sector  ELI
  role    GEO GOV, prime minister, 2007-11-22..2008-11-01

actor Nika Gilauri
  kind    person
  name    Nika Gilauri
  short   Gilauri, 2009..2024
  code    GEO
  sector  ELI
  role    GEO GOV, prime minister, 2009-02-06..2012-07-04

actor Vano Merabishvili
  kind    person
  name    Vano Merabishvili
  short   Merabishvili, 2004..2024
  code    GEO
  sector  ELI
  role    GEO GOV, interior minister, 2004-12-18..2012-07-04
  role    GEO GOV, prime minister, 2012-07-04..2012-10-25

actor Bidzina Ivanishvili
  kind    person
  name    Bidzina Ivanishvili
  short   Ivanishvili, 1990..
  code    GEO
  sector  ELI
  role    GEO BUS, businessman, 1990..2011
  role    GEO GOV, prime minister, 2012-10-25..2013-11-20
  role    GEO PTY, honorary chairman of Georgian Dream, 2023-12-30..

actor Irakli Garibashvili
  kind    person
  name    Irakli Garibashvili
  short   Garibashvili, 2013..2036
  code    GEO
  sector  ELI
  wikidata Q6066533
  role    GEO GOV, prime minister, 2013-11-20..2015-12-30
  role    GEO GOV, defence minister, 2019-09-08..2021-02-22
  role    GEO GOV, prime minister, 2021-02-22..2024-01-29

actor Giorgi Kvirikashvili
  kind    person
  name    Giorgi Kvirikashvili
  short   Kvirikashvili, 2015..2030
  code    GEO
  sector  ELI
  role    GEO GOV, prime minister, 2015-12-30..2018-06-13

actor Mamuka Bakhtadze
  kind    person
  name    Mamuka Bakhtadze
  short   Bakhtadze, 2018..2031
  code    GEO
  sector  ELI
  role    GEO GOV, prime minister, 2018-06-20..2019-09-02

actor Giorgi Gakharia
  kind    person
  name    Giorgi Gakharia
  short   Gakharia, 2019..2033
  code    GEO
  sector  ELI
  role    GEO GOV, prime minister, 2019-09-08..2021-02-18

actor Irakli Kobakhidze
  kind    person
  name    Irakli Kobakhidze
  short   Kobakhidze, 2024..
  code    GEO
  sector  ELI
  role    GEO GOV, prime minister, 2024-02-08..

actor Giorgi Margvelashvili
  kind    person
  name    Giorgi Margvelashvili
  short   Margvelashvili, 2013..2030
  code    GEO
  sector  ELI
  role    GEO GOV, president, 2013-11-17..2018-12-16

actor Salome Zurabishvili
  kind    person
  name    Salome Zurabishvili, Salome Zourabichvili
  short   Zurabishvili, 2004..2036
  code    GEO
  sector  ELI
  gender  female
  wikidata Q272416
  role    GEO GOV, foreign minister, 2004-03-18..2005-10-19
  role    GEO GOV, president, 2018-12-16..2024-12-29

actor Mikheil Kavelashvili
  kind    person
  name    Mikheil Kavelashvili
  short   Kavelashvili, 2024..
  code    GEO
  sector  ELI
  role    GEO GOV, president, 2024-12-29..

actor Eka Tkeshelashvili
  kind    person
  name    Eka Tkeshelashvili, Ekaterine Tkeshelashvili
  short   Tkeshelashvili, 2008..2011
  code    GEO
  sector  ELI
  gender  female
  role    GEO GOV, foreign minister, 2008-05-05..2008-12-05

actor Grigol Vashadze
  kind    person
  name    Grigol Vashadze
  short   Vashadze, 2008..2015
  code    GEO
  sector  ELI
  role    GEO GOV, foreign minister, 2008-12-06..2012-10-25

actor Maia Panjikidze
  kind    person
  name    Maia Panjikidze
  short   Panjikidze, 2012..2017
  code    GEO
  sector  ELI
  gender  female
  role    GEO GOV, foreign minister, 2012-10-25..2014-11-04

actor Irakli Okruashvili
  kind    person
  name    Irakli Okruashvili
  short   Okruashvili, 2004..2009
  code    GEO
  sector  ELI
  role    GEO GOV, defence minister, 2004-12-14..2006-11-10

actor Davit Kezerashvili
  kind    person
  name    Davit Kezerashvili
  short   Kezerashvili, 2006..2011
  code    GEO
  sector  ELI
  role    GEO GOV, defence minister, 2006-11-11..2008-12-05

actor Irakli Alasania
  kind    person
  name    Irakli Alasania
  short   Alasania, 2012..2017
  code    GEO
  sector  ELI
  role    GEO GOV, defence minister, 2012-10-25..2014-11-04

actor Tina Khidasheli
  kind    person
  name    Tina Khidasheli
  short   Khidasheli, 2015..2019
  code    GEO
  sector  ELI
  gender  female
  role    GEO GOV, defence minister, 2015-05-01..2016-08-01

actor Vladislav Ardzinba
  kind    person
  name    Vladislav Ardzinba
  short   Ardzinba, 1990..2008
  code    GEO
  sector  ELI
  role    GEO GOV PRE, leader of Abkhazia, 1990..2005-02-12

actor Sergei Bagapsh
  kind    person
  name    Sergei Bagapsh
  short   Bagapsh, 2005..2014
  code    GEO
  sector  ELI
  role    GEO GOV PRE, leader of Abkhazia, 2005-02-12..2011-05-29

actor Raul Khadzhimba
  kind    person
  name    Raul Khadzhimba
  short   Khadzhimba, 2014..2023
  code    GEO
  sector  ELI
  role    GEO GOV PRE, leader of Abkhazia, 2014-09-25..2020-01-12

actor Alexander Ankvab
  kind    person
  name    Alexander Ankvab
  short   Ankvab, 2011..2017
  code    GEO
  sector  ELI
  wikidata Q313355
  role    GEO GOV PRE, leader of Abkhazia, 2011-05-29..2014-06-01

actor Eduard Kokoity
  kind    person
  name    Eduard Kokoity
  short   Kokoity, 2001..2014
  code    GEO
  sector  ELI
  role    GEO GOV PRE, leader of South Ossetia, 2001-12-18..2011-12-10

actor Leonid Tibilov
  kind    person
  name    Leonid Tibilov
  short   Tibilov, 2012..2020
  code    GEO
  sector  ELI
  role    GEO GOV PRE, leader of South Ossetia, 2012-04-19..2017-04-21

actor Aslan Abashidze
  kind    person
  name    Aslan Abashidze
  short   Abashidze, 1991..2007
  code    GEO
  sector  ELI
  role    GEO GOV, leader of Adjara, 1991..2004-05-05

# ---- ARM ----

actor Levon Ter-Petrosian
  kind    person
  name    Levon Ter-Petrosian, Levon Ter-Petrosyan
  short   Ter-Petrosian, Ter-Petrosyan, 1990..
  code    ARM
  sector  ELI
  role    ARM LEG GOV, chairman of the Supreme Soviet, 1990-08-04..1991-11-11
  role    ARM GOV, president, 1991-11-11..1998-02-03
  role    ARM PTY OPP, opposition leader, 2007..

actor Robert Kocharian
  kind    person
  name    Robert Kocharian, Robert Kocharyan
  short   Kocharian, 1994..2020
  code    ARM
  sector  ELI
  role    AZE GOV PRE, president of Nagorno-Karabakh, 1994-12-29..1997-03-20
  role    ARM GOV, prime minister, 1997-03-20..1998-04-10
  role    ARM GOV, acting president, 1998-02-04..1998-04-09
  role    ARM GOV, president, 1998-04-09..2008-04-09

actor Serzh Sargsyan
  kind    person
  name    Serzh Sargsyan, Serge Sarkisian, Serzh Sarkisian, Serzh Sarksyan
  short   Sargsyan, Sarkisian, 2007-04-04..2018-04-23
  short   Sarksyan, 2007..2030
  code    ARM
  sector  ELI
  role    ARM GOV, prime minister, 2007-04-04..2008-04-09
  role    ARM GOV, president, 2008-04-09..2018-04-09
  role    ARM GOV, prime minister, 2018-04-17..2018-04-23

actor Nikol Pashinyan
  kind    person
  name    Nikol Pashinyan, Nikol Pashinian
  short   Pashinyan, 2012..
  code    ARM
  sector  ELI
  wikidata Q7035479
  role    ARM PTY OPP, opposition leader, 2012..2018-05-08
  role    ARM GOV, prime minister, 2018-05-08..

actor Armen Sarkissian
  kind    person
  name    Armen Sarkissian
  short   Sarkissian, 1996..2034
  code    ARM
  sector  ELI
  wikidata Q93153
  role    ARM GOV, prime minister, 1996-11-04..1997-03-20
  role    ARM GOV, president, 2018-04-09..2022-02-01

actor Vahagn Khachaturyan
  kind    person
  name    Vahagn Khachaturyan
  short   Khachaturyan, 2022..
  code    ARM
  sector  ELI
  role    ARM GOV, president, 2022-03-13..

actor Vazgen Sarkisian
  kind    person
  name    Vazgen Sarkisian, Vazgen Sargsyan
  short   Sarkisian, 1999-06-11..1999-10-27
  code    ARM
  sector  ELI
  role    ARM GOV, defence minister, 1991-12-05..1992-10-20
  role    ARM GOV, prime minister, 1999-06-11..1999-10-27

actor Karen Karapetyan
  kind    person
  name    Karen Karapetyan
  short   Karapetyan, 2016..2030
  code    ARM
  sector  ELI
  role    ARM GOV, prime minister, 2016-09-13..2018-04-09

actor Tigran Sargsyan
  kind    person
  name    Tigran Sargsyan, Tigran Sarkisian
  short   Sargsyan, 2008-04-09..2014-04-13
  code    ARM
  sector  ELI
  role    ARM GOV, prime minister, 2008-04-09..2014-04-13

actor Vardan Oskanian
  kind    person
  name    Vardan Oskanian, Vartan Oskanian
  short   Oskanian, 1998..2011
  code    ARM
  sector  ELI
  role    ARM GOV, foreign minister, 1998-04-21..2008-04-14

actor Edward Nalbandian
  kind    person
  name    Edward Nalbandian, Eduard Nalbandian
  short   Nalbandian, 2008..2021
  code    ARM
  sector  ELI
  role    ARM GOV, foreign minister, 2008-04-14..2018-05-12

actor Ararat Mirzoyan
  kind    person
  name    Ararat Mirzoyan
  short   Mirzoyan, 2021..
  code    ARM
  sector  ELI
  role    ARM GOV, foreign minister, 2021-08-19..

actor Arayik Harutyunyan
  kind    person
  name    Arayik Harutyunyan
  short   Harutyunyan, 2020..2026
  code    ARM
  sector  ELI
  wikidata Q440824
  role    AZE GOV PRE, president of Nagorno-Karabakh, 2020-05-21..2023-09-01

actor Ruben Vardanyan
  kind    person
  name    Ruben Vardanyan
  short   Vardanyan, 2022..2026
  code    ARM
  sector  ELI
  role    AZE GOV PRE, state minister of Nagorno-Karabakh, 2022-11-04..2023-02-23

actor Bako Sahakyan
  kind    person
  name    Bako Sahakyan
  short   Sahakyan, 2007..2023
  code    ARM
  sector  ELI
  role    AZE GOV PRE, president of Nagorno-Karabakh, 2007-09-07..2020-05-21

actor Arkady Ghukasyan
  kind    person
  name    Arkady Ghukasyan
  short   Ghukasyan, 1997..2010
  code    ARM
  sector  ELI
  role    AZE GOV PRE, president of Nagorno-Karabakh, 1997-09-08..2007-09-07

# ---- AZE ----

actor Ayaz Mutalibov
  kind    person
  name    Ayaz Mutalibov
  short   Mutalibov, 1990..2004
  code    AZE
  sector  ELI
  role    AZE GOV, president, 1990-05-18..1992-03-06

actor Abulfaz Elchibey
  kind    person
  name    Abulfaz Elchibey
  short   Elchibey, 1992..2005
  code    AZE
  sector  ELI
  role    AZE GOV, president, 1992-06-16..1993-09-01

actor Heydar Aliyev
  kind    person
  name    Heydar Aliyev, Geidar Aliyev, Haydar Aliyev
  short   Aliyev, 1993-10-10..2003-10-31
  code    AZE
  sector  ELI
  role    AZE GOV, president, 1993-10-10..2003-10-31

actor Ilham Aliyev
  kind    person
  name    Ilham Aliyev, Ilham Aliev
  short   Aliyev, 2003-08-04..
  code    AZE
  sector  ELI
  wikidata Q57371
  role    AZE GOV, prime minister, 2003-08-04..2003-11-04
  role    AZE GOV, president, 2003-10-31..

actor Mehriban Aliyeva
  kind    person
  name    Mehriban Aliyeva
  short   Aliyeva, 2017..
  code    AZE
  sector  ELI
  gender  female
  role    AZE GOV, vice president, 2017-02-21..

actor Artur Rasizade
  kind    person
  name    Artur Rasizade
  short   Rasizade, 1996..2030
  code    AZE
  sector  ELI
  role    AZE GOV, prime minister, 1996-07-20..2003-08-04
  role    AZE GOV, prime minister, 2003-11-04..2018-04-21

actor Novruz Mammadov
  kind    person
  name    Novruz Mammadov
  short   Mammadov, 2018..2031
  code    AZE
  sector  ELI
  role    AZE GOV, prime minister, 2018-04-21..2019-10-08

actor Ali Asadov
  kind    person
  name    Ali Asadov
  short   Asadov, 2019..
  code    AZE
  sector  ELI
  wikidata Q12850075
  role    AZE GOV, prime minister, 2019-10-08..

actor Elmar Mammadyarov
  kind    person
  name    Elmar Mammadyarov, Elmar Mammedyarov
  short   Mammadyarov, 2004..2023
  code    AZE
  sector  ELI
  role    AZE GOV, foreign minister, 2004-04-02..2020-07-16

actor Jeyhun Bayramov
  kind    person
  name    Jeyhun Bayramov
  short   Bayramov, 2020..
  code    AZE
  sector  ELI
  role    AZE GOV, foreign minister, 2020-07-16..

actor Safar Abiyev
  kind    person
  name    Safar Abiyev
  short   Abiyev, 1995..2016
  code    AZE
  sector  ELI
  role    AZE GOV, defence minister, 1995-02-06..2013-10-22

actor Zakir Hasanov
  kind    person
  name    Zakir Hasanov
  code    AZE
  sector  ELI
  role    AZE GOV, defence minister, 2013-10-22..

actor Khadija Ismayilova
  kind    person
  name    Khadija Ismayilova
  code    AZE
  sector  JRN
  gender  female
  role    AZE JRN, journalist, 2010..

# ---- KAZ ----

actor Nursultan Nazarbayev
  kind    person
  name    Nursultan Nazarbayev, Nursultan Nazarbaev
  short   Nazarbayev, 1990..2034
  code    KAZ
  sector  ELI
  role    KAZ GOV, president, 1990-04-24..2019-03-20
  role    KAZ GOV, chairman of the Security Council, 2019-03-20..2022-01-05

actor Kassym-Jomart Tokayev
  kind    person
  name    Kassym-Jomart Tokayev, Kasymzhomart Tokayev, Kassym-Zhomart Tokayev
  short   Tokayev, 1994..
  code    KAZ
  sector  ELI
  wikidata Q200881
  role    KAZ GOV, foreign minister, 1994-10-13..1999-10-12
  role    KAZ GOV, prime minister, 1999-10-12..2002-01-28
  role    KAZ GOV, foreign minister, 2002-01-29..2007-01-11
  role    UNO GOV, director-general of the UN office in Geneva, 2011-05-01..2013-10-16
  role    KAZ GOV, president, 2019-03-20..

actor Karim Massimov
  kind    person
  name    Karim Massimov, Karim Masimov
  short   Massimov, 2007..2034
  code    KAZ
  sector  ELI
  role    KAZ GOV, prime minister, 2007-01-10..2012-09-24
  role    KAZ GOV, prime minister, 2014-04-02..2016-09-08
  role    KAZ SPY, head of the National Security Committee, 2016-09-08..2022-01-05

actor Akezhan Kazhegeldin
  kind    person
  name    Akezhan Kazhegeldin
  short   Kazhegeldin, 1994..
  code    KAZ
  sector  ELI
  role    KAZ GOV, prime minister, 1994-10-12..1997-10-10
  role    KAZ OPP, exiled opposition leader, 1998..

actor Erlan Idrissov
  kind    person
  name    Erlan Idrissov, Yerlan Idrissov, Erlan Idrisov
  short   Idrissov, 1999..2019
  code    KAZ
  sector  ELI
  role    KAZ GOV, foreign minister, 1999-10-12..2002-01
  role    KAZ GOV, foreign minister, 2012-09-28..2016-12-28

actor Bakhytzhan Sagintayev
  kind    person
  name    Bakhytzhan Sagintayev
  short   Sagintayev, 2016..2031
  code    KAZ
  sector  ELI
  role    KAZ GOV, prime minister, 2016-09-08..2019-02-21

actor Askar Mamin
  kind    person
  name    Askar Mamin
  short   Mamin, 2019..2034
  code    KAZ
  sector  ELI
  wikidata Q527063
  role    KAZ GOV, prime minister, 2019-02-25..2022-01-05

actor Alikhan Smailov
  kind    person
  name    Alikhan Smailov
  short   Smailov, 2022..2036
  code    KAZ
  sector  ELI
  role    KAZ GOV, prime minister, 2022-01-11..2024-02-05

actor Olzhas Bektenov
  kind    person
  name    Olzhas Bektenov
  short   Bektenov, 2024..
  code    KAZ
  sector  ELI
  role    KAZ GOV, prime minister, 2024-02-06..

actor Mukhtar Ablyazov
  kind    person
  name    Mukhtar Ablyazov
  short   Ablyazov, 2009..
  code    KAZ
  sector  OPP
  role    KAZ OPP, exiled banker, 2009..

# ---- UZB ----

actor Islam Karimov
  kind    person
  name    Islam Karimov
  short   Karimov, 1990..2028
  code    UZB
  sector  ELI
  role    UZB GOV, president, 1990-03-24..2016-09-02

actor Shavkat Mirziyoyev
  kind    person
  name    Shavkat Mirziyoyev, Shavkat Mirziyoev
  short   Mirziyoyev, 2003..
  code    UZB
  sector  ELI
  wikidata Q57808
  role    UZB GOV, prime minister, 2003-12-11..2016-12-14
  role    UZB GOV, president, 2016-12-14..

actor Abdulla Aripov
  kind    person
  name    Abdulla Aripov
  short   Aripov, 2016..
  code    UZB
  sector  ELI
  wikidata Q28002959
  role    UZB GOV, prime minister, 2016-12-14..

actor Gulnara Karimova
  kind    person
  name    Gulnara Karimova
  code    UZB
  sector  ELI
  gender  female
  role    UZB ELI, daughter of the president, 2000..2014

# ---- KGZ ----

actor Askar Akayev
  kind    person
  name    Askar Akayev, Askar Akaev
  short   Akayev, 1990..2017
  code    KGZ
  sector  ELI
  role    KGZ GOV, president, 1990-10-28..2005-03-24

actor Kurmanbek Bakiyev
  kind    person
  name    Kurmanbek Bakiyev, Kurmanbek Bakiev
  short   Bakiyev, 2000..2022
  code    KGZ
  sector  ELI
  role    KGZ GOV, prime minister, 2000-12-21..2002-05-22
  role    KGZ GOV, acting president, 2005-03-25..2005-08-14
  role    KGZ GOV, president, 2005-08-14..2010-04-15

actor Roza Otunbayeva
  kind    person
  name    Roza Otunbayeva, Rosa Otunbayeva, Roza Otunbaeva
  short   Otunbayeva, 2005..2023
  code    KGZ
  sector  ELI
  gender  female
  role    KGZ GOV, foreign minister, 2005-03-24..2005-09
  role    KGZ GOV, interim president, 2010-04-07..2010-07-03
  role    KGZ GOV, president, 2010-07-03..2011-12-01

actor Almazbek Atambayev
  kind    person
  name    Almazbek Atambayev, Almazbek Atambaev
  short   Atambayev, 2007..2029
  code    KGZ
  sector  ELI
  role    KGZ GOV, prime minister, 2007-03-29..2007-11-28
  role    KGZ GOV, prime minister, 2010-12-17..2011-12-01
  role    KGZ GOV, president, 2011-12-01..2017-11-24

actor Sooronbay Jeenbekov
  kind    person
  name    Sooronbay Jeenbekov, Sooronbai Jeenbekov
  short   Jeenbekov, 2016..2032
  code    KGZ
  sector  ELI
  role    KGZ GOV, prime minister, 2016-04-13..2017-08-22
  role    KGZ GOV, president, 2017-11-24..2020-10-15

actor Sadyr Japarov
  kind    person
  name    Sadyr Japarov, Sadyr Zhaparov
  short   Japarov, 2020-10-14..
  code    KGZ
  sector  ELI
  wikidata Q25597826
  role    KGZ GOV, prime minister, 2020-10-14..2020-11-14
  role    KGZ GOV, acting president, 2020-10-15..2020-11-14
  role    KGZ GOV, president, 2021-01-28..

actor Felix Kulov
  kind    person
  name    Felix Kulov, Feliks Kulov
  short   Kulov, 2005..2019
  code    KGZ
  sector  ELI
  role    KGZ GOV, prime minister, 2005-09-01..2007-01-29

actor Adylbek Kasymaliev
  kind    person
  name    Adylbek Kasymaliev
  short   Kasymaliev, 2024..
  code    KGZ
  sector  ELI
  role    KGZ GOV, prime minister, 2024-12-18..

actor Akylbek Japarov
  kind    person
  name    Akylbek Japarov
  short   Japarov, 2021-10-13..2024-12-16
  code    KGZ
  sector  ELI
  wikidata Q4060344
  role    KGZ GOV, prime minister, 2021-10-13..2024-12-16

# ---- TJK ----

actor Emomali Rakhmon
  kind    person
  name    Emomali Rakhmon, Emomali Rahmon, Imomali Rakhmonov, Emomali Rakhmonov
  short   Rakhmon, Rahmon, Rakhmonov, 1992..
  code    TJK
  sector  ELI
  wikidata Q57366
  role    TJK GOV LEG, head of state, 1992-11-19..1994-11-15
  role    TJK GOV, president, 1994-11-16..

actor Kokhir Rasulzoda
  kind    person
  name    Kokhir Rasulzoda
  short   Rasulzoda, 2013..
  code    TJK
  sector  ELI
  wikidata Q15222839
  role    TJK GOV, prime minister, 2013-11-23..

actor Said Abdullo Nuri
  kind    person
  name    Said Abdullo Nuri, Sayed Abdullo Nuri
  short   Nuri, 1993..2000
  code    TJK
  sector  REB, OPP
  role    TJK REB OPP, leader of the United Tajik Opposition, 1993..1997-06-27

# ---- TKM ----

actor Saparmurat Niyazov
  kind    person
  name    Saparmurat Niyazov, Saparmurad Niyazov, Turkmenbashi
  short   Niyazov, 1990..2018
  code    TKM
  sector  ELI
  role    TKM GOV, president, 1990-11-02..2006-12-21

actor Gurbanguly Berdymukhammedov
  kind    person
  name    Gurbanguly Berdymukhammedov, Gurbanguly Berdimuhamedow, Kurbanguly Berdymukhamedov
  short   Berdymukhammedov, Berdimuhamedow, Berdymukhamedov, 2006..2034
  code    TKM
  sector  ELI
  wikidata Q57530
  role    TKM GOV, president, 2006-12-21..2022-03-19

actor Serdar Berdimuhamedow
  kind    person
  name    Serdar Berdimuhamedow, Serdar Berdymukhammedov
  code    TKM
  sector  ELI
  wikidata Q51874548
  role    TKM GOV, president, 2022-03-19..

# ---- POL ----

actor Lech Walesa
  kind    person
  name    Lech Walesa
  short   Walesa, 1980..2007
  code    POL
  sector  ELI
  role    POL LAB, leader of Solidarity, 1980-08..1990-12-22
  role    POL GOV, president, 1990-12-22..1995-12-22

actor Wojciech Jaruzelski
  kind    person
  name    Wojciech Jaruzelski
  short   Jaruzelski, 1989..2002
  code    POL
  sector  ELI
  role    POL GOV, president, 1989-07-19..1990-12-22

actor Aleksander Kwasniewski
  kind    person
  name    Aleksander Kwasniewski, Alexander Kwasniewski
  short   Kwasniewski, 1995..2017
  code    POL
  sector  ELI
  role    POL GOV, president, 1995-12-23..2005-12-23

actor Lech Kaczynski
  kind    person
  name    Lech Kaczynski
  short   Kaczynski, 2005-12-23..2010-04-10
  code    POL
  sector  ELI
  role    POL GOV, mayor of Warsaw, 2002-11-18..2005-12-22
  role    POL GOV, president, 2005-12-23..2010-04-10

actor Jaroslaw Kaczynski
  kind    person
  name    Jaroslaw Kaczynski
  short   Kaczynski, 2003-01-18..
  code    POL
  sector  ELI
  role    POL GOV, prime minister, 2006-07-14..2007-11-16
  role    POL PTY, leader of Law and Justice, 2003-01-18..
  role    POL GOV, deputy prime minister, 2020-10-06..2022-06-21

actor Bronislaw Komorowski
  kind    person
  name    Bronislaw Komorowski
  short   Komorowski, 2007..2027
  code    POL
  sector  ELI
  role    POL LEG, speaker of parliament, 2007-11-05..2010-07-08
  role    POL GOV, president, 2010-08-06..2015-08-06

actor Andrzej Duda
  kind    person
  name    Andrzej Duda
  short   Duda, 2015..2037
  code    POL
  sector  ELI
  wikidata Q9151911
  role    POL GOV, president, 2015-08-06..2025-08-06

actor Karol Nawrocki
  kind    person
  name    Karol Nawrocki
  short   Nawrocki, 2025..
  code    POL
  sector  ELI
  role    POL GOV, president, 2025-08-06..

actor Tadeusz Mazowiecki
  kind    person
  name    Tadeusz Mazowiecki
  short   Mazowiecki, 1989..2003
  code    POL
  sector  ELI
  role    POL GOV, prime minister, 1989-08-24..1991-01-12

actor Jan Olszewski
  kind    person
  name    Jan Olszewski
  short   Olszewski, 1991..2004
  code    POL
  sector  ELI
  role    POL GOV, prime minister, 1991-12-06..1992-06-05

actor Hanna Suchocka
  kind    person
  name    Hanna Suchocka
  short   Suchocka, 1992..2005
  code    POL
  sector  ELI
  gender  female
  role    POL GOV, prime minister, 1992-07-11..1993-10-26

actor Waldemar Pawlak
  kind    person
  name    Waldemar Pawlak
  short   Pawlak, 1992..2007
  code    POL
  sector  ELI
  role    POL GOV, prime minister, 1992-06-05..1992-07-10
  role    POL GOV, prime minister, 1993-10-26..1995-03-06

actor Wlodzimierz Cimoszewicz
  kind    person
  name    Wlodzimierz Cimoszewicz
  short   Cimoszewicz, 1996..2017
  code    POL
  sector  ELI
  role    POL GOV, prime minister, 1996-02-07..1997-10-31
  role    POL GOV, foreign minister, 2001-10-19..2005-01-05

actor Jerzy Buzek
  kind    person
  name    Jerzy Buzek
  short   Buzek, 1997..2024
  code    POL
  sector  ELI
  role    POL GOV, prime minister, 1997-10-31..2001-10-19
  role    EUR LEG, president of the European Parliament, 2009-07-14..2012-01-17

actor Leszek Miller
  kind    person
  name    Leszek Miller
  code    POL
  sector  ELI
  role    POL GOV, prime minister, 2001-10-19..2004-05-02

actor Marek Belka
  kind    person
  name    Marek Belka
  short   Belka, 1997..2017
  code    POL
  sector  ELI
  role    POL GOV, finance minister, 1997-02..1997-10-31
  role    POL GOV, finance minister, 2001-10-19..2002-07-06
  role    POL GOV, prime minister, 2004-05-02..2005-10-31

actor Kazimierz Marcinkiewicz
  kind    person
  name    Kazimierz Marcinkiewicz
  short   Marcinkiewicz, 2005..2018
  code    POL
  sector  ELI
  role    POL GOV, prime minister, 2005-10-31..2006-07-14

actor Donald Tusk
  kind    person
  name    Donald Tusk
  short   Tusk, 2007..
  code    POL
  sector  ELI
  role    POL GOV, prime minister, 2007-11-16..2014-09-22
  role    EUR GOV, president of the European Council, 2014-12-01..2019-11-30
  role    POL GOV, prime minister, 2023-12-13..

actor Ewa Kopacz
  kind    person
  name    Ewa Kopacz
  short   Kopacz, 2014..2027
  code    POL
  sector  ELI
  gender  female
  role    POL GOV, prime minister, 2014-09-22..2015-11-16

actor Beata Szydlo
  kind    person
  name    Beata Szydlo
  short   Szydlo, 2015..2029
  code    POL
  sector  ELI
  gender  female
  role    POL GOV, prime minister, 2015-11-16..2017-12-11

actor Mateusz Morawiecki
  kind    person
  name    Mateusz Morawiecki
  short   Morawiecki, 2017..2035
  code    POL
  sector  ELI
  wikidata Q11771436
  role    POL GOV, prime minister, 2017-12-11..2023-12-13

actor Bronislaw Geremek
  kind    person
  name    Bronislaw Geremek
  short   Geremek, 1997..2003
  code    POL
  sector  ELI
  role    POL GOV, foreign minister, 1997-10-31..2000-06-30

actor Radoslaw Sikorski
  kind    person
  name    Radoslaw Sikorski, Radek Sikorski
  short   Sikorski, 2005..
  code    POL
  sector  ELI
  role    POL GOV, defence minister, 2005-10-31..2007-02-07
  role    POL GOV, foreign minister, 2007-11-16..2014-09-22
  role    POL GOV, foreign minister, 2023-12-13..

actor Witold Waszczykowski
  kind    person
  name    Witold Waszczykowski
  short   Waszczykowski, 2015..2021
  code    POL
  sector  ELI
  role    POL GOV, foreign minister, 2015-11-16..2018-01-09

actor Jacek Czaputowicz
  kind    person
  name    Jacek Czaputowicz
  short   Czaputowicz, 2018..2023
  code    POL
  sector  ELI
  role    POL GOV, foreign minister, 2018-01-09..2020-08-26

actor Zbigniew Rau
  kind    person
  name    Zbigniew Rau
  short   Rau, 2020-08-26..2023-11-27
  code    POL
  sector  ELI
  role    POL GOV, foreign minister, 2020-08-26..2023-11-27

actor Grzegorz Schetyna
  kind    person
  name    Grzegorz Schetyna
  short   Schetyna, 2014..2018
  code    POL
  sector  ELI
  role    POL GOV, foreign minister, 2014-09-22..2015-11-16

actor Tomasz Siemoniak
  kind    person
  name    Tomasz Siemoniak
  short   Siemoniak, 2011..2018
  code    POL
  sector  ELI
  role    POL GOV, defence minister, 2011-08-02..2015-11-16

actor Antoni Macierewicz
  kind    person
  name    Antoni Macierewicz
  short   Macierewicz, 2015..2021
  code    POL
  sector  ELI
  role    POL GOV, defence minister, 2015-11-16..2018-01-09

actor Mariusz Blaszczak
  kind    person
  name    Mariusz Blaszczak
  short   Blaszczak, 2018..2026
  code    POL
  sector  ELI
  role    POL GOV, defence minister, 2018-01-09..2023-11-27

actor Wladyslaw Kosiniak-Kamysz
  kind    person
  name    Wladyslaw Kosiniak-Kamysz
  short   Kosiniak-Kamysz, 2023..
  code    POL
  sector  ELI
  role    POL GOV, defence minister, 2023-12-13..

# ---- HUN ----

actor Jozsef Antall
  kind    person
  name    Jozsef Antall
  short   Antall, 1990..2005
  code    HUN
  sector  ELI
  role    HUN GOV, prime minister, 1990-05-23..1993-12-12

actor Gyula Horn
  kind    person
  name    Gyula Horn
  short   Horn, 1994..2010
  code    HUN
  sector  ELI
  role    HUN GOV, prime minister, 1994-07-15..1998-07-06

actor Viktor Orban
  kind    person
  name    Viktor Orban, Victor Orban
  short   Orban, 1998..
  code    HUN
  sector  ELI
  wikidata Q57641
  role    HUN GOV, prime minister, 1998-07-06..2002-05-27
  role    HUN PTY OPP, opposition leader, 2002-05-27..2010-05-28
  role    HUN GOV, prime minister, 2010-05-29..

actor Peter Medgyessy
  kind    person
  name    Peter Medgyessy
  short   Medgyessy, 2002..2016
  code    HUN
  sector  ELI
  role    HUN GOV, prime minister, 2002-05-27..2004-09-29

actor Ferenc Gyurcsany
  kind    person
  name    Ferenc Gyurcsany
  short   Gyurcsany, 2004..2021
  code    HUN
  sector  ELI
  role    HUN GOV, prime minister, 2004-09-29..2009-04-14

actor Gordon Bajnai
  kind    person
  name    Gordon Bajnai
  short   Bajnai, 2009..2022
  code    HUN
  sector  ELI
  role    HUN GOV, prime minister, 2009-04-14..2010-05-29

actor Arpad Goncz
  kind    person
  name    Arpad Goncz
  short   Goncz, 1990..2012
  code    HUN
  sector  ELI
  role    HUN GOV, president, 1990-05-02..2000-08-04

actor Janos Ader
  kind    person
  name    Janos Ader
  short   Ader, 2012..2034
  code    HUN
  sector  ELI
  wikidata Q57467
  role    HUN GOV, president, 2012-05-10..2022-05-10

actor Katalin Novak
  kind    person
  name    Katalin Novak
  short   Novak, 2022..2036
  code    HUN
  sector  ELI
  gender  female
  wikidata Q21995345
  role    HUN GOV, president, 2022-05-10..2024-02-26

actor Tamas Sulyok
  kind    person
  name    Tamas Sulyok
  short   Sulyok, 2024..
  code    HUN
  sector  ELI
  role    HUN GOV, president, 2024-03-05..

actor Peter Szijjarto
  kind    person
  name    Peter Szijjarto
  code    HUN
  sector  ELI
  role    HUN GOV, foreign minister, 2014-09-23..

actor Peter Magyar
  kind    person
  name    Peter Magyar
  code    HUN
  sector  PTY, OPP
  role    HUN PTY OPP, opposition leader, 2024-03..

actor Zoltan Kovacs
  kind    person
  name    Zoltan Kovacs
  code    HUN
  sector  ELI
  role    HUN GOV, government spokesman, 2014..

# ---- CZE ----

actor Vaclav Havel
  kind    person
  name    Vaclav Havel
  short   Havel, 1989..2015
  code    CZE
  sector  ELI
  role    CSK GOV, president, 1989-12-29..1992-07-20
  role    CZE GOV, president, 1993-02-02..2003-02-02

actor Vaclav Klaus
  kind    person
  name    Vaclav Klaus
  short   Klaus, 1992..2025
  code    CZE
  sector  ELI
  role    CZE GOV, prime minister, 1992-07-02..1998-01-02
  role    CZE GOV, president, 2003-03-07..2013-03-07

actor Milos Zeman
  kind    person
  name    Milos Zeman
  short   Zeman, 1998..2035
  code    CZE
  sector  ELI
  wikidata Q29032
  role    CZE GOV, prime minister, 1998-07-22..2002-07-12
  role    CZE GOV, president, 2013-03-08..2023-03-08

actor Petr Pavel
  kind    person
  name    Petr Pavel
  short   Pavel, 2015..
  code    CZE
  sector  ELI
  role    IGO MIL, chairman of the NATO military committee, 2015-06-26..2018-06-29
  role    CZE GOV, president, 2023-03-09..

actor Vladimir Spidla
  kind    person
  name    Vladimir Spidla
  short   Spidla, 2002..2016
  code    CZE
  sector  ELI
  role    CZE GOV, prime minister, 2002-07-15..2004-08-04

actor Jiri Paroubek
  kind    person
  name    Jiri Paroubek
  short   Paroubek, 2005..2018
  code    CZE
  sector  ELI
  role    CZE GOV, prime minister, 2005-04-25..2006-09-04

actor Mirek Topolanek
  kind    person
  name    Mirek Topolanek
  short   Topolanek, 2006..2021
  code    CZE
  sector  ELI
  role    CZE GOV, prime minister, 2006-09-04..2009-05-08

actor Petr Necas
  kind    person
  name    Petr Necas
  short   Necas, 2010..2025
  code    CZE
  sector  ELI
  role    CZE GOV, prime minister, 2010-07-13..2013-07-10

actor Bohuslav Sobotka
  kind    person
  name    Bohuslav Sobotka
  short   Sobotka, 2014..2029
  code    CZE
  sector  ELI
  role    CZE GOV, prime minister, 2014-01-29..2017-12-13

actor Andrej Babis
  kind    person
  name    Andrej Babis
  short   Babis, 2014..2033
  code    CZE
  sector  ELI
  role    CZE GOV, finance minister, 2014-01-29..2017-05-24
  role    CZE GOV, prime minister, 2017-12-13..2021-12-17

actor Petr Fiala
  kind    person
  name    Petr Fiala
  short   Fiala, 2021..
  code    CZE
  sector  ELI
  wikidata Q3377548
  role    CZE GOV, prime minister, 2021-12-17..

actor Karel Schwarzenberg
  kind    person
  name    Karel Schwarzenberg
  code    CZE
  sector  ELI
  role    CZE GOV, foreign minister, 2007-01-09..2009-05-08
  role    CZE GOV, foreign minister, 2010-07-13..2013-07-10

actor Jan Lipavsky
  kind    person
  name    Jan Lipavsky
  code    CZE
  sector  ELI
  role    CZE GOV, foreign minister, 2021-12-17..

actor Alexander Dubcek
  kind    person
  name    Alexander Dubcek, Alexandr Dubcek
  code    CZE
  sector  ELI
  role    CSK LEG, chairman of the Federal Assembly, 1989-12-28..1992-06-25

# ---- SVK ----

actor Vladimir Meciar
  kind    person
  name    Vladimir Meciar
  short   Meciar, 1990..2010
  code    SVK
  sector  ELI
  role    SVK GOV, prime minister, 1990-06-27..1991-04-23
  role    SVK GOV, prime minister, 1992-06-24..1994-03-15
  role    SVK GOV, prime minister, 1994-12-13..1998-10-30

actor Mikulas Dzurinda
  kind    person
  name    Mikulas Dzurinda
  short   Dzurinda, 1998..2018
  code    SVK
  sector  ELI
  role    SVK GOV, prime minister, 1998-10-30..2006-07-04

actor Robert Fico
  kind    person
  name    Robert Fico
  short   Fico, 2006..
  code    SVK
  sector  ELI
  role    SVK GOV, prime minister, 2006-07-04..2010-07-08
  role    SVK GOV, prime minister, 2012-04-04..2018-03-22
  role    SVK GOV, prime minister, 2023-10-25..

actor Iveta Radicova
  kind    person
  name    Iveta Radicova
  short   Radicova, 2010..2024
  code    SVK
  sector  ELI
  gender  female
  role    SVK GOV, prime minister, 2010-07-09..2012-04-04

actor Peter Pellegrini
  kind    person
  name    Peter Pellegrini
  short   Pellegrini, 2018..
  code    SVK
  sector  ELI
  role    SVK GOV, prime minister, 2018-03-22..2020-03-21
  role    SVK GOV, president, 2024-06-15..

actor Igor Matovic
  kind    person
  name    Igor Matovic
  short   Matovic, 2020..2033
  code    SVK
  sector  ELI
  role    SVK GOV, prime minister, 2020-03-21..2021-04-01

actor Eduard Heger
  kind    person
  name    Eduard Heger
  short   Heger, 2021..2035
  code    SVK
  sector  ELI
  wikidata Q46227987
  role    SVK GOV, prime minister, 2021-04-01..2023-05-15

actor Andrej Kiska
  kind    person
  name    Andrej Kiska
  short   Kiska, 2014..2031
  code    SVK
  sector  ELI
  role    SVK GOV, president, 2014-06-15..2019-06-15

actor Zuzana Caputova
  kind    person
  name    Zuzana Caputova
  short   Caputova, 2019..2036
  code    SVK
  sector  ELI
  gender  female
  wikidata Q26273268
  role    SVK GOV, president, 2019-06-15..2024-06-15

actor Ivan Gasparovic
  kind    person
  name    Ivan Gasparovic
  short   Gasparovic, 2004..2026
  code    SVK
  sector  ELI
  role    SVK GOV, president, 2004-06-15..2014-06-15

actor Miroslav Lajcak
  kind    person
  name    Miroslav Lajcak
  short   Lajcak, 2007..2023
  code    SVK
  sector  ELI
  role    IGO GOV, high representative for Bosnia, 2007-07-02..2009-03-25
  role    SVK GOV, foreign minister, 2009-01-26..2010-07-08
  role    SVK GOV, foreign minister, 2012-04-04..2020-03-21

actor Jan Kuciak
  kind    person
  name    Jan Kuciak
  code    SVK
  sector  JRN
  role    SVK JRN, journalist, ..2018-02-21

# ---- ROU ----

actor Ion Iliescu
  kind    person
  name    Ion Iliescu
  short   Iliescu, 1989..2016
  code    ROU
  sector  ELI
  role    ROU GOV, president, 1989-12-26..1996-11-29
  role    ROU GOV, president, 2000-12-20..2004-12-20

actor Nicolae Ceausescu
  kind    person
  name    Nicolae Ceausescu
  short   Ceausescu, 1974..2001
  code    ROU
  sector  ELI
  role    ROU GOV, president, 1974-03-28..1989-12-22

actor Emil Constantinescu
  kind    person
  name    Emil Constantinescu
  short   Constantinescu, 1996..2012
  code    ROU
  sector  ELI
  role    ROU GOV, president, 1996-11-29..2000-12-20

actor Traian Basescu
  kind    person
  name    Traian Basescu
  short   Basescu, 2000..2026
  code    ROU
  sector  ELI
  role    ROU GOV, mayor of Bucharest, 2000-06..2004-12
  role    ROU GOV, president, 2004-12-20..2014-12-21

actor Klaus Iohannis
  kind    person
  name    Klaus Iohannis, Klaus Johannis
  short   Iohannis, 2014..2037
  code    ROU
  sector  ELI
  wikidata Q701484
  role    ROU GOV, president, 2014-12-21..2025-02-12

actor Nicusor Dan
  kind    person
  name    Nicusor Dan
  code    ROU
  sector  ELI
  role    ROU GOV, mayor of Bucharest, 2020-10-29..2025-05-25
  role    ROU GOV, president, 2025-05-26..

actor Adrian Nastase
  kind    person
  name    Adrian Nastase
  short   Nastase, 2000..2016
  code    ROU
  sector  ELI
  role    ROU GOV, prime minister, 2000-12-28..2004-12-21

actor Petre Roman
  kind    person
  name    Petre Roman
  short   Roman, 1989..2003
  code    ROU
  sector  ELI
  role    ROU GOV, prime minister, 1989-12-26..1991-10-01

actor Calin Popescu-Tariceanu
  kind    person
  name    Calin Popescu-Tariceanu, Calin Tariceanu
  short   Tariceanu, 2004..2020
  code    ROU
  sector  ELI
  role    ROU GOV, prime minister, 2004-12-29..2008-12-22

actor Emil Boc
  kind    person
  name    Emil Boc
  short   Boc, 2008..2024
  code    ROU
  sector  ELI
  role    ROU GOV, prime minister, 2008-12-22..2012-02-06

actor Victor Ponta
  kind    person
  name    Victor Ponta
  short   Ponta, 2012..2027
  code    ROU
  sector  ELI
  role    ROU GOV, prime minister, 2012-05-07..2015-11-05

actor Liviu Dragnea
  kind    person
  name    Liviu Dragnea
  short   Dragnea, 2015..2022
  code    ROU
  sector  PTY
  role    ROU PTY, leader of the Social Democrats, 2015-07-22..2019-05-27

actor Sorin Grindeanu
  kind    person
  name    Sorin Grindeanu
  short   Grindeanu, 2017..2029
  code    ROU
  sector  ELI
  role    ROU GOV, prime minister, 2017-01-04..2017-06-29

actor Viorica Dancila
  kind    person
  name    Viorica Dancila
  short   Dancila, 2018..2031
  code    ROU
  sector  ELI
  gender  female
  role    ROU GOV, prime minister, 2018-01-29..2019-11-04

actor Ludovic Orban
  kind    person
  name    Ludovic Orban
  code    ROU
  sector  ELI
  role    ROU GOV, prime minister, 2019-11-04..2020-12-07

actor Marcel Ciolacu
  kind    person
  name    Marcel Ciolacu
  short   Ciolacu, 2023..2037
  code    ROU
  sector  ELI
  role    ROU GOV, prime minister, 2023-06-15..2025-05-06

actor Calin Georgescu
  kind    person
  name    Calin Georgescu
  short   Georgescu, 2024..2028
  code    ROU
  sector  PTY, OPP
  role    ROU PTY OPP, presidential candidate, 2024-10..2025-03

actor George Simion
  kind    person
  name    George Simion
  short   Simion, 2019..
  code    ROU
  sector  PTY, OPP
  role    ROU PTY OPP, leader of AUR, 2019-12..

actor Titus Corlatean
  kind    person
  name    Titus Corlatean
  short   Corlatean, 2012..2017
  code    ROU
  sector  ELI
  role    ROU GOV, foreign minister, 2012-08-06..2014-11-10

actor Mircea Geoana
  kind    person
  name    Mircea Geoana
  short   Geoana, 2000..2027
  code    ROU
  sector  ELI
  role    ROU GOV, foreign minister, 2000-12-28..2004-12-28
  role    IGO GOV, deputy secretary general of NATO, 2019-10-17..2024-09

# ---- BGR ----

actor Zhelyu Zhelev
  kind    person
  name    Zhelyu Zhelev
  short   Zhelev, 1990..2009
  code    BGR
  sector  ELI
  role    BGR GOV, president, 1990-08-01..1997-01-22

actor Petar Stoyanov
  kind    person
  name    Petar Stoyanov
  short   Stoyanov, 1997..2014
  code    BGR
  sector  ELI
  role    BGR GOV, president, 1997-01-22..2002-01-22

actor Georgi Parvanov
  kind    person
  name    Georgi Parvanov
  short   Parvanov, 2002..2024
  code    BGR
  sector  ELI
  role    BGR GOV, president, 2002-01-22..2012-01-22

actor Rosen Plevneliev
  kind    person
  name    Rosen Plevneliev
  short   Plevneliev, 2012..2029
  code    BGR
  sector  ELI
  role    BGR GOV, president, 2012-01-22..2017-01-22

actor Rumen Radev
  kind    person
  name    Rumen Radev
  short   Radev, 2017..
  code    BGR
  sector  ELI
  wikidata Q26257557
  role    BGR GOV, president, 2017-01-22..

actor Boyko Borisov
  kind    person
  name    Boyko Borisov, Boiko Borisov, Boyko Borissov
  short   Borisov, 2009..2033
  code    BGR
  sector  ELI
  role    BGR GOV, prime minister, 2009-07-27..2013-03-13
  role    BGR GOV, prime minister, 2014-11-07..2017-01-27
  role    BGR GOV, prime minister, 2017-05-04..2021-05-12

actor Ivan Kostov
  kind    person
  name    Ivan Kostov
  short   Kostov, 1997-05-21..2001-07-24
  code    BGR
  sector  ELI
  role    BGR GOV, prime minister, 1997-05-21..2001-07-24

actor Simeon Saxe-Coburg-Gotha
  kind    person
  name    Simeon Saxe-Coburg-Gotha, Simeon Saxe-Coburg, Simeon Saxcoburggotski, King Simeon
  short   Saxe-Coburg, 2001..2017
  code    BGR
  sector  ELI
  role    BGR GOV, prime minister, 2001-07-24..2005-08-17

actor Sergei Stanishev
  kind    person
  name    Sergei Stanishev, Sergey Stanishev
  short   Stanishev, 2005..2021
  code    BGR
  sector  ELI
  role    BGR GOV, prime minister, 2005-08-17..2009-07-27

actor Kiril Petkov
  kind    person
  name    Kiril Petkov
  short   Petkov, 2021..2034
  code    BGR
  sector  ELI
  wikidata Q106928258
  role    BGR GOV, prime minister, 2021-12-13..2022-08-02

actor Solomon Passy
  kind    person
  name    Solomon Passy
  short   Passy, 2001..2008
  code    BGR
  sector  ELI
  role    BGR GOV, foreign minister, 2001-07-24..2005-08-17

# ---- SRB ----

actor Slobodan Milosevic
  kind    person
  name    Slobodan Milosevic
  short   Milosevic, 1989..2012
  code    SRB
  sector  ELI
  role    SRB GOV, president, 1989-05-08..1997-07-23
  role    YUG GOV, president of Yugoslavia, 1997-07-23..2000-10-07

actor Milan Milutinovic
  kind    person
  name    Milan Milutinovic
  short   Milutinovic, 1997..2014
  code    SRB
  sector  ELI
  role    SRB GOV, president, 1997-12-29..2002-12-29

actor Vojislav Kostunica
  kind    person
  name    Vojislav Kostunica
  short   Kostunica, 2000..2020
  code    SRB
  sector  ELI
  role    YUG GOV, president of Yugoslavia, 2000-10-07..2003-03-07
  role    SRB GOV, prime minister, 2004-03-03..2008-07-07

actor Zoran Djindjic
  kind    person
  name    Zoran Djindjic, Zoran Dindic
  short   Djindjic, 1994..2015
  code    SRB
  sector  ELI
  role    SRB PTY OPP, opposition leader, 1994..2001-01-24
  role    SRB GOV, prime minister, 2001-01-25..2003-03-12

actor Zoran Zivkovic
  kind    person
  name    Zoran Zivkovic
  short   Zivkovic, 2003..2016
  code    SRB
  sector  ELI
  role    SRB GOV, prime minister, 2003-03-18..2004-03-03

actor Boris Tadic
  kind    person
  name    Boris Tadic
  short   Tadic, 2004..2024
  code    SRB
  sector  ELI
  role    SRB GOV, president, 2004-07-11..2012-04-05

actor Tomislav Nikolic
  kind    person
  name    Tomislav Nikolic
  short   Nikolic, 2003..2029
  code    SRB
  sector  ELI
  role    SRB PTY OPP, opposition leader, 2003..2012-05-30
  role    SRB GOV, president, 2012-05-31..2017-05-31

actor Ivica Dacic
  kind    person
  name    Ivica Dacic
  short   Dacic, 2008..2036
  code    SRB
  sector  ELI
  role    SRB GOV, interior minister, 2008-07-07..2014-04-27
  role    SRB GOV, prime minister, 2012-07-27..2014-04-27
  role    SRB GOV, foreign minister, 2014-04-27..2020-10-22
  role    SRB GOV, foreign minister, 2022-10-26..2024-05-02

actor Aleksandar Vucic
  kind    person
  name    Aleksandar Vucic, Alexander Vucic
  short   Vucic, 1998..
  code    SRB
  sector  ELI
  wikidata Q222031
  role    SRB GOV, information minister, 1998-03-24..2000-10-24
  role    SRB GOV, prime minister, 2014-04-27..2017-05-31
  role    SRB GOV, president, 2017-05-31..

actor Ana Brnabic
  kind    person
  name    Ana Brnabic
  short   Brnabic, 2017..
  code    SRB
  sector  ELI
  gender  female
  wikidata Q26258815
  role    SRB GOV, prime minister, 2017-06-29..2024-05-02
  role    SRB LEG, speaker of parliament, 2024-02-06..

actor Milos Vucevic
  kind    person
  name    Milos Vucevic
  short   Vucevic, 2024..2037
  code    SRB
  sector  ELI
  role    SRB GOV, prime minister, 2024-05-02..2025-04-16

actor Djuro Macut
  kind    person
  name    Djuro Macut
  short   Macut, 2025..
  code    SRB
  sector  ELI
  role    SRB GOV, prime minister, 2025-04-16..

actor Vuk Draskovic
  kind    person
  name    Vuk Draskovic
  short   Draskovic, 1990..2010
  code    SRB
  sector  ELI
  role    SRB PTY OPP, opposition leader, 1990..2000-10-05
  role    SRB GOV, foreign minister, 2004-03-03..2007-05-15

actor Vuk Jeremic
  kind    person
  name    Vuk Jeremic
  short   Jeremic, 2007..2016
  code    SRB
  sector  ELI
  role    SRB GOV, foreign minister, 2007-05-15..2012-07-27
  role    UNO GOV, president of the General Assembly, 2012-09-18..2013-09-17

actor Goran Svilanovic
  kind    person
  name    Goran Svilanovic
  short   Svilanovic, 2000..2007
  code    SRB
  sector  ELI
  role    YUG GOV, foreign minister, 2000-11-04..2004-04-16

actor Vojislav Seselj
  kind    person
  name    Vojislav Seselj
  short   Seselj, 1991..
  code    SRB
  sector  PTY
  role    SRB PTY, leader of the Radical Party, 1991-02-23..

actor Mirjana Markovic
  kind    person
  name    Mirjana Markovic
  code    SRB
  sector  PTY
  gender  female
  role    SRB PTY, wife of Slobodan Milosevic, 1994..2003

actor Zeljko Raznatovic
  kind    person
  name    Zeljko Raznatovic, Arkan
  short   Arkan, 1990..2003
  code    SRB
  sector  PRM
  role    SRB PRM, paramilitary leader, 1990-10..2000-01-15

actor Marko Djuric
  kind    person
  name    Marko Djuric, Marko Duric
  short   Djuric, 2024..
  code    SRB
  sector  ELI
  role    SRB GOV, foreign minister, 2024-05-02..

actor Oliver Ivanovic
  kind    person
  name    Oliver Ivanovic
  code    SRB
  sector  PTY
  role    SRB PTY, Kosovo Serb politician, 1999..2018-01-16

actor Dobrica Cosic
  kind    person
  name    Dobrica Cosic
  short   Cosic, 1992..1996
  code    SRB
  sector  ELI
  role    YUG GOV, president of Yugoslavia, 1992-06-15..1993-06-01

actor Milan Panic
  kind    person
  name    Milan Panic
  short   Panic, 1992..1996
  code    SRB
  sector  ELI
  role    YUG GOV, prime minister of Yugoslavia, 1992-07-14..1993-02-09

actor Ante Markovic
  kind    person
  name    Ante Markovic
  short   Markovic, 1989-03-16..1991-12-20
  code    SRB
  sector  ELI
  role    YUG GOV, prime minister of Yugoslavia, 1989-03-16..1991-12-20

actor Stipe Mesic
  kind    person
  name    Stipe Mesic, Stjepan Mesic
  short   Mesic, 1990..2022
  code    SRB
  sector  ELI
  role    HRV GOV, prime minister, 1990-05-30..1990-08-24
  role    YUG GOV, president of the Yugoslav presidency, 1991-07-01..1991-12-05
  role    HRV GOV, president, 2000-02-18..2010-02-18

actor Milorad Ulemek
  kind    person
  name    Milorad Ulemek
  code    SRB
  sector  CRM
  role    SRB CRM, assassin of Zoran Djindjic, 2003-03..

# ---- KOS ----

actor Ibrahim Rugova
  kind    person
  name    Ibrahim Rugova
  short   Rugova, 1989..2018
  code    KOS
  sector  ELI
  role    KOS OPP, Kosovo Albanian leader, 1989-12-23..2002-03-03
  role    KOS GOV, president, 2002-03-04..2006-01-21

actor Fatmir Sejdiu
  kind    person
  name    Fatmir Sejdiu
  short   Sejdiu, 2006..2022
  code    KOS
  sector  ELI
  role    KOS GOV, president, 2006-02-10..2010-09-27

actor Hashim Thaci
  kind    person
  name    Hashim Thaci, Hashim Thaqi
  short   Thaci, 1998..2032
  code    KOS
  sector  ELI
  role    KOS REB, KLA leader, 1998..1999-09-20
  role    KOS GOV, prime minister, 2008-01-09..2014-12-09
  role    KOS GOV, foreign minister, 2014-12-12..2016-04-07
  role    KOS GOV, president, 2016-04-07..2020-11-05

actor Atifete Jahjaga
  kind    person
  name    Atifete Jahjaga
  short   Jahjaga, 2011..2028
  code    KOS
  sector  ELI
  gender  female
  role    KOS GOV, president, 2011-04-07..2016-04-07

actor Vjosa Osmani
  kind    person
  name    Vjosa Osmani
  short   Osmani, 2021..
  code    KOS
  sector  ELI
  gender  female
  wikidata Q13047644
  role    KOS GOV, president, 2021-04-06..

actor Ramush Haradinaj
  kind    person
  name    Ramush Haradinaj
  short   Haradinaj, 1998..2032
  code    KOS
  sector  ELI
  role    KOS REB, KLA commander, 1998..1999-09-20
  role    KOS GOV, prime minister, 2004-12-03..2005-03-08
  role    KOS GOV, prime minister, 2017-09-09..2020-02-03

actor Agim Ceku
  kind    person
  name    Agim Ceku
  short   Ceku, 1999..2020
  code    KOS
  sector  ELI
  role    KOS REB, KLA commander, 1999-05..1999-09-20
  role    KOS GOV, prime minister, 2006-03-10..2008-01-09

actor Bajram Kosumi
  kind    person
  name    Bajram Kosumi
  short   Kosumi, 2005..2018
  code    KOS
  sector  ELI
  role    KOS GOV, prime minister, 2005-03-23..2006-03-10

actor Bajram Rexhepi
  kind    person
  name    Bajram Rexhepi
  short   Rexhepi, 2002..2016
  code    KOS
  sector  ELI
  role    KOS GOV, prime minister, 2002-03-04..2004-12-03

actor Isa Mustafa
  kind    person
  name    Isa Mustafa
  code    KOS
  sector  ELI
  role    KOS GOV, prime minister, 2014-12-09..2017-09-09

actor Avdullah Hoti
  kind    person
  name    Avdullah Hoti
  short   Hoti, 2020..2033
  code    KOS
  sector  ELI
  role    KOS GOV, prime minister, 2020-06-03..2021-03-22

actor Albin Kurti
  kind    person
  name    Albin Kurti
  short   Kurti, 2005..
  code    KOS
  sector  ELI
  wikidata Q441633
  role    KOS PTY OPP, leader of Self-Determination, 2005..2020-02-02
  role    KOS GOV, prime minister, 2020-02-03..2020-06-03
  role    KOS GOV, prime minister, 2021-03-22..

# ---- MNE ----

actor Milo Djukanovic
  kind    person
  name    Milo Djukanovic
  short   Djukanovic, 1991..2035
  code    MNE
  sector  ELI
  role    MNE GOV, prime minister, 1991-02-15..1998-02-05
  role    MNE GOV, president, 1998-01-15..2002-11-25
  role    MNE GOV, prime minister, 2003-01-08..2006-11-10
  role    MNE GOV, prime minister, 2008-02-29..2010-12-29
  role    MNE GOV, prime minister, 2012-12-04..2016-11-28
  role    MNE GOV, president, 2018-05-20..2023-05-20

actor Filip Vujanovic
  kind    person
  name    Filip Vujanovic
  short   Vujanovic, 2003..2030
  code    MNE
  sector  ELI
  role    MNE GOV, president, 2003-05-22..2018-05-20

actor Momir Bulatovic
  kind    person
  name    Momir Bulatovic
  short   Bulatovic, 1990..2010
  code    MNE
  sector  ELI
  role    MNE GOV, president, 1990-12-23..1998-01-15

actor Igor Luksic
  kind    person
  name    Igor Luksic
  short   Luksic, 2010..2024
  code    MNE
  sector  ELI
  role    MNE GOV, prime minister, 2010-12-29..2012-12-04

actor Dusko Markovic
  kind    person
  name    Dusko Markovic
  short   Markovic, 2016-11-28..2020-12-04
  code    MNE
  sector  ELI
  role    MNE GOV, prime minister, 2016-11-28..2020-12-04

actor Zdravko Krivokapic
  kind    person
  name    Zdravko Krivokapic
  short   Krivokapic, 2020..2034
  code    MNE
  sector  ELI
  wikidata Q97999161
  role    MNE GOV, prime minister, 2020-12-04..2022-04-28

actor Dritan Abazovic
  kind    person
  name    Dritan Abazovic
  short   Abazovic, 2022..2035
  code    MNE
  sector  ELI
  wikidata Q16353146
  role    MNE GOV, prime minister, 2022-04-28..2023-10-31

actor Jakov Milatovic
  kind    person
  name    Jakov Milatovic
  short   Milatovic, 2023..
  code    MNE
  sector  ELI
  role    MNE GOV, president, 2023-05-20..

actor Milojko Spajic
  kind    person
  name    Milojko Spajic
  short   Spajic, 2023..
  code    MNE
  sector  ELI
  role    MNE GOV, prime minister, 2023-10-31..

# ---- MKD ----

actor Kiro Gligorov
  kind    person
  name    Kiro Gligorov
  short   Gligorov, 1991..2011
  code    MKD
  sector  ELI
  role    MKD GOV, president, 1991-01-27..1999-11-19

actor Boris Trajkovski
  kind    person
  name    Boris Trajkovski
  short   Trajkovski, 1999..2016
  code    MKD
  sector  ELI
  role    MKD GOV, president, 1999-12-15..2004-02-26

actor Branko Crvenkovski
  kind    person
  name    Branko Crvenkovski
  short   Crvenkovski, 1992..2021
  code    MKD
  sector  ELI
  role    MKD GOV, prime minister, 1992-09-04..1998-11-30
  role    MKD GOV, prime minister, 2002-11-01..2004-05-12
  role    MKD GOV, president, 2004-05-12..2009-05-12

actor Ljubco Georgievski
  kind    person
  name    Ljubco Georgievski
  short   Georgievski, 1998..2014
  code    MKD
  sector  ELI
  role    MKD GOV, prime minister, 1998-11-30..2002-11-01

actor Gjorge Ivanov
  kind    person
  name    Gjorge Ivanov
  short   Ivanov, 2009-05-12..2019-05-12
  code    MKD
  sector  ELI
  role    MKD GOV, president, 2009-05-12..2019-05-12

actor Nikola Gruevski
  kind    person
  name    Nikola Gruevski
  short   Gruevski, 2006..2028
  code    MKD
  sector  ELI
  role    MKD GOV, prime minister, 2006-08-27..2016-01-18

actor Zoran Zaev
  kind    person
  name    Zoran Zaev
  short   Zaev, 2013..2034
  code    MKD
  sector  ELI
  wikidata Q220579
  role    MKD PTY OPP, opposition leader, 2013-06..2017-05-30
  role    MKD GOV, prime minister, 2017-05-31..2020-01-03
  role    MKD GOV, prime minister, 2020-08-30..2022-01-16

actor Stevo Pendarovski
  kind    person
  name    Stevo Pendarovski
  short   Pendarovski, 2019..2036
  code    MKD
  sector  ELI
  wikidata Q15967423
  role    MKD GOV, president, 2019-05-12..2024-05-12

actor Dimitar Kovacevski
  kind    person
  name    Dimitar Kovacevski
  short   Kovacevski, 2022..2036
  code    MKD
  sector  ELI
  wikidata Q110288715
  role    MKD GOV, prime minister, 2022-01-16..2024-01-28

actor Gordana Siljanovska-Davkova
  kind    person
  name    Gordana Siljanovska-Davkova, Gordana Siljanovska
  short   Siljanovska-Davkova, 2024..
  code    MKD
  sector  ELI
  gender  female
  role    MKD GOV, president, 2024-05-12..

actor Hristijan Mickoski
  kind    person
  name    Hristijan Mickoski
  short   Mickoski, 2024..
  code    MKD
  sector  ELI
  role    MKD GOV, prime minister, 2024-06-23..

actor Nikola Dimitrov
  kind    person
  name    Nikola Dimitrov
  short   Dimitrov, 2017-06-01..2020-08-30
  code    MKD
  sector  ELI
  role    MKD GOV, foreign minister, 2017-06-01..2020-08-30

actor Ali Ahmeti
  kind    person
  name    Ali Ahmeti
  short   Ahmeti, 2001-01..
  code    MKD
  sector  PTY
  role    MKD REB, leader of the National Liberation Army, 2001-01..2001-09
  role    MKD PTY, leader of the Democratic Union for Integration, 2002-06..

actor Arben Xhaferi
  kind    person
  name    Arben Xhaferi
  code    MKD
  sector  PTY
  role    MKD PTY, Albanian party leader, 1994..2007

# ---- BIH ----

actor Alija Izetbegovic
  kind    person
  name    Alija Izetbegovic
  short   Izetbegovic, 1990-12-20..2000-10-14
  code    BIH
  sector  ELI
  role    BIH GOV, president, 1990-12-20..2000-10-14

actor Haris Silajdzic
  kind    person
  name    Haris Silajdzic
  short   Silajdzic, 1990..2022
  code    BIH
  sector  ELI
  role    BIH GOV, foreign minister, 1990-12-20..1993-10-25
  role    BIH GOV, prime minister, 1993-10-25..1996-01-30
  role    BIH GOV, member of the presidency, 2006-11-06..2010-11-10

actor Bakir Izetbegovic
  kind    person
  name    Bakir Izetbegovic
  code    BIH
  sector  ELI
  role    BIH GOV, member of the presidency, 2010-11-10..2018-11-20

actor Radovan Karadzic
  kind    person
  name    Radovan Karadzic
  short   Karadzic, 1992..1999
  code    BIH
  sector  REB
  role    BIH REB, president of the Bosnian Serbs, 1992-05-13..1996-07-19

actor Ratko Mladic
  kind    person
  name    Ratko Mladic
  short   Mladic, 1992..1999
  code    BIH
  sector  REB
  role    BIH REB, commander of the Bosnian Serb army, 1992-05-12..1996-11-08

actor Biljana Plavsic
  kind    person
  name    Biljana Plavsic
  short   Plavsic, 1996..2001
  code    BIH
  sector  ELI
  gender  female
  role    BIH GOV, president of the Bosnian Serb republic, 1996-07-19..1998-11-04

actor Momcilo Krajisnik
  kind    person
  name    Momcilo Krajisnik
  short   Krajisnik, 1991..2001
  code    BIH
  sector  ELI
  role    BIH REB, speaker of the Bosnian Serb assembly, 1991-10..1996-09
  role    BIH GOV, member of the presidency, 1996-10-05..1998-10-13

actor Milorad Dodik
  kind    person
  name    Milorad Dodik
  short   Dodik, 1998..2028
  code    BIH
  sector  ELI
  role    BIH GOV, prime minister of the Bosnian Serb republic, 1998-01-18..2001-01-16
  role    BIH GOV, prime minister of the Bosnian Serb republic, 2006-02-28..2010-11-15
  role    BIH GOV, president of the Bosnian Serb republic, 2010-11-15..2018-11-19
  role    BIH GOV, member of the presidency, 2018-11-20..2022-11-16
  role    BIH GOV, president of the Bosnian Serb republic, 2022-11-15..2025-08

actor Ejup Ganic
  kind    person
  name    Ejup Ganic
  short   Ganic, 1992..1999
  code    BIH
  sector  ELI
  role    BIH GOV, vice president, 1992..1996

actor Fikret Abdic
  kind    person
  name    Fikret Abdic
  short   Abdic, 1993..1998
  code    BIH
  sector  REB
  role    BIH REB, leader of western Bosnia, 1993-09-27..1995-08-07

actor Mate Boban
  kind    person
  name    Mate Boban
  short   Boban, 1992..1997
  code    BIH
  sector  REB
  role    BIH REB, Bosnian Croat leader, 1992-07..1994-02

actor Zlatko Lagumdzija
  kind    person
  name    Zlatko Lagumdzija
  short   Lagumdzija, 2012..2018
  code    BIH
  sector  ELI
  role    BIH GOV, foreign minister, 2012-01-12..2015-03-31

actor Denis Becirovic
  kind    person
  name    Denis Becirovic
  short   Becirovic, 2022..
  code    BIH
  sector  ELI
  role    BIH GOV, member of the presidency, 2022-11-16..

actor Carl Bildt
  kind    person
  name    Carl Bildt
  short   Bildt, 1991..2026
  code    BIH
  sector  ELI
  role    SWE GOV, prime minister, 1991-10-04..1994-10-07
  role    IGO GOV, high representative for Bosnia, 1995-12-14..1997-06-18
  role    SWE GOV, foreign minister, 2006-10-06..2014-10-03

actor Carlos Westendorp
  kind    person
  name    Carlos Westendorp
  short   Westendorp, 1995..2002
  code    BIH
  sector  ELI
  role    ESP GOV, foreign minister, 1995-12-18..1996-05-05
  role    IGO GOV, high representative for Bosnia, 1997-06-18..1999-08-18

actor Wolfgang Petritsch
  kind    person
  name    Wolfgang Petritsch
  short   Petritsch, 1999..2005
  code    BIH
  sector  ELI
  role    IGO GOV, high representative for Bosnia, 1999-08-18..2002-05-27

actor Valentin Inzko
  kind    person
  name    Valentin Inzko
  short   Inzko, 2009..2024
  code    BIH
  sector  ELI
  role    IGO GOV, high representative for Bosnia, 2009-03-26..2021-08-01

actor Christian Schmidt
  kind    person
  name    Christian Schmidt
  short   Schmidt, 2021..
  code    BIH
  sector  ELI
  role    IGO GOV, high representative for Bosnia, 2021-08-01..

# ---- HRV ----

actor Franjo Tudjman
  kind    person
  name    Franjo Tudjman, Franjo Tudman
  short   Tudjman, 1990..2011
  code    HRV
  sector  ELI
  role    HRV GOV, president, 1990-05-30..1999-12-10

actor Ivo Josipovic
  kind    person
  name    Ivo Josipovic
  short   Josipovic, 2010..2027
  code    HRV
  sector  ELI
  role    HRV GOV, president, 2010-02-18..2015-02-18

actor Kolinda Grabar-Kitarovic
  kind    person
  name    Kolinda Grabar-Kitarovic
  short   Grabar-Kitarovic, 2005..2032
  code    HRV
  sector  ELI
  gender  female
  role    HRV GOV, foreign minister, 2005-02-17..2008-01-12
  role    HRV GOV, president, 2015-02-19..2020-02-18

actor Zoran Milanovic
  kind    person
  name    Zoran Milanovic
  short   Milanovic, 2011..
  code    HRV
  sector  ELI
  wikidata Q57687
  role    HRV GOV, prime minister, 2011-12-23..2016-01-22
  role    HRV GOV, president, 2020-02-18..

actor Ivica Racan
  kind    person
  name    Ivica Racan
  short   Racan, 2000..2015
  code    HRV
  sector  ELI
  role    HRV GOV, prime minister, 2000-01-27..2003-12-23

actor Ivo Sanader
  kind    person
  name    Ivo Sanader
  short   Sanader, 2003..2021
  code    HRV
  sector  ELI
  role    HRV GOV, prime minister, 2003-12-23..2009-07-06

actor Jadranka Kosor
  kind    person
  name    Jadranka Kosor
  short   Kosor, 2009..2023
  code    HRV
  sector  ELI
  gender  female
  role    HRV GOV, prime minister, 2009-07-06..2011-12-23

actor Andrej Plenkovic
  kind    person
  name    Andrej Plenkovic
  short   Plenkovic, 2016..
  code    HRV
  sector  ELI
  wikidata Q11685764
  role    HRV GOV, prime minister, 2016-10-19..

actor Tihomir Oreskovic
  kind    person
  name    Tihomir Oreskovic
  short   Oreskovic, 2016..2028
  code    HRV
  sector  ELI
  role    HRV GOV, prime minister, 2016-01-22..2016-10-19

actor Mate Granic
  kind    person
  name    Mate Granic
  short   Granic, 1993..2003
  code    HRV
  sector  ELI
  role    HRV GOV, foreign minister, 1993-05-28..2000-01-27

actor Gojko Susak
  kind    person
  name    Gojko Susak
  short   Susak, 1991..2001
  code    HRV
  sector  ELI
  role    HRV GOV, defence minister, 1991-09-18..1998-05-03

actor Vesna Pusic
  kind    person
  name    Vesna Pusic
  short   Pusic, 2011..2019
  code    HRV
  sector  ELI
  gender  female
  role    HRV GOV, foreign minister, 2011-12-23..2016-01-22

actor Ante Gotovina
  kind    person
  name    Ante Gotovina
  code    HRV
  sector  ELI
  role    HRV MIL, general, 1992..2000-09

actor Milan Martic
  kind    person
  name    Milan Martic
  code    HRV
  sector  REB
  role    HRV REB, Krajina Serb leader, 1994-01-25..1995-08-07

actor Milan Babic
  kind    person
  name    Milan Babic
  code    HRV
  sector  REB
  role    HRV REB, Krajina Serb leader, 1991-12-19..1992-02-16

# ---- SVN ----

actor Milan Kucan
  kind    person
  name    Milan Kucan
  short   Kucan, 1990..2014
  code    SVN
  sector  ELI
  role    SVN GOV, president, 1990-04-22..2002-12-23

actor Janez Drnovsek
  kind    person
  name    Janez Drnovsek
  short   Drnovsek, 1992..2019
  code    SVN
  sector  ELI
  role    SVN GOV, prime minister, 1992-05-14..2002-12-19
  role    SVN GOV, president, 2002-12-23..2007-12-23

actor Danilo Turk
  kind    person
  name    Danilo Turk
  code    SVN
  sector  ELI
  role    SVN GOV, president, 2007-12-23..2012-12-22

actor Borut Pahor
  kind    person
  name    Borut Pahor
  code    SVN
  sector  ELI
  wikidata Q206471
  role    SVN GOV, prime minister, 2008-11-21..2012-02-10
  role    SVN GOV, president, 2012-12-22..2022-12-23

actor Janez Jansa
  kind    person
  name    Janez Jansa
  short   Jansa, 1990..2034
  code    SVN
  sector  ELI
  wikidata Q57627
  role    SVN GOV, defence minister, 1990-05-16..1994-03-29
  role    SVN GOV, prime minister, 2004-12-03..2008-11-21
  role    SVN GOV, prime minister, 2012-02-10..2013-03-20
  role    SVN GOV, prime minister, 2020-03-13..2022-06-01

actor Miro Cerar
  kind    person
  name    Miro Cerar
  code    SVN
  sector  ELI
  role    SVN GOV, prime minister, 2014-09-18..2018-09-13

actor Marjan Sarec
  kind    person
  name    Marjan Sarec
  short   Sarec, 2018..2032
  code    SVN
  sector  ELI
  role    SVN GOV, prime minister, 2018-09-13..2020-03-13

actor Robert Golob
  kind    person
  name    Robert Golob
  short   Golob, 2022..
  code    SVN
  sector  ELI
  wikidata Q18645045
  role    SVN GOV, prime minister, 2022-06-01..

actor Natasa Pirc Musar
  kind    person
  name    Natasa Pirc Musar, Natasa Pirc-Musar
  short   Pirc Musar, 2022..
  code    SVN
  sector  ELI
  gender  female
  role    SVN GOV, president, 2022-12-23..

# ---- ALB ----

actor Sali Berisha
  kind    person
  name    Sali Berisha
  short   Berisha, 1992..
  code    ALB
  sector  ELI
  role    ALB GOV, president, 1992-04-09..1997-07-24
  role    ALB GOV, prime minister, 2005-09-11..2013-09-11
  role    ALB PTY OPP, opposition leader, 2022..

actor Ramiz Alia
  kind    person
  name    Ramiz Alia
  short   Alia, 1991..2004
  code    ALB
  sector  ELI
  role    ALB GOV, president, 1991-04-30..1992-04-03

actor Fatos Nano
  kind    person
  name    Fatos Nano
  code    ALB
  sector  ELI
  role    ALB GOV, prime minister, 1991-02-22..1991-06-05
  role    ALB GOV, prime minister, 1997-07-25..1998-10-02
  role    ALB GOV, prime minister, 2002-07-31..2005-09-11

actor Bashkim Fino
  kind    person
  name    Bashkim Fino
  short   Fino, 1997..2009
  code    ALB
  sector  ELI
  role    ALB GOV, prime minister, 1997-03-11..1997-07-25

actor Pandeli Majko
  kind    person
  name    Pandeli Majko
  short   Majko, 1998..2014
  code    ALB
  sector  ELI
  role    ALB GOV, prime minister, 1998-10-02..1999-10-29
  role    ALB GOV, prime minister, 2002-02-22..2002-07-31

actor Ilir Meta
  kind    person
  name    Ilir Meta
  short   Meta, 1999..2034
  code    ALB
  sector  ELI
  wikidata Q727132
  role    ALB GOV, prime minister, 1999-10-29..2002-02-22
  role    ALB GOV, president, 2017-07-24..2022-07-24

actor Edi Rama
  kind    person
  name    Edi Rama
  short   Rama, 2000..
  code    ALB
  sector  ELI
  wikidata Q316901
  role    ALB GOV, mayor of Tirana, 2000-10..2011
  role    ALB PTY OPP, opposition leader, 2005-10..2013-09-10
  role    ALB GOV, prime minister, 2013-09-11..

actor Bajram Begaj
  kind    person
  name    Bajram Begaj
  short   Begaj, 2022..
  code    ALB
  sector  ELI
  wikidata Q107422711
  role    ALB GOV, president, 2022-07-24..

actor Bujar Nishani
  kind    person
  name    Bujar Nishani
  short   Nishani, 2012..2029
  code    ALB
  sector  ELI
  role    ALB GOV, president, 2012-07-24..2017-07-24

# ---- GRC ----

actor Konstantinos Mitsotakis
  kind    person
  name    Konstantinos Mitsotakis, Constantine Mitsotakis
  code    GRC
  sector  ELI
  role    GRC GOV, prime minister, 1990-04-11..1993-10-13

actor Andreas Papandreou
  kind    person
  name    Andreas Papandreou
  short   Papandreou, 1981-10-21..1989-07-02
  short   Papandreou, 1993-10-13..1996-01-17
  code    GRC
  sector  ELI
  role    GRC GOV, prime minister, 1981-10-21..1989-07-02
  role    GRC GOV, prime minister, 1993-10-13..1996-01-17

actor Costas Simitis
  kind    person
  name    Costas Simitis, Kostas Simitis
  short   Simitis, 1996..2016
  code    GRC
  sector  ELI
  role    GRC GOV, prime minister, 1996-01-18..2004-03-10

actor Costas Karamanlis
  kind    person
  name    Costas Karamanlis, Kostas Karamanlis
  short   Karamanlis, 2004..2021
  code    GRC
  sector  ELI
  role    GRC GOV, prime minister, 2004-03-10..2009-10-06

actor George Papandreou
  kind    person
  name    George Papandreou
  short   Papandreou, 1999-02-19..2004-02-13
  short   Papandreou, 2009-10-06..2011-11-11
  code    GRC
  sector  ELI
  role    GRC GOV, foreign minister, 1999-02-19..2004-02-13
  role    GRC GOV, prime minister, 2009-10-06..2011-11-11

actor Lucas Papademos
  kind    person
  name    Lucas Papademos
  short   Papademos, 2011..2024
  code    GRC
  sector  ELI
  role    GRC GOV, prime minister, 2011-11-11..2012-05-16

actor Antonis Samaras
  kind    person
  name    Antonis Samaras
  short   Samaras, 1990..2027
  code    GRC
  sector  ELI
  role    GRC GOV, foreign minister, 1990-04-11..1992-04-13
  role    GRC GOV, prime minister, 2012-06-20..2015-01-26

actor Alexis Tsipras
  kind    person
  name    Alexis Tsipras
  short   Tsipras, 2009..2035
  code    GRC
  sector  ELI
  role    GRC PTY OPP, leader of Syriza, 2009-10-04..2015-01-25
  role    GRC GOV, prime minister, 2015-01-26..2015-08-27
  role    GRC GOV, prime minister, 2015-09-21..2019-07-08
  role    GRC PTY OPP, leader of Syriza, 2019-07-09..2023-06-29

actor Kyriakos Mitsotakis
  kind    person
  name    Kyriakos Mitsotakis
  short   Mitsotakis, 2016..
  code    GRC
  sector  ELI
  wikidata Q552751
  role    GRC PTY OPP, leader of New Democracy, 2016-01-10..2019-07-07
  role    GRC GOV, prime minister, 2019-07-08..

actor Karolos Papoulias
  kind    person
  name    Karolos Papoulias
  short   Papoulias, 1993..2027
  code    GRC
  sector  ELI
  role    GRC GOV, foreign minister, 1993-10-13..1996-01-22
  role    GRC GOV, president, 2005-03-12..2015-03-13

actor Prokopis Pavlopoulos
  kind    person
  name    Prokopis Pavlopoulos, Prokopios Pavlopoulos
  short   Pavlopoulos, 2015..2032
  code    GRC
  sector  ELI
  role    GRC GOV, president, 2015-03-13..2020-03-13

actor Katerina Sakellaropoulou
  kind    person
  name    Katerina Sakellaropoulou
  short   Sakellaropoulou, 2020..2037
  code    GRC
  sector  ELI
  gender  female
  wikidata Q57415743
  role    GRC GOV, president, 2020-03-13..2025-03-13

actor Theodoros Pangalos
  kind    person
  name    Theodoros Pangalos
  short   Pangalos, 1996..2002
  code    GRC
  sector  ELI
  role    GRC GOV, foreign minister, 1996-01-22..1999-02-18

actor Dora Bakoyannis
  kind    person
  name    Dora Bakoyannis, Dora Bakoyianni
  short   Bakoyannis, 2006..2012
  code    GRC
  sector  ELI
  gender  female
  role    GRC GOV, foreign minister, 2006-02-15..2009-10-06

actor Evangelos Venizelos
  kind    person
  name    Evangelos Venizelos
  short   Venizelos, 2011..2018
  code    GRC
  sector  ELI
  role    GRC GOV, finance minister, 2011-06-17..2012-03-21
  role    GRC GOV, foreign minister, 2013-06-25..2015-01-27

actor Nikos Kotzias
  kind    person
  name    Nikos Kotzias
  short   Kotzias, 2015..2021
  code    GRC
  sector  ELI
  role    GRC GOV, foreign minister, 2015-01-27..2018-10-17

actor Nikos Dendias
  kind    person
  name    Nikos Dendias
  short   Dendias, 2019..
  code    GRC
  sector  ELI
  role    GRC GOV, foreign minister, 2019-07-09..2023-05-26
  role    GRC GOV, defence minister, 2023-06-27..

actor Giorgos Gerapetritis
  kind    person
  name    Giorgos Gerapetritis, George Gerapetritis
  short   Gerapetritis, 2023..
  code    GRC
  sector  ELI
  role    GRC GOV, foreign minister, 2023-06-27..

actor Panos Kammenos
  kind    person
  name    Panos Kammenos
  short   Kammenos, 2015..2022
  code    GRC
  sector  ELI
  role    GRC GOV, defence minister, 2015-01-27..2019-01-13

actor Yanis Varoufakis
  kind    person
  name    Yanis Varoufakis
  short   Varoufakis, 2015..2018
  code    GRC
  sector  ELI
  role    GRC GOV, finance minister, 2015-01-27..2015-07-06

actor Euclid Tsakalotos
  kind    person
  name    Euclid Tsakalotos
  short   Tsakalotos, 2015..2022
  code    GRC
  sector  ELI
  role    GRC GOV, finance minister, 2015-07-06..2019-07-08

actor Nikolaos Michaloliakos
  kind    person
  name    Nikolaos Michaloliakos, Nikos Mihaloliakos
  short   Michaloliakos, 1993..2023
  code    GRC
  sector  PTY, OPP
  role    GRC PTY OPP, leader of Golden Dawn, 1993..2020

# ---- CYP ----

actor George Vassiliou
  kind    person
  name    George Vassiliou
  short   Vassiliou, 1988..2005
  code    CYP
  sector  ELI
  role    CYP GOV, president, 1988-02-28..1993-02-28

actor Glafcos Clerides
  kind    person
  name    Glafcos Clerides, Glafkos Clerides
  short   Clerides, 1993..2015
  code    CYP
  sector  ELI
  role    CYP GOV, president, 1993-02-28..2003-02-28

actor Tassos Papadopoulos
  kind    person
  name    Tassos Papadopoulos
  short   Papadopoulos, 2003..2020
  code    CYP
  sector  ELI
  role    CYP GOV, president, 2003-02-28..2008-02-28

actor Demetris Christofias
  kind    person
  name    Demetris Christofias, Dimitris Christofias
  short   Christofias, 2008..2025
  code    CYP
  sector  ELI
  role    CYP GOV, president, 2008-02-28..2013-02-28

actor Nicos Anastasiades
  kind    person
  name    Nicos Anastasiades, Nikos Anastasiades
  short   Anastasiades, 2013..2035
  code    CYP
  sector  ELI
  wikidata Q2112764
  role    CYP GOV, president, 2013-02-28..2023-02-28

actor Nikos Christodoulides
  kind    person
  name    Nikos Christodoulides, Nicos Christodoulides
  short   Christodoulides, 2018..
  code    CYP
  sector  ELI
  role    CYP GOV, foreign minister, 2018-03-01..2022-01-11
  role    CYP GOV, president, 2023-02-28..

actor Ioannis Kasoulides
  kind    person
  name    Ioannis Kasoulides, Yiannakis Cassoulides
  short   Kasoulides, 1997..2021
  code    CYP
  sector  ELI
  role    CYP GOV, foreign minister, 1997-04-08..2003-02-28
  role    CYP GOV, foreign minister, 2013-03-01..2018-02-28

actor Mehmet Ali Talat
  kind    person
  name    Mehmet Ali Talat
  short   Talat, 2005..2013
  code    CYP
  sector  ELI
  role    CYP GOV PRE, president of Northern Cyprus, 2005-04-24..2010-04-23

actor Dervis Eroglu
  kind    person
  name    Dervis Eroglu
  short   Eroglu, 2010..2018
  code    CYP
  sector  ELI
  role    CYP GOV PRE, president of Northern Cyprus, 2010-04-23..2015-04-30

actor Mustafa Akinci
  kind    person
  name    Mustafa Akinci
  short   Akinci, 2015..2023
  code    CYP
  sector  ELI
  role    CYP GOV PRE, president of Northern Cyprus, 2015-04-30..2020-10-23

actor Ersin Tatar
  kind    person
  name    Ersin Tatar
  short   Tatar, 2020..2028
  code    CYP
  sector  ELI
  wikidata Q6057339
  role    CYP GOV PRE, president of Northern Cyprus, 2020-10-23..2025-10-24

# ---- ITA ----

actor Giulio Andreotti
  kind    person
  name    Giulio Andreotti
  short   Andreotti, 1989..2004
  code    ITA
  sector  ELI
  role    ITA GOV, prime minister, 1989-07-22..1992-06-28

actor Giuliano Amato
  kind    person
  name    Giuliano Amato
  short   Amato, 1992..2013
  code    ITA
  sector  ELI
  role    ITA GOV, prime minister, 1992-06-28..1993-04-29
  role    ITA GOV, prime minister, 2000-04-25..2001-06-11

actor Carlo Azeglio Ciampi
  kind    person
  name    Carlo Azeglio Ciampi
  short   Ciampi, 1993..2018
  code    ITA
  sector  ELI
  role    ITA GOV, prime minister, 1993-04-29..1994-05-11
  role    ITA GOV, president, 1999-05-18..2006-05-15

actor Silvio Berlusconi
  kind    person
  name    Silvio Berlusconi
  short   Berlusconi, 1994..2035
  code    ITA
  sector  ELI
  role    ITA GOV, prime minister, 1994-05-11..1995-01-17
  role    ITA GOV, prime minister, 2001-06-11..2006-05-17
  role    ITA GOV, prime minister, 2008-05-08..2011-11-16
  role    ITA PTY, leader of Forza Italia, 2013-11-16..2023-06-12

actor Lamberto Dini
  kind    person
  name    Lamberto Dini
  short   Dini, 1995..2013
  code    ITA
  sector  ELI
  role    ITA GOV, prime minister, 1995-01-17..1996-05-18
  role    ITA GOV, foreign minister, 1996-05-18..2001-06-06

actor Romano Prodi
  kind    person
  name    Romano Prodi
  short   Prodi, 1996..2020
  code    ITA
  sector  ELI
  role    ITA GOV, prime minister, 1996-05-18..1998-10-21
  role    EUR GOV, president of the European Commission, 1999-09-16..2004-11-22
  role    ITA GOV, prime minister, 2006-05-17..2008-05-08

actor Massimo D'Alema
  kind    person
  name    Massimo D'Alema
  short   D'Alema, 1998..2020
  code    ITA
  sector  ELI
  role    ITA GOV, prime minister, 1998-10-21..2000-04-26
  role    ITA GOV, foreign minister, 2006-05-17..2008-05-08

actor Mario Monti
  kind    person
  name    Mario Monti
  short   Monti, 1999..2025
  code    ITA
  sector  ELI
  role    EUR GOV, competition commissioner, 1999-09-16..2004-11-21
  role    ITA GOV, prime minister, 2011-11-16..2013-04-28

actor Enrico Letta
  kind    person
  name    Enrico Letta
  short   Letta, 2013..2026
  code    ITA
  sector  ELI
  role    ITA GOV, prime minister, 2013-04-28..2014-02-22

actor Matteo Renzi
  kind    person
  name    Matteo Renzi
  short   Renzi, 2014..2028
  code    ITA
  sector  ELI
  role    ITA GOV, prime minister, 2014-02-22..2016-12-12

actor Paolo Gentiloni
  kind    person
  name    Paolo Gentiloni
  short   Gentiloni, 2014..2036
  code    ITA
  sector  ELI
  role    ITA GOV, foreign minister, 2014-10-31..2016-12-12
  role    ITA GOV, prime minister, 2016-12-12..2018-06-01
  role    EUR GOV, economy commissioner, 2019-12-01..2024-11-30

actor Giuseppe Conte
  kind    person
  name    Giuseppe Conte
  code    ITA
  sector  ELI
  role    ITA GOV, prime minister, 2018-06-01..2021-02-13
  role    ITA PTY OPP, leader of the Five Star Movement, 2021-08-06..

actor Mario Draghi
  kind    person
  name    Mario Draghi
  short   Draghi, 2011..2034
  code    ITA
  sector  ELI
  wikidata Q294460
  role    EUR GOV, president of the European Central Bank, 2011-11-01..2019-10-31
  role    ITA GOV, prime minister, 2021-02-13..2022-10-22

actor Giorgia Meloni
  kind    person
  name    Giorgia Meloni
  short   Meloni, 2014..
  code    ITA
  sector  ELI
  gender  female
  wikidata Q451791
  role    ITA PTY OPP, leader of Brothers of Italy, 2014-03-08..2022-10-21
  role    ITA GOV, prime minister, 2022-10-22..

actor Francesco Cossiga
  kind    person
  name    Francesco Cossiga
  short   Cossiga, 1985..2004
  code    ITA
  sector  ELI
  role    ITA GOV, president, 1985-07-03..1992-04-28

actor Oscar Luigi Scalfaro
  kind    person
  name    Oscar Luigi Scalfaro
  short   Scalfaro, 1992..2011
  code    ITA
  sector  ELI
  role    ITA GOV, president, 1992-05-28..1999-05-15

actor Giorgio Napolitano
  kind    person
  name    Giorgio Napolitano
  short   Napolitano, 2006-05-15..2015-01-14
  code    ITA
  sector  ELI
  role    ITA GOV, president, 2006-05-15..2015-01-14

actor Sergio Mattarella
  kind    person
  name    Sergio Mattarella
  short   Mattarella, 2015..
  code    ITA
  sector  ELI
  wikidata Q3956186
  role    ITA GOV, president, 2015-02-03..

actor Gianni De Michelis
  kind    person
  name    Gianni De Michelis
  code    ITA
  sector  ELI
  role    ITA GOV, foreign minister, 1989-07-22..1992-06-28

actor Gianfranco Fini
  kind    person
  name    Gianfranco Fini
  code    ITA
  sector  ELI
  role    ITA GOV, foreign minister, 2004-11-18..2006-05-17

actor Franco Frattini
  kind    person
  name    Franco Frattini
  code    ITA
  sector  ELI
  role    ITA GOV, foreign minister, 2002-11-14..2004-11-18
  role    ITA GOV, foreign minister, 2008-05-08..2011-11-16

actor Giulio Terzi
  kind    person
  name    Giulio Terzi, Giulio Terzi di Sant'Agata
  code    ITA
  sector  ELI
  role    ITA GOV, foreign minister, 2011-11-16..2013-03-26

actor Emma Bonino
  kind    person
  name    Emma Bonino
  code    ITA
  sector  ELI
  gender  female
  role    EUR GOV, humanitarian commissioner, 1995-01-23..1999-09-15
  role    ITA GOV, foreign minister, 2013-04-28..2014-02-22

actor Federica Mogherini
  kind    person
  name    Federica Mogherini
  short   Mogherini, 2014..2022
  code    ITA
  sector  ELI
  gender  female
  role    ITA GOV, foreign minister, 2014-02-22..2014-10-31
  role    EUR GOV, EU foreign policy chief, 2014-11-01..2019-11-30

actor Angelino Alfano
  kind    person
  name    Angelino Alfano
  code    ITA
  sector  ELI
  role    ITA GOV, interior minister, 2013-04-28..2016-12-12
  role    ITA GOV, foreign minister, 2016-12-12..2018-06-01

actor Luigi Di Maio
  kind    person
  name    Luigi Di Maio
  code    ITA
  sector  ELI
  role    ITA GOV, foreign minister, 2019-09-05..2022-10-22

actor Antonio Tajani
  kind    person
  name    Antonio Tajani
  code    ITA
  sector  ELI
  role    EUR LEG, president of the European Parliament, 2017-01-17..2019-07-02
  role    ITA GOV, foreign minister, 2022-10-22..

actor Antonio Martino
  kind    person
  name    Antonio Martino
  code    ITA
  sector  ELI
  role    ITA GOV, defence minister, 2001-06-11..2006-05-17

actor Ignazio La Russa
  kind    person
  name    Ignazio La Russa
  code    ITA
  sector  ELI
  role    ITA GOV, defence minister, 2008-05-08..2011-11-16

actor Roberta Pinotti
  kind    person
  name    Roberta Pinotti
  code    ITA
  sector  ELI
  gender  female
  role    ITA GOV, defence minister, 2014-02-22..2018-06-01

actor Lorenzo Guerini
  kind    person
  name    Lorenzo Guerini
  code    ITA
  sector  ELI
  role    ITA GOV, defence minister, 2019-09-05..2022-10-22

actor Guido Crosetto
  kind    person
  name    Guido Crosetto
  code    ITA
  sector  ELI
  role    ITA GOV, defence minister, 2022-10-22..

actor Umberto Bossi
  kind    person
  name    Umberto Bossi
  short   Bossi, 1989..2015
  code    ITA
  sector  PTY
  role    ITA PTY, leader of the Northern League, 1989-12..2012-04-05

actor Matteo Salvini
  kind    person
  name    Matteo Salvini
  short   Salvini, 2013..
  code    ITA
  sector  ELI
  role    ITA PTY, leader of the League, 2013-12-15..
  role    ITA GOV, interior minister, 2018-06-01..2019-09-05

actor Beppe Grillo
  kind    person
  name    Beppe Grillo
  short   Grillo, 2009..2020
  code    ITA
  sector  PTY, OPP
  role    ITA PTY OPP, leader of the Five Star Movement, 2009-10-04..2017-09-23

actor Roberto Maroni
  kind    person
  name    Roberto Maroni
  code    ITA
  sector  ELI
  role    ITA GOV, interior minister, 2008-05-08..2011-11-16

actor Marco Minniti
  kind    person
  name    Marco Minniti
  code    ITA
  sector  ELI
  role    ITA GOV, interior minister, 2016-12-12..2018-06-01

actor Elly Schlein
  kind    person
  name    Elly Schlein
  code    ITA
  sector  PTY, OPP
  gender  female
  role    ITA PTY OPP, leader of the Democratic Party, 2023-03-12..

# ---- ESP ----

actor Felipe Gonzalez
  kind    person
  name    Felipe Gonzalez
  code    ESP
  sector  ELI
  role    ESP GOV, prime minister, 1982-12-02..1996-05-05

actor Jose Maria Aznar
  kind    person
  name    Jose Maria Aznar, Jose Aznar
  short   Aznar, 1996..2016
  code    ESP
  sector  ELI
  role    ESP GOV, prime minister, 1996-05-05..2004-04-17

actor Jose Luis Rodriguez Zapatero
  kind    person
  name    Jose Luis Rodriguez Zapatero, Jose Luis Zapatero, Luis Rodriguez Zapatero
  short   Zapatero, 2004..2023
  code    ESP
  sector  ELI
  role    ESP GOV, prime minister, 2004-04-17..2011-12-21

actor Mariano Rajoy
  kind    person
  name    Mariano Rajoy
  short   Rajoy, 2001..2030
  code    ESP
  sector  ELI
  role    ESP GOV, interior minister, 2001-02-28..2002-07-10
  role    ESP PTY OPP, leader of the People's Party, 2004-10-02..2011-12-20
  role    ESP GOV, prime minister, 2011-12-21..2018-06-01

actor Pedro Sanchez
  kind    person
  name    Pedro Sanchez
  code    ESP
  sector  ELI
  wikidata Q6070218
  role    ESP PTY OPP, leader of the Socialists, 2014-07-26..2018-06-01
  role    ESP GOV, prime minister, 2018-06-02..

actor King Juan Carlos
  kind    person
  name    King Juan Carlos, Juan Carlos I, Juan Carlos
  short   Juan Carlos, 1975..2026
  code    ESP
  sector  ELI
  role    ESP GOV, king, 1975-11-22..2014-06-19

actor King Felipe VI
  kind    person
  name    King Felipe VI, Felipe VI, King Felipe
  code    ESP
  sector  ELI
  wikidata Q191045
  role    ESP GOV, king, 2014-06-19..

actor Josep Pique
  kind    person
  name    Josep Pique
  code    ESP
  sector  ELI
  role    ESP GOV, foreign minister, 2000-04-27..2002-07-09

actor Ana Palacio
  kind    person
  name    Ana Palacio
  short   Palacio, 2002-07-10..2004-04-18
  code    ESP
  sector  ELI
  gender  female
  role    ESP GOV, foreign minister, 2002-07-10..2004-04-18

actor Miguel Angel Moratinos
  kind    person
  name    Miguel Angel Moratinos
  code    ESP
  sector  ELI
  role    EUR GOV, Middle East envoy, 1996-12..2003-06
  role    ESP GOV, foreign minister, 2004-04-18..2010-10-20

actor Trinidad Jimenez
  kind    person
  name    Trinidad Jimenez
  code    ESP
  sector  ELI
  gender  female
  role    ESP GOV, foreign minister, 2010-10-21..2011-12-21

actor Jose Manuel Garcia-Margallo
  kind    person
  name    Jose Manuel Garcia-Margallo
  code    ESP
  sector  ELI
  role    ESP GOV, foreign minister, 2011-12-22..2016-11-03

actor Josep Borrell
  kind    person
  name    Josep Borrell
  short   Borrell, 2018..2027
  code    ESP
  sector  ELI
  role    ESP GOV, foreign minister, 2018-06-07..2019-11-29
  role    EUR GOV, EU foreign policy chief, 2019-12-01..2024-11-30

actor Jose Manuel Albares
  kind    person
  name    Jose Manuel Albares
  code    ESP
  sector  ELI
  role    ESP GOV, foreign minister, 2021-07-12..

actor Jose Bono
  kind    person
  name    Jose Bono
  code    ESP
  sector  ELI
  role    ESP GOV, defence minister, 2004-04-18..2006-04-11

actor Carme Chacon
  kind    person
  name    Carme Chacon
  code    ESP
  sector  ELI
  gender  female
  role    ESP GOV, defence minister, 2008-04-14..2011-12-22

actor Margarita Robles
  kind    person
  name    Margarita Robles
  code    ESP
  sector  ELI
  gender  female
  role    ESP GOV, defence minister, 2018-06-07..

actor Alfredo Perez Rubalcaba
  kind    person
  name    Alfredo Perez Rubalcaba
  short   Rubalcaba, 2006..2017
  code    ESP
  sector  ELI
  role    ESP GOV, interior minister, 2006-04-11..2011-07-11
  role    ESP PTY OPP, leader of the Socialists, 2012-02-04..2014-07-26

actor Artur Mas
  kind    person
  name    Artur Mas
  code    ESP
  sector  ELI
  role    ESP GOV, president of Catalonia, 2010-12-27..2016-01-12

actor Carles Puigdemont
  kind    person
  name    Carles Puigdemont
  short   Puigdemont, 2016..
  code    ESP
  sector  ELI
  role    ESP GOV, president of Catalonia, 2016-01-12..2017-10-27
  role    ESP PTY OPP, exiled Catalan leader, 2017-10-30..

actor Quim Torra
  kind    person
  name    Quim Torra
  code    ESP
  sector  ELI
  role    ESP GOV, president of Catalonia, 2018-05-17..2020-09-28

actor Oriol Junqueras
  kind    person
  name    Oriol Junqueras
  code    ESP
  sector  ELI
  role    ESP GOV, vice president of Catalonia, 2016-01-14..2017-10-27

actor Jordi Pujol
  kind    person
  name    Jordi Pujol
  code    ESP
  sector  ELI
  role    ESP GOV, president of Catalonia, 1980-05-08..2003-12-18

actor Juan Jose Ibarretxe
  kind    person
  name    Juan Jose Ibarretxe
  code    ESP
  sector  ELI
  role    ESP GOV, president of the Basque region, 1999-01-02..2009-05-07

actor Arnaldo Otegi
  kind    person
  name    Arnaldo Otegi
  code    ESP
  sector  PTY
  role    ESP PTY, Basque separatist politician, 1998..

actor Pablo Iglesias
  kind    person
  name    Pablo Iglesias
  code    ESP
  sector  PTY, OPP
  role    ESP PTY OPP, leader of Podemos, 2014-11-15..2021-05-04

actor Albert Rivera
  kind    person
  name    Albert Rivera
  code    ESP
  sector  PTY, OPP
  role    ESP PTY OPP, leader of Ciudadanos, 2006-07..2019-11-11

actor Santiago Abascal
  kind    person
  name    Santiago Abascal
  code    ESP
  sector  PTY, OPP
  role    ESP PTY OPP, leader of Vox, 2014-09-20..

actor Alberto Nunez Feijoo
  kind    person
  name    Alberto Nunez Feijoo
  code    ESP
  sector  PTY, OPP
  role    ESP PTY OPP, leader of the People's Party, 2022-04-02..

actor Baltasar Garzon
  kind    person
  name    Baltasar Garzon
  code    ESP
  sector  ELI
  role    ESP JUD, judge, 1988..2012-02

# ---- PRT ----

actor Anibal Cavaco Silva
  kind    person
  name    Anibal Cavaco Silva
  short   Cavaco Silva, 1985..2028
  code    PRT
  sector  ELI
  role    PRT GOV, prime minister, 1985-11-06..1995-10-28
  role    PRT GOV, president, 2006-03-09..2016-03-09

actor Antonio Guterres
  kind    person
  name    Antonio Guterres
  short   Guterres, 1995..
  code    PRT
  sector  ELI
  role    PRT GOV, prime minister, 1995-10-28..2002-04-06
  role    UNO GOV, UN High Commissioner for Refugees, 2005-06-15..2015-12-31
  role    UNO GOV, secretary-general, 2017-01-01..

actor Jose Manuel Barroso
  kind    person
  name    Jose Manuel Barroso, Jose Manuel Durao Barroso, Manuel Barroso, Durao Barroso
  short   Barroso, 2002..2026
  code    PRT
  sector  ELI
  role    PRT GOV, prime minister, 2002-04-06..2004-07-17
  role    EUR GOV, president of the European Commission, 2004-11-22..2014-10-31

actor Mario Soares
  kind    person
  name    Mario Soares
  short   Soares, 1986..2008
  code    PRT
  sector  ELI
  role    PRT GOV, president, 1986-03-09..1996-03-09

actor Jorge Sampaio
  kind    person
  name    Jorge Sampaio
  short   Sampaio, 1996..2018
  code    PRT
  sector  ELI
  role    PRT GOV, president, 1996-03-09..2006-03-09

actor Jose Socrates
  kind    person
  name    Jose Socrates
  short   Socrates, 2005..2023
  code    PRT
  sector  ELI
  role    PRT GOV, prime minister, 2005-03-12..2011-06-21

actor Pedro Passos Coelho
  kind    person
  name    Pedro Passos Coelho
  short   Passos Coelho, 2011..2027
  code    PRT
  sector  ELI
  role    PRT GOV, prime minister, 2011-06-21..2015-11-26

actor Antonio Costa
  kind    person
  name    Antonio Costa
  code    PRT
  sector  ELI
  wikidata Q610788
  role    PRT GOV, prime minister, 2015-11-26..2024-04-02
  role    EUR GOV, president of the European Council, 2024-12-01..

actor Luis Montenegro
  kind    person
  name    Luis Montenegro
  short   Montenegro, 2024..
  code    PRT
  sector  ELI
  role    PRT GOV, prime minister, 2024-04-02..

actor Marcelo Rebelo de Sousa
  kind    person
  name    Marcelo Rebelo de Sousa
  short   Rebelo de Sousa, 2016..
  code    PRT
  sector  ELI
  wikidata Q6756617
  role    PRT GOV, president, 2016-03-09..

# ---- IRL ----

actor Charles Haughey
  kind    person
  name    Charles Haughey
  short   Haughey, 1987..2004
  code    IRL
  sector  ELI
  role    IRL GOV, prime minister, 1987-03-10..1992-02-11

actor Albert Reynolds
  kind    person
  name    Albert Reynolds
  code    IRL
  sector  ELI
  role    IRL GOV, prime minister, 1992-02-11..1994-12-15

actor John Bruton
  kind    person
  name    John Bruton
  code    IRL
  sector  ELI
  role    IRL GOV, prime minister, 1994-12-15..1997-06-26

actor Bertie Ahern
  kind    person
  name    Bertie Ahern
  short   Ahern, 1997..2020
  code    IRL
  sector  ELI
  role    IRL GOV, prime minister, 1997-06-26..2008-05-07

actor Brian Cowen
  kind    person
  name    Brian Cowen
  short   Cowen, 2000..2023
  code    IRL
  sector  ELI
  role    IRL GOV, foreign minister, 2000-01-27..2004-09-29
  role    IRL GOV, prime minister, 2008-05-07..2011-03-09

actor Enda Kenny
  kind    person
  name    Enda Kenny
  short   Kenny, 2011..2029
  code    IRL
  sector  ELI
  role    IRL GOV, prime minister, 2011-03-09..2017-06-14

actor Leo Varadkar
  kind    person
  name    Leo Varadkar
  short   Varadkar, 2017..2036
  code    IRL
  sector  ELI
  role    IRL GOV, prime minister, 2017-06-14..2020-06-27
  role    IRL GOV, prime minister, 2022-12-17..2024-04-09

actor Micheal Martin
  kind    person
  name    Micheal Martin
  code    IRL
  sector  ELI
  wikidata Q920403
  role    IRL GOV, foreign minister, 2008-05-07..2011-01-19
  role    IRL GOV, prime minister, 2020-06-27..2022-12-17
  role    IRL GOV, foreign minister, 2022-12-17..2025-01-23
  role    IRL GOV, prime minister, 2025-01-23..

actor Simon Harris
  kind    person
  name    Simon Harris
  code    IRL
  sector  ELI
  role    IRL GOV, prime minister, 2024-04-09..2025-01-23

actor Mary Robinson
  kind    person
  name    Mary Robinson
  code    IRL
  sector  ELI
  gender  female
  role    IRL GOV, president, 1990-12-03..1997-09-12
  role    UNO GOV, UN High Commissioner for Human Rights, 1997-09-12..2002-09-12

actor Mary McAleese
  kind    person
  name    Mary McAleese
  short   McAleese, 1997..2023
  code    IRL
  sector  ELI
  gender  female
  role    IRL GOV, president, 1997-11-11..2011-11-10

actor Michael D. Higgins
  kind    person
  name    Michael D. Higgins, Michael Higgins
  short   Higgins, 2011..2037
  code    IRL
  sector  ELI
  wikidata Q57276
  role    IRL GOV, president, 2011-11-11..2025-11-10

actor Dick Spring
  kind    person
  name    Dick Spring
  code    IRL
  sector  ELI
  role    IRL GOV, foreign minister, 1993-01-12..1994-11-17
  role    IRL GOV, foreign minister, 1994-12-15..1997-06-26

actor Simon Coveney
  kind    person
  name    Simon Coveney
  code    IRL
  sector  ELI
  role    IRL GOV, foreign minister, 2017-06-14..2022-12-17

actor Mary Lou McDonald
  kind    person
  name    Mary Lou McDonald
  code    IRL
  sector  PTY, OPP
  gender  female
  role    IRL PTY OPP, leader of Sinn Fein, 2018-02-10..

# ---- NLD ----

actor Ruud Lubbers
  kind    person
  name    Ruud Lubbers
  short   Lubbers, 1982..2017
  code    NLD
  sector  ELI
  role    NLD GOV, prime minister, 1982-11-04..1994-08-22
  role    UNO GOV, UN High Commissioner for Refugees, 2001-01-01..2005-02-20

actor Wim Kok
  kind    person
  name    Wim Kok
  code    NLD
  sector  ELI
  role    NLD GOV, prime minister, 1994-08-22..2002-07-22

actor Jan Peter Balkenende
  kind    person
  name    Jan Peter Balkenende
  short   Balkenende, 2002..2022
  code    NLD
  sector  ELI
  role    NLD GOV, prime minister, 2002-07-22..2010-10-14

actor Mark Rutte
  kind    person
  name    Mark Rutte
  short   Rutte, 2010..
  code    NLD
  sector  ELI
  wikidata Q57792
  role    NLD GOV, prime minister, 2010-10-14..2024-07-02
  role    IGO GOV, secretary general of NATO, 2024-10-01..

actor Dick Schoof
  kind    person
  name    Dick Schoof
  short   Schoof, 2024..
  code    NLD
  sector  ELI
  role    NLD GOV, prime minister, 2024-07-02..

actor Geert Wilders
  kind    person
  name    Geert Wilders
  short   Wilders, 2006..
  code    NLD
  sector  PTY, OPP
  role    NLD PTY OPP, leader of the Party for Freedom, 2006-02-22..

actor Pim Fortuyn
  kind    person
  name    Pim Fortuyn
  code    NLD
  sector  PTY, OPP
  role    NLD PTY OPP, politician, 2001..2002-05-06

actor Theo van Gogh
  kind    person
  name    Theo van Gogh
  code    NLD
  sector  SOC
  role    NLD SOC, film director, ..2004-11-02

actor Ayaan Hirsi Ali
  kind    person
  name    Ayaan Hirsi Ali
  code    NLD
  sector  ELI
  gender  female
  role    NLD LEG, lawmaker, 2003-01-30..2006-05-16

actor Hans van den Broek
  kind    person
  name    Hans van den Broek
  code    NLD
  sector  ELI
  role    NLD GOV, foreign minister, 1982-11-04..1993-01-03
  role    EUR GOV, external relations commissioner, 1993-01-06..1999-09-15

actor Hans van Mierlo
  kind    person
  name    Hans van Mierlo
  code    NLD
  sector  ELI
  role    NLD GOV, foreign minister, 1994-08-22..1998-08-03

actor Jozias van Aartsen
  kind    person
  name    Jozias van Aartsen
  code    NLD
  sector  ELI
  role    NLD GOV, foreign minister, 1998-08-03..2002-07-22

actor Jaap de Hoop Scheffer
  kind    person
  name    Jaap de Hoop Scheffer
  code    NLD
  sector  ELI
  role    NLD GOV, foreign minister, 2002-07-22..2003-12-03
  role    IGO GOV, secretary general of NATO, 2004-01-05..2009-08-01

actor Bernard Bot
  kind    person
  name    Bernard Bot
  code    NLD
  sector  ELI
  role    NLD GOV, foreign minister, 2003-12-03..2007-02-22

actor Maxime Verhagen
  kind    person
  name    Maxime Verhagen
  code    NLD
  sector  ELI
  role    NLD GOV, foreign minister, 2007-02-22..2010-10-14

actor Frans Timmermans
  kind    person
  name    Frans Timmermans
  short   Timmermans, 2012..2026
  code    NLD
  sector  ELI
  role    NLD GOV, foreign minister, 2012-11-05..2014-10-17
  role    EUR GOV, vice president of the European Commission, 2014-11-01..2023-08-22

actor Bert Koenders
  kind    person
  name    Bert Koenders
  code    NLD
  sector  ELI
  role    NLD GOV, foreign minister, 2014-10-17..2017-10-26

actor Kajsa Ollongren
  kind    person
  name    Kajsa Ollongren
  code    NLD
  sector  ELI
  gender  female
  role    NLD GOV, defence minister, 2022-01-10..2024-07-02

actor Ruben Brekelmans
  kind    person
  name    Ruben Brekelmans
  code    NLD
  sector  ELI
  role    NLD GOV, defence minister, 2024-07-02..

actor Caspar Veldkamp
  kind    person
  name    Caspar Veldkamp
  code    NLD
  sector  ELI
  role    NLD GOV, foreign minister, 2024-07-02..2025-08-22

actor Queen Beatrix
  kind    person
  name    Queen Beatrix
  code    NLD
  sector  ELI
  gender  female
  role    NLD GOV, queen, 1980-04-30..2013-04-30

actor King Willem-Alexander
  kind    person
  name    King Willem-Alexander, Willem-Alexander
  code    NLD
  sector  ELI
  wikidata Q154952
  role    NLD GOV, king, 2013-04-30..

# ---- BEL ----

actor Wilfried Martens
  kind    person
  name    Wilfried Martens
  short   Martens, 1981..2004
  code    BEL
  sector  ELI
  role    BEL GOV, prime minister, 1981-12-17..1992-03-07

actor Jean-Luc Dehaene
  kind    person
  name    Jean-Luc Dehaene
  short   Dehaene, 1992..2011
  code    BEL
  sector  ELI
  role    BEL GOV, prime minister, 1992-03-07..1999-07-12

actor Guy Verhofstadt
  kind    person
  name    Guy Verhofstadt
  short   Verhofstadt, 1999..2020
  code    BEL
  sector  ELI
  role    BEL GOV, prime minister, 1999-07-12..2008-03-20

actor Yves Leterme
  kind    person
  name    Yves Leterme
  short   Leterme, 2008..2023
  code    BEL
  sector  ELI
  role    BEL GOV, prime minister, 2008-03-20..2008-12-30
  role    BEL GOV, prime minister, 2009-11-25..2011-12-06

actor Herman Van Rompuy
  kind    person
  name    Herman Van Rompuy, Herman van Rompuy
  short   Van Rompuy, van Rompuy, 2008..2026
  code    BEL
  sector  ELI
  role    BEL GOV, prime minister, 2008-12-30..2009-11-25
  role    EUR GOV, president of the European Council, 2010-01-01..2014-11-30

actor Elio Di Rupo
  kind    person
  name    Elio Di Rupo
  short   Di Rupo, 2011..2026
  code    BEL
  sector  ELI
  role    BEL GOV, prime minister, 2011-12-06..2014-10-11

actor Charles Michel
  kind    person
  name    Charles Michel
  code    BEL
  sector  ELI
  role    BEL GOV, prime minister, 2014-10-11..2019-10-27
  role    EUR GOV, president of the European Council, 2019-12-01..2024-11-30

actor Sophie Wilmes
  kind    person
  name    Sophie Wilmes
  short   Wilmes, 2019..2034
  code    BEL
  sector  ELI
  gender  female
  role    BEL GOV, prime minister, 2019-10-27..2020-10-01
  role    BEL GOV, foreign minister, 2020-10-01..2022-07-15

actor Alexander De Croo
  kind    person
  name    Alexander De Croo
  short   De Croo, 2020..2037
  code    BEL
  sector  ELI
  wikidata Q476596
  role    BEL GOV, prime minister, 2020-10-01..2025-02-03

actor Bart De Wever
  kind    person
  name    Bart De Wever
  short   De Wever, 2013..
  code    BEL
  sector  ELI
  role    BEL GOV, mayor of Antwerp, 2013-01-01..2025-02-02
  role    BEL GOV, prime minister, 2025-02-03..

actor Louis Michel
  kind    person
  name    Louis Michel
  code    BEL
  sector  ELI
  role    BEL GOV, foreign minister, 1999-07-12..2004-07-18

actor Karel De Gucht
  kind    person
  name    Karel De Gucht
  code    BEL
  sector  ELI
  role    BEL GOV, foreign minister, 2004-07-18..2009-07-17
  role    EUR GOV, trade commissioner, 2010-02-09..2014-11-01

actor Didier Reynders
  kind    person
  name    Didier Reynders
  code    BEL
  sector  ELI
  role    BEL GOV, foreign minister, 2011-12-06..2019-11-30
  role    EUR GOV, justice commissioner, 2019-12-01..2024-11-30

actor Willy Claes
  kind    person
  name    Willy Claes
  code    BEL
  sector  ELI
  role    BEL GOV, foreign minister, 1992-03-07..1994-10-10
  role    IGO GOV, secretary general of NATO, 1994-10-17..1995-10-20

actor King Albert II
  kind    person
  name    King Albert II
  code    BEL
  sector  ELI
  role    BEL GOV, king, 1993-08-09..2013-07-21

actor King Philippe
  kind    person
  name    King Philippe
  code    BEL
  sector  ELI
  role    BEL GOV, king, 2013-07-21..

actor Marc Dutroux
  kind    person
  name    Marc Dutroux
  code    BEL
  sector  CRM
  role    BEL CRM, convicted murderer, 1996-08..

# ---- AUT ----

actor Franz Vranitzky
  kind    person
  name    Franz Vranitzky
  short   Vranitzky, 1986..2009
  code    AUT
  sector  ELI
  role    AUT GOV, chancellor, 1986-06-16..1997-01-28

actor Viktor Klima
  kind    person
  name    Viktor Klima
  code    AUT
  sector  ELI
  role    AUT GOV, chancellor, 1997-01-28..2000-02-04

actor Wolfgang Schuessel
  kind    person
  name    Wolfgang Schuessel, Wolfgang Schussel
  short   Schuessel, 1995..2019
  code    AUT
  sector  ELI
  role    AUT GOV, foreign minister, 1995-05-04..2000-02-04
  role    AUT GOV, chancellor, 2000-02-04..2007-01-11

actor Alfred Gusenbauer
  kind    person
  name    Alfred Gusenbauer
  short   Gusenbauer, 2007..2020
  code    AUT
  sector  ELI
  role    AUT GOV, chancellor, 2007-01-11..2008-12-02

actor Werner Faymann
  kind    person
  name    Werner Faymann
  short   Faymann, 2008..2028
  code    AUT
  sector  ELI
  role    AUT GOV, chancellor, 2008-12-02..2016-05-09

actor Christian Kern
  kind    person
  name    Christian Kern
  code    AUT
  sector  ELI
  role    AUT GOV, chancellor, 2016-05-17..2017-12-18

actor Sebastian Kurz
  kind    person
  name    Sebastian Kurz
  short   Kurz, 2013..2033
  code    AUT
  sector  ELI
  role    AUT GOV, foreign minister, 2013-12-16..2017-12-18
  role    AUT GOV, chancellor, 2017-12-18..2019-05-28
  role    AUT GOV, chancellor, 2020-01-07..2021-10-11

actor Brigitte Bierlein
  kind    person
  name    Brigitte Bierlein
  short   Bierlein, 2019..2032
  code    AUT
  sector  ELI
  gender  female
  role    AUT GOV, chancellor, 2019-06-03..2020-01-07

actor Alexander Schallenberg
  kind    person
  name    Alexander Schallenberg
  short   Schallenberg, 2019..2037
  code    AUT
  sector  ELI
  role    AUT GOV, foreign minister, 2019-06-03..2021-10-11
  role    AUT GOV, chancellor, 2021-10-11..2021-12-06
  role    AUT GOV, foreign minister, 2021-12-06..2025-03-03

actor Karl Nehammer
  kind    person
  name    Karl Nehammer
  short   Nehammer, 2020..2037
  code    AUT
  sector  ELI
  wikidata Q42860944
  role    AUT GOV, interior minister, 2020-01-07..2021-12-06
  role    AUT GOV, chancellor, 2021-12-06..2025-01-10

actor Christian Stocker
  kind    person
  name    Christian Stocker
  short   Stocker, 2025..
  code    AUT
  sector  ELI
  role    AUT GOV, chancellor, 2025-03-03..

actor Kurt Waldheim
  kind    person
  name    Kurt Waldheim
  short   Waldheim, 1972..2004
  code    AUT
  sector  ELI
  role    UNO GOV, secretary-general, 1972-01-01..1981-12-31
  role    AUT GOV, president, 1986-07-08..1992-07-08

actor Thomas Klestil
  kind    person
  name    Thomas Klestil
  short   Klestil, 1992..2016
  code    AUT
  sector  ELI
  role    AUT GOV, president, 1992-07-08..2004-07-06

actor Heinz Fischer
  kind    person
  name    Heinz Fischer
  code    AUT
  sector  ELI
  role    AUT GOV, president, 2004-07-08..2016-07-08

actor Alexander Van der Bellen
  kind    person
  name    Alexander Van der Bellen, Alexander van der Bellen
  short   Van der Bellen, 2017..
  code    AUT
  sector  ELI
  wikidata Q78869
  role    AUT GOV, president, 2017-01-26..

actor Joerg Haider
  kind    person
  name    Joerg Haider, Jorg Haider
  code    AUT
  sector  ELI
  role    AUT PTY, leader of the Freedom Party, 1986-09-13..2000-02-28
  role    AUT GOV, governor of Carinthia, 1999-04-08..2008-10-11

actor Heinz-Christian Strache
  kind    person
  name    Heinz-Christian Strache
  short   Strache, 2005..2022
  code    AUT
  sector  ELI
  role    AUT PTY OPP, leader of the Freedom Party, 2005-04-23..2017-12-17
  role    AUT GOV, vice chancellor, 2017-12-18..2019-05-22

actor Norbert Hofer
  kind    person
  name    Norbert Hofer
  code    AUT
  sector  PTY
  role    AUT PTY, presidential candidate, 2016-01..2016-12-04

actor Herbert Kickl
  kind    person
  name    Herbert Kickl
  code    AUT
  sector  ELI
  role    AUT GOV, interior minister, 2017-12-18..2019-05-22
  role    AUT PTY OPP, leader of the Freedom Party, 2021-06-19..

actor Benita Ferrero-Waldner
  kind    person
  name    Benita Ferrero-Waldner
  code    AUT
  sector  ELI
  gender  female
  role    AUT GOV, foreign minister, 2000-02-04..2004-10-20
  role    EUR GOV, external relations commissioner, 2004-11-22..2009-11-30

actor Ursula Plassnik
  kind    person
  name    Ursula Plassnik
  code    AUT
  sector  ELI
  gender  female
  role    AUT GOV, foreign minister, 2004-10-20..2008-12-02

actor Alois Mock
  kind    person
  name    Alois Mock
  code    AUT
  sector  ELI
  role    AUT GOV, foreign minister, 1987-01-21..1995-05-04

actor Karin Kneissl
  kind    person
  name    Karin Kneissl
  code    AUT
  sector  ELI
  gender  female
  role    AUT GOV, foreign minister, 2017-12-18..2019-06-03

# ---- CHE ----

actor Joseph Deiss
  kind    person
  name    Joseph Deiss
  code    CHE
  sector  ELI
  role    CHE GOV, foreign minister, 1999-05-01..2002-12-31

actor Micheline Calmy-Rey
  kind    person
  name    Micheline Calmy-Rey
  code    CHE
  sector  ELI
  gender  female
  role    CHE GOV, foreign minister, 2003-01-01..2011-12-31

actor Didier Burkhalter
  kind    person
  name    Didier Burkhalter
  code    CHE
  sector  ELI
  role    CHE GOV, foreign minister, 2012-01-01..2017-10-31

actor Ignazio Cassis
  kind    person
  name    Ignazio Cassis
  code    CHE
  sector  ELI
  wikidata Q117254
  role    CHE GOV, foreign minister, 2017-11-01..

actor Viola Amherd
  kind    person
  name    Viola Amherd
  code    CHE
  sector  ELI
  gender  female
  wikidata Q120917
  role    CHE GOV, defence minister, 2019-01-01..2025-03-31

actor Simonetta Sommaruga
  kind    person
  name    Simonetta Sommaruga
  code    CHE
  sector  ELI
  gender  female
  wikidata Q122991
  role    CHE GOV, justice minister, 2010-11-01..2018-12-31

actor Sepp Blatter
  kind    person
  name    Sepp Blatter, Joseph Blatter
  short   Blatter, 1998..2018
  code    CHE
  sector  SOC
  role    CHE SOC, president of FIFA, 1998-06-08..2015-12-21

actor Gianni Infantino
  kind    person
  name    Gianni Infantino
  short   Infantino, 2016..
  code    CHE
  sector  SOC
  role    CHE SOC, president of FIFA, 2016-02-26..

actor Carla Del Ponte
  kind    person
  name    Carla Del Ponte, Carla del Ponte
  code    CHE
  sector  ELI
  gender  female
  role    UNO JUD, chief prosecutor of the Yugoslavia tribunal, 1999-09-15..2007-12-31

actor Klaus Schwab
  kind    person
  name    Klaus Schwab
  code    CHE
  sector  BUS
  role    CHE BUS, head of the World Economic Forum, 1971..2024-05

# ---- SWE ----

actor Ingvar Carlsson
  kind    person
  name    Ingvar Carlsson
  short   Carlsson, 1986..2008
  code    SWE
  sector  ELI
  role    SWE GOV, prime minister, 1986-03-01..1991-10-04
  role    SWE GOV, prime minister, 1994-10-07..1996-03-22

actor Goran Persson
  kind    person
  name    Goran Persson
  short   Persson, 1996..2018
  code    SWE
  sector  ELI
  role    SWE GOV, prime minister, 1996-03-22..2006-10-06

actor Fredrik Reinfeldt
  kind    person
  name    Fredrik Reinfeldt
  short   Reinfeldt, 2006..2026
  code    SWE
  sector  ELI
  role    SWE GOV, prime minister, 2006-10-06..2014-10-03

actor Stefan Lofven
  kind    person
  name    Stefan Lofven
  short   Lofven, 2014..2033
  code    SWE
  sector  ELI
  role    SWE GOV, prime minister, 2014-10-03..2021-11-30

actor Magdalena Andersson
  kind    person
  name    Magdalena Andersson
  short   Andersson, 2021..2034
  code    SWE
  sector  ELI
  gender  female
  wikidata Q4935873
  role    SWE GOV, prime minister, 2021-11-30..2022-10-18

actor Ulf Kristersson
  kind    person
  name    Ulf Kristersson
  short   Kristersson, 2022..
  code    SWE
  sector  ELI
  role    SWE GOV, prime minister, 2022-10-18..

actor Anna Lindh
  kind    person
  name    Anna Lindh
  code    SWE
  sector  ELI
  gender  female
  role    SWE GOV, foreign minister, 1998-10-07..2003-09-11

actor Laila Freivalds
  kind    person
  name    Laila Freivalds
  code    SWE
  sector  ELI
  gender  female
  role    SWE GOV, foreign minister, 2003-10-10..2006-03-21

actor Jan Eliasson
  kind    person
  name    Jan Eliasson
  code    SWE
  sector  ELI
  role    SWE GOV, foreign minister, 2006-04-24..2006-10-06
  role    UNO GOV, deputy secretary-general, 2012-07-01..2016-12-31

actor Margot Wallstrom
  kind    person
  name    Margot Wallstrom
  code    SWE
  sector  ELI
  gender  female
  role    SWE GOV, foreign minister, 2014-10-03..2019-09-10

actor Ann Linde
  kind    person
  name    Ann Linde
  code    SWE
  sector  ELI
  gender  female
  role    SWE GOV, foreign minister, 2019-09-10..2022-10-18

actor Tobias Billstrom
  kind    person
  name    Tobias Billstrom
  code    SWE
  sector  ELI
  role    SWE GOV, foreign minister, 2022-10-18..2024-09-10

actor Maria Malmer Stenergard
  kind    person
  name    Maria Malmer Stenergard
  code    SWE
  sector  ELI
  gender  female
  role    SWE GOV, foreign minister, 2024-09-10..

actor Pal Jonson
  kind    person
  name    Pal Jonson
  code    SWE
  sector  ELI
  role    SWE GOV, defence minister, 2022-10-18..

actor Peter Hultqvist
  kind    person
  name    Peter Hultqvist
  code    SWE
  sector  ELI
  role    SWE GOV, defence minister, 2014-10-03..2022-10-17

actor Jimmie Akesson
  kind    person
  name    Jimmie Akesson
  code    SWE
  sector  PTY
  role    SWE PTY, leader of the Sweden Democrats, 2005-05-07..

actor Greta Thunberg
  kind    person
  name    Greta Thunberg
  short   Thunberg, 2018..
  code    SWE
  sector  SOC
  gender  female
  role    SWE SOC, climate activist, 2018-08-20..

actor Hans Blix
  kind    person
  name    Hans Blix
  short   Blix, 1981..2006
  code    SWE
  sector  ELI
  role    UNO GOV, director general of the IAEA, 1981-12-01..1997-11-30
  role    UNO GOV, chief weapons inspector, 2000-03-01..2003-06-30

actor Cecilia Malmstrom
  kind    person
  name    Cecilia Malmstrom
  code    SWE
  sector  ELI
  gender  female
  role    EUR GOV, home affairs commissioner, 2010-02-09..2014-11-01
  role    EUR GOV, trade commissioner, 2014-11-01..2019-11-30

# ---- NOR ----

actor Gro Harlem Brundtland
  kind    person
  name    Gro Harlem Brundtland
  short   Brundtland, 1990..2015
  code    NOR
  sector  ELI
  gender  female
  role    NOR GOV, prime minister, 1990-11-03..1996-10-25
  role    UNO GOV, director-general of the WHO, 1998-07-21..2003-07-21

actor Thorbjorn Jagland
  kind    person
  name    Thorbjorn Jagland
  short   Jagland, 1996..2031
  code    NOR
  sector  ELI
  role    NOR GOV, prime minister, 1996-10-25..1997-10-17
  role    NOR GOV, foreign minister, 2000-03-17..2001-10-19
  role    IGO GOV, secretary general of the Council of Europe, 2009-10-01..2019-09-18

actor Kjell Magne Bondevik
  kind    person
  name    Kjell Magne Bondevik
  short   Bondevik, 1997..2017
  code    NOR
  sector  ELI
  role    NOR GOV, prime minister, 1997-10-17..2000-03-17
  role    NOR GOV, prime minister, 2001-10-19..2005-10-17

actor Jens Stoltenberg
  kind    person
  name    Jens Stoltenberg
  short   Stoltenberg, 2000..
  code    NOR
  sector  ELI
  role    NOR GOV, prime minister, 2000-03-17..2001-10-19
  role    NOR GOV, prime minister, 2005-10-17..2013-10-16
  role    IGO GOV, secretary general of NATO, 2014-10-01..2024-10-01
  role    NOR GOV, finance minister, 2025-02-04..

actor Erna Solberg
  kind    person
  name    Erna Solberg
  short   Solberg, 2013..2033
  code    NOR
  sector  ELI
  gender  female
  role    NOR GOV, prime minister, 2013-10-16..2021-10-14

actor Jonas Gahr Stoere
  kind    person
  name    Jonas Gahr Stoere, Jonas Gahr Store, Jonas Gahr Støre
  short   Gahr Stoere, Stoere, Gahr Store, 2005..
  code    NOR
  sector  ELI
  wikidata Q467948
  role    NOR GOV, foreign minister, 2005-10-17..2012-09-21
  role    NOR GOV, prime minister, 2021-10-14..

actor Borge Brende
  kind    person
  name    Borge Brende
  code    NOR
  sector  ELI
  role    NOR GOV, foreign minister, 2013-10-16..2017-10-20

actor Ine Eriksen Soreide
  kind    person
  name    Ine Eriksen Soreide
  code    NOR
  sector  ELI
  gender  female
  role    NOR GOV, defence minister, 2013-10-16..2017-10-20
  role    NOR GOV, foreign minister, 2017-10-20..2021-10-14

actor Espen Barth Eide
  kind    person
  name    Espen Barth Eide
  code    NOR
  sector  ELI
  role    NOR GOV, foreign minister, 2012-09-21..2013-10-16
  role    NOR GOV, foreign minister, 2023-10-16..

actor Knut Vollebaek
  kind    person
  name    Knut Vollebaek
  code    NOR
  sector  ELI
  role    NOR GOV, foreign minister, 1997-10-17..2000-03-17

actor Jan Petersen
  kind    person
  name    Jan Petersen
  code    NOR
  sector  ELI
  role    NOR GOV, foreign minister, 2001-10-19..2005-10-17

actor Johan Jorgen Holst
  kind    person
  name    Johan Jorgen Holst
  code    NOR
  sector  ELI
  role    NOR GOV, foreign minister, 1993-04-02..1994-01-13

actor Bjorn Tore Godal
  kind    person
  name    Bjorn Tore Godal
  code    NOR
  sector  ELI
  role    NOR GOV, foreign minister, 1994-01-24..1997-10-17

actor Erik Solheim
  kind    person
  name    Erik Solheim
  code    NOR
  sector  ELI
  role    NOR GOV, peace envoy to Sri Lanka, 2000..2005
  role    NOR GOV, environment minister, 2007-10..2012-03

actor Anders Behring Breivik
  kind    person
  name    Anders Behring Breivik, Anders Breivik
  short   Breivik, 2011..
  code    NOR
  sector  UAF
  role    NOR UAF, gunman, 2011-07-22..

actor Jan Egeland
  kind    person
  name    Jan Egeland
  code    NOR
  sector  ELI
  role    UNO GOV, UN humanitarian chief, 2003-06..2006-12
  role    NGO SOC, head of the Norwegian Refugee Council, 2013-08..

actor Geir Pedersen
  kind    person
  name    Geir Pedersen, Geir Otto Pedersen
  code    NOR
  sector  ELI
  role    UNO GOV, UN envoy for Syria, 2018-10-31..2025-09

# ---- DNK ----

actor Poul Schluter
  kind    person
  name    Poul Schluter, Poul Schlueter
  short   Schluter, 1982..2005
  code    DNK
  sector  ELI
  role    DNK GOV, prime minister, 1982-09-10..1993-01-25

actor Poul Nyrup Rasmussen
  kind    person
  name    Poul Nyrup Rasmussen
  code    DNK
  sector  ELI
  role    DNK GOV, prime minister, 1993-01-25..2001-11-27

actor Anders Fogh Rasmussen
  kind    person
  name    Anders Fogh Rasmussen
  short   Fogh Rasmussen, 2001..2026
  short   Rasmussen, 2001-11-27..2014-10-01
  code    DNK
  sector  ELI
  role    DNK GOV, prime minister, 2001-11-27..2009-04-05
  role    IGO GOV, secretary general of NATO, 2009-08-01..2014-10-01

actor Lars Lokke Rasmussen
  kind    person
  name    Lars Lokke Rasmussen, Lars Loekke Rasmussen
  short   Lokke Rasmussen, 2009..
  short   Rasmussen, 2009-04-05..2011-10-03
  short   Rasmussen, 2015-06-28..
  code    DNK
  sector  ELI
  role    DNK GOV, prime minister, 2009-04-05..2011-10-03
  role    DNK GOV, prime minister, 2015-06-28..2019-06-27
  role    DNK GOV, foreign minister, 2022-12-15..

actor Helle Thorning-Schmidt
  kind    person
  name    Helle Thorning-Schmidt
  short   Thorning-Schmidt, 2011..2027
  code    DNK
  sector  ELI
  gender  female
  role    DNK GOV, prime minister, 2011-10-03..2015-06-28

actor Mette Frederiksen
  kind    person
  name    Mette Frederiksen
  short   Frederiksen, 2019..
  code    DNK
  sector  ELI
  gender  female
  wikidata Q5015
  role    DNK GOV, prime minister, 2019-06-27..

actor Per Stig Moeller
  kind    person
  name    Per Stig Moeller, Per Stig Moller
  code    DNK
  sector  ELI
  role    DNK GOV, foreign minister, 2001-11-27..2010-02-23

actor Uffe Ellemann-Jensen
  kind    person
  name    Uffe Ellemann-Jensen
  code    DNK
  sector  ELI
  role    DNK GOV, foreign minister, 1982-09-10..1993-01-25

actor Jeppe Kofod
  kind    person
  name    Jeppe Kofod
  code    DNK
  sector  ELI
  role    DNK GOV, foreign minister, 2019-06-27..2022-12-15

actor Queen Margrethe II
  kind    person
  name    Queen Margrethe II, Queen Margrethe
  code    DNK
  sector  ELI
  gender  female
  role    DNK GOV, queen, 1972-01-14..2024-01-14

actor King Frederik X
  kind    person
  name    King Frederik X
  code    DNK
  sector  ELI
  role    DNK GOV, king, 2024-01-14..

actor Margrethe Vestager
  kind    person
  name    Margrethe Vestager
  code    DNK
  sector  ELI
  gender  female
  role    EUR GOV, competition commissioner, 2014-11-01..2024-11-30

# ---- FIN ----

actor Mauno Koivisto
  kind    person
  name    Mauno Koivisto
  short   Koivisto, 1982..2006
  code    FIN
  sector  ELI
  role    FIN GOV, president, 1982-01-27..1994-03-01

actor Martti Ahtisaari
  kind    person
  name    Martti Ahtisaari
  short   Ahtisaari, 1977..2020
  code    FIN
  sector  ELI
  role    UNO GOV, UN envoy, 1977..1994
  role    FIN GOV, president, 1994-03-01..2000-03-01
  role    UNO GOV, UN envoy for Kosovo, 2005-11..2008-02

actor Tarja Halonen
  kind    person
  name    Tarja Halonen
  short   Halonen, 1995..2024
  code    FIN
  sector  ELI
  gender  female
  role    FIN GOV, foreign minister, 1995-04-13..2000-02-25
  role    FIN GOV, president, 2000-03-01..2012-03-01

actor Sauli Niinisto
  kind    person
  name    Sauli Niinisto
  short   Niinisto, 2012..2036
  code    FIN
  sector  ELI
  wikidata Q29207
  role    FIN GOV, president, 2012-03-01..2024-03-01

actor Alexander Stubb
  kind    person
  name    Alexander Stubb
  short   Stubb, 2008..
  code    FIN
  sector  ELI
  role    FIN GOV, foreign minister, 2008-04-04..2011-06-22
  role    FIN GOV, prime minister, 2014-06-24..2015-05-29
  role    FIN GOV, president, 2024-03-01..

actor Paavo Lipponen
  kind    person
  name    Paavo Lipponen
  short   Lipponen, 1995..2015
  code    FIN
  sector  ELI
  role    FIN GOV, prime minister, 1995-04-13..2003-04-17

actor Matti Vanhanen
  kind    person
  name    Matti Vanhanen
  short   Vanhanen, 2003..2022
  code    FIN
  sector  ELI
  role    FIN GOV, prime minister, 2003-06-24..2010-06-22

actor Mari Kiviniemi
  kind    person
  name    Mari Kiviniemi
  short   Kiviniemi, 2010..2023
  code    FIN
  sector  ELI
  gender  female
  role    FIN GOV, prime minister, 2010-06-22..2011-06-22

actor Jyrki Katainen
  kind    person
  name    Jyrki Katainen
  short   Katainen, 2011..2026
  code    FIN
  sector  ELI
  role    FIN GOV, prime minister, 2011-06-22..2014-06-24

actor Juha Sipila
  kind    person
  name    Juha Sipila
  short   Sipila, 2015..2031
  code    FIN
  sector  ELI
  role    FIN GOV, prime minister, 2015-05-29..2019-06-06

actor Sanna Marin
  kind    person
  name    Sanna Marin
  short   Marin, 2019..2035
  code    FIN
  sector  ELI
  gender  female
  wikidata Q16986436
  role    FIN GOV, prime minister, 2019-12-10..2023-06-20

actor Petteri Orpo
  kind    person
  name    Petteri Orpo
  short   Orpo, 2023..
  code    FIN
  sector  ELI
  role    FIN GOV, prime minister, 2023-06-20..

actor Erkki Tuomioja
  kind    person
  name    Erkki Tuomioja
  code    FIN
  sector  ELI
  role    FIN GOV, foreign minister, 2000-02-25..2007-04-19
  role    FIN GOV, foreign minister, 2011-06-22..2015-05-29

actor Pekka Haavisto
  kind    person
  name    Pekka Haavisto
  short   Haavisto, 2019..2026
  code    FIN
  sector  ELI
  role    FIN GOV, foreign minister, 2019-06-06..2023-06-20

actor Elina Valtonen
  kind    person
  name    Elina Valtonen
  code    FIN
  sector  ELI
  gender  female
  role    FIN GOV, foreign minister, 2023-06-20..

actor Timo Soini
  kind    person
  name    Timo Soini
  code    FIN
  sector  ELI
  role    FIN PTY, leader of the Finns Party, 1997..2017-06
  role    FIN GOV, foreign minister, 2015-05-29..2019-06-06

# ---- ISL ----

actor David Oddsson
  kind    person
  name    David Oddsson
  short   Oddsson, 1991..2016
  code    ISL
  sector  ELI
  role    ISL GOV, prime minister, 1991-04-30..2004-09-15

actor Geir Haarde
  kind    person
  name    Geir Haarde
  short   Haarde, 2006..2021
  code    ISL
  sector  ELI
  role    ISL GOV, prime minister, 2006-06-15..2009-02-01

actor Johanna Sigurdardottir
  kind    person
  name    Johanna Sigurdardottir
  short   Sigurdardottir, 2009..2025
  code    ISL
  sector  ELI
  gender  female
  role    ISL GOV, prime minister, 2009-02-01..2013-05-23

actor Sigmundur David Gunnlaugsson
  kind    person
  name    Sigmundur David Gunnlaugsson
  short   Gunnlaugsson, 2013..2028
  code    ISL
  sector  ELI
  role    ISL GOV, prime minister, 2013-05-23..2016-04-07

actor Katrin Jakobsdottir
  kind    person
  name    Katrin Jakobsdottir
  short   Jakobsdottir, 2017..2036
  code    ISL
  sector  ELI
  gender  female
  wikidata Q467464
  role    ISL GOV, prime minister, 2017-11-30..2024-04-09

actor Olafur Ragnar Grimsson
  kind    person
  name    Olafur Ragnar Grimsson
  short   Grimsson, 1996..2028
  code    ISL
  sector  ELI
  role    ISL GOV, president, 1996-08-01..2016-08-01

actor Gudni Johannesson
  kind    person
  name    Gudni Johannesson
  short   Johannesson, 2016..2036
  code    ISL
  sector  ELI
  role    ISL GOV, president, 2016-08-01..2024-08-01

actor Halla Tomasdottir
  kind    person
  name    Halla Tomasdottir
  short   Tomasdottir, 2024..
  code    ISL
  sector  ELI
  gender  female
  role    ISL GOV, president, 2024-08-01..

actor Kristrun Frostadottir
  kind    person
  name    Kristrun Frostadottir
  short   Frostadottir, 2024..
  code    ISL
  sector  ELI
  gender  female
  role    ISL GOV, prime minister, 2024-12-21..

# ---- EST ----

actor Lennart Meri
  kind    person
  name    Lennart Meri
  short   Meri, 1992..2013
  code    EST
  sector  ELI
  role    EST GOV, president, 1992-10-06..2001-10-08

actor Arnold Ruutel
  kind    person
  name    Arnold Ruutel
  short   Ruutel, 2001..2018
  code    EST
  sector  ELI
  role    EST GOV, president, 2001-10-08..2006-10-09

actor Toomas Hendrik Ilves
  kind    person
  name    Toomas Hendrik Ilves
  short   Ilves, 1996..2028
  code    EST
  sector  ELI
  role    EST GOV, foreign minister, 1996-11-11..1998-10-14
  role    EST GOV, foreign minister, 1999-03-25..2002-01-28
  role    EST GOV, president, 2006-10-09..2016-10-10

actor Kersti Kaljulaid
  kind    person
  name    Kersti Kaljulaid
  short   Kaljulaid, 2016..2033
  code    EST
  sector  ELI
  gender  female
  role    EST GOV, president, 2016-10-10..2021-10-11

actor Alar Karis
  kind    person
  name    Alar Karis
  short   Karis, 2021..
  code    EST
  sector  ELI
  wikidata Q12358575
  role    EST GOV, president, 2021-10-11..

actor Mart Laar
  kind    person
  name    Mart Laar
  short   Laar, 1992..2014
  code    EST
  sector  ELI
  role    EST GOV, prime minister, 1992-10-21..1994-11-08
  role    EST GOV, prime minister, 1999-03-25..2002-01-28

actor Andrus Ansip
  kind    person
  name    Andrus Ansip
  short   Ansip, 2005..2026
  code    EST
  sector  ELI
  role    EST GOV, prime minister, 2005-04-13..2014-03-26

actor Taavi Roivas
  kind    person
  name    Taavi Roivas
  short   Roivas, 2014..2028
  code    EST
  sector  ELI
  role    EST GOV, prime minister, 2014-03-26..2016-11-23

actor Juri Ratas
  kind    person
  name    Juri Ratas
  short   Ratas, 2016..2033
  code    EST
  sector  ELI
  role    EST GOV, prime minister, 2016-11-23..2021-01-26

actor Kaja Kallas
  kind    person
  name    Kaja Kallas
  short   Kallas, 2021-01-26..
  code    EST
  sector  ELI
  gender  female
  wikidata Q11869065
  role    EST GOV, prime minister, 2021-01-26..2024-07-23
  role    EUR GOV, EU foreign policy chief, 2024-12-01..

actor Kristen Michal
  kind    person
  name    Kristen Michal
  short   Michal, 2024..
  code    EST
  sector  ELI
  role    EST GOV, prime minister, 2024-07-23..

actor Urmas Paet
  kind    person
  name    Urmas Paet
  short   Paet, 2005..2017
  code    EST
  sector  ELI
  role    EST GOV, foreign minister, 2005-04-13..2014-11-17

actor Urmas Reinsalu
  kind    person
  name    Urmas Reinsalu
  short   Reinsalu, 2012..2026
  code    EST
  sector  ELI
  role    EST GOV, defence minister, 2012-05-11..2014-03-26
  role    EST GOV, foreign minister, 2019-04-29..2021-01-26
  role    EST GOV, foreign minister, 2022-07-18..2023-04-17

actor Margus Tsahkna
  kind    person
  name    Margus Tsahkna
  short   Tsahkna, 2016..
  code    EST
  sector  ELI
  role    EST GOV, defence minister, 2016-11-23..2017-06-12
  role    EST GOV, foreign minister, 2023-04-17..

# ---- LVA ----

actor Guntis Ulmanis
  kind    person
  name    Guntis Ulmanis
  short   Ulmanis, 1993..2011
  code    LVA
  sector  ELI
  role    LVA GOV, president, 1993-07-08..1999-07-08

actor Vaira Vike-Freiberga
  kind    person
  name    Vaira Vike-Freiberga
  short   Vike-Freiberga, 1999..2019
  code    LVA
  sector  ELI
  gender  female
  role    LVA GOV, president, 1999-07-08..2007-07-08

actor Valdis Zatlers
  kind    person
  name    Valdis Zatlers
  short   Zatlers, 2007..2023
  code    LVA
  sector  ELI
  role    LVA GOV, president, 2007-07-08..2011-07-08

actor Andris Berzins
  kind    person
  name    Andris Berzins
  short   Berzins, 2011..2027
  code    LVA
  sector  ELI
  role    LVA GOV, president, 2011-07-08..2015-07-08

actor Raimonds Vejonis
  kind    person
  name    Raimonds Vejonis
  short   Vejonis, 2015..2031
  code    LVA
  sector  ELI
  role    LVA GOV, president, 2015-07-08..2019-07-08

actor Egils Levits
  kind    person
  name    Egils Levits
  short   Levits, 2019..2035
  code    LVA
  sector  ELI
  wikidata Q348043
  role    LVA GOV, president, 2019-07-08..2023-07-08

actor Edgars Rinkevics
  kind    person
  name    Edgars Rinkevics
  short   Rinkevics, 2011..
  code    LVA
  sector  ELI
  role    LVA GOV, foreign minister, 2011-10-25..2023-07-08
  role    LVA GOV, president, 2023-07-08..

actor Valdis Dombrovskis
  kind    person
  name    Valdis Dombrovskis
  short   Dombrovskis, 2009..
  code    LVA
  sector  ELI
  role    LVA GOV, prime minister, 2009-03-12..2014-01-22
  role    EUR GOV, vice president of the European Commission, 2014-11-01..

actor Laimdota Straujuma
  kind    person
  name    Laimdota Straujuma
  short   Straujuma, 2014..2028
  code    LVA
  sector  ELI
  gender  female
  role    LVA GOV, prime minister, 2014-01-22..2016-02-11

actor Krisjanis Karins
  kind    person
  name    Krisjanis Karins
  short   Karins, 2019..2035
  code    LVA
  sector  ELI
  wikidata Q3736499
  role    LVA GOV, prime minister, 2019-01-23..2023-09-15

actor Evika Silina
  kind    person
  name    Evika Silina
  short   Silina, 2023..
  code    LVA
  sector  ELI
  gender  female
  role    LVA GOV, prime minister, 2023-09-15..

# ---- LTU ----

actor Vytautas Landsbergis
  kind    person
  name    Vytautas Landsbergis
  code    LTU
  sector  ELI
  role    LTU LEG GOV, chairman of the Supreme Council, 1990-03-11..1992-11-25

actor Algirdas Brazauskas
  kind    person
  name    Algirdas Brazauskas
  short   Brazauskas, 1993..2018
  code    LTU
  sector  ELI
  role    LTU GOV, president, 1993-02-25..1998-02-25
  role    LTU GOV, prime minister, 2001-07-03..2006-06-01

actor Valdas Adamkus
  kind    person
  name    Valdas Adamkus
  short   Adamkus, 1998..2021
  code    LTU
  sector  ELI
  role    LTU GOV, president, 1998-02-26..2003-02-25
  role    LTU GOV, president, 2004-07-12..2009-07-12

actor Rolandas Paksas
  kind    person
  name    Rolandas Paksas
  short   Paksas, 1999..2016
  code    LTU
  sector  ELI
  role    LTU GOV, prime minister, 1999-05-18..1999-10-27
  role    LTU GOV, prime minister, 2000-10-26..2001-06-20
  role    LTU GOV, president, 2003-02-26..2004-04-06

actor Dalia Grybauskaite
  kind    person
  name    Dalia Grybauskaite
  short   Grybauskaite, 2004..2031
  code    LTU
  sector  ELI
  gender  female
  role    EUR GOV, budget commissioner, 2004-11-22..2009-07-01
  role    LTU GOV, president, 2009-07-12..2019-07-12

actor Gitanas Nauseda
  kind    person
  name    Gitanas Nauseda
  short   Nauseda, 2019..
  code    LTU
  sector  ELI
  wikidata Q9268379
  role    LTU GOV, president, 2019-07-12..

actor Andrius Kubilius
  kind    person
  name    Andrius Kubilius
  short   Kubilius, 1999..
  code    LTU
  sector  ELI
  role    LTU GOV, prime minister, 1999-11-03..2000-10-26
  role    LTU GOV, prime minister, 2008-11-28..2012-12-13
  role    EUR GOV, defence commissioner, 2024-12-01..

actor Algirdas Butkevicius
  kind    person
  name    Algirdas Butkevicius
  short   Butkevicius, 2012..2028
  code    LTU
  sector  ELI
  role    LTU GOV, prime minister, 2012-12-13..2016-12-13

actor Saulius Skvernelis
  kind    person
  name    Saulius Skvernelis
  short   Skvernelis, 2016..2032
  code    LTU
  sector  ELI
  role    LTU GOV, prime minister, 2016-12-13..2020-12-11

actor Ingrida Simonyte
  kind    person
  name    Ingrida Simonyte
  short   Simonyte, 2020..2036
  code    LTU
  sector  ELI
  gender  female
  wikidata Q437096
  role    LTU GOV, prime minister, 2020-12-11..2024-12-12

actor Gabrielius Landsbergis
  kind    person
  name    Gabrielius Landsbergis
  code    LTU
  sector  ELI
  role    LTU GOV, foreign minister, 2020-12-11..2024-12-12

actor Linas Linkevicius
  kind    person
  name    Linas Linkevicius
  short   Linkevicius, 2012..2023
  code    LTU
  sector  ELI
  role    LTU GOV, foreign minister, 2012-12-13..2020-12-11

actor Gintautas Paluckas
  kind    person
  name    Gintautas Paluckas
  short   Paluckas, 2024..2037
  code    LTU
  sector  ELI
  role    LTU GOV, prime minister, 2024-12-12..2025-08-04

# ---- LUX ----

actor Jacques Santer
  kind    person
  name    Jacques Santer
  short   Santer, 1984..2011
  code    LUX
  sector  ELI
  role    LUX GOV, prime minister, 1984-07-20..1995-01-20
  role    EUR GOV, president of the European Commission, 1995-01-23..1999-03-15

actor Jean-Claude Juncker
  kind    person
  name    Jean-Claude Juncker
  short   Juncker, 1995..2031
  code    LUX
  sector  ELI
  role    LUX GOV, prime minister, 1995-01-20..2013-12-04
  role    EUR GOV, president of the European Commission, 2014-11-01..2019-11-30

actor Xavier Bettel
  kind    person
  name    Xavier Bettel
  short   Bettel, 2013..
  code    LUX
  sector  ELI
  wikidata Q561213
  role    LUX GOV, prime minister, 2013-12-04..2023-11-17
  role    LUX GOV, foreign minister, 2023-11-17..

actor Luc Frieden
  kind    person
  name    Luc Frieden
  short   Frieden, 2023..
  code    LUX
  sector  ELI
  role    LUX GOV, prime minister, 2023-11-17..

actor Jean Asselborn
  kind    person
  name    Jean Asselborn
  short   Asselborn, 2004..2026
  code    LUX
  sector  ELI
  role    LUX GOV, foreign minister, 2004-07-31..2023-11-17

# ---- MLT ----

actor Eddie Fenech Adami
  kind    person
  name    Eddie Fenech Adami
  short   Fenech Adami, 1987..2016
  code    MLT
  sector  ELI
  role    MLT GOV, prime minister, 1987-05-12..1996-10-28
  role    MLT GOV, prime minister, 1998-09-06..2004-03-23

actor Lawrence Gonzi
  kind    person
  name    Lawrence Gonzi
  short   Gonzi, 2004..2025
  code    MLT
  sector  ELI
  role    MLT GOV, prime minister, 2004-03-23..2013-03-11

actor Joseph Muscat
  kind    person
  name    Joseph Muscat
  code    MLT
  sector  ELI
  role    MLT GOV, prime minister, 2013-03-11..2020-01-13

actor Robert Abela
  kind    person
  name    Robert Abela
  code    MLT
  sector  ELI
  wikidata Q37860840
  role    MLT GOV, prime minister, 2020-01-13..

actor Daphne Caruana Galizia
  kind    person
  name    Daphne Caruana Galizia
  code    MLT
  sector  JRN
  gender  female
  role    MLT JRN, journalist, 1987..2017-10-16

actor Roberta Metsola
  kind    person
  name    Roberta Metsola
  short   Metsola, 2022..
  code    MLT
  sector  ELI
  gender  female
  role    EUR LEG, president of the European Parliament, 2022-01-18..

# ---- VAT ----

actor Pope John Paul II
  kind    person
  name    Pope John Paul II, John Paul II, Karol Wojtyla, Pope John Paul
  code    VAT
  sector  REL
  role    VAT REL, pope, 1978-10-16..2005-04-02

actor Pope Benedict XVI
  kind    person
  name    Pope Benedict XVI, Benedict XVI, Joseph Ratzinger, Cardinal Joseph Ratzinger, Pope Benedict, Pope Emeritus Benedict XVI
  short   Ratzinger, 1977..2025
  code    VAT
  sector  REL
  role    VAT REL, cardinal, 1977-06-27..2005-04-18
  role    VAT REL, pope, 2005-04-19..2013-02-28

actor Pope Francis
  kind    person
  name    Pope Francis, Jorge Mario Bergoglio, Francis I
  short   Bergoglio, 2013..2037
  code    VAT
  sector  REL
  wikidata Q450675
  role    VAT REL, pope, 2013-03-13..2025-04-21

actor Pope Leo XIV
  kind    person
  name    Pope Leo XIV, Leo XIV, Robert Prevost, Robert Francis Prevost, Pope Leo
  short   Prevost, 2025..
  code    VAT
  sector  REL
  role    VAT REL, pope, 2025-05-08..

actor Angelo Sodano
  kind    person
  name    Angelo Sodano
  short   Sodano, 1991..2009
  code    VAT
  sector  REL, GOV
  role    VAT REL GOV, secretary of state, 1991-06-29..2006-09-15

actor Tarcisio Bertone
  kind    person
  name    Tarcisio Bertone
  short   Bertone, 2006..2016
  code    VAT
  sector  REL, GOV
  role    VAT REL GOV, secretary of state, 2006-09-15..2013-10-15

actor Pietro Parolin
  kind    person
  name    Pietro Parolin
  short   Parolin, 2013..
  code    VAT
  sector  REL, GOV
  role    VAT REL GOV, secretary of state, 2013-10-15..

actor Federico Lombardi
  kind    person
  name    Federico Lombardi
  code    VAT
  sector  REL
  role    VAT REL, Vatican spokesman, 2006-07-11..2016-08-01

actor Joaquin Navarro-Valls
  kind    person
  name    Joaquin Navarro-Valls
  code    VAT
  sector  REL
  role    VAT REL, Vatican spokesman, 1984..2006-07-11

actor Mother Teresa
  kind    person
  name    Mother Teresa
  code    VAT
  sector  REL
  gender  female
  role    VAT REL, nun, 1950..1997-09-05

# ---- JPN ----

actor Toshiki Kaifu
  kind    person
  name    Toshiki Kaifu
  short   Kaifu, 1989..2003
  code    JPN
  sector  ELI
  role    JPN GOV, prime minister, 1989-08-10..1991-11-05

actor Kiichi Miyazawa
  kind    person
  name    Kiichi Miyazawa
  short   Miyazawa, 1991..2013
  code    JPN
  sector  ELI
  role    JPN GOV, prime minister, 1991-11-05..1993-08-09
  role    JPN GOV, finance minister, 1998-07-30..2001-04-26

actor Morihiro Hosokawa
  kind    person
  name    Morihiro Hosokawa
  short   Hosokawa, 1993..2006
  code    JPN
  sector  ELI
  role    JPN GOV, prime minister, 1993-08-09..1994-04-28

actor Tsutomu Hata
  kind    person
  name    Tsutomu Hata
  short   Hata, 1993..2006
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 1993-08-09..1994-04-28
  role    JPN GOV, prime minister, 1994-04-28..1994-06-30

actor Tomiichi Murayama
  kind    person
  name    Tomiichi Murayama
  short   Murayama, 1994..2008
  code    JPN
  sector  ELI
  role    JPN GOV, prime minister, 1994-06-30..1996-01-11

actor Ryutaro Hashimoto
  kind    person
  name    Ryutaro Hashimoto
  short   Hashimoto, 1996-01-11..1998-07-30
  code    JPN
  sector  ELI
  role    JPN GOV, prime minister, 1996-01-11..1998-07-30

actor Keizo Obuchi
  kind    person
  name    Keizo Obuchi
  short   Obuchi, 1997..2012
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 1997-09-11..1998-07-30
  role    JPN GOV, prime minister, 1998-07-30..2000-04-05

actor Yoshiro Mori
  kind    person
  name    Yoshiro Mori
  short   Mori, 2000..2013
  code    JPN
  sector  ELI
  role    JPN GOV, prime minister, 2000-04-05..2001-04-26

actor Junichiro Koizumi
  kind    person
  name    Junichiro Koizumi
  short   Koizumi, 2001..2018
  code    JPN
  sector  ELI
  role    JPN GOV, prime minister, 2001-04-26..2006-09-26

actor Shinzo Abe
  kind    person
  name    Shinzo Abe
  short   Abe, 2005..2032
  code    JPN
  sector  ELI
  role    JPN GOV, chief cabinet secretary, 2005-10-31..2006-09-26
  role    JPN GOV, prime minister, 2006-09-26..2007-09-26
  role    JPN GOV, prime minister, 2012-12-26..2020-09-16

actor Yasuo Fukuda
  kind    person
  name    Yasuo Fukuda
  short   Fukuda, 2000..2020
  code    JPN
  sector  ELI
  role    JPN GOV, chief cabinet secretary, 2000-10-27..2004-05-07
  role    JPN GOV, prime minister, 2007-09-26..2008-09-24

actor Taro Aso
  kind    person
  name    Taro Aso
  short   Aso, 2005..2033
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 2005-10-31..2007-08-27
  role    JPN GOV, prime minister, 2008-09-24..2009-09-16
  role    JPN GOV, finance minister, 2012-12-26..2021-10-04

actor Yukio Hatoyama
  kind    person
  name    Yukio Hatoyama
  short   Hatoyama, 2009..2022
  code    JPN
  sector  ELI
  role    JPN GOV, prime minister, 2009-09-16..2010-06-08

actor Naoto Kan
  kind    person
  name    Naoto Kan
  short   Kan, 2010..2023
  code    JPN
  sector  ELI
  role    JPN GOV, prime minister, 2010-06-08..2011-09-02

actor Yoshihiko Noda
  kind    person
  name    Yoshihiko Noda
  short   Noda, 2011..2024
  code    JPN
  sector  ELI
  role    JPN GOV, prime minister, 2011-09-02..2012-12-26

actor Yoshihide Suga
  kind    person
  name    Yoshihide Suga
  short   Suga, 2012..2033
  code    JPN
  sector  ELI
  role    JPN GOV, chief cabinet secretary, 2012-12-26..2020-09-16
  role    JPN GOV, prime minister, 2020-09-16..2021-10-04

actor Fumio Kishida
  kind    person
  name    Fumio Kishida
  short   Kishida, 2012..2036
  code    JPN
  sector  ELI
  wikidata Q359480
  role    JPN GOV, foreign minister, 2012-12-26..2017-08-03
  role    JPN GOV, prime minister, 2021-10-04..2024-10-01

actor Shigeru Ishiba
  kind    person
  name    Shigeru Ishiba
  short   Ishiba, 2007..2037
  code    JPN
  sector  ELI
  role    JPN GOV, defence minister, 2007-09-26..2008-09-24
  role    JPN GOV, prime minister, 2024-10-01..2025-10-21

actor Sanae Takaichi
  kind    person
  name    Sanae Takaichi
  short   Takaichi, 2025..
  code    JPN
  sector  ELI
  gender  female
  wikidata Q1705028
  role    JPN GOV, prime minister, 2025-10-21..

actor Yohei Kono
  kind    person
  name    Yohei Kono
  short   Kono, 1994-06-30..2001-04-26
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 1994-06-30..1996-01-11
  role    JPN GOV, foreign minister, 1999-10-05..2001-04-26

actor Taro Kono
  kind    person
  name    Taro Kono
  short   Kono, 2017-08-03..2019-09-11
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 2017-08-03..2019-09-11
  role    JPN GOV, defence minister, 2019-09-11..2020-09-16

actor Masahiko Komura
  kind    person
  name    Masahiko Komura
  short   Komura, 1998..2011
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 1998-07-30..1999-10-05
  role    JPN GOV, foreign minister, 2007-09-26..2008-09-24

actor Makiko Tanaka
  kind    person
  name    Makiko Tanaka
  short   Tanaka, 2001..2005
  code    JPN
  sector  ELI
  gender  female
  role    JPN GOV, foreign minister, 2001-04-26..2002-01-29

actor Yoriko Kawaguchi
  kind    person
  name    Yoriko Kawaguchi
  short   Kawaguchi, 2002..2007
  code    JPN
  sector  ELI
  gender  female
  role    JPN GOV, foreign minister, 2002-02-01..2004-09-27

actor Nobutaka Machimura
  kind    person
  name    Nobutaka Machimura
  short   Machimura, 2004..2010
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 2004-09-27..2005-10-31
  role    JPN GOV, foreign minister, 2007-08-27..2007-09-26

actor Hirofumi Nakasone
  kind    person
  name    Hirofumi Nakasone
  short   Nakasone, 2008..2012
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 2008-09-24..2009-09-16

actor Katsuya Okada
  kind    person
  name    Katsuya Okada
  short   Okada, 2009..2013
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 2009-09-16..2010-09-17

actor Seiji Maehara
  kind    person
  name    Seiji Maehara
  short   Maehara, 2010..2014
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 2010-09-17..2011-03-09

actor Takeaki Matsumoto
  kind    person
  name    Takeaki Matsumoto
  short   Matsumoto, 2011..2014
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 2011-03-09..2011-09-02

actor Koichiro Gemba
  kind    person
  name    Koichiro Gemba
  short   Gemba, 2011..2015
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 2011-09-02..2012-12-26

actor Toshimitsu Motegi
  kind    person
  name    Toshimitsu Motegi
  short   Motegi, 2019..
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 2019-09-11..2021-11-04
  role    JPN GOV, foreign minister, 2025-10-21..

actor Yoshimasa Hayashi
  kind    person
  name    Yoshimasa Hayashi
  short   Hayashi, 2021..2028
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 2021-11-10..2023-09-13
  role    JPN GOV, chief cabinet secretary, 2023-12-14..2025-10-21

actor Yoko Kamikawa
  kind    person
  name    Yoko Kamikawa
  short   Kamikawa, 2023..2027
  code    JPN
  sector  ELI
  gender  female
  role    JPN GOV, foreign minister, 2023-09-13..2024-10-01

actor Takeshi Iwaya
  kind    person
  name    Takeshi Iwaya
  short   Iwaya, 2018..2028
  code    JPN
  sector  ELI
  role    JPN GOV, defence minister, 2018-10-02..2019-09-11
  role    JPN GOV, foreign minister, 2024-10-01..2025-10-21

actor Toshimi Kitazawa
  kind    person
  name    Toshimi Kitazawa
  short   Kitazawa, 2009..2014
  code    JPN
  sector  ELI
  role    JPN GOV, defence minister, 2009-09-16..2011-09-02

actor Itsunori Onodera
  kind    person
  name    Itsunori Onodera
  short   Onodera, 2012..2021
  code    JPN
  sector  ELI
  role    JPN GOV, defence minister, 2012-12-26..2014-09-03
  role    JPN GOV, defence minister, 2017-08-03..2018-10-02

actor Gen Nakatani
  kind    person
  name    Gen Nakatani
  short   Nakatani, 2014..2028
  code    JPN
  sector  ELI
  role    JPN GOV, defence minister, 2014-12-24..2016-08-03
  role    JPN GOV, defence minister, 2024-10-01..2025-10-21

actor Tomomi Inada
  kind    person
  name    Tomomi Inada
  short   Inada, 2016..2020
  code    JPN
  sector  ELI
  gender  female
  role    JPN GOV, defence minister, 2016-08-03..2017-07-28

actor Nobuo Kishi
  kind    person
  name    Nobuo Kishi
  short   Kishi, 2020..2025
  code    JPN
  sector  ELI
  role    JPN GOV, defence minister, 2020-09-16..2022-08-10

actor Minoru Kihara
  kind    person
  name    Minoru Kihara
  short   Kihara, 2023..
  code    JPN
  sector  ELI
  role    JPN GOV, defence minister, 2023-09-13..2024-10-01
  role    JPN GOV, chief cabinet secretary, 2025-10-21..

actor Shinjiro Koizumi
  kind    person
  name    Shinjiro Koizumi
  code    JPN
  sector  ELI
  role    JPN GOV, defence minister, 2025-10-21..

actor Yukio Edano
  kind    person
  name    Yukio Edano
  short   Edano, 2011..2024
  code    JPN
  sector  ELI
  role    JPN GOV, chief cabinet secretary, 2011-01-14..2011-09-02
  role    JPN PTY OPP, leader of the Constitutional Democrats, 2017-10-03..2021-11-12

actor Ichiro Ozawa
  kind    person
  name    Ichiro Ozawa
  short   Ozawa, 1993..
  code    JPN
  sector  PTY, OPP
  role    JPN PTY OPP, opposition leader, 1993..

actor Shintaro Ishihara
  kind    person
  name    Shintaro Ishihara
  short   Ishihara, 1999..2015
  code    JPN
  sector  ELI
  role    JPN GOV, governor of Tokyo, 1999-04-23..2012-10-31

actor Yuriko Koike
  kind    person
  name    Yuriko Koike
  short   Koike, 2007..
  code    JPN
  sector  ELI
  gender  female
  role    JPN GOV, defence minister, 2007-07-04..2007-08-27
  role    JPN GOV, governor of Tokyo, 2016-08-02..

actor Takeshi Onaga
  kind    person
  name    Takeshi Onaga
  short   Onaga, 2014..2021
  code    JPN
  sector  ELI
  role    JPN GOV, governor of Okinawa, 2014-12-10..2018-08-08

actor Denny Tamaki
  kind    person
  name    Denny Tamaki
  short   Tamaki, 2018..
  code    JPN
  sector  ELI
  role    JPN GOV, governor of Okinawa, 2018-10-04..

actor Toru Hashimoto
  kind    person
  name    Toru Hashimoto
  code    JPN
  sector  ELI
  role    JPN GOV, mayor of Osaka, 2011-12-19..2015-12-18

actor Emperor Akihito
  kind    person
  name    Emperor Akihito, Akihito
  short   Akihito, 1989..2022
  code    JPN
  sector  ELI
  role    JPN GOV, emperor, 1989-01-07..2019-04-30

actor Emperor Naruhito
  kind    person
  name    Emperor Naruhito, Naruhito
  short   Naruhito, 2019..
  code    JPN
  sector  ELI
  wikidata Q217096
  role    JPN GOV, emperor, 2019-05-01..

actor Alberto Fujimori
  kind    person
  name    Alberto Fujimori
  short   Fujimori, 1990..2012
  code    JPN
  sector  ELI
  role    PER GOV, president, 1990-07-28..2000-11-22

actor Shoko Asahara
  kind    person
  name    Shoko Asahara
  short   Asahara, 1984..2021
  code    JPN
  sector  REL, REB
  role    JPN REL REB, leader of Aum Shinrikyo, 1984..2018-07-06

actor Yukiya Amano
  kind    person
  name    Yukiya Amano
  short   Amano, 2009..2022
  code    JPN
  sector  ELI
  role    UNO GOV, director general of the IAEA, 2009-12-01..2019-07-18

actor Sadako Ogata
  kind    person
  name    Sadako Ogata
  short   Ogata, 1991..2003
  code    JPN
  sector  ELI
  gender  female
  role    UNO GOV, UN High Commissioner for Refugees, 1991-01-18..2000-12-31

actor Haruhiko Kuroda
  kind    person
  name    Haruhiko Kuroda
  code    JPN
  sector  BUS, GOV
  role    JPN BUS GOV, governor of the Bank of Japan, 2013-03-20..2023-04-08

actor Carlos Ghosn
  kind    person
  name    Carlos Ghosn
  code    JPN
  sector  BUS
  role    JPN BUS, chairman of Nissan, 2001-06..2018-11-22

actor Kenji Goto
  kind    person
  name    Kenji Goto
  code    JPN
  sector  JRN
  role    JPN JRN, journalist, ..2015-01-30

# ---- KOR ----

actor Roh Tae-woo
  kind    person
  name    Roh Tae-woo, Roh Tae Woo
  code    KOR
  sector  ELI
  role    KOR GOV, president, 1988-02-25..1993-02-25

actor Kim Young-sam
  kind    person
  name    Kim Young-sam, Kim Young Sam
  code    KOR
  sector  ELI
  role    KOR GOV, president, 1993-02-25..1998-02-25

actor Kim Dae-jung
  kind    person
  name    Kim Dae-jung, Kim Dae Jung
  code    KOR
  sector  ELI
  role    KOR PTY OPP, opposition leader, 1971..1998-02-24
  role    KOR GOV, president, 1998-02-25..2003-02-25

actor Roh Moo-hyun
  kind    person
  name    Roh Moo-hyun, Roh Moo Hyun
  code    KOR
  sector  ELI
  role    KOR GOV, president, 2003-02-25..2008-02-25

actor Lee Myung-bak
  kind    person
  name    Lee Myung-bak, Lee Myung Bak
  code    KOR
  sector  ELI
  role    KOR GOV, mayor of Seoul, 2002-07-01..2006-06-30
  role    KOR GOV, president, 2008-02-25..2013-02-25

actor Park Geun-hye
  kind    person
  name    Park Geun-hye, Park Geun Hye
  code    KOR
  sector  ELI
  gender  female
  role    KOR PTY, leader of the Grand National Party, 2004-03..2006-06
  role    KOR GOV, president, 2013-02-25..2017-03-10

actor Moon Jae-in
  kind    person
  name    Moon Jae-in, Moon Jae In
  code    KOR
  sector  ELI
  wikidata Q21001
  role    KOR PTY OPP, opposition leader, 2012..2017-05-09
  role    KOR GOV, president, 2017-05-10..2022-05-10

actor Yoon Suk-yeol
  kind    person
  name    Yoon Suk-yeol, Yoon Suk Yeol, Yoon Seok-youl
  code    KOR
  sector  ELI
  wikidata Q16090635
  role    KOR JUD, prosecutor general, 2019-07-25..2021-03-04
  role    KOR GOV, president, 2022-05-10..2025-04-04

actor Lee Jae-myung
  kind    person
  name    Lee Jae-myung, Lee Jae Myung
  code    KOR
  sector  ELI
  wikidata Q12612463
  role    KOR PTY OPP, leader of the Democratic Party, 2022-08-28..2025-06-03
  role    KOR GOV, president, 2025-06-04..

actor Han Duck-soo
  kind    person
  name    Han Duck-soo, Han Duck Soo
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 2007-04-03..2008-02-29
  role    KOR GOV, prime minister, 2022-05-21..2025-05-01
  role    KOR GOV, acting president, 2024-12-14..2024-12-27

actor Choi Sang-mok
  kind    person
  name    Choi Sang-mok
  code    KOR
  sector  ELI
  role    KOR GOV, acting president, 2024-12-27..2025-03-24

actor Lee Hoi-chang
  kind    person
  name    Lee Hoi-chang, Lee Hoi Chang
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 1993-12-17..1994-04-22
  role    KOR PTY OPP, opposition leader, 1998..2002-12

actor Kim Jong-pil
  kind    person
  name    Kim Jong-pil, Kim Jong Pil
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 1998-03-03..2000-01-13

actor Goh Kun
  kind    person
  name    Goh Kun
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 1997-03-05..1998-03-03
  role    KOR GOV, prime minister, 2003-02-27..2004-05-25
  role    KOR GOV, acting president, 2004-03-12..2004-05-14

actor Lee Hae-chan
  kind    person
  name    Lee Hae-chan
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 2004-06-30..2006-03-15

actor Chung Un-chan
  kind    person
  name    Chung Un-chan
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 2009-09-29..2010-08-11

actor Kim Hwang-sik
  kind    person
  name    Kim Hwang-sik
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 2010-10-01..2013-02-26

actor Chung Hong-won
  kind    person
  name    Chung Hong-won
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 2013-02-26..2015-02-16

actor Hwang Kyo-ahn
  kind    person
  name    Hwang Kyo-ahn, Hwang Kyo-Ahn
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 2015-06-18..2017-05-11
  role    KOR GOV, acting president, 2016-12-09..2017-05-10

actor Lee Nak-yon
  kind    person
  name    Lee Nak-yon, Lee Nak-yeon
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 2017-05-31..2020-01-14

actor Chung Sye-kyun
  kind    person
  name    Chung Sye-kyun
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 2020-01-14..2021-04-16

actor Kim Boo-kyum
  kind    person
  name    Kim Boo-kyum
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 2021-05-14..2022-05-12

actor Kim Min-seok
  kind    person
  name    Kim Min-seok
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 2025-07-03..

actor Ban Ki-moon
  kind    person
  name    Ban Ki-moon, Ban Ki Moon
  short   Ban, 2004..2028
  code    KOR
  sector  ELI
  role    KOR GOV, foreign minister, 2004-01-17..2006-11-10
  role    UNO GOV, secretary-general, 2007-01-01..2016-12-31

actor Gong Ro-myung
  kind    person
  name    Gong Ro-myung
  code    KOR
  sector  ELI
  role    KOR GOV, foreign minister, 1994-12-24..1996-11-07

actor Hong Soon-young
  kind    person
  name    Hong Soon-young
  code    KOR
  sector  ELI
  role    KOR GOV, foreign minister, 1998-08-04..2000-01-14

actor Song Min-soon
  kind    person
  name    Song Min-soon
  code    KOR
  sector  ELI
  role    KOR GOV, foreign minister, 2006-12-01..2008-02-29

actor Yu Myung-hwan
  kind    person
  name    Yu Myung-hwan
  code    KOR
  sector  ELI
  role    KOR GOV, foreign minister, 2008-02-29..2010-09-04

actor Kim Sung-hwan
  kind    person
  name    Kim Sung-hwan
  code    KOR
  sector  ELI
  role    KOR GOV, foreign minister, 2010-10-08..2013-02-24

actor Yun Byung-se
  kind    person
  name    Yun Byung-se
  code    KOR
  sector  ELI
  role    KOR GOV, foreign minister, 2013-03-11..2017-06-18

actor Kang Kyung-wha
  kind    person
  name    Kang Kyung-wha
  code    KOR
  sector  ELI
  gender  female
  role    KOR GOV, foreign minister, 2017-06-18..2021-02-08

actor Chung Eui-yong
  kind    person
  name    Chung Eui-yong
  code    KOR
  sector  ELI
  role    KOR GOV, national security adviser, 2017-05-21..2020-07-03
  role    KOR GOV, foreign minister, 2021-02-09..2022-05-11

actor Park Jin
  kind    person
  name    Park Jin
  code    KOR
  sector  ELI
  role    KOR GOV, foreign minister, 2022-05-12..2024-01-10

actor Cho Tae-yul
  kind    person
  name    Cho Tae-yul
  code    KOR
  sector  ELI
  role    KOR GOV, foreign minister, 2024-01-10..2025-07

actor Cho Hyun
  kind    person
  name    Cho Hyun
  code    KOR
  sector  ELI
  role    KOR GOV, foreign minister, 2025-07-21..

actor Kim Kwan-jin
  kind    person
  name    Kim Kwan-jin, Kim Kwan Jin
  code    KOR
  sector  ELI
  role    KOR GOV, defence minister, 2010-12-04..2014-06-30
  role    KOR GOV, national security adviser, 2014-06..2017-05-21

actor Kim Tae-young
  kind    person
  name    Kim Tae-young
  code    KOR
  sector  ELI
  role    KOR GOV, defence minister, 2009-09-23..2010-12-03

actor Han Min-koo
  kind    person
  name    Han Min-koo, Han Min Koo
  code    KOR
  sector  ELI
  role    KOR GOV, defence minister, 2014-06-30..2017-07-13

actor Song Young-moo
  kind    person
  name    Song Young-moo
  code    KOR
  sector  ELI
  role    KOR GOV, defence minister, 2017-07-13..2018-09-21

actor Jeong Kyeong-doo
  kind    person
  name    Jeong Kyeong-doo
  code    KOR
  sector  ELI
  role    KOR GOV, defence minister, 2018-09-21..2020-09-18

actor Suh Wook
  kind    person
  name    Suh Wook
  code    KOR
  sector  ELI
  role    KOR GOV, defence minister, 2020-09-18..2022-05-10

actor Lee Jong-sup
  kind    person
  name    Lee Jong-sup
  code    KOR
  sector  ELI
  role    KOR GOV, defence minister, 2022-05-11..2023-10-07

actor Shin Won-sik
  kind    person
  name    Shin Won-sik
  code    KOR
  sector  ELI
  role    KOR GOV, defence minister, 2023-10-07..2024-09-06

actor Kim Yong-hyun
  kind    person
  name    Kim Yong-hyun
  code    KOR
  sector  ELI
  role    KOR GOV, defence minister, 2024-09-06..2024-12-05

actor Hong Yong-pyo
  kind    person
  name    Hong Yong-pyo
  code    KOR
  sector  ELI
  role    KOR GOV, unification minister, 2015-03-13..2017-06

actor Ryoo Kihl-jae
  kind    person
  name    Ryoo Kihl-jae
  code    KOR
  sector  ELI
  role    KOR GOV, unification minister, 2013-03-11..2015-03

actor Cho Myoung-gyon
  kind    person
  name    Cho Myoung-gyon
  code    KOR
  sector  ELI
  role    KOR GOV, unification minister, 2017-07-03..2019-04

actor Lim Dong-won
  kind    person
  name    Lim Dong-won
  code    KOR
  sector  ELI
  role    KOR GOV, unification minister, 1999-05..1999-12
  role    KOR SPY, intelligence chief, 1999-12..2001-03

actor Chung Dong-young
  kind    person
  name    Chung Dong-young
  code    KOR
  sector  ELI
  role    KOR GOV, unification minister, 2004-07-01..2005-12-30

actor Suh Hoon
  kind    person
  name    Suh Hoon
  code    KOR
  sector  ELI
  role    KOR SPY, intelligence chief, 2017-06-01..2020-07-03

actor Won Sei-hoon
  kind    person
  name    Won Sei-hoon, Won Sei-Hoon
  code    KOR
  sector  ELI
  role    KOR SPY, intelligence chief, 2009-02-12..2013-03-21

actor Lee Jae-yong
  kind    person
  name    Lee Jae-yong, Jay Y. Lee
  code    KOR
  sector  BUS
  role    KOR BUS, head of Samsung, 2014-05..

actor Choi Soon-sil
  kind    person
  name    Choi Soon-sil, Choi Soon Sil
  code    KOR
  sector  ELI
  gender  female
  role    KOR ELI, confidante of the president, 2013-02..2016-11

actor Ahn Cheol-soo
  kind    person
  name    Ahn Cheol-soo
  code    KOR
  sector  PTY, OPP
  role    KOR PTY OPP, politician, 2012-09..

# ---- PRK ----

actor Kim Il-sung
  kind    person
  name    Kim Il-sung, Kim Il Sung, Kim Il-Sung
  short   Kim, ..1994-07-08
  code    PRK
  sector  ELI
  role    PRK GOV, president, 1972-12-28..1994-07-08

actor Kim Jong-il
  kind    person
  name    Kim Jong-il, Kim Jong Il, Kim Jong-Il
  short   Kim, 1994-07-08..2011-12-17
  code    PRK
  sector  ELI
  role    PRK GOV, leader, 1994-07-08..2011-12-17

actor Kim Jong-un
  kind    person
  name    Kim Jong-un, Kim Jong Un, Kim Jong-Un, Kim Jung-un
  short   Kim, 2011-12-17..
  code    PRK
  sector  ELI
  wikidata Q56226
  role    PRK GOV, leader, 2011-12-17..

actor Kim Yo-jong
  kind    person
  name    Kim Yo-jong, Kim Yo Jong
  code    PRK
  sector  ELI
  gender  female
  role    PRK GOV PTY, sister of the leader and party official, 2014..

actor Kim Yong-nam
  kind    person
  name    Kim Yong-nam, Kim Yong Nam
  code    PRK
  sector  ELI
  role    PRK GOV, foreign minister, 1983-12..1998-09-05
  role    PRK GOV LEG, head of parliament, 1998-09-05..2019-04-11

actor Kim Jong-nam
  kind    person
  name    Kim Jong-nam, Kim Jong Nam
  code    PRK
  sector  ELI
  role    PRK ELI, half-brother of the leader, ..2017-02-13

actor Jang Song-thaek
  kind    person
  name    Jang Song-thaek, Jang Song Thaek, Jang Sung-taek
  code    PRK
  sector  ELI
  role    PRK GOV, vice chairman of the National Defence Commission, 2010-06-07..2013-12-08

actor Choe Ryong-hae
  kind    person
  name    Choe Ryong-hae, Choe Ryong Hae
  code    PRK
  sector  ELI
  role    PRK MIL, political director of the army, 2012-04..2014-05
  role    PRK GOV LEG, head of parliament, 2019-04-11..

actor Pak Pong-ju
  kind    person
  name    Pak Pong-ju, Pak Pong Ju
  code    PRK
  sector  ELI
  role    PRK GOV, prime minister, 2003-09-03..2007-04-11
  role    PRK GOV, prime minister, 2013-04-01..2019-04-11

actor Choe Yong-rim
  kind    person
  name    Choe Yong-rim
  code    PRK
  sector  ELI
  role    PRK GOV, prime minister, 2010-06-07..2013-04-01

actor Paek Nam-sun
  kind    person
  name    Paek Nam-sun, Paek Nam Sun
  code    PRK
  sector  ELI
  role    PRK GOV, foreign minister, 1998-09-05..2007-01-02

actor Pak Ui-chun
  kind    person
  name    Pak Ui-chun, Pak Ui Chun
  code    PRK
  sector  ELI
  role    PRK GOV, foreign minister, 2007-05-18..2014-04-09

actor Ri Su-yong
  kind    person
  name    Ri Su-yong, Ri Su Yong, Ri Soo-yong
  code    PRK
  sector  ELI
  role    PRK GOV, foreign minister, 2014-04-09..2016-05-09

actor Ri Yong-ho
  kind    person
  name    Ri Yong-ho, Ri Yong Ho
  code    PRK
  sector  ELI
  role    PRK GOV, foreign minister, 2016-05-09..2020-01-23

actor Ri Son-gwon
  kind    person
  name    Ri Son-gwon, Ri Son Gwon
  code    PRK
  sector  ELI
  role    PRK GOV, foreign minister, 2020-01-23..2022-06-10

actor Choe Son-hui
  kind    person
  name    Choe Son-hui, Choe Son Hui
  code    PRK
  sector  ELI
  gender  female
  role    PRK GOV, deputy foreign minister, 2016..2022-06
  role    PRK GOV, foreign minister, 2022-06-11..

actor Kim Kye-gwan
  kind    person
  name    Kim Kye-gwan, Kim Kye Gwan, Kim Gye-gwan
  code    PRK
  sector  ELI
  role    PRK GOV, deputy foreign minister, 1998..2016

actor Kang Sok-ju
  kind    person
  name    Kang Sok-ju, Kang Sok Ju
  code    PRK
  sector  ELI
  role    PRK GOV, deputy foreign minister, 1986..2010-09

actor Kim Yong-chol
  kind    person
  name    Kim Yong-chol, Kim Yong Chol
  code    PRK
  sector  ELI
  role    PRK SPY, head of military intelligence, 2009..2016
  role    PRK PTY GOV, party vice chairman, 2016..2019-04

actor Hyon Yong-chol
  kind    person
  name    Hyon Yong-chol, Hyon Yong Chol
  code    PRK
  sector  ELI
  role    PRK GOV, defence minister, 2014-06-25..2015-04-30

actor Jo Myong-rok
  kind    person
  name    Jo Myong-rok, Jo Myong Rok
  code    PRK
  sector  ELI
  role    PRK MIL, first vice chairman of the National Defence Commission, 1998..2010-11-06

actor Hwang Jang-yop
  kind    person
  name    Hwang Jang-yop
  code    PRK
  sector  ELI
  role    PRK ELI, defector, 1997-02..2010-10-10

actor Ja Song-nam
  kind    person
  name    Ja Song-nam, Ja Song Nam
  code    PRK
  sector  ELI
  role    PRK GOV, ambassador to the United Nations, 2014..2018

actor Otto Warmbier
  kind    person
  name    Otto Warmbier
  code    PRK
  sector  EDU
  role    USA EDU, student, ..2017-06-19

actor Kenneth Bae
  kind    person
  name    Kenneth Bae
  code    PRK
  sector  REL
  role    USA REL, missionary, ..2014-11-08

# ---- MNG ----

actor Tsakhiagiin Elbegdorj
  kind    person
  name    Tsakhiagiin Elbegdorj
  short   Elbegdorj, 1998..2029
  code    MNG
  sector  ELI
  role    MNG GOV, prime minister, 1998-04-23..1998-12-09
  role    MNG GOV, prime minister, 2004-08-20..2006-01-13
  role    MNG GOV, president, 2009-06-18..2017-07-10

actor Nambaryn Enkhbayar
  kind    person
  name    Nambaryn Enkhbayar
  short   Enkhbayar, 2000..2021
  code    MNG
  sector  ELI
  role    MNG GOV, prime minister, 2000-07-26..2004-08-20
  role    MNG GOV, president, 2005-06-24..2009-06-18

actor Khaltmaagiin Battulga
  kind    person
  name    Khaltmaagiin Battulga
  short   Battulga, 2017..2033
  code    MNG
  sector  ELI
  role    MNG GOV, president, 2017-07-10..2021-06-25

actor Ukhnaagiin Khurelsukh
  kind    person
  name    Ukhnaagiin Khurelsukh
  short   Khurelsukh, 2017..
  code    MNG
  sector  ELI
  role    MNG GOV, prime minister, 2017-10-04..2021-01-27
  role    MNG GOV, president, 2021-06-25..

# ---- VNM ----

actor Vo Van Kiet
  kind    person
  name    Vo Van Kiet
  short   Kiet, 1991..2009
  code    VNM
  sector  ELI
  role    VNM GOV, prime minister, 1991-08-09..1997-09-25

actor Phan Van Khai
  kind    person
  name    Phan Van Khai
  short   Khai, 1997..2018
  code    VNM
  sector  ELI
  role    VNM GOV, prime minister, 1997-09-25..2006-06-27

actor Nguyen Tan Dung
  kind    person
  name    Nguyen Tan Dung
  short   Dung, 2006..2028
  code    VNM
  sector  ELI
  role    VNM GOV, prime minister, 2006-06-27..2016-04-06

actor Nguyen Xuan Phuc
  kind    person
  name    Nguyen Xuan Phuc
  short   Phuc, 2016..2035
  code    VNM
  sector  ELI
  wikidata Q10800073
  role    VNM GOV, prime minister, 2016-04-07..2021-04-05
  role    VNM GOV, president, 2021-04-05..2023-01-18

actor Pham Minh Chinh
  kind    person
  name    Pham Minh Chinh
  short   Chinh, 2021..2038
  code    VNM
  sector  ELI
  wikidata Q10806940
  role    VNM GOV, prime minister, 2021-04-05..2026-04-07

actor Le Duc Anh
  kind    person
  name    Le Duc Anh
  short   Anh, 1992..2009
  code    VNM
  sector  ELI
  role    VNM GOV, president, 1992-09-23..1997-09-24

actor Tran Duc Luong
  kind    person
  name    Tran Duc Luong
  short   Luong, 1997..2018
  code    VNM
  sector  ELI
  role    VNM GOV, president, 1997-09-24..2006-06-27

actor Nguyen Minh Triet
  kind    person
  name    Nguyen Minh Triet
  short   Triet, 2006..2023
  code    VNM
  sector  ELI
  role    VNM GOV, president, 2006-06-27..2011-07-25

actor Truong Tan Sang
  kind    person
  name    Truong Tan Sang
  short   Sang, 2011..2028
  code    VNM
  sector  ELI
  role    VNM GOV, president, 2011-07-25..2016-04-02

actor Tran Dai Quang
  kind    person
  name    Tran Dai Quang
  short   Quang, 2016..2030
  code    VNM
  sector  ELI
  role    VNM GOV, president, 2016-04-02..2018-09-21

actor Nguyen Phu Trong
  kind    person
  name    Nguyen Phu Trong
  short   Trong, 2011..2036
  code    VNM
  sector  ELI
  role    VNM PTY GOV, general secretary of the Communist Party, 2011-01-19..2024-07-19
  role    VNM GOV, president, 2018-10-23..2021-04-05

actor Nong Duc Manh
  kind    person
  name    Nong Duc Manh
  short   Manh, 2001..2014
  code    VNM
  sector  PTY, GOV
  role    VNM PTY GOV, general secretary of the Communist Party, 2001-04-22..2011-01-19

actor Le Kha Phieu
  kind    person
  name    Le Kha Phieu
  short   Phieu, 1997..2004
  code    VNM
  sector  PTY, GOV
  role    VNM PTY GOV, general secretary of the Communist Party, 1997-12-26..2001-04-22

actor Do Muoi
  kind    person
  name    Do Muoi
  short   Muoi, 1991..2000
  code    VNM
  sector  PTY, GOV
  role    VNM PTY GOV, general secretary of the Communist Party, 1991-06-28..1997-12-26

actor Vo Van Thuong
  kind    person
  name    Vo Van Thuong
  short   Thuong, 2023..2036
  code    VNM
  sector  ELI
  role    VNM GOV, president, 2023-03-02..2024-03-21

actor To Lam
  kind    person
  name    To Lam
  code    VNM
  sector  ELI
  wikidata Q10831196
  role    VNM GOV, public security minister, 2016-04-09..2024-05-22
  role    VNM GOV, president, 2024-05-22..2024-10-21
  role    VNM PTY GOV, general secretary of the Communist Party, 2024-08-03..
  role    VNM GOV, president, 2026-04-07..

actor Luong Cuong
  kind    person
  name    Luong Cuong
  short   Cuong, 2024..2038
  code    VNM
  sector  ELI
  role    VNM GOV, president, 2024-10-21..2026-04-07

actor Pham Binh Minh
  kind    person
  name    Pham Binh Minh
  short   Minh, 2011..2024
  code    VNM
  sector  ELI
  role    VNM GOV, foreign minister, 2011-08-03..2021-04-08

actor Nguyen Dy Nien
  kind    person
  name    Nguyen Dy Nien
  short   Nien, 2000..2009
  code    VNM
  sector  ELI
  role    VNM GOV, foreign minister, 2000-01-28..2006-06-28

actor Bui Thanh Son
  kind    person
  name    Bui Thanh Son
  short   Son, 2021..2028
  code    VNM
  sector  ELI
  role    VNM GOV, foreign minister, 2021-04-08..2025-08

actor Phan Van Giang
  kind    person
  name    Phan Van Giang
  short   Giang, 2021..
  code    VNM
  sector  ELI
  role    VNM GOV, defence minister, 2021-04-08..

actor Vo Nguyen Giap
  kind    person
  name    Vo Nguyen Giap
  code    VNM
  sector  ELI
  role    VNM ELI, general, 1991..2013-10-04

# ---- KHM ----

actor Norodom Sihanouk
  kind    person
  name    Norodom Sihanouk, King Sihanouk, Prince Sihanouk, King Norodom Sihanouk
  short   Sihanouk, 1993..2016
  code    KHM
  sector  ELI
  role    KHM GOV, king, 1993-09-24..2004-10-07

actor Norodom Sihamoni
  kind    person
  name    Norodom Sihamoni, King Sihamoni, King Norodom Sihamoni
  short   Sihamoni, 2004..
  code    KHM
  sector  ELI
  wikidata Q57319
  role    KHM GOV, king, 2004-10-29..

actor Norodom Ranariddh
  kind    person
  name    Norodom Ranariddh, Prince Norodom Ranariddh, Prince Ranariddh
  short   Ranariddh, 1993..2018
  code    KHM
  sector  ELI
  role    KHM GOV, first prime minister, 1993-07-02..1997-08-06
  role    KHM PTY OPP, leader of Funcinpec, 1997-08-07..2006-10

actor Hun Sen
  kind    person
  name    Hun Sen
  short   Hun Sen, 1985..
  code    KHM
  sector  ELI
  wikidata Q57788
  role    KHM GOV, prime minister, 1985-01-14..2023-08-22
  role    KHM LEG, president of the senate, 2024-04-03..

actor Hun Manet
  kind    person
  name    Hun Manet
  short   Manet, 2023..
  code    KHM
  sector  ELI
  wikidata Q13024351
  role    KHM GOV, prime minister, 2023-08-22..

actor Sam Rainsy
  kind    person
  name    Sam Rainsy
  short   Sam Rainsy, Rainsy, 1993..
  code    KHM
  sector  ELI
  role    KHM GOV, finance minister, 1993-07..1994-10
  role    KHM PTY OPP, opposition leader, 1995..

actor Kem Sokha
  kind    person
  name    Kem Sokha
  short   Kem Sokha, 2012..
  code    KHM
  sector  PTY, OPP
  role    KHM PTY OPP, opposition leader, 2012-07..

actor Pol Pot
  kind    person
  name    Pol Pot
  short   Pol Pot, 1979..2000
  code    KHM
  sector  REB
  role    KHM REB, leader of the Khmer Rouge, 1979-01..1997-06

actor Khieu Samphan
  kind    person
  name    Khieu Samphan
  short   Khieu Samphan, 1985..2001
  code    KHM
  sector  REB
  role    KHM REB, leader of the Khmer Rouge, 1985..1998-12

actor Nuon Chea
  kind    person
  name    Nuon Chea
  short   Nuon Chea, 1979..2001
  code    KHM
  sector  REB
  role    KHM REB, leader of the Khmer Rouge, 1979-01..1998-12

actor Ieng Sary
  kind    person
  name    Ieng Sary
  short   Ieng Sary, 1979..1999
  code    KHM
  sector  REB
  role    KHM REB, Khmer Rouge leader, 1979-01..1996-08

actor Ta Mok
  kind    person
  name    Ta Mok
  short   Ta Mok, 1979..2002
  code    KHM
  sector  REB
  role    KHM REB, Khmer Rouge commander, 1979-01..1999-03-06

actor Kaing Guek Eav
  kind    person
  name    Kaing Guek Eav, Duch, Comrade Duch
  code    KHM
  sector  REB
  role    KHM REB, Khmer Rouge prison chief, 1975..1999

actor Hor Namhong
  kind    person
  name    Hor Namhong
  short   Namhong, 1990..2019
  code    KHM
  sector  ELI
  role    KHM GOV, foreign minister, 1990..1993
  role    KHM GOV, foreign minister, 1998-11-30..2016-04-04

actor Prak Sokhonn
  kind    person
  name    Prak Sokhonn
  short   Sokhonn, 2016..
  code    KHM
  sector  ELI
  role    KHM GOV, foreign minister, 2016-04-05..2023-08-22
  role    KHM GOV, foreign minister, 2024-11..

# ---- LAO ----

actor Bounnhang Vorachit
  kind    person
  name    Bounnhang Vorachit
  short   Vorachit, 2016..2033
  code    LAO
  sector  ELI
  role    LAO GOV, president, 2016-04-20..2021-03-22

actor Choummaly Sayasone
  kind    person
  name    Choummaly Sayasone
  short   Sayasone, 2006..2028
  code    LAO
  sector  ELI
  role    LAO GOV, president, 2006-06-08..2016-04-20

actor Thongloun Sisoulith
  kind    person
  name    Thongloun Sisoulith
  short   Sisoulith, 2016..
  code    LAO
  sector  ELI
  wikidata Q58323
  role    LAO GOV, prime minister, 2016-04-20..2021-03-22
  role    LAO GOV, president, 2021-03-22..

actor Sonexay Siphandone
  kind    person
  name    Sonexay Siphandone
  short   Siphandone, 2022..
  code    LAO
  sector  ELI
  wikidata Q104914585
  role    LAO GOV, prime minister, 2022-12-30..

# ---- THA ----

actor Chatichai Choonhavan
  kind    person
  name    Chatichai Choonhavan
  short   Choonhavan, 1988..2003
  code    THA
  sector  ELI
  role    THA GOV, prime minister, 1988-08-04..1991-02-23

actor Anand Panyarachun
  kind    person
  name    Anand Panyarachun
  short   Panyarachun, 1991..2004
  code    THA
  sector  ELI
  role    THA GOV, prime minister, 1991-03-02..1992-04-07
  role    THA GOV, prime minister, 1992-06-10..1992-09-22

actor Suchinda Kraprayoon
  kind    person
  name    Suchinda Kraprayoon
  short   Kraprayoon, 1992..2004
  code    THA
  sector  ELI
  role    THA GOV, prime minister, 1992-04-07..1992-05-24

actor Chuan Leekpai
  kind    person
  name    Chuan Leekpai
  short   Leekpai, 1992..2013
  code    THA
  sector  ELI
  role    THA GOV, prime minister, 1992-09-23..1995-07-13
  role    THA GOV, prime minister, 1997-11-09..2001-02-09

actor Banharn Silpa-archa
  kind    person
  name    Banharn Silpa-archa
  short   Silpa-archa, 1995..2008
  code    THA
  sector  ELI
  role    THA GOV, prime minister, 1995-07-13..1996-11-24

actor Chavalit Yongchaiyudh
  kind    person
  name    Chavalit Yongchaiyudh
  short   Yongchaiyudh, 1996..2009
  code    THA
  sector  ELI
  role    THA GOV, prime minister, 1996-11-25..1997-11-08

actor Thaksin Shinawatra
  kind    person
  name    Thaksin Shinawatra
  short   Thaksin, 2001..2035
  code    THA
  sector  ELI
  role    THA GOV, prime minister, 2001-02-09..2006-09-19
  role    THA PTY OPP, exiled former prime minister, 2006-09-20..2023-08-21

actor Surayud Chulanont
  kind    person
  name    Surayud Chulanont
  short   Surayud, 2006..2020
  code    THA
  sector  ELI
  role    THA GOV, prime minister, 2006-10-01..2008-01-29

actor Samak Sundaravej
  kind    person
  name    Samak Sundaravej
  short   Samak, 2008..2020
  code    THA
  sector  ELI
  role    THA GOV, prime minister, 2008-01-29..2008-09-09

actor Somchai Wongsawat
  kind    person
  name    Somchai Wongsawat
  short   Somchai, 2008..2020
  code    THA
  sector  ELI
  role    THA GOV, prime minister, 2008-09-09..2008-12-02

actor Abhisit Vejjajiva
  kind    person
  name    Abhisit Vejjajiva
  short   Abhisit, 2005..2031
  code    THA
  sector  ELI
  role    THA PTY OPP, opposition leader, 2005-03..2008-12-16
  role    THA GOV, prime minister, 2008-12-17..2011-08-05
  role    THA PTY OPP, opposition leader, 2011-08-06..2019-03

actor Yingluck Shinawatra
  kind    person
  name    Yingluck Shinawatra
  short   Yingluck, 2011..2026
  code    THA
  sector  ELI
  gender  female
  role    THA GOV, prime minister, 2011-08-05..2014-05-07

actor Prayuth Chan-ocha
  kind    person
  name    Prayuth Chan-ocha, Prayut Chan-o-cha, Prayuth Chan-o-cha, Prayut Chan-ocha
  short   Prayuth, Prayut, 2010..2035
  code    THA
  sector  ELI
  wikidata Q2108126
  role    THA MIL, army chief, 2010-10-01..2014-05-21
  role    THA GOV MIL, junta leader, 2014-05-22..2014-08-23
  role    THA GOV, prime minister, 2014-08-24..2023-08-22

actor Srettha Thavisin
  kind    person
  name    Srettha Thavisin
  short   Srettha, 2023..2036
  code    THA
  sector  ELI
  role    THA GOV, prime minister, 2023-08-22..2024-08-14

actor Paetongtarn Shinawatra
  kind    person
  name    Paetongtarn Shinawatra
  short   Paetongtarn, 2024..2037
  code    THA
  sector  ELI
  gender  female
  role    THA GOV, prime minister, 2024-08-18..2025-08-29

actor Anutin Charnvirakul
  kind    person
  name    Anutin Charnvirakul
  short   Anutin, 2023..
  code    THA
  sector  ELI
  wikidata Q16139757
  role    THA GOV, interior minister, 2023-09-01..2025-06
  role    THA GOV, prime minister, 2025-09-07..

actor Prawit Wongsuwan
  kind    person
  name    Prawit Wongsuwan
  short   Prawit, 2014..2022
  code    THA
  sector  ELI
  wikidata Q15724737
  role    THA GOV, defence minister, 2014-08-30..2019-07-10

actor Sonthi Boonyaratglin
  kind    person
  name    Sonthi Boonyaratglin
  code    THA
  sector  ELI
  role    THA MIL, army chief, 2005-10-01..2007-09-30

actor Suthep Thaugsuban
  kind    person
  name    Suthep Thaugsuban
  short   Suthep, 2008..2017
  code    THA
  sector  ELI
  role    THA GOV, deputy prime minister, 2008-12-20..2011-08-05
  role    THA OPP, protest leader, 2013-11-01..2014-05-22

actor Sondhi Limthongkul
  kind    person
  name    Sondhi Limthongkul
  short   Sondhi, 2005..2016
  code    THA
  sector  OPP
  role    THA OPP, leader of the Yellow Shirts, 2005..2013

actor Jatuporn Prompan
  kind    person
  name    Jatuporn Prompan
  short   Jatuporn, 2007..
  code    THA
  sector  OPP
  role    THA OPP, leader of the Red Shirts, 2007..

actor Pita Limjaroenrat
  kind    person
  name    Pita Limjaroenrat
  short   Pita, 2020..2027
  code    THA
  sector  PTY, OPP
  role    THA PTY OPP, leader of Move Forward, 2020-03-14..2024-08-07

actor Thanathorn Juangroongruangkit
  kind    person
  name    Thanathorn Juangroongruangkit
  short   Thanathorn, 2018..2023
  code    THA
  sector  PTY, OPP
  role    THA PTY OPP, leader of Future Forward, 2018-03..2020-02-21

actor King Bhumibol Adulyadej
  kind    person
  name    King Bhumibol Adulyadej, Bhumibol Adulyadej, King Bhumibol
  short   Bhumibol, 1946..2028
  code    THA
  sector  ELI
  role    THA GOV, king, 1946-06-09..2016-10-13

actor King Maha Vajiralongkorn
  kind    person
  name    King Maha Vajiralongkorn, Maha Vajiralongkorn, King Vajiralongkorn, Vajiralongkorn
  short   Vajiralongkorn, 2016..
  code    THA
  sector  ELI
  wikidata Q548733
  role    THA GOV, king, 2016-10-13..

actor Kasit Piromya
  kind    person
  name    Kasit Piromya
  short   Kasit, 2008..2014
  code    THA
  sector  ELI
  role    THA GOV, foreign minister, 2008-12-20..2011-08-09

actor Don Pramudwinai
  kind    person
  name    Don Pramudwinai
  short   Don Pramudwinai, 2015..2026
  code    THA
  sector  ELI
  role    THA GOV, foreign minister, 2015-08-19..2023-09-01

actor Surin Pitsuwan
  kind    person
  name    Surin Pitsuwan
  short   Surin, 1997..2015
  code    THA
  sector  ELI
  role    THA GOV, foreign minister, 1997-11-14..2001-02-17
  role    IGO GOV, secretary-general of ASEAN, 2008-01-01..2012-12-31

actor Supachai Panitchpakdi
  kind    person
  name    Supachai Panitchpakdi
  short   Supachai, 1997..2008
  code    THA
  sector  ELI
  role    THA GOV, deputy prime minister, 1997-11..2001
  role    IGO GOV, director-general of the WTO, 2002-09-01..2005-08-31

# ---- MMR ----

actor Than Shwe
  kind    person
  name    Than Shwe
  short   Than Shwe, 1992..2023
  code    MMR
  sector  ELI
  role    MMR GOV MIL, junta leader, 1992-04-23..2011-03-30

actor Saw Maung
  kind    person
  name    Saw Maung
  short   Saw Maung, 1988..2004
  code    MMR
  sector  ELI
  role    MMR GOV MIL, junta leader, 1988-09-18..1992-04-23

actor Khin Nyunt
  kind    person
  name    Khin Nyunt
  short   Khin Nyunt, 1984..2016
  code    MMR
  sector  ELI
  role    MMR SPY, intelligence chief, 1984..2004-10-18
  role    MMR GOV, prime minister, 2003-08-25..2004-10-18

actor Maung Aye
  kind    person
  name    Maung Aye
  code    MMR
  sector  ELI
  role    MMR MIL, army chief, 1992..2011-03-30

actor Soe Win
  kind    person
  name    Soe Win
  short   Soe Win, 2004..2019
  code    MMR
  sector  ELI
  role    MMR GOV, prime minister, 2004-10-19..2007-10-12

actor Thein Sein
  kind    person
  name    Thein Sein
  short   Thein Sein, 2007..2028
  code    MMR
  sector  ELI
  role    MMR GOV, prime minister, 2007-10-24..2011-03-30
  role    MMR GOV, president, 2011-03-30..2016-03-30

actor Htin Kyaw
  kind    person
  name    Htin Kyaw
  short   Htin Kyaw, 2016..2030
  code    MMR
  sector  ELI
  role    MMR GOV, president, 2016-03-30..2018-03-21

actor Win Myint
  kind    person
  name    Win Myint
  short   Win Myint, 2018..2033
  code    MMR
  sector  ELI
  role    MMR GOV, president, 2018-03-30..2021-02-01

actor Myint Swe
  kind    person
  name    Myint Swe
  short   Myint Swe, 2021..2037
  code    MMR
  sector  ELI
  wikidata Q3331362
  role    MMR GOV, acting president, 2021-02-01..2025-08-07

actor Aung San Suu Kyi
  kind    person
  name    Aung San Suu Kyi, Daw Aung San Suu Kyi, Suu Kyi
  short   Suu Kyi, 1988..
  code    MMR
  sector  ELI
  gender  female
  role    MMR PTY OPP, opposition leader, 1988-09-27..2016-03-29
  role    MMR GOV, state counsellor, 2016-04-06..2021-02-01
  role    MMR PTY OPP, detained leader, 2021-02-02..

actor Min Aung Hlaing
  kind    person
  name    Min Aung Hlaing
  short   Min Aung Hlaing, 2011..
  code    MMR
  sector  ELI
  wikidata Q3462649
  role    MMR MIL, commander-in-chief, 2011-03-30..2021-01-31
  role    MMR GOV MIL, junta leader, 2021-02-01..2026-04-09
  role    MMR GOV, president, 2026-04-10..

actor Shwe Mann
  kind    person
  name    Shwe Mann
  code    MMR
  sector  ELI
  role    MMR LEG, speaker of parliament, 2011-01-31..2016-02

actor Zaw Min Tun
  kind    person
  name    Zaw Min Tun
  short   Zaw Min Tun, 2021..
  code    MMR
  sector  ELI
  role    MMR GOV MIL, junta spokesman, 2021-02..

actor Ye Htut
  kind    person
  name    Ye Htut
  short   Ye Htut, 2013..2019
  code    MMR
  sector  ELI
  role    MMR GOV, presidential spokesman, 2013..2016-03

actor Wunna Maung Lwin
  kind    person
  name    Wunna Maung Lwin
  short   Wunna Maung Lwin, 2011..2026
  code    MMR
  sector  ELI
  role    MMR GOV, foreign minister, 2011-03-30..2016-03-30
  role    MMR GOV, foreign minister, 2021-02-01..2023-02

actor Nyan Win
  kind    person
  name    Nyan Win
  short   Nyan Win, 2004..2014
  code    MMR
  sector  ELI
  role    MMR GOV, foreign minister, 2004-09..2011-03-30

actor Win Aung
  kind    person
  name    Win Aung
  code    MMR
  sector  ELI
  role    MMR GOV, foreign minister, 1998-11..2004-09

actor Tin Oo
  kind    person
  name    Tin Oo
  code    MMR
  sector  PTY, OPP
  role    MMR PTY OPP, deputy leader of the NLD, 1988..

actor Wirathu
  kind    person
  name    Wirathu, Ashin Wirathu
  code    MMR
  sector  REL
  role    MMR REL, nationalist monk, 2003..

actor Khun Sa
  kind    person
  name    Khun Sa
  code    MMR
  sector  CRM, REB
  role    MMR CRM REB, drug lord, 1976..1996-01

actor Bo Mya
  kind    person
  name    Bo Mya
  short   Bo Mya, 1976..2003
  code    MMR
  sector  REB
  role    MMR REB, leader of the Karen National Union, 1976..2000

actor Kyaw Moe Tun
  kind    person
  name    Kyaw Moe Tun
  short   Kyaw Moe Tun, 2020..
  code    MMR
  sector  OPP
  role    MMR OPP, ambassador to the United Nations, 2020-10..

# ---- MYS ----

actor Mahathir Mohamad
  kind    person
  name    Mahathir Mohamad, Mahathir Mohammad, Mahathir bin Mohamad
  short   Mahathir, 1981..2032
  code    MYS
  sector  ELI
  role    MYS GOV, prime minister, 1981-07-16..2003-10-31
  role    MYS GOV, prime minister, 2018-05-10..2020-03-01

actor Abdullah Ahmad Badawi
  kind    person
  name    Abdullah Ahmad Badawi, Abdullah Badawi
  short   Badawi, 2003-10-31..2009-04-03
  code    MYS
  sector  ELI
  role    MYS GOV, prime minister, 2003-10-31..2009-04-03

actor Najib Razak
  kind    person
  name    Najib Razak, Najib Abdul Razak, Datuk Seri Najib Razak
  short   Najib, 2000..2030
  code    MYS
  sector  ELI
  role    MYS GOV, defence minister, 2000-01..2008-09
  role    MYS GOV, prime minister, 2009-04-03..2018-05-10

actor Muhyiddin Yassin
  kind    person
  name    Muhyiddin Yassin
  short   Muhyiddin, 2009..2033
  code    MYS
  sector  ELI
  role    MYS GOV, deputy prime minister, 2009-04-10..2015-07-28
  role    MYS GOV, prime minister, 2020-03-01..2021-08-21

actor Ismail Sabri Yaakob
  kind    person
  name    Ismail Sabri Yaakob
  short   Ismail Sabri, 2021..2034
  code    MYS
  sector  ELI
  wikidata Q6084858
  role    MYS GOV, prime minister, 2021-08-21..2022-11-24

actor Anwar Ibrahim
  kind    person
  name    Anwar Ibrahim
  short   Anwar, 1993..
  code    MYS
  sector  ELI
  wikidata Q299574
  role    MYS GOV, deputy prime minister, 1993-12-01..1998-09-02
  role    MYS PTY OPP, opposition leader, 1998-09-03..2022-11-23
  role    MYS GOV, prime minister, 2022-11-24..

actor Syed Hamid Albar
  kind    person
  name    Syed Hamid Albar
  code    MYS
  sector  ELI
  role    MYS GOV, foreign minister, 1999-01..2008-03-18

actor Anifah Aman
  kind    person
  name    Anifah Aman
  short   Anifah, 2009..2021
  code    MYS
  sector  ELI
  role    MYS GOV, foreign minister, 2009-04-10..2018-05-10

actor Saifuddin Abdullah
  kind    person
  name    Saifuddin Abdullah
  code    MYS
  sector  ELI
  role    MYS GOV, foreign minister, 2018-07-02..2020-02-24
  role    MYS GOV, foreign minister, 2021-08-30..2022-11-24

actor Hishammuddin Hussein
  kind    person
  name    Hishammuddin Hussein
  short   Hishammuddin, 2009..2024
  code    MYS
  sector  ELI
  role    MYS GOV, home minister, 2009-04-10..2013-05-16
  role    MYS GOV, defence minister, 2013-05-16..2018-05-10
  role    MYS GOV, foreign minister, 2020-03-10..2021-08-16

actor Mohamad Hasan
  kind    person
  name    Mohamad Hasan
  code    MYS
  sector  ELI
  role    MYS GOV, foreign minister, 2023-12-12..

actor Lim Kit Siang
  kind    person
  name    Lim Kit Siang
  short   Lim Kit Siang, 1966..2025
  code    MYS
  sector  PTY, OPP
  role    MYS PTY OPP, leader of the Democratic Action Party, 1966..2022

actor Abdul Hadi Awang
  kind    person
  name    Abdul Hadi Awang
  short   Hadi Awang, 2002..
  code    MYS
  sector  PTY, REL
  role    MYS PTY REL, leader of PAS, 2002-06..

actor Jho Low
  kind    person
  name    Jho Low, Low Taek Jho
  code    MYS
  sector  BUS
  role    MYS BUS, fugitive businessman, 2009..

actor Lee Kuan Yew
  kind    person
  name    Lee Kuan Yew
  short   Lee Kuan Yew, 1959..2023
  code    MYS
  sector  ELI
  role    SGP GOV, prime minister, 1959-06-05..1990-11-28
  role    SGP GOV, senior minister, 1990-11-28..2011-05-14

# ---- SGP ----

actor Goh Chok Tong
  kind    person
  name    Goh Chok Tong
  short   Goh Chok Tong, 1990..2016
  code    SGP
  sector  ELI
  role    SGP GOV, prime minister, 1990-11-28..2004-08-12

actor Lee Hsien Loong
  kind    person
  name    Lee Hsien Loong
  short   Lee Hsien Loong, 2004..2036
  code    SGP
  sector  ELI
  wikidata Q57643
  role    SGP GOV, prime minister, 2004-08-12..2024-05-15

actor Lawrence Wong
  kind    person
  name    Lawrence Wong
  code    SGP
  sector  ELI
  wikidata Q6504758
  role    SGP GOV, prime minister, 2024-05-15..

actor S. Jayakumar
  kind    person
  name    S. Jayakumar
  short   Jayakumar, 1994..2007
  code    SGP
  sector  ELI
  role    SGP GOV, foreign minister, 1994..2004-08

actor George Yeo
  kind    person
  name    George Yeo
  short   Yeo, 2004..2014
  code    SGP
  sector  ELI
  role    SGP GOV, foreign minister, 2004-08-12..2011-05-21

actor K. Shanmugam
  kind    person
  name    K. Shanmugam
  short   Shanmugam, 2011..
  code    SGP
  sector  ELI
  role    SGP GOV, foreign minister, 2011-05-21..2015-10-01
  role    SGP GOV, home affairs minister, 2015-10-01..

actor Vivian Balakrishnan
  kind    person
  name    Vivian Balakrishnan
  short   Balakrishnan, 2015..
  code    SGP
  sector  ELI
  role    SGP GOV, foreign minister, 2015-10-01..

actor Ng Eng Hen
  kind    person
  name    Ng Eng Hen
  short   Ng Eng Hen, 2011..2028
  code    SGP
  sector  ELI
  role    SGP GOV, defence minister, 2011-05-21..2025-05

actor Tharman Shanmugaratnam
  kind    person
  name    Tharman Shanmugaratnam
  short   Tharman, 2011..
  code    SGP
  sector  ELI
  wikidata Q983752
  role    SGP GOV, deputy prime minister, 2011-05-21..2019-04-30
  role    SGP GOV, president, 2023-09-14..

actor Halimah Yacob
  kind    person
  name    Halimah Yacob
  short   Halimah, 2017..2035
  code    SGP
  sector  ELI
  gender  female
  wikidata Q5642345
  role    SGP GOV, president, 2017-09-14..2023-09-13

# ---- IDN ----

actor Suharto
  kind    person
  name    Suharto, President Suharto, Soeharto
  code    IDN
  sector  ELI
  role    IDN GOV, president, 1967-03-12..1998-05-21

actor B.J. Habibie
  kind    person
  name    B.J. Habibie, BJ Habibie, Jusuf Habibie, Bacharuddin Jusuf Habibie
  short   Habibie, 1998..2011
  code    IDN
  sector  ELI
  role    IDN GOV, president, 1998-05-21..1999-10-20

actor Abdurrahman Wahid
  kind    person
  name    Abdurrahman Wahid, Gus Dur
  short   Wahid, 1999..2013
  code    IDN
  sector  ELI
  role    IDN GOV, president, 1999-10-20..2001-07-23

actor Megawati Sukarnoputri
  kind    person
  name    Megawati Sukarnoputri, Megawati Soekarnoputri
  short   Megawati, 1999..
  code    IDN
  sector  ELI
  gender  female
  role    IDN GOV, vice president, 1999-10-21..2001-07-23
  role    IDN GOV, president, 2001-07-23..2004-10-20
  role    IDN PTY, leader of the PDI-P, 1999-02-01..

actor Susilo Bambang Yudhoyono
  kind    person
  name    Susilo Bambang Yudhoyono
  short   Yudhoyono, 2004..2026
  code    IDN
  sector  ELI
  role    IDN GOV, president, 2004-10-20..2014-10-20

actor Joko Widodo
  kind    person
  name    Joko Widodo, Jokowi, Joko Jokowi Widodo
  short   Widodo, Jokowi, 2012..2036
  code    IDN
  sector  ELI
  wikidata Q3318231
  role    IDN GOV, governor of Jakarta, 2012-10-15..2014-10-16
  role    IDN GOV, president, 2014-10-20..2024-10-20

actor Prabowo Subianto
  kind    person
  name    Prabowo Subianto
  short   Prabowo, 1995..
  code    IDN
  sector  ELI
  wikidata Q2107268
  role    IDN MIL, general, 1995..1998-08
  role    IDN PTY OPP, leader of Gerindra, 2008-02..2019-10-22
  role    IDN GOV, defence minister, 2019-10-23..2024-10-20
  role    IDN GOV, president, 2024-10-20..

actor Jusuf Kalla
  kind    person
  name    Jusuf Kalla
  short   Kalla, 2004..2022
  code    IDN
  sector  ELI
  role    IDN GOV, vice president, 2004-10-20..2009-10-20
  role    IDN GOV, vice president, 2014-10-20..2019-10-20

actor Gibran Rakabuming Raka
  kind    person
  name    Gibran Rakabuming Raka
  short   Gibran, 2024..
  code    IDN
  sector  ELI
  role    IDN GOV, vice president, 2024-10-20..

actor Ali Alatas
  kind    person
  name    Ali Alatas
  short   Alatas, 1988..2002
  code    IDN
  sector  ELI
  role    IDN GOV, foreign minister, 1988-03-21..1999-10-20

actor Alwi Shihab
  kind    person
  name    Alwi Shihab
  short   Alwi, 1999..2004
  code    IDN
  sector  ELI
  role    IDN GOV, foreign minister, 1999-10-29..2001-07-23

actor Hassan Wirajuda
  kind    person
  name    Hassan Wirajuda
  short   Wirajuda, 2001..2012
  code    IDN
  sector  ELI
  role    IDN GOV, foreign minister, 2001-08-10..2009-10-22

actor Marty Natalegawa
  kind    person
  name    Marty Natalegawa
  short   Natalegawa, 2009..2017
  code    IDN
  sector  ELI
  role    IDN GOV, foreign minister, 2009-10-22..2014-10-20

actor Retno Marsudi
  kind    person
  name    Retno Marsudi
  short   Retno, 2014..2027
  code    IDN
  sector  ELI
  gender  female
  role    IDN GOV, foreign minister, 2014-10-27..2024-10-20

actor Sugiono
  kind    person
  name    Sugiono
  code    IDN
  sector  ELI
  role    IDN GOV, foreign minister, 2024-10-21..

actor Wiranto
  kind    person
  name    Wiranto
  short   Wiranto, 1998..2022
  code    IDN
  sector  ELI
  role    IDN MIL, armed forces chief, 1998-02..1999-10
  role    IDN GOV, security minister, 2016-07-27..2019-10-20

actor Ryamizard Ryacudu
  kind    person
  name    Ryamizard Ryacudu
  short   Ryamizard, 2014..2022
  code    IDN
  sector  ELI
  role    IDN GOV, defence minister, 2014-10-27..2019-10-20

actor Purnomo Yusgiantoro
  kind    person
  name    Purnomo Yusgiantoro
  short   Purnomo, 2009..2017
  code    IDN
  sector  ELI
  role    IDN GOV, defence minister, 2009-10-22..2014-10-20

actor Basuki Tjahaja Purnama
  kind    person
  name    Basuki Tjahaja Purnama, Ahok
  short   Ahok, 2014..2020
  code    IDN
  sector  ELI
  role    IDN GOV, governor of Jakarta, 2014-11-19..2017-05-09

actor Anies Baswedan
  kind    person
  name    Anies Baswedan
  short   Anies, 2017..2025
  code    IDN
  sector  ELI
  role    IDN GOV, governor of Jakarta, 2017-10-16..2022-10-16

actor Akbar Tandjung
  kind    person
  name    Akbar Tandjung
  code    IDN
  sector  ELI
  role    IDN LEG, speaker of parliament, 1999-10..2004-09

actor Amien Rais
  kind    person
  name    Amien Rais
  code    IDN
  sector  ELI
  role    IDN LEG, speaker of the assembly, 1999-10..2004-09

actor Abu Bakar Bashir
  kind    person
  name    Abu Bakar Bashir, Abu Bakar Ba'asyir, Abu Bakar Baasyir
  code    IDN
  sector  REL, REB
  role    IDN REL REB, militant cleric, 1999..

actor Hambali
  kind    person
  name    Hambali, Riduan Isamuddin
  short   Hambali, 1999..2006
  code    IDN
  sector  REB
  role    IDN REB, Jemaah Islamiah leader, 1999..2003-08-11

actor Rizieq Shihab
  kind    person
  name    Rizieq Shihab, Habib Rizieq, Rizieq Syihab
  short   Rizieq, 1998..
  code    IDN
  sector  REL, OPP
  role    IDN REL OPP, leader of the Islamic Defenders Front, 1998..

actor Hasan di Tiro
  kind    person
  name    Hasan di Tiro
  short   di Tiro, 1976..2013
  code    IDN
  sector  REB
  role    IDN REB, leader of the Free Aceh Movement, 1976-12..2010-06-03

actor Irwandi Yusuf
  kind    person
  name    Irwandi Yusuf
  short   Irwandi, 2007..2015
  code    IDN
  sector  ELI
  role    IDN GOV, governor of Aceh, 2007-02-08..2012-02

actor Munir Said Thalib
  kind    person
  name    Munir Said Thalib
  code    IDN
  sector  SOC
  role    IDN SOC, human rights activist, ..2004-09-07

# ---- TLS ----

actor Xanana Gusmao
  kind    person
  name    Xanana Gusmao, Jose Alexandre Gusmao
  short   Gusmao, 1981..
  code    TLS
  sector  ELI
  role    TLS REB, resistance leader, 1981..1999-10
  role    TLS GOV, president, 2002-05-20..2007-05-20
  role    TLS GOV, prime minister, 2007-08-08..2015-02-16
  role    TLS GOV, prime minister, 2023-07-01..

actor Jose Ramos-Horta
  kind    person
  name    Jose Ramos-Horta, Jose Ramos Horta
  short   Ramos-Horta, Ramos Horta, 1975..
  code    TLS
  sector  ELI
  wikidata Q11665
  role    TLS OPP, independence campaigner, 1975..1999-10
  role    TLS GOV, foreign minister, 2002-05-20..2006-06-26
  role    TLS GOV, prime minister, 2006-07-10..2007-05-19
  role    TLS GOV, president, 2007-05-20..2012-05-20
  role    TLS GOV, president, 2022-05-20..

actor Mari Alkatiri
  kind    person
  name    Mari Alkatiri
  short   Alkatiri, 2002..2030
  code    TLS
  sector  ELI
  role    TLS GOV, prime minister, 2002-05-20..2006-06-26
  role    TLS GOV, prime minister, 2017-09-15..2018-06-22

actor Carlos Belo
  kind    person
  name    Carlos Belo, Carlos Filipe Ximenes Belo, Bishop Belo
  code    TLS
  sector  REL
  role    TLS REL, bishop, 1983..2002-11

actor Taur Matan Ruak
  kind    person
  name    Taur Matan Ruak
  short   Ruak, 2012..2035
  code    TLS
  sector  ELI
  wikidata Q57519
  role    TLS GOV, president, 2012-05-20..2017-05-20
  role    TLS GOV, prime minister, 2018-06-22..2023-07-01

actor Francisco Guterres
  kind    person
  name    Francisco Guterres
  code    TLS
  sector  ELI
  wikidata Q897790
  role    TLS GOV, president, 2017-05-20..2022-05-20

actor Alfredo Reinado
  kind    person
  name    Alfredo Reinado
  short   Reinado, 2006..2011
  code    TLS
  sector  REB
  role    TLS REB, rebel soldier, 2006-05..2008-02-11

actor Eurico Guterres
  kind    person
  name    Eurico Guterres
  code    TLS
  sector  PRM
  role    TLS PRM, militia leader, 1999..1999-10

# ---- PHL ----

actor Corazon Aquino
  kind    person
  name    Corazon Aquino, Cory Aquino
  short   Aquino, 1986-02-25..1992-06-30
  code    PHL
  sector  ELI
  gender  female
  role    PHL GOV, president, 1986-02-25..1992-06-30

actor Fidel Ramos
  kind    person
  name    Fidel Ramos, Fidel V. Ramos
  code    PHL
  sector  ELI
  role    PHL GOV, president, 1992-06-30..1998-06-30

actor Joseph Estrada
  kind    person
  name    Joseph Estrada, Joseph Ejercito Estrada
  short   Estrada, 1992..2031
  code    PHL
  sector  ELI
  role    PHL GOV, vice president, 1992-06-30..1998-06-30
  role    PHL GOV, president, 1998-06-30..2001-01-20
  role    PHL GOV, mayor of Manila, 2013-06-30..2019-06-30

actor Gloria Macapagal Arroyo
  kind    person
  name    Gloria Macapagal Arroyo, Gloria Arroyo, Gloria Macapagal-Arroyo
  short   Arroyo, 1998..2022
  code    PHL
  sector  ELI
  gender  female
  role    PHL GOV, vice president, 1998-06-30..2001-01-20
  role    PHL GOV, president, 2001-01-20..2010-06-30

actor Benigno Aquino
  kind    person
  name    Benigno Aquino, Benigno Aquino III, Benigno S. Aquino III, Noynoy Aquino
  short   Aquino, 2010-06-30..2016-06-30
  code    PHL
  sector  ELI
  role    PHL GOV, president, 2010-06-30..2016-06-30

actor Rodrigo Duterte
  kind    person
  name    Rodrigo Duterte
  short   Duterte, 2001..2034
  code    PHL
  sector  ELI
  wikidata Q457786
  role    PHL GOV, mayor of Davao, 2001-06-30..2010-06-30
  role    PHL GOV, mayor of Davao, 2013-06-30..2016-06-30
  role    PHL GOV, president, 2016-06-30..2022-06-30

actor Ferdinand Marcos Jr.
  kind    person
  name    Ferdinand Marcos Jr., Ferdinand Marcos Jr, Bongbong Marcos, Ferdinand Romualdez Marcos Jr.
  code    PHL
  sector  ELI
  wikidata Q983324
  role    PHL LEG, senator, 2010-06-30..2016-06-30
  role    PHL GOV, president, 2022-06-30..

actor Ferdinand Marcos
  kind    person
  name    Ferdinand Marcos
  code    PHL
  sector  ELI
  role    PHL GOV, president, 1965-12-30..1986-02-25

actor Imelda Marcos
  kind    person
  name    Imelda Marcos
  code    PHL
  sector  ELI
  gender  female
  role    PHL ELI, former first lady, 1986-02-26..

actor Sara Duterte
  kind    person
  name    Sara Duterte, Sara Duterte-Carpio
  code    PHL
  sector  ELI
  gender  female
  role    PHL GOV, mayor of Davao, 2016-06-30..2022-06-19
  role    PHL GOV, vice president, 2022-06-30..

actor Leni Robredo
  kind    person
  name    Leni Robredo
  code    PHL
  sector  ELI
  gender  female
  role    PHL GOV, vice president, 2016-06-30..2022-06-30

actor Jejomar Binay
  kind    person
  name    Jejomar Binay
  code    PHL
  sector  ELI
  role    PHL GOV, vice president, 2010-06-30..2016-06-30

actor Domingo Siazon
  kind    person
  name    Domingo Siazon
  code    PHL
  sector  ELI
  role    PHL GOV, foreign minister, 1995-05-10..2001-01-20

actor Blas Ople
  kind    person
  name    Blas Ople
  code    PHL
  sector  ELI
  role    PHL GOV, foreign minister, 2002-07-22..2003-12-14

actor Alberto Romulo
  kind    person
  name    Alberto Romulo
  code    PHL
  sector  ELI
  role    PHL GOV, foreign minister, 2004-08-18..2011-02-23

actor Albert del Rosario
  kind    person
  name    Albert del Rosario, Albert Del Rosario
  code    PHL
  sector  ELI
  role    PHL GOV, foreign minister, 2011-02-24..2016-03-07

actor Perfecto Yasay
  kind    person
  name    Perfecto Yasay
  code    PHL
  sector  ELI
  role    PHL GOV, foreign minister, 2016-06-30..2017-03-08

actor Alan Peter Cayetano
  kind    person
  name    Alan Peter Cayetano
  code    PHL
  sector  ELI
  role    PHL GOV, foreign minister, 2017-05-18..2018-10-17

actor Teodoro Locsin
  kind    person
  name    Teodoro Locsin, Teodoro Locsin Jr., Teddy Locsin
  code    PHL
  sector  ELI
  role    PHL GOV, foreign minister, 2018-10-17..2022-06-30

actor Enrique Manalo
  kind    person
  name    Enrique Manalo
  code    PHL
  sector  ELI
  role    PHL GOV, foreign minister, 2022-07-01..2025-07-01

actor Theresa Lazaro
  kind    person
  name    Theresa Lazaro, Ma. Theresa Lazaro
  code    PHL
  sector  ELI
  gender  female
  role    PHL GOV, foreign minister, 2025-07-01..

actor Voltaire Gazmin
  kind    person
  name    Voltaire Gazmin
  code    PHL
  sector  ELI
  role    PHL GOV, defence minister, 2010-06-30..2016-06-30

actor Delfin Lorenzana
  kind    person
  name    Delfin Lorenzana
  code    PHL
  sector  ELI
  role    PHL GOV, defence minister, 2016-06-30..2022-06-30

actor Gilberto Teodoro
  kind    person
  name    Gilberto Teodoro, Gilbert Teodoro, Gilberto Teodoro Jr.
  code    PHL
  sector  ELI
  role    PHL GOV, defence minister, 2007-08-03..2009-11-15
  role    PHL GOV, defence minister, 2023-06-05..

actor Angelo Reyes
  kind    person
  name    Angelo Reyes
  code    PHL
  sector  ELI
  role    PHL MIL, armed forces chief, 1999-07..2001-03
  role    PHL GOV, defence minister, 2001-03-19..2003-08-29

actor Ronald dela Rosa
  kind    person
  name    Ronald dela Rosa, Ronald Dela Rosa
  code    PHL
  sector  ELI
  role    PHL COP, police chief, 2016-07-01..2018-04-19
  role    PHL LEG, senator, 2019-06-30..

actor Leila de Lima
  kind    person
  name    Leila de Lima, Leila De Lima
  code    PHL
  sector  ELI
  gender  female
  role    PHL GOV, justice secretary, 2010-06-30..2015-10-12
  role    PHL LEG OPP, senator, 2016-06-30..2022-06-30

actor Antonio Trillanes
  kind    person
  name    Antonio Trillanes
  code    PHL
  sector  ELI
  role    PHL MIL, mutinous officer, 2003-07-27..2007-06
  role    PHL LEG OPP, senator, 2007-06-30..2019-06-30

actor Gregorio Honasan
  kind    person
  name    Gregorio Honasan
  code    PHL
  sector  ELI
  role    PHL MIL, coup leader, 1986..1992

actor Jose Maria Sison
  kind    person
  name    Jose Maria Sison
  code    PHL
  sector  REB
  role    PHL REB, founder of the Communist Party, 1968-12-26..2022-12-16

actor Nur Misuari
  kind    person
  name    Nur Misuari
  short   Misuari, 1972..
  code    PHL
  sector  REB
  role    PHL REB, leader of the Moro National Liberation Front, 1972..

actor Hashim Salamat
  kind    person
  name    Hashim Salamat
  code    PHL
  sector  REB
  role    PHL REB, leader of the Moro Islamic Liberation Front, 1984..2003-07-13

actor Murad Ebrahim
  kind    person
  name    Murad Ebrahim, Al Haj Murad Ebrahim, Al-Haj Murad
  short   Murad, 2003-07..2019-02-21
  code    PHL
  sector  ELI
  role    PHL REB, leader of the Moro Islamic Liberation Front, 2003-07..2019-02-21
  role    PHL GOV, chief minister of Bangsamoro, 2019-02-22..2025-03

actor Isnilon Hapilon
  kind    person
  name    Isnilon Hapilon
  code    PHL
  sector  REB
  role    PHL REB, leader of Abu Sayyaf, 2006..2017-10-16

actor Khadaffy Janjalani
  kind    person
  name    Khadaffy Janjalani
  code    PHL
  sector  REB
  role    PHL REB, leader of Abu Sayyaf, 1998-12..2006-09

actor Maria Ressa
  kind    person
  name    Maria Ressa
  code    PHL
  sector  JRN
  gender  female
  role    PHL JRN, editor of Rappler, 2012..

actor Cardinal Jaime Sin
  kind    person
  name    Cardinal Jaime Sin, Jaime Sin
  code    PHL
  sector  REL
  role    PHL REL, cardinal, 1976-05..2005-06-21

# ---- AUS ----

actor Bob Hawke
  kind    person
  name    Bob Hawke
  short   Hawke, 1983..2003
  code    AUS
  sector  ELI
  role    AUS GOV, prime minister, 1983-03-11..1991-12-20

actor Paul Keating
  kind    person
  name    Paul Keating
  short   Keating, 1991..2008
  code    AUS
  sector  ELI
  role    AUS GOV, prime minister, 1991-12-20..1996-03-11

actor John Howard
  kind    person
  name    John Howard
  code    AUS
  sector  ELI
  role    AUS GOV, prime minister, 1996-03-11..2007-12-03

actor Kevin Rudd
  kind    person
  name    Kevin Rudd
  short   Rudd, 2007-12-03..2013-09-18
  code    AUS
  sector  ELI
  role    AUS GOV, prime minister, 2007-12-03..2010-06-24
  role    AUS GOV, foreign minister, 2010-09-14..2012-02-22
  role    AUS GOV, prime minister, 2013-06-27..2013-09-18
  role    AUS GOV, ambassador to the United States, 2023-03-20..

actor Julia Gillard
  kind    person
  name    Julia Gillard
  short   Gillard, 2010..2025
  code    AUS
  sector  ELI
  gender  female
  role    AUS GOV, prime minister, 2010-06-24..2013-06-27

actor Tony Abbott
  kind    person
  name    Tony Abbott
  code    AUS
  sector  ELI
  role    AUS PTY OPP, leader of the opposition, 2009-12-01..2013-09-17
  role    AUS GOV, prime minister, 2013-09-18..2015-09-15

actor Malcolm Turnbull
  kind    person
  name    Malcolm Turnbull
  short   Turnbull, 2015..2030
  code    AUS
  sector  ELI
  role    AUS GOV, prime minister, 2015-09-15..2018-08-24

actor Scott Morrison
  kind    person
  name    Scott Morrison
  short   Morrison, 2018..2034
  code    AUS
  sector  ELI
  wikidata Q7436908
  role    AUS GOV, prime minister, 2018-08-24..2022-05-23

actor Anthony Albanese
  kind    person
  name    Anthony Albanese
  short   Albanese, 2019..
  code    AUS
  sector  ELI
  wikidata Q335697
  role    AUS PTY OPP, leader of the opposition, 2019-05-30..2022-05-22
  role    AUS GOV, prime minister, 2022-05-23..

actor Gareth Evans
  kind    person
  name    Gareth Evans
  code    AUS
  sector  ELI
  role    AUS GOV, foreign minister, 1988-09-02..1996-03-11
  role    NGO SOC, head of the International Crisis Group, 2000-01..2009-07

actor Alexander Downer
  kind    person
  name    Alexander Downer
  code    AUS
  sector  ELI
  role    AUS GOV, foreign minister, 1996-03-11..2007-12-03

actor Stephen Smith
  kind    person
  name    Stephen Smith
  code    AUS
  sector  ELI
  role    AUS GOV, foreign minister, 2007-12-03..2010-09-14
  role    AUS GOV, defence minister, 2010-09-14..2013-09-18

actor Bob Carr
  kind    person
  name    Bob Carr
  code    AUS
  sector  ELI
  role    AUS GOV, foreign minister, 2012-03-13..2013-09-18

actor Julie Bishop
  kind    person
  name    Julie Bishop
  code    AUS
  sector  ELI
  gender  female
  role    AUS GOV, foreign minister, 2013-09-18..2018-08-28

actor Marise Payne
  kind    person
  name    Marise Payne
  code    AUS
  sector  ELI
  gender  female
  role    AUS GOV, defence minister, 2015-09-21..2018-08-28
  role    AUS GOV, foreign minister, 2018-08-28..2022-05-23

actor Penny Wong
  kind    person
  name    Penny Wong
  code    AUS
  sector  ELI
  gender  female
  role    AUS GOV, foreign minister, 2022-05-23..

actor Peter Dutton
  kind    person
  name    Peter Dutton
  code    AUS
  sector  ELI
  role    AUS GOV, home affairs minister, 2017-12-20..2021-03-30
  role    AUS GOV, defence minister, 2021-03-30..2022-05-23
  role    AUS PTY OPP, leader of the opposition, 2022-05-30..2025-05-03

actor Richard Marles
  kind    person
  name    Richard Marles
  code    AUS
  sector  ELI
  role    AUS GOV, defence minister, 2022-06-01..

actor Robert Hill
  kind    person
  name    Robert Hill
  code    AUS
  sector  ELI
  role    AUS GOV, defence minister, 2001-11-26..2006-01-27

actor Brendan Nelson
  kind    person
  name    Brendan Nelson
  code    AUS
  sector  ELI
  role    AUS GOV, defence minister, 2006-01-27..2007-12-03

actor Joel Fitzgibbon
  kind    person
  name    Joel Fitzgibbon
  code    AUS
  sector  ELI
  role    AUS GOV, defence minister, 2007-12-03..2009-06-09

actor Christopher Pyne
  kind    person
  name    Christopher Pyne
  code    AUS
  sector  ELI
  role    AUS GOV, defence minister, 2018-08-28..2019-05-29

actor Bill Shorten
  kind    person
  name    Bill Shorten
  code    AUS
  sector  PTY, OPP
  role    AUS PTY OPP, leader of the opposition, 2013-10-13..2019-05-30

actor Pauline Hanson
  kind    person
  name    Pauline Hanson
  code    AUS
  sector  PTY
  gender  female
  role    AUS PTY, leader of One Nation, 1997-04..

actor Peter Cosgrove
  kind    person
  name    Peter Cosgrove
  code    AUS
  sector  ELI
  role    AUS MIL, commander in East Timor, 1999-09-20..2000-02-23

# ---- NZL ----

actor Jim Bolger
  kind    person
  name    Jim Bolger
  short   Bolger, 1990..2009
  code    NZL
  sector  ELI
  role    NZL GOV, prime minister, 1990-11-02..1997-12-08

actor Jenny Shipley
  kind    person
  name    Jenny Shipley
  short   Shipley, 1997..2011
  code    NZL
  sector  ELI
  gender  female
  role    NZL GOV, prime minister, 1997-12-08..1999-12-05

actor Helen Clark
  kind    person
  name    Helen Clark
  code    NZL
  sector  ELI
  gender  female
  role    NZL GOV, prime minister, 1999-12-05..2008-11-19
  role    UNO GOV, head of UNDP, 2009-04-17..2017-04-19

actor John Key
  kind    person
  name    John Key
  code    NZL
  sector  ELI
  role    NZL GOV, prime minister, 2008-11-19..2016-12-12

actor Bill English
  kind    person
  name    Bill English
  code    NZL
  sector  ELI
  role    NZL GOV, prime minister, 2016-12-12..2017-10-26

actor Jacinda Ardern
  kind    person
  name    Jacinda Ardern
  short   Ardern, 2017..2035
  code    NZL
  sector  ELI
  gender  female
  wikidata Q3606816
  role    NZL GOV, prime minister, 2017-10-26..2023-01-25

actor Chris Hipkins
  kind    person
  name    Chris Hipkins
  short   Hipkins, 2023..2035
  code    NZL
  sector  ELI
  role    NZL GOV, prime minister, 2023-01-25..2023-11-27

actor Christopher Luxon
  kind    person
  name    Christopher Luxon
  short   Luxon, 2023..
  code    NZL
  sector  ELI
  role    NZL GOV, prime minister, 2023-11-27..

actor Winston Peters
  kind    person
  name    Winston Peters
  code    NZL
  sector  ELI
  role    NZL GOV, foreign minister, 2005-10-19..2008-08-29
  role    NZL GOV, foreign minister, 2017-10-26..2020-11-06
  role    NZL GOV, foreign minister, 2023-11-27..

actor Murray McCully
  kind    person
  name    Murray McCully
  code    NZL
  sector  ELI
  role    NZL GOV, foreign minister, 2008-11-19..2017-05-02

actor Don McKinnon
  kind    person
  name    Don McKinnon
  code    NZL
  sector  ELI
  role    NZL GOV, foreign minister, 1990-11-02..1999-12-05
  role    IGO GOV, secretary-general of the Commonwealth, 2000-04-01..2008-04-01

actor Phil Goff
  kind    person
  name    Phil Goff
  code    NZL
  sector  ELI
  role    NZL GOV, foreign minister, 1999-12-10..2005-10-19

actor Nanaia Mahuta
  kind    person
  name    Nanaia Mahuta
  code    NZL
  sector  ELI
  gender  female
  role    NZL GOV, foreign minister, 2020-11-06..2023-11-27

actor Mike Moore
  kind    person
  name    Mike Moore
  code    NZL
  sector  ELI
  role    IGO GOV, director-general of the WTO, 1999-09-01..2002-08-31

actor Brenton Tarrant
  kind    person
  name    Brenton Tarrant
  code    NZL
  sector  UAF
  role    NZL UAF, gunman, 2019-03-15..

# ---- FJI ----

actor Sitiveni Rabuka
  kind    person
  name    Sitiveni Rabuka
  short   Rabuka, 1992..
  code    FJI
  sector  ELI
  role    FJI GOV, prime minister, 1992-06-02..1999-05-19
  role    FJI GOV, prime minister, 2022-12-24..

actor Mahendra Chaudhry
  kind    person
  name    Mahendra Chaudhry
  code    FJI
  sector  ELI
  role    FJI GOV, prime minister, 1999-05-19..2000-05-27

actor Laisenia Qarase
  kind    person
  name    Laisenia Qarase
  short   Qarase, 2000..2018
  code    FJI
  sector  ELI
  role    FJI GOV, prime minister, 2000-07-04..2006-12-05

actor Frank Bainimarama
  kind    person
  name    Frank Bainimarama, Voreqe Bainimarama
  short   Bainimarama, 1999..2034
  code    FJI
  sector  ELI
  wikidata Q57830
  role    FJI MIL, military commander, 1999-03..2007-01-04
  role    FJI GOV, prime minister, 2007-01-05..2022-12-24

actor George Speight
  kind    person
  name    George Speight
  code    FJI
  sector  REB
  role    FJI REB, coup leader, 2000-05-19..2000-07-26

# ---- PNG ----

actor Julius Chan
  kind    person
  name    Julius Chan
  code    PNG
  sector  ELI
  role    PNG GOV, prime minister, 1994-08-30..1997-03-27

actor Bill Skate
  kind    person
  name    Bill Skate
  code    PNG
  sector  ELI
  role    PNG GOV, prime minister, 1997-07-22..1999-07-14

actor Michael Somare
  kind    person
  name    Michael Somare
  short   Somare, 2002..2022
  code    PNG
  sector  ELI
  role    PNG GOV, prime minister, 2002-08-05..2010-12-13

actor Peter O'Neill
  kind    person
  name    Peter O'Neill
  short   O'Neill, 2011-08-02..2019-05-29
  code    PNG
  sector  ELI
  role    PNG GOV, prime minister, 2011-08-02..2019-05-29

actor James Marape
  kind    person
  name    James Marape
  short   Marape, 2019..
  code    PNG
  sector  ELI
  wikidata Q6138903
  role    PNG GOV, prime minister, 2019-05-30..

# ---- SLB ----

actor Manasseh Sogavare
  kind    person
  name    Manasseh Sogavare
  short   Sogavare, 2000..2036
  code    SLB
  sector  ELI
  wikidata Q536063
  role    SLB GOV, prime minister, 2000-06-30..2001-12-17
  role    SLB GOV, prime minister, 2006-05-04..2007-12-20
  role    SLB GOV, prime minister, 2014-12-09..2017-11-15
  role    SLB GOV, prime minister, 2019-04-24..2024-05-02

actor Jeremiah Manele
  kind    person
  name    Jeremiah Manele
  short   Manele, 2024..
  code    SLB
  sector  ELI
  role    SLB GOV, prime minister, 2024-05-02..

# ---- CAN ----

actor Brian Mulroney
  kind    person
  name    Brian Mulroney
  short   Mulroney, 1984..2005
  code    CAN
  sector  ELI
  role    CAN GOV, prime minister, 1984-09-17..1993-06-25

actor Kim Campbell
  kind    person
  name    Kim Campbell
  short   Campbell, 1993-06-25..1993-11-04
  code    CAN
  sector  ELI
  gender  female
  role    CAN GOV, prime minister, 1993-06-25..1993-11-04

actor Jean Chretien
  kind    person
  name    Jean Chretien
  short   Chretien, 1993..2015
  code    CAN
  sector  ELI
  role    CAN GOV, prime minister, 1993-11-04..2003-12-12

actor Paul Martin
  kind    person
  name    Paul Martin
  code    CAN
  sector  ELI
  role    CAN GOV, prime minister, 2003-12-12..2006-02-06

actor Stephen Harper
  kind    person
  name    Stephen Harper
  short   Harper, 2006..2027
  code    CAN
  sector  ELI
  role    CAN GOV, prime minister, 2006-02-06..2015-11-04

actor Justin Trudeau
  kind    person
  name    Justin Trudeau
  short   Trudeau, 2015..2037
  code    CAN
  sector  ELI
  wikidata Q3099714
  role    CAN GOV, prime minister, 2015-11-04..2025-03-14

actor Lloyd Axworthy
  kind    person
  name    Lloyd Axworthy
  code    CAN
  sector  ELI
  role    CAN GOV, foreign minister, 1996-01-25..2000-10-16

actor John Manley
  kind    person
  name    John Manley
  code    CAN
  sector  ELI
  role    CAN GOV, foreign minister, 2000-10-17..2002-01-15

actor Bill Graham
  kind    person
  name    Bill Graham
  code    CAN
  sector  ELI
  role    CAN GOV, foreign minister, 2002-01-16..2004-07-19
  role    CAN GOV, defence minister, 2004-07-20..2006-02-05

actor Peter MacKay
  kind    person
  name    Peter MacKay, Peter Mackay
  code    CAN
  sector  ELI
  role    CAN GOV, foreign minister, 2006-02-06..2007-08-14
  role    CAN GOV, defence minister, 2007-08-14..2013-07-15

actor Lawrence Cannon
  kind    person
  name    Lawrence Cannon
  code    CAN
  sector  ELI
  role    CAN GOV, foreign minister, 2008-10-30..2011-05-18

actor John Baird
  kind    person
  name    John Baird
  code    CAN
  sector  ELI
  role    CAN GOV, foreign minister, 2011-05-18..2015-02-03

actor Rob Nicholson
  kind    person
  name    Rob Nicholson
  code    CAN
  sector  ELI
  role    CAN GOV, defence minister, 2013-07-15..2015-02-09
  role    CAN GOV, foreign minister, 2015-02-09..2015-11-04

actor Stephane Dion
  kind    person
  name    Stephane Dion
  code    CAN
  sector  ELI
  role    CAN GOV, foreign minister, 2015-11-04..2017-01-10

actor Chrystia Freeland
  kind    person
  name    Chrystia Freeland
  code    CAN
  sector  ELI
  gender  female
  role    CAN GOV, foreign minister, 2017-01-10..2019-11-20
  role    CAN GOV, deputy prime minister, 2019-11-20..2024-12-16

actor Francois-Philippe Champagne
  kind    person
  name    Francois-Philippe Champagne
  code    CAN
  sector  ELI
  role    CAN GOV, foreign minister, 2019-11-20..2021-01-12

actor Marc Garneau
  kind    person
  name    Marc Garneau
  code    CAN
  sector  ELI
  role    CAN GOV, foreign minister, 2021-01-12..2021-10-26

actor Melanie Joly
  kind    person
  name    Melanie Joly
  code    CAN
  sector  ELI
  gender  female
  role    CAN GOV, foreign minister, 2021-10-26..2025-05-13

actor Anita Anand
  kind    person
  name    Anita Anand
  code    CAN
  sector  ELI
  gender  female
  role    CAN GOV, defence minister, 2021-10-26..2023-07-26
  role    CAN GOV, foreign minister, 2025-05-13..

actor Harjit Sajjan
  kind    person
  name    Harjit Sajjan
  code    CAN
  sector  ELI
  role    CAN GOV, defence minister, 2015-11-04..2021-10-26

actor Bill Blair
  kind    person
  name    Bill Blair
  code    CAN
  sector  ELI
  role    CAN GOV, defence minister, 2023-07-26..2025-05-13

actor Pierre Poilievre
  kind    person
  name    Pierre Poilievre
  code    CAN
  sector  PTY, OPP
  role    CAN PTY OPP, leader of the opposition, 2022-09-10..

actor Jagmeet Singh
  kind    person
  name    Jagmeet Singh
  code    CAN
  sector  PTY, OPP
  role    CAN PTY OPP, leader of the New Democrats, 2017-10-01..2025-05

actor Doug Ford
  kind    person
  name    Doug Ford
  code    CAN
  sector  ELI
  role    CAN GOV, premier of Ontario, 2018-06-29..

actor Rob Ford
  kind    person
  name    Rob Ford
  code    CAN
  sector  ELI
  role    CAN GOV, mayor of Toronto, 2010-12-01..2014-11-30

actor Lucien Bouchard
  kind    person
  name    Lucien Bouchard
  code    CAN
  sector  ELI
  role    CAN GOV, premier of Quebec, 1996-01-29..2001-03-08

actor Francois Legault
  kind    person
  name    Francois Legault
  code    CAN
  sector  ELI
  role    CAN GOV, premier of Quebec, 2018-10-18..

actor Gilles Duceppe
  kind    person
  name    Gilles Duceppe
  code    CAN
  sector  PTY, OPP
  role    CAN PTY OPP, leader of the Bloc Quebecois, 1997-03..2011-05

actor Romeo Dallaire
  kind    person
  name    Romeo Dallaire
  code    CAN
  sector  ELI
  role    UNO MIL, commander of UN forces in Rwanda, 1993-10..1994-08

actor Hardeep Singh Nijjar
  kind    person
  name    Hardeep Singh Nijjar
  code    CAN
  sector  OPP
  role    CAN OPP, Sikh separatist, ..2023-06-18

actor Michael Kovrig
  kind    person
  name    Michael Kovrig
  code    CAN
  sector  ELI
  role    CAN ELI, former diplomat, 2017..

# ---- ZAF ----

actor F.W. de Klerk
  kind    person
  name    F.W. de Klerk, Frederik de Klerk, F. W. de Klerk, FW de Klerk
  short   de Klerk, 1989..2008
  code    ZAF
  sector  ELI
  role    ZAF GOV, president, 1989-08-15..1994-05-10
  role    ZAF GOV, deputy president, 1994-05-10..1996-06-30

actor Nelson Mandela
  kind    person
  name    Nelson Mandela
  short   Mandela, 1990..2011
  code    ZAF
  sector  ELI
  role    ZAF PTY OPP, leader of the African National Congress, 1990-02-11..1994-05-09
  role    ZAF GOV, president, 1994-05-10..1999-06-14

actor Thabo Mbeki
  kind    person
  name    Thabo Mbeki
  short   Mbeki, 1994..
  code    ZAF
  sector  ELI
  role    ZAF GOV, deputy president, 1994-05-10..1999-06-14
  role    ZAF GOV, president, 1999-06-14..2008-09-24
  role    IGO GOV, mediator for Sudan, 2009..

actor Kgalema Motlanthe
  kind    person
  name    Kgalema Motlanthe
  short   Motlanthe, 2008..2026
  code    ZAF
  sector  ELI
  role    ZAF GOV, president, 2008-09-25..2009-05-09
  role    ZAF GOV, deputy president, 2009-05-09..2014-05-25

actor Jacob Zuma
  kind    person
  name    Jacob Zuma
  short   Zuma, 1999..
  code    ZAF
  sector  ELI
  role    ZAF GOV, deputy president, 1999-06-17..2005-06-14
  role    ZAF PTY, president of the African National Congress, 2007-12-18..2009-05-08
  role    ZAF GOV, president, 2009-05-09..2018-02-14
  role    ZAF PTY OPP, leader of uMkhonto weSizwe, 2023-12-16..

actor Cyril Ramaphosa
  kind    person
  name    Cyril Ramaphosa
  short   Ramaphosa, 2014..
  code    ZAF
  sector  ELI
  wikidata Q1148669
  role    ZAF GOV, deputy president, 2014-05-26..2018-02-15
  role    ZAF GOV, president, 2018-02-15..

actor Winnie Mandela
  kind    person
  name    Winnie Mandela, Winnie Madikizela-Mandela
  code    ZAF
  sector  PTY
  gender  female
  role    ZAF PTY, politician, 1990..2018-04-02

actor Desmond Tutu
  kind    person
  name    Desmond Tutu, Archbishop Desmond Tutu, Archbishop Tutu
  short   Tutu, 1986..2024
  code    ZAF
  sector  REL
  role    ZAF REL, archbishop, 1986-09-07..2021-12-26

actor Mangosuthu Buthelezi
  kind    person
  name    Mangosuthu Buthelezi
  short   Buthelezi, 1975..2007
  code    ZAF
  sector  ELI
  role    ZAF PTY, leader of Inkatha, 1975-03..1994-05-10
  role    ZAF GOV, home affairs minister, 1994-05-10..2004-07-13

actor Pik Botha
  kind    person
  name    Pik Botha
  code    ZAF
  sector  ELI
  role    ZAF GOV, foreign minister, 1977-04-27..1994-05-10

actor Alfred Nzo
  kind    person
  name    Alfred Nzo
  code    ZAF
  sector  ELI
  role    ZAF GOV, foreign minister, 1994-05-10..1999-06-17

actor Nkosazana Dlamini-Zuma
  kind    person
  name    Nkosazana Dlamini-Zuma, Nkosazana Dlamini Zuma
  code    ZAF
  sector  ELI
  gender  female
  role    ZAF GOV, foreign minister, 1999-06-17..2009-05-10
  role    ZAF GOV, home affairs minister, 2009-05-10..2012-10-02
  role    IGO GOV, chairwoman of the African Union Commission, 2012-10-15..2017-01-30

actor Maite Nkoana-Mashabane
  kind    person
  name    Maite Nkoana-Mashabane
  code    ZAF
  sector  ELI
  gender  female
  role    ZAF GOV, foreign minister, 2009-05-11..2018-02-26

actor Lindiwe Sisulu
  kind    person
  name    Lindiwe Sisulu
  code    ZAF
  sector  ELI
  gender  female
  role    ZAF GOV, defence minister, 2009-05-11..2012-06-12
  role    ZAF GOV, foreign minister, 2018-02-27..2019-05-29

actor Naledi Pandor
  kind    person
  name    Naledi Pandor
  code    ZAF
  sector  ELI
  gender  female
  role    ZAF GOV, foreign minister, 2019-05-30..2024-06-30

actor Ronald Lamola
  kind    person
  name    Ronald Lamola
  code    ZAF
  sector  ELI
  role    ZAF GOV, foreign minister, 2024-07-03..

actor Mosiuoa Lekota
  kind    person
  name    Mosiuoa Lekota
  code    ZAF
  sector  ELI
  role    ZAF GOV, defence minister, 1999-06-17..2008-09-25

actor Joe Modise
  kind    person
  name    Joe Modise
  code    ZAF
  sector  ELI
  role    ZAF GOV, defence minister, 1994-05-11..1999-06-17

actor Nosiviwe Mapisa-Nqakula
  kind    person
  name    Nosiviwe Mapisa-Nqakula
  code    ZAF
  sector  ELI
  gender  female
  role    ZAF GOV, defence minister, 2012-06-12..2021-08-05
  role    ZAF LEG, speaker of parliament, 2021-08-19..2024-04-03

actor Pravin Gordhan
  kind    person
  name    Pravin Gordhan
  code    ZAF
  sector  ELI
  role    ZAF GOV, finance minister, 2009-05-11..2014-05-25
  role    ZAF GOV, finance minister, 2015-12-14..2017-03-30

actor Trevor Manuel
  kind    person
  name    Trevor Manuel
  code    ZAF
  sector  ELI
  role    ZAF GOV, finance minister, 1996-04-04..2009-05-10

actor Julius Malema
  kind    person
  name    Julius Malema
  short   Malema, 2008..
  code    ZAF
  sector  PTY, OPP
  role    ZAF PTY, leader of the ANC Youth League, 2008-04-07..2012-02-29
  role    ZAF PTY OPP, leader of the Economic Freedom Fighters, 2013-07-26..

actor Helen Zille
  kind    person
  name    Helen Zille
  code    ZAF
  sector  PTY, OPP
  gender  female
  role    ZAF PTY OPP, leader of the Democratic Alliance, 2007-05-06..2015-05-10

actor Mmusi Maimane
  kind    person
  name    Mmusi Maimane
  code    ZAF
  sector  PTY, OPP
  role    ZAF PTY OPP, leader of the Democratic Alliance, 2015-05-10..2019-10-23

actor John Steenhuisen
  kind    person
  name    John Steenhuisen
  code    ZAF
  sector  PTY, OPP
  role    ZAF PTY OPP, leader of the Democratic Alliance, 2019-11-17..

actor Chris Hani
  kind    person
  name    Chris Hani
  code    ZAF
  sector  PTY
  role    ZAF PTY, leader of the Communist Party, 1991-12..1993-04-10

actor Eugene Terreblanche
  kind    person
  name    Eugene Terreblanche, Eugene Terre'Blanche
  code    ZAF
  sector  PTY
  role    ZAF PTY, leader of the Afrikaner Resistance Movement, 1973..2010-04-03

actor Navi Pillay
  kind    person
  name    Navi Pillay, Navanethem Pillay
  code    ZAF
  sector  ELI
  gender  female
  role    UNO GOV, UN High Commissioner for Human Rights, 2008-09-01..2014-08-31

# ---- ZWE ----

actor Robert Mugabe
  kind    person
  name    Robert Mugabe
  short   Mugabe, 1987..2029
  code    ZWE
  sector  ELI
  role    ZWE GOV, president, 1987-12-31..2017-11-21

actor Emmerson Mnangagwa
  kind    person
  name    Emmerson Mnangagwa
  short   Mnangagwa, 2014..
  code    ZWE
  sector  ELI
  wikidata Q510523
  role    ZWE GOV, vice president, 2014-12-12..2017-11-06
  role    ZWE GOV, president, 2017-11-24..

actor Morgan Tsvangirai
  kind    person
  name    Morgan Tsvangirai
  short   Tsvangirai, 1999..2030
  code    ZWE
  sector  ELI
  role    ZWE PTY OPP, leader of the Movement for Democratic Change, 1999-09..2009-02-10
  role    ZWE GOV, prime minister, 2009-02-11..2013-09-11
  role    ZWE PTY OPP, leader of the Movement for Democratic Change, 2013-09-12..2018-02-14

actor Nelson Chamisa
  kind    person
  name    Nelson Chamisa
  short   Chamisa, 2018..
  code    ZWE
  sector  PTY, OPP
  role    ZWE PTY OPP, opposition leader, 2018-02-15..

actor Grace Mugabe
  kind    person
  name    Grace Mugabe
  code    ZWE
  sector  ELI
  gender  female
  role    ZWE ELI, first lady, 1996-08-17..2017-11-21

actor Joice Mujuru
  kind    person
  name    Joice Mujuru
  short   Mujuru, 2004..2017
  code    ZWE
  sector  ELI
  gender  female
  role    ZWE GOV, vice president, 2004-12-06..2014-12-08

actor Constantino Chiwenga
  kind    person
  name    Constantino Chiwenga
  short   Chiwenga, 2003..
  code    ZWE
  sector  ELI
  role    ZWE MIL, army chief, 2003-12..2017-12-18
  role    ZWE GOV, vice president, 2017-12-28..

actor Arthur Mutambara
  kind    person
  name    Arthur Mutambara
  short   Mutambara, 2006..2016
  code    ZWE
  sector  ELI
  role    ZWE PTY OPP, opposition leader, 2006-02..2009-02-10
  role    ZWE GOV, deputy prime minister, 2009-02-11..2013-09-11

actor Simba Makoni
  kind    person
  name    Simba Makoni
  short   Makoni, 2008..2011
  code    ZWE
  sector  PTY, OPP
  role    ZWE PTY OPP, presidential candidate, 2008-02..2008-03

actor Ian Smith
  kind    person
  name    Ian Smith
  code    ZWE
  sector  ELI
  role    ZWE ELI, former prime minister, 1979..2007-11-20

# ---- AGO ----

actor Jose Eduardo dos Santos
  kind    person
  name    Jose Eduardo dos Santos, Eduardo dos Santos
  short   dos Santos, Dos Santos, 1979..2029
  code    AGO
  sector  ELI
  role    AGO GOV, president, 1979-09-21..2017-09-26

actor Joao Lourenco
  kind    person
  name    Joao Lourenco
  short   Lourenco, 2014..
  code    AGO
  sector  ELI
  wikidata Q28650390
  role    AGO GOV, defence minister, 2014-04-23..2017-09-25
  role    AGO GOV, president, 2017-09-26..

actor Jonas Savimbi
  kind    person
  name    Jonas Savimbi
  short   Savimbi, 1966..2005
  code    AGO
  sector  REB
  role    AGO REB, leader of UNITA, 1966-03-13..2002-02-22

actor Isaias Samakuva
  kind    person
  name    Isaias Samakuva
  code    AGO
  sector  PTY, OPP
  role    AGO PTY OPP, leader of UNITA, 2003-06..2019-11

actor Isabel dos Santos
  kind    person
  name    Isabel dos Santos
  code    AGO
  sector  BUS
  gender  female
  role    AGO BUS, businesswoman, 1997..

# ---- MOZ ----

actor Joaquim Chissano
  kind    person
  name    Joaquim Chissano
  short   Chissano, 1986..2017
  code    MOZ
  sector  ELI
  role    MOZ GOV, president, 1986-11-06..2005-02-02

actor Armando Guebuza
  kind    person
  name    Armando Guebuza
  short   Guebuza, 2005..2027
  code    MOZ
  sector  ELI
  role    MOZ GOV, president, 2005-02-02..2015-01-15

actor Filipe Nyusi
  kind    person
  name    Filipe Nyusi
  short   Nyusi, 2015..2037
  code    MOZ
  sector  ELI
  wikidata Q5448556
  role    MOZ GOV, president, 2015-01-15..2025-01-15

actor Daniel Chapo
  kind    person
  name    Daniel Chapo
  short   Chapo, 2025..
  code    MOZ
  sector  ELI
  role    MOZ GOV, president, 2025-01-15..

actor Afonso Dhlakama
  kind    person
  name    Afonso Dhlakama
  short   Dhlakama, 1979..2021
  code    MOZ
  sector  PTY, OPP
  role    MOZ REB, leader of Renamo, 1979..1992-10-03
  role    MOZ PTY OPP, leader of Renamo, 1992-10-04..2018-05-03

actor Venancio Mondlane
  kind    person
  name    Venancio Mondlane
  code    MOZ
  sector  PTY, OPP
  role    MOZ PTY OPP, opposition leader, 2024-06..

# ---- ZMB ----

actor Kenneth Kaunda
  kind    person
  name    Kenneth Kaunda
  short   Kaunda, 1964..2003
  code    ZMB
  sector  ELI
  role    ZMB GOV, president, 1964-10-24..1991-11-02

actor Frederick Chiluba
  kind    person
  name    Frederick Chiluba
  short   Chiluba, 1991..2014
  code    ZMB
  sector  ELI
  role    ZMB GOV, president, 1991-11-02..2002-01-02

actor Levy Mwanawasa
  kind    person
  name    Levy Mwanawasa
  short   Mwanawasa, 2002..2020
  code    ZMB
  sector  ELI
  role    ZMB GOV, president, 2002-01-02..2008-08-19

actor Rupiah Banda
  kind    person
  name    Rupiah Banda
  code    ZMB
  sector  ELI
  role    ZMB GOV, president, 2008-06-29..2011-09-23

actor Michael Sata
  kind    person
  name    Michael Sata
  code    ZMB
  sector  ELI
  role    ZMB GOV, president, 2011-09-23..2014-10-28

actor Edgar Lungu
  kind    person
  name    Edgar Lungu
  short   Lungu, 2015..2033
  code    ZMB
  sector  ELI
  role    ZMB GOV, president, 2015-01-25..2021-08-24

actor Hakainde Hichilema
  kind    person
  name    Hakainde Hichilema
  short   Hichilema, 2006..
  code    ZMB
  sector  ELI
  wikidata Q717185
  role    ZMB PTY OPP, opposition leader, 2006..2021-08-23
  role    ZMB GOV, president, 2021-08-24..

# ---- MWI ----

actor Hastings Banda
  kind    person
  name    Hastings Banda, Kamuzu Banda, Hastings Kamuzu Banda
  code    MWI
  sector  ELI
  role    MWI GOV, president, 1966-07-06..1994-05-24

actor Bakili Muluzi
  kind    person
  name    Bakili Muluzi
  short   Muluzi, 1994..2016
  code    MWI
  sector  ELI
  role    MWI GOV, president, 1994-05-24..2004-05-24

actor Bingu wa Mutharika
  kind    person
  name    Bingu wa Mutharika
  short   Mutharika, 2004-05-24..2012-04-05
  code    MWI
  sector  ELI
  role    MWI GOV, president, 2004-05-24..2012-04-05

actor Joyce Banda
  kind    person
  name    Joyce Banda
  code    MWI
  sector  ELI
  gender  female
  role    MWI GOV, president, 2012-04-07..2014-05-31

actor Peter Mutharika
  kind    person
  name    Peter Mutharika
  short   Mutharika, 2014-05-31..2020-06-28
  short   Mutharika, 2025-10-04..
  code    MWI
  sector  ELI
  role    MWI GOV, president, 2014-05-31..2020-06-28
  role    MWI GOV, president, 2025-10-04..

actor Lazarus Chakwera
  kind    person
  name    Lazarus Chakwera
  short   Chakwera, 2020..2037
  code    MWI
  sector  ELI
  wikidata Q16202782
  role    MWI GOV, president, 2020-06-28..2025-10-04

# ---- BWA ----

actor Festus Mogae
  kind    person
  name    Festus Mogae
  short   Mogae, 1998..2020
  code    BWA
  sector  ELI
  role    BWA GOV, president, 1998-04-01..2008-04-01

actor Ian Khama
  kind    person
  name    Ian Khama
  short   Khama, 2008..2030
  code    BWA
  sector  ELI
  role    BWA GOV, president, 2008-04-01..2018-04-01

actor Mokgweetsi Masisi
  kind    person
  name    Mokgweetsi Masisi
  short   Masisi, 2018..2036
  code    BWA
  sector  ELI
  wikidata Q18618891
  role    BWA GOV, president, 2018-04-01..2024-11-01

actor Duma Boko
  kind    person
  name    Duma Boko
  code    BWA
  sector  ELI
  role    BWA GOV, president, 2024-11-01..

# ---- NAM ----

actor Sam Nujoma
  kind    person
  name    Sam Nujoma
  short   Nujoma, 1990..2017
  code    NAM
  sector  ELI
  role    NAM GOV, president, 1990-03-21..2005-03-21

actor Hifikepunye Pohamba
  kind    person
  name    Hifikepunye Pohamba
  short   Pohamba, 2005..2027
  code    NAM
  sector  ELI
  role    NAM GOV, president, 2005-03-21..2015-03-21

actor Hage Geingob
  kind    person
  name    Hage Geingob
  short   Geingob, 1990..2036
  code    NAM
  sector  ELI
  wikidata Q1568274
  role    NAM GOV, prime minister, 1990-03-21..2002-08-28
  role    NAM GOV, president, 2015-03-21..2024-02-04

actor Nangolo Mbumba
  kind    person
  name    Nangolo Mbumba
  short   Mbumba, 2024..2037
  code    NAM
  sector  ELI
  role    NAM GOV, president, 2024-02-04..2025-03-21

actor Netumbo Nandi-Ndaitwah
  kind    person
  name    Netumbo Nandi-Ndaitwah
  short   Nandi-Ndaitwah, 2025..
  code    NAM
  sector  ELI
  gender  female
  role    NAM GOV, president, 2025-03-21..

# ---- SWZ ----

actor King Mswati III
  kind    person
  name    King Mswati III, Mswati III, King Mswati
  short   Mswati, 1986..
  code    SWZ
  sector  ELI
  wikidata Q57340
  role    SWZ GOV, king, 1986-04-25..

# ---- LSO ----

actor Tom Thabane
  kind    person
  name    Tom Thabane, Thomas Thabane
  short   Thabane, 2012..2032
  code    LSO
  sector  ELI
  role    LSO GOV, prime minister, 2012-06-08..2015-03-17
  role    LSO GOV, prime minister, 2017-06-16..2020-05-19

actor Pakalitha Mosisili
  kind    person
  name    Pakalitha Mosisili
  short   Mosisili, 1998..2029
  code    LSO
  sector  ELI
  role    LSO GOV, prime minister, 1998-05-29..2012-06-08
  role    LSO GOV, prime minister, 2015-03-17..2017-06-16

actor Sam Matekane
  kind    person
  name    Sam Matekane
  short   Matekane, 2022..
  code    LSO
  sector  ELI
  role    LSO GOV, prime minister, 2022-10-28..

# ---- MDG ----

actor Didier Ratsiraka
  kind    person
  name    Didier Ratsiraka
  short   Ratsiraka, 1975..2014
  code    MDG
  sector  ELI
  role    MDG GOV, president, 1975-06-15..1993-03-27
  role    MDG GOV, president, 1997-02-09..2002-07-05

actor Marc Ravalomanana
  kind    person
  name    Marc Ravalomanana
  short   Ravalomanana, 2002..
  code    MDG
  sector  ELI
  role    MDG GOV, president, 2002-05-06..2009-03-17
  role    MDG PTY OPP, opposition leader, 2009-03-18..

actor Andry Rajoelina
  kind    person
  name    Andry Rajoelina
  short   Rajoelina, 2007..2037
  code    MDG
  sector  ELI
  wikidata Q57363
  role    MDG GOV, mayor of Antananarivo, 2007-12-12..2009-02-03
  role    MDG GOV, president, 2009-03-17..2014-01-25
  role    MDG GOV, president, 2019-01-19..2025-10-14

actor Hery Rajaonarimampianina
  kind    person
  name    Hery Rajaonarimampianina
  short   Rajaonarimampianina, 2014..2030
  code    MDG
  sector  ELI
  role    MDG GOV, president, 2014-01-25..2018-09-07

actor Michael Randrianirina
  kind    person
  name    Michael Randrianirina
  short   Randrianirina, 2025..
  code    MDG
  sector  ELI
  role    MDG MIL GOV, military leader, 2025-10-14..

# ---- NGA ----

actor Ibrahim Babangida
  kind    person
  name    Ibrahim Babangida
  short   Babangida, 1985..1996
  code    NGA
  sector  ELI
  role    NGA GOV MIL, military president, 1985-08-27..1993-08-26

actor Ernest Shonekan
  kind    person
  name    Ernest Shonekan
  short   Shonekan, 1993..2005
  code    NGA
  sector  ELI
  role    NGA GOV, interim president, 1993-08-26..1993-11-17

actor Sani Abacha
  kind    person
  name    Sani Abacha
  short   Abacha, 1993..2010
  code    NGA
  sector  ELI
  role    NGA GOV MIL, military ruler, 1993-11-17..1998-06-08

actor Abdulsalami Abubakar
  kind    person
  name    Abdulsalami Abubakar
  short   Abubakar, 1998..2011
  code    NGA
  sector  ELI
  role    NGA GOV MIL, military ruler, 1998-06-09..1999-05-29

actor Olusegun Obasanjo
  kind    person
  name    Olusegun Obasanjo
  short   Obasanjo, 1999..
  code    NGA
  sector  ELI
  role    NGA GOV, president, 1999-05-29..2007-05-29
  role    IGO GOV, African Union envoy, 2021-08..

actor Umaru Yar'Adua
  kind    person
  name    Umaru Yar'Adua, Umaru Yaradua
  short   Yar'Adua, 2007..2022
  code    NGA
  sector  ELI
  role    NGA GOV, president, 2007-05-29..2010-05-05

actor Goodluck Jonathan
  kind    person
  name    Goodluck Jonathan
  short   Jonathan, 2007..2027
  code    NGA
  sector  ELI
  role    NGA GOV, vice president, 2007-05-29..2010-05-06
  role    NGA GOV, president, 2010-05-06..2015-05-29

actor Muhammadu Buhari
  kind    person
  name    Muhammadu Buhari
  short   Buhari, 1983..2035
  code    NGA
  sector  ELI
  wikidata Q361567
  role    NGA GOV MIL, military ruler, 1983-12-31..1985-08-27
  role    NGA PTY OPP, opposition leader, 2003..2015-05-28
  role    NGA GOV, president, 2015-05-29..2023-05-29

actor Bola Tinubu
  kind    person
  name    Bola Tinubu, Bola Ahmed Tinubu
  short   Tinubu, 1999..
  code    NGA
  sector  ELI
  role    NGA GOV, governor of Lagos, 1999-05-29..2007-05-29
  role    NGA GOV, president, 2023-05-29..

actor Yemi Osinbajo
  kind    person
  name    Yemi Osinbajo
  short   Osinbajo, 2015..2026
  code    NGA
  sector  ELI
  role    NGA GOV, vice president, 2015-05-29..2023-05-29

actor Atiku Abubakar
  kind    person
  name    Atiku Abubakar
  short   Atiku, 1999..
  code    NGA
  sector  ELI
  role    NGA GOV, vice president, 1999-05-29..2007-05-29
  role    NGA PTY OPP, opposition leader, 2007-05-30..

actor Moshood Abiola
  kind    person
  name    Moshood Abiola, M.K.O. Abiola
  short   Abiola, 1993..2001
  code    NGA
  sector  PTY, OPP
  role    NGA PTY OPP, opposition leader, 1993-06..1998-07-07

actor Ken Saro-Wiwa
  kind    person
  name    Ken Saro-Wiwa
  code    NGA
  sector  SOC, OPP
  role    NGA SOC OPP, Ogoni activist, 1990..1995-11-10

actor Wole Soyinka
  kind    person
  name    Wole Soyinka
  code    NGA
  sector  SOC
  role    NGA SOC, writer, 1986..

actor Peter Obi
  kind    person
  name    Peter Obi
  code    NGA
  sector  PTY, OPP
  role    NGA PTY OPP, opposition politician, 2022-05..

actor Tom Ikimi
  kind    person
  name    Tom Ikimi
  short   Ikimi, 1995..2001
  code    NGA
  sector  ELI
  role    NGA GOV, foreign minister, 1995..1998

actor Ojo Maduekwe
  kind    person
  name    Ojo Maduekwe
  short   Maduekwe, 2007..2013
  code    NGA
  sector  ELI
  role    NGA GOV, foreign minister, 2007-07-26..2010-03-17

actor Geoffrey Onyeama
  kind    person
  name    Geoffrey Onyeama
  short   Onyeama, 2015..2026
  code    NGA
  sector  ELI
  role    NGA GOV, foreign minister, 2015-11-11..2023-05-29

actor Yusuf Tuggar
  kind    person
  name    Yusuf Tuggar
  short   Tuggar, 2023..
  code    NGA
  sector  ELI
  role    NGA GOV, foreign minister, 2023-08-21..

actor Kashim Shettima
  kind    person
  name    Kashim Shettima
  short   Shettima, 2011..
  code    NGA
  sector  ELI
  role    NGA GOV, governor of Borno, 2011-05-29..2019-05-29
  role    NGA GOV, vice president, 2023-05-29..

actor Babagana Zulum
  kind    person
  name    Babagana Zulum
  short   Zulum, 2019..
  code    NGA
  sector  ELI
  role    NGA GOV, governor of Borno, 2019-05-29..

actor Alex Badeh
  kind    person
  name    Alex Badeh
  code    NGA
  sector  ELI
  role    NGA MIL, chief of defence staff, 2014-01..2015-07

actor Chris Olukolade
  kind    person
  name    Chris Olukolade
  code    NGA
  sector  ELI
  role    NGA MIL, defence spokesman, 2013..2015

actor Abubakar Shekau
  kind    person
  name    Abubakar Shekau
  short   Shekau, 2009..2024
  code    NGA
  sector  REB
  role    NGA REB, leader of Boko Haram, 2009-07-30..2021-05-19

actor Mohammed Yusuf
  kind    person
  name    Mohammed Yusuf
  short   Yusuf, 2002..2012
  code    NGA
  sector  REB
  role    NGA REB, founder of Boko Haram, 2002..2009-07-30

actor Abu Musab al-Barnawi
  kind    person
  name    Abu Musab al-Barnawi
  short   al-Barnawi, 2016..2024
  code    NGA
  sector  REB
  role    NGA REB, leader of Islamic State West Africa Province, 2016-08..2021

actor Nnamdi Kanu
  kind    person
  name    Nnamdi Kanu
  short   Kanu, 2012..
  code    NGA
  sector  REB, OPP
  role    NGA REB OPP, Biafran separatist leader, 2012..

actor Ibrahim Zakzaky
  kind    person
  name    Ibrahim Zakzaky, Ibrahim al-Zakzaky, Ibraheem Zakzaky
  code    NGA
  sector  REL, OPP
  role    NGA REL OPP, Shiite leader, 1994..

actor Ngozi Okonjo-Iweala
  kind    person
  name    Ngozi Okonjo-Iweala
  short   Okonjo-Iweala, 2003..
  code    NGA
  sector  ELI
  gender  female
  role    NGA GOV, finance minister, 2003-07-15..2006-06-21
  role    NGA GOV, finance minister, 2011-08-17..2015-05-29
  role    IGO GOV, director-general of the WTO, 2021-03-01..

actor Mujahid Dokubo-Asari
  kind    person
  name    Mujahid Dokubo-Asari
  short   Dokubo-Asari, 2003..2013
  code    NGA
  sector  REB
  role    NGA REB, Niger Delta militant leader, 2003..2010

# ---- GHA ----

actor Jerry Rawlings
  kind    person
  name    Jerry Rawlings, Jerry John Rawlings
  short   Rawlings, 1993..2013
  code    GHA
  sector  ELI
  role    GHA GOV, president, 1993-01-07..2001-01-07

actor John Kufuor
  kind    person
  name    John Kufuor
  short   Kufuor, 2001..2021
  code    GHA
  sector  ELI
  role    GHA GOV, president, 2001-01-07..2009-01-07

actor John Atta Mills
  kind    person
  name    John Atta Mills
  short   Atta Mills, 2009..2024
  code    GHA
  sector  ELI
  role    GHA GOV, president, 2009-01-07..2012-07-24

actor John Mahama
  kind    person
  name    John Mahama, John Dramani Mahama
  short   Mahama, 2009..
  code    GHA
  sector  ELI
  role    GHA GOV, vice president, 2009-01-07..2012-07-24
  role    GHA GOV, president, 2012-07-24..2017-01-07
  role    GHA GOV, president, 2025-01-07..

actor Nana Akufo-Addo
  kind    person
  name    Nana Akufo-Addo
  short   Akufo-Addo, 2003..2037
  code    GHA
  sector  ELI
  wikidata Q718601
  role    GHA GOV, foreign minister, 2003-04..2007-07
  role    GHA GOV, president, 2017-01-07..2025-01-07

actor Kofi Annan
  kind    person
  name    Kofi Annan
  short   Annan, 1997..2024
  code    GHA
  sector  ELI
  role    UNO GOV, secretary-general, 1997-01-01..2006-12-31
  role    UNO GOV, envoy for Syria, 2012-02-23..2012-08-31

# ---- CIV ----

actor Felix Houphouet-Boigny
  kind    person
  name    Felix Houphouet-Boigny
  short   Houphouet-Boigny, 1960..2005
  code    CIV
  sector  ELI
  role    CIV GOV, president, 1960-11-03..1993-12-07

actor Henri Konan Bedie
  kind    person
  name    Henri Konan Bedie
  short   Bedie, 1993..2035
  code    CIV
  sector  ELI
  role    CIV GOV, president, 1993-12-07..1999-12-24
  role    CIV PTY OPP, opposition leader, 2018..2023-08-01

actor Robert Guei
  kind    person
  name    Robert Guei
  short   Guei, 1999..2012
  code    CIV
  sector  ELI
  role    CIV GOV MIL, military ruler, 1999-12-24..2000-10-26

actor Laurent Gbagbo
  kind    person
  name    Laurent Gbagbo
  short   Gbagbo, 1990..2023
  code    CIV
  sector  ELI
  role    CIV PTY OPP, opposition leader, 1990..2000-10-25
  role    CIV GOV, president, 2000-10-26..2011-04-11

actor Simone Gbagbo
  kind    person
  name    Simone Gbagbo
  code    CIV
  sector  ELI
  gender  female
  role    CIV ELI PTY, first lady, 2000-10-26..2011-04-11

actor Alassane Ouattara
  kind    person
  name    Alassane Ouattara, Alassane Dramane Ouattara
  short   Ouattara, 1990..
  code    CIV
  sector  ELI
  wikidata Q57413
  role    CIV GOV, prime minister, 1990-11-07..1993-12-09
  role    CIV PTY OPP, opposition leader, 1999-08..2010-12-03
  role    CIV GOV, president, 2010-12-04..

actor Guillaume Soro
  kind    person
  name    Guillaume Soro
  short   Soro, 2002..2031
  code    CIV
  sector  ELI
  role    CIV REB, rebel leader, 2002-09-19..2007-03-28
  role    CIV GOV, prime minister, 2007-04-04..2012-03-13
  role    CIV LEG, speaker of parliament, 2012-03-12..2019-02-08

actor Charles Konan Banny
  kind    person
  name    Charles Konan Banny
  short   Konan Banny, 2005..2019
  code    CIV
  sector  ELI
  role    CIV GOV, prime minister, 2005-12-07..2007-04-04

actor Charles Ble Goude
  kind    person
  name    Charles Ble Goude
  short   Ble Goude, 2001..2014
  code    CIV
  sector  PRM
  role    CIV PRM, youth militia leader, 2001..2011-04

actor Tidjane Thiam
  kind    person
  name    Tidjane Thiam
  short   Thiam, 2023-12-22..
  code    CIV
  sector  PTY, OPP
  role    CIV PTY OPP, opposition leader, 2023-12-22..

# ---- SEN ----

actor Abdou Diouf
  kind    person
  name    Abdou Diouf
  short   Diouf, 1981..2026
  code    SEN
  sector  ELI
  role    SEN GOV, president, 1981-01-01..2000-04-01
  role    IGO GOV, secretary-general of La Francophonie, 2003-01-01..2014-12-31

actor Abdoulaye Wade
  kind    person
  name    Abdoulaye Wade
  code    SEN
  sector  ELI
  role    SEN PTY OPP, opposition leader, 1974..2000-03-31
  role    SEN GOV, president, 2000-04-01..2012-04-02

actor Macky Sall
  kind    person
  name    Macky Sall
  code    SEN
  sector  ELI
  wikidata Q57438
  role    SEN GOV, prime minister, 2004-04-21..2007-06-19
  role    SEN GOV, president, 2012-04-02..2024-04-02

actor Bassirou Diomaye Faye
  kind    person
  name    Bassirou Diomaye Faye, Diomaye Faye
  code    SEN
  sector  ELI
  role    SEN GOV, president, 2024-04-02..

actor Ousmane Sonko
  kind    person
  name    Ousmane Sonko
  short   Sonko, 2014..
  code    SEN
  sector  ELI
  role    SEN PTY OPP, opposition leader, 2014..2024-04-01
  role    SEN GOV, prime minister, 2024-04-02..

actor Fatou Bensouda
  kind    person
  name    Fatou Bensouda
  code    SEN
  sector  ELI
  gender  female
  role    IGO JUD, chief prosecutor of the International Criminal Court, 2012-06-15..2021-06-15

actor Bacre Waly Ndiaye
  kind    person
  name    Bacre Waly Ndiaye
  code    SEN
  sector  SOC
  role    UNO SOC, rapporteur, 1992..1998

# ---- GMB ----

actor Yahya Jammeh
  kind    person
  name    Yahya Jammeh, Yaya Jammeh
  short   Jammeh, 1994..2029
  code    GMB
  sector  ELI
  role    GMB GOV MIL, military ruler, 1994-07-22..1996-11-05
  role    GMB GOV, president, 1996-11-06..2017-01-21

actor Adama Barrow
  kind    person
  name    Adama Barrow
  code    GMB
  sector  ELI
  wikidata Q27917049
  role    GMB GOV, president, 2017-01-19..

actor Dawda Jawara
  kind    person
  name    Dawda Jawara
  short   Jawara, 1970..2006
  code    GMB
  sector  ELI
  role    GMB GOV, president, 1970-04-24..1994-07-22

# ---- MLI ----

actor Moussa Traore
  kind    person
  name    Moussa Traore
  code    MLI
  sector  ELI
  role    MLI GOV, president, 1979-06-19..1991-03-26

actor Alpha Oumar Konare
  kind    person
  name    Alpha Oumar Konare
  short   Konare, 1992..2020
  code    MLI
  sector  ELI
  role    MLI GOV, president, 1992-06-08..2002-06-08
  role    IGO GOV, chairman of the African Union Commission, 2003-09-16..2008-04-28

actor Amadou Toumani Toure
  kind    person
  name    Amadou Toumani Toure
  code    MLI
  sector  ELI
  role    MLI GOV MIL, transitional leader, 1991-03-26..1992-06-08
  role    MLI GOV, president, 2002-06-08..2012-03-22

actor Amadou Sanogo
  kind    person
  name    Amadou Sanogo, Amadou Haya Sanogo
  short   Sanogo, 2012..2015
  code    MLI
  sector  ELI
  role    MLI GOV MIL, coup leader, 2012-03-22..2012-04-12

actor Dioncounda Traore
  kind    person
  name    Dioncounda Traore
  code    MLI
  sector  ELI
  role    MLI GOV, interim president, 2012-04-12..2013-09-04

actor Ibrahim Boubacar Keita
  kind    person
  name    Ibrahim Boubacar Keita, IBK
  code    MLI
  sector  ELI
  role    MLI GOV, prime minister, 1994-02-04..2000-02-15
  role    MLI GOV, president, 2013-09-04..2020-08-18

actor Bah Ndaw
  kind    person
  name    Bah Ndaw, Bah N'Daw
  short   Ndaw, N'Daw, 2020..2033
  code    MLI
  sector  ELI
  role    MLI GOV, transitional president, 2020-09-25..2021-05-24

actor Assimi Goita
  kind    person
  name    Assimi Goita
  short   Goita, 2020..
  code    MLI
  sector  ELI
  wikidata Q98497406
  role    MLI GOV MIL, junta leader, 2020-08-19..2021-05-23
  role    MLI GOV MIL, transitional president, 2021-05-24..

actor Choguel Maiga
  kind    person
  name    Choguel Maiga, Choguel Kokalla Maiga
  short   Maiga, 2021..2036
  code    MLI
  sector  ELI
  wikidata Q2964323
  role    MLI GOV, prime minister, 2021-06-07..2024-11-20

actor Abdoulaye Diop
  kind    person
  name    Abdoulaye Diop
  code    MLI
  sector  ELI
  role    MLI GOV, foreign minister, 2014-04-11..2016-12-30
  role    MLI GOV, foreign minister, 2021-06-11..

actor Iyad Ag Ghaly
  kind    person
  name    Iyad Ag Ghaly, Iyad Ag Ghali
  short   Ag Ghaly, Ag Ghali, 2011..
  code    MLI
  sector  REB
  role    MLI REB, leader of Ansar Dine and JNIM, 2011-12..

actor Mahmoud Dicko
  kind    person
  name    Mahmoud Dicko
  code    MLI
  sector  REL, OPP
  role    MLI REL OPP, imam, 2008..

actor Soumaila Cisse
  kind    person
  name    Soumaila Cisse
  short   Cisse, 2013..2023
  code    MLI
  sector  PTY, OPP
  role    MLI PTY OPP, opposition leader, 2013..2020-12-25

actor Bilal Ag Acherif
  kind    person
  name    Bilal Ag Acherif
  short   Acherif, 2011..
  code    MLI
  sector  REB
  role    MLI REB, leader of the MNLA, 2011-10..

# ---- BFA ----

actor Blaise Compaore
  kind    person
  name    Blaise Compaore
  short   Compaore, 1987..2026
  code    BFA
  sector  ELI
  role    BFA GOV, president, 1987-10-15..2014-10-31

actor Isaac Zida
  kind    person
  name    Isaac Zida, Yacouba Isaac Zida
  short   Zida, 2014..2028
  code    BFA
  sector  ELI
  role    BFA GOV MIL, interim leader, 2014-11-01..2014-11-21
  role    BFA GOV, prime minister, 2014-11-21..2016-01-06

actor Michel Kafando
  kind    person
  name    Michel Kafando
  short   Kafando, 2014..2027
  code    BFA
  sector  ELI
  role    BFA GOV, interim president, 2014-11-21..2015-12-29

actor Gilbert Diendere
  kind    person
  name    Gilbert Diendere
  code    BFA
  sector  ELI
  role    BFA MIL, coup leader, 2015-09-16..2015-09-23

actor Roch Marc Christian Kabore
  kind    person
  name    Roch Marc Christian Kabore, Roch Kabore, Roch Marc Kabore
  short   Kabore, 1994..2034
  code    BFA
  sector  ELI
  role    BFA GOV, prime minister, 1994-03-22..1996-02-06
  role    BFA GOV, president, 2015-12-29..2022-01-24

actor Paul-Henri Damiba
  kind    person
  name    Paul-Henri Damiba, Paul-Henri Sandaogo Damiba
  short   Damiba, 2022..2034
  code    BFA
  sector  ELI
  role    BFA GOV MIL, junta leader, 2022-01-24..2022-09-30

actor Ibrahim Traore
  kind    person
  name    Ibrahim Traore
  code    BFA
  sector  ELI
  role    BFA GOV MIL, junta leader, 2022-09-30..

actor Thomas Sankara
  kind    person
  name    Thomas Sankara
  short   Sankara, 1983..1999
  code    BFA
  sector  ELI
  role    BFA GOV, president, 1983-08-04..1987-10-15

# ---- NER ----

actor Mahamane Ousmane
  kind    person
  name    Mahamane Ousmane
  short   Ousmane, 1993..2008
  code    NER
  sector  ELI
  role    NER GOV, president, 1993-04-16..1996-01-27

actor Ibrahim Bare Mainassara
  kind    person
  name    Ibrahim Bare Mainassara
  short   Mainassara, 1996..2011
  code    NER
  sector  ELI
  role    NER GOV, president, 1996-01-27..1999-04-09

actor Mamadou Tandja
  kind    person
  name    Mamadou Tandja
  short   Tandja, 1999..2022
  code    NER
  sector  ELI
  role    NER GOV, president, 1999-12-22..2010-02-18

actor Salou Djibo
  kind    person
  name    Salou Djibo
  short   Djibo, 2010..2023
  code    NER
  sector  ELI
  role    NER GOV MIL, junta leader, 2010-02-19..2011-04-07

actor Mahamadou Issoufou
  kind    person
  name    Mahamadou Issoufou
  short   Issoufou, 1993..2033
  code    NER
  sector  ELI
  role    NER GOV, prime minister, 1993-04-17..1994-09-28
  role    NER PTY OPP, opposition leader, 1996..2011-04-06
  role    NER GOV, president, 2011-04-07..2021-04-02

actor Mohamed Bazoum
  kind    person
  name    Mohamed Bazoum
  short   Bazoum, 2011..2035
  code    NER
  sector  ELI
  wikidata Q3318398
  role    NER GOV, foreign minister, 2011-04-21..2015-02-25
  role    NER GOV, president, 2021-04-02..2023-07-26

actor Abdourahamane Tiani
  kind    person
  name    Abdourahamane Tiani, Abdourahmane Tchiani
  short   Tiani, Tchiani, 2023..
  code    NER
  sector  ELI
  role    NER GOV MIL, junta leader, 2023-07-28..

actor Hama Amadou
  kind    person
  name    Hama Amadou
  code    NER
  sector  ELI
  role    NER GOV, prime minister, 1995-02-21..1996-01-27
  role    NER GOV, prime minister, 2000-01-03..2007-06-07
  role    NER PTY OPP, opposition leader, 2013..2024-10

# ---- TCD ----

actor Hissene Habre
  kind    person
  name    Hissene Habre
  short   Habre, 1982..2002
  code    TCD
  sector  ELI
  role    TCD GOV, president, 1982-06-07..1990-12-01

actor Idriss Deby
  kind    person
  name    Idriss Deby, Idriss Deby Itno
  short   Deby, 1990-12-02..2021-04-20
  code    TCD
  sector  ELI
  role    TCD GOV, president, 1990-12-02..2021-04-20

actor Mahamat Idriss Deby
  kind    person
  name    Mahamat Idriss Deby, Mahamat Deby, Mahamat Idriss Deby Itno
  short   Deby, 2021-04-20..
  code    TCD
  sector  ELI
  wikidata Q16206405
  role    TCD GOV MIL, junta leader, 2021-04-20..2022-10-09
  role    TCD GOV, president, 2022-10-10..

actor Succes Masra
  kind    person
  name    Succes Masra
  short   Masra, 2018..2036
  code    TCD
  sector  ELI
  role    TCD PTY OPP, opposition leader, 2018..2023-12
  role    TCD GOV, prime minister, 2024-01-01..2024-05-22

actor Moussa Faki Mahamat
  kind    person
  name    Moussa Faki Mahamat, Moussa Faki
  short   Faki, 2008..2028
  code    TCD
  sector  ELI
  role    TCD GOV, foreign minister, 2008-04..2017-01
  role    IGO GOV, chairman of the African Union Commission, 2017-03-14..2025-02-15

# ---- CAF ----

actor Ange-Felix Patasse
  kind    person
  name    Ange-Felix Patasse
  short   Patasse, 1993..2015
  code    CAF
  sector  ELI
  role    CAF GOV, president, 1993-10-22..2003-03-15

actor Francois Bozize
  kind    person
  name    Francois Bozize
  short   Bozize, 2003..
  code    CAF
  sector  ELI
  role    CAF GOV, president, 2003-03-15..2013-03-24
  role    CAF REB, rebel leader, 2020-12..

actor Michel Djotodia
  kind    person
  name    Michel Djotodia
  short   Djotodia, 2012..2026
  code    CAF
  sector  ELI
  role    CAF REB, leader of Seleka, 2012-12..2013-03-23
  role    CAF GOV, president, 2013-03-24..2014-01-10

actor Catherine Samba-Panza
  kind    person
  name    Catherine Samba-Panza
  short   Samba-Panza, 2014..2028
  code    CAF
  sector  ELI
  gender  female
  role    CAF GOV, interim president, 2014-01-23..2016-03-30

actor Faustin-Archange Touadera
  kind    person
  name    Faustin-Archange Touadera, Faustin Archange Touadera
  short   Touadera, 2008..
  code    CAF
  sector  ELI
  wikidata Q57758
  role    CAF GOV, prime minister, 2008-01-22..2013-01-17
  role    CAF GOV, president, 2016-03-30..

# ---- CMR ----

actor Paul Biya
  kind    person
  name    Paul Biya
  short   Biya, 1982..
  code    CMR
  sector  ELI
  wikidata Q57272
  role    CMR GOV, president, 1982-11-06..

actor John Fru Ndi
  kind    person
  name    John Fru Ndi, Ni John Fru Ndi
  short   Fru Ndi, 1990..2026
  code    CMR
  sector  PTY, OPP
  role    CMR PTY OPP, leader of the Social Democratic Front, 1990-05..2023-06-12

actor Maurice Kamto
  kind    person
  name    Maurice Kamto
  short   Kamto, 2012..
  code    CMR
  sector  PTY, OPP
  role    CMR PTY OPP, opposition leader, 2012..

actor Issa Tchiroma Bakary
  kind    person
  name    Issa Tchiroma Bakary, Issa Tchiroma
  short   Tchiroma, 2009..
  code    CMR
  sector  ELI
  role    CMR GOV, communications minister, 2009..2019-01
  role    CMR PTY OPP, opposition leader, 2025-06..

actor Joseph Dion Ngute
  kind    person
  name    Joseph Dion Ngute
  code    CMR
  sector  ELI
  wikidata Q60441515
  role    CMR GOV, prime minister, 2019-01-04..

actor Sisiku Ayuk Tabe
  kind    person
  name    Sisiku Ayuk Tabe, Julius Ayuk Tabe
  short   Ayuk Tabe, 2017..2021
  code    CMR
  sector  REB
  role    CMR REB, anglophone separatist leader, 2017-10..2018-01

# ---- GAB ----

actor Omar Bongo
  kind    person
  name    Omar Bongo, Omar Bongo Ondimba
  short   Bongo, 1967-12-02..2009-06-08
  code    GAB
  sector  ELI
  role    GAB GOV, president, 1967-12-02..2009-06-08

actor Ali Bongo
  kind    person
  name    Ali Bongo, Ali Bongo Ondimba
  short   Bongo, 2009-10-16..2023-08-30
  code    GAB
  sector  ELI
  wikidata Q57521
  role    GAB GOV, defence minister, 1999-01-25..2009-08
  role    GAB GOV, president, 2009-10-16..2023-08-30

actor Jean Ping
  kind    person
  name    Jean Ping
  code    GAB
  sector  ELI
  role    GAB GOV, foreign minister, 1999-01-25..2008-04
  role    IGO GOV, chairman of the African Union Commission, 2008-04-28..2012-10-15
  role    GAB PTY OPP, opposition leader, 2014..

actor Brice Oligui Nguema
  kind    person
  name    Brice Oligui Nguema, Brice Clotaire Oligui Nguema
  short   Oligui Nguema, Nguema, 2023..
  code    GAB
  sector  ELI
  role    GAB GOV MIL, junta leader, 2023-08-30..2025-05-02
  role    GAB GOV, president, 2025-05-03..

# ---- GNQ ----

actor Teodoro Obiang
  kind    person
  name    Teodoro Obiang, Teodoro Obiang Nguema, Teodoro Obiang Nguema Mbasogo
  short   Obiang, 1979..
  code    GNQ
  sector  ELI
  wikidata Q57385
  role    GNQ GOV, president, 1979-08-03..

actor Simon Mann
  kind    person
  name    Simon Mann
  code    GNQ
  sector  UAF
  role    GBR UAF, mercenary, 2004-03-07..2009-11

# ---- COG ----

actor Denis Sassou Nguesso
  kind    person
  name    Denis Sassou Nguesso, Denis Sassou-Nguesso
  short   Sassou Nguesso, Sassou-Nguesso, Sassou, 1979..
  code    COG
  sector  ELI
  wikidata Q57418
  role    COG GOV, president, 1979-02-08..1992-08-31
  role    COG GOV, president, 1997-10-25..

actor Pascal Lissouba
  kind    person
  name    Pascal Lissouba
  short   Lissouba, 1992..2009
  code    COG
  sector  ELI
  role    COG GOV, president, 1992-08-31..1997-10-25

# ---- COD ----

actor Mobutu Sese Seko
  kind    person
  name    Mobutu Sese Seko, Mobutu
  short   Mobutu, 1965..2009
  code    COD
  sector  ELI
  role    COD GOV, president, 1965-11-24..1997-05-16

actor Laurent Kabila
  kind    person
  name    Laurent Kabila, Laurent-Desire Kabila, Laurent Desire Kabila
  short   Kabila, 1996-10..2001-01-16
  code    COD
  sector  ELI
  role    COD REB, rebel leader, 1996-10..1997-05-16
  role    COD GOV, president, 1997-05-17..2001-01-16

actor Joseph Kabila
  kind    person
  name    Joseph Kabila
  short   Kabila, 2001-01-17..2019-01-24
  code    COD
  sector  ELI
  role    COD GOV, president, 2001-01-17..2019-01-24

actor Felix Tshisekedi
  kind    person
  name    Felix Tshisekedi, Felix Antoine Tshisekedi
  short   Tshisekedi, 2018-03-31..
  code    COD
  sector  ELI
  wikidata Q29032770
  role    COD PTY OPP, opposition leader, 2018-03-31..2019-01-23
  role    COD GOV, president, 2019-01-24..

actor Etienne Tshisekedi
  kind    person
  name    Etienne Tshisekedi
  short   Tshisekedi, 1982..2017-02-01
  code    COD
  sector  ELI
  role    COD GOV, prime minister, 1991-09-29..1991-11-01
  role    COD PTY OPP, opposition leader, 1982..2017-02-01

actor Jean-Pierre Bemba
  kind    person
  name    Jean-Pierre Bemba
  short   Bemba, 1998..2027
  code    COD
  sector  ELI
  role    COD REB, rebel leader, 1998-11..2003-07-16
  role    COD GOV, vice president, 2003-07-17..2006-12-06
  role    COD PTY OPP, opposition leader, 2006-12-07..2023-03-22
  role    COD GOV, defence minister, 2023-03-23..2024-05

actor Azarias Ruberwa
  kind    person
  name    Azarias Ruberwa
  short   Ruberwa, 1998..2009
  code    COD
  sector  ELI
  role    COD REB, rebel leader, 1998..2003-07-16
  role    COD GOV, vice president, 2003-07-17..2006-12-06

actor Moise Katumbi
  kind    person
  name    Moise Katumbi
  short   Katumbi, 2007..
  code    COD
  sector  ELI
  role    COD GOV, governor of Katanga, 2007-01-24..2015-09-29
  role    COD PTY OPP, opposition leader, 2015-09-30..

actor Martin Fayulu
  kind    person
  name    Martin Fayulu
  short   Fayulu, 2018..
  code    COD
  sector  PTY, OPP
  role    COD PTY OPP, opposition leader, 2018-11..

actor Vital Kamerhe
  kind    person
  name    Vital Kamerhe
  short   Kamerhe, 2006..2028
  code    COD
  sector  ELI
  role    COD LEG, speaker of parliament, 2006-12..2009-03
  role    COD PTY OPP, opposition leader, 2010-12..2019-01
  role    COD LEG, speaker of parliament, 2024-05-22..2025-09

actor Leonard She Okitundu
  kind    person
  name    Leonard She Okitundu
  short   Okitundu, 2000..2022
  code    COD
  sector  ELI
  role    COD GOV, foreign minister, 2000..2003
  role    COD GOV, foreign minister, 2016-12..2019-09

actor Raymond Tshibanda
  kind    person
  name    Raymond Tshibanda
  short   Tshibanda, 2012..2019
  code    COD
  sector  ELI
  role    COD GOV, foreign minister, 2012-04-28..2016-12

actor Lambert Mende
  kind    person
  name    Lambert Mende
  short   Mende, 2008..2022
  code    COD
  sector  ELI
  role    COD GOV, government spokesman, 2008-10..2019

actor Christophe Lutundula
  kind    person
  name    Christophe Lutundula
  short   Lutundula, 2021..2027
  code    COD
  sector  ELI
  role    COD GOV, foreign minister, 2021-04-12..2024-05

actor Laurent Nkunda
  kind    person
  name    Laurent Nkunda
  short   Nkunda, 2006..2012
  code    COD
  sector  REB
  role    COD REB, leader of the CNDP, 2006-12..2009-01-22

actor Bosco Ntaganda
  kind    person
  name    Bosco Ntaganda
  short   Ntaganda, 2006..2016
  code    COD
  sector  REB
  role    COD REB, rebel commander, 2006..2013-03-18

actor Sultani Makenga
  kind    person
  name    Sultani Makenga
  short   Makenga, 2012..
  code    COD
  sector  REB
  role    COD REB, commander of the M23, 2012-05..

actor Bertrand Bisimwa
  kind    person
  name    Bertrand Bisimwa
  short   Bisimwa, 2013..
  code    COD
  sector  REB
  role    COD REB, political leader of the M23, 2013-02..

actor Corneille Nangaa
  kind    person
  name    Corneille Nangaa
  short   Nangaa, 2015..
  code    COD
  sector  ELI
  role    COD GOV, head of the electoral commission, 2015-10..2021-10
  role    COD REB, leader of the Congo River Alliance, 2023-12..

actor Thomas Lubanga
  kind    person
  name    Thomas Lubanga
  short   Lubanga, 2000..2008
  code    COD
  sector  REB
  role    COD REB, militia leader, 2000..2005-03

actor Germain Katanga
  kind    person
  name    Germain Katanga
  short   Katanga, 2002..2008
  code    COD
  sector  REB
  role    COD REB, militia leader, 2002..2005-03

actor Denis Mukwege
  kind    person
  name    Denis Mukwege
  code    COD
  sector  MED
  role    COD MED, doctor, 1999..

actor Joseph Kony
  kind    person
  name    Joseph Kony
  short   Kony, 1987..
  code    COD
  sector  REB
  role    IMG REB, leader of the Lord's Resistance Army, 1987..

# ---- RWA ----

actor Juvenal Habyarimana
  kind    person
  name    Juvenal Habyarimana
  short   Habyarimana, 1973..2006
  code    RWA
  sector  ELI
  role    RWA GOV, president, 1973-07-05..1994-04-06

actor Pasteur Bizimungu
  kind    person
  name    Pasteur Bizimungu
  short   Bizimungu, 1994..2012
  code    RWA
  sector  ELI
  role    RWA GOV, president, 1994-07-19..2000-03-23

actor Paul Kagame
  kind    person
  name    Paul Kagame
  short   Kagame, 1990..
  code    RWA
  sector  ELI
  wikidata Q1231345
  role    RWA REB, leader of the Rwandan Patriotic Front, 1990-10..1994-07-18
  role    RWA GOV, vice president, 1994-07-19..2000-04-22
  role    RWA GOV, president, 2000-04-22..

actor Agathe Uwilingiyimana
  kind    person
  name    Agathe Uwilingiyimana
  short   Uwilingiyimana, 1993..2006
  code    RWA
  sector  ELI
  gender  female
  role    RWA GOV, prime minister, 1993-07-18..1994-04-07

actor Bernard Makuza
  kind    person
  name    Bernard Makuza
  short   Makuza, 2000..2023
  code    RWA
  sector  ELI
  role    RWA GOV, prime minister, 2000-03-08..2011-10-06

actor Louise Mushikiwabo
  kind    person
  name    Louise Mushikiwabo
  short   Mushikiwabo, 2009..
  code    RWA
  sector  ELI
  gender  female
  role    RWA GOV, foreign minister, 2009-12-04..2018-10-18
  role    IGO GOV, secretary-general of La Francophonie, 2019-01-03..

actor Vincent Biruta
  kind    person
  name    Vincent Biruta
  short   Biruta, 2019..2027
  code    RWA
  sector  ELI
  role    RWA GOV, foreign minister, 2019-11..2024-06

actor Olivier Nduhungirehe
  kind    person
  name    Olivier Nduhungirehe
  short   Nduhungirehe, 2024..
  code    RWA
  sector  ELI
  role    RWA GOV, foreign minister, 2024-06-12..

actor Charles Murigande
  kind    person
  name    Charles Murigande
  short   Murigande, 2002..2011
  code    RWA
  sector  ELI
  role    RWA GOV, foreign minister, 2002-11..2008-03

actor Victoire Ingabire
  kind    person
  name    Victoire Ingabire
  short   Ingabire, 2010..
  code    RWA
  sector  PTY, OPP
  role    RWA PTY OPP, opposition leader, 2010..

actor Paul Rusesabagina
  kind    person
  name    Paul Rusesabagina
  short   Rusesabagina, 1994..
  code    RWA
  sector  OPP
  role    RWA OPP, hotel manager and critic, 1994..

actor Theoneste Bagosora
  kind    person
  name    Theoneste Bagosora
  code    RWA
  sector  ELI
  role    RWA MIL, colonel, ..1994-07

actor Felicien Kabuga
  kind    person
  name    Felicien Kabuga
  code    RWA
  sector  BUS
  role    RWA BUS, genocide suspect, 1994..

actor Frank Habineza
  kind    person
  name    Frank Habineza
  short   Habineza, 2009..
  code    RWA
  sector  PTY, OPP
  role    RWA PTY OPP, opposition leader, 2009..

# ---- BDI ----

actor Pierre Buyoya
  kind    person
  name    Pierre Buyoya
  short   Buyoya, 1987..2015
  code    BDI
  sector  ELI
  role    BDI GOV, president, 1987-09-03..1993-07-10
  role    BDI GOV, president, 1996-07-25..2003-04-30

actor Melchior Ndadaye
  kind    person
  name    Melchior Ndadaye
  short   Ndadaye, 1993..2005
  code    BDI
  sector  ELI
  role    BDI GOV, president, 1993-07-10..1993-10-21

actor Cyprien Ntaryamira
  kind    person
  name    Cyprien Ntaryamira
  short   Ntaryamira, 1994..2006
  code    BDI
  sector  ELI
  role    BDI GOV, president, 1994-02-05..1994-04-06

actor Sylvestre Ntibantunganya
  kind    person
  name    Sylvestre Ntibantunganya
  short   Ntibantunganya, 1994..2008
  code    BDI
  sector  ELI
  role    BDI GOV, president, 1994-04-06..1996-07-25

actor Domitien Ndayizeye
  kind    person
  name    Domitien Ndayizeye
  short   Ndayizeye, 2003..2017
  code    BDI
  sector  ELI
  role    BDI GOV, president, 2003-04-30..2005-08-26

actor Pierre Nkurunziza
  kind    person
  name    Pierre Nkurunziza
  short   Nkurunziza, 2001..2032
  code    BDI
  sector  ELI
  role    BDI REB, leader of the FDD, 2001-10..2003-11
  role    BDI GOV, president, 2005-08-26..2020-06-08

actor Evariste Ndayishimiye
  kind    person
  name    Evariste Ndayishimiye
  short   Ndayishimiye, 2020..
  code    BDI
  sector  ELI
  wikidata Q27329764
  role    BDI GOV, president, 2020-06-18..

actor Agathon Rwasa
  kind    person
  name    Agathon Rwasa
  short   Rwasa, 2001..
  code    BDI
  sector  PTY, OPP
  role    BDI REB, leader of the FNL, 2001..2009-04
  role    BDI PTY OPP, opposition leader, 2009-05..

# ---- UGA ----

actor Yoweri Museveni
  kind    person
  name    Yoweri Museveni, Yoweri Kaguta Museveni
  short   Museveni, 1986..
  code    UGA
  sector  ELI
  wikidata Q57274
  role    UGA GOV, president, 1986-01-29..

actor Kizza Besigye
  kind    person
  name    Kizza Besigye
  short   Besigye, 2000..
  code    UGA
  sector  PTY, OPP
  role    UGA PTY OPP, opposition leader, 2000-10..

actor Bobi Wine
  kind    person
  name    Bobi Wine, Robert Kyagulanyi, Robert Kyagulanyi Ssentamu
  code    UGA
  sector  PTY, OPP
  role    UGA PTY OPP, opposition leader, 2017-07..

actor Sam Kutesa
  kind    person
  name    Sam Kutesa
  code    UGA
  sector  ELI
  role    UGA GOV, foreign minister, 2005-01-13..2021-06

actor Amama Mbabazi
  kind    person
  name    Amama Mbabazi
  short   Mbabazi, 2011..2026
  code    UGA
  sector  ELI
  role    UGA GOV, prime minister, 2011-05-24..2014-09-19

actor Ruhakana Rugunda
  kind    person
  name    Ruhakana Rugunda
  short   Rugunda, 1994..2033
  code    UGA
  sector  ELI
  role    UGA GOV, foreign minister, 1994..1996
  role    UGA GOV, prime minister, 2014-09-19..2021-06-21

actor Muhoozi Kainerugaba
  kind    person
  name    Muhoozi Kainerugaba
  code    UGA
  sector  ELI
  role    UGA MIL, army commander, 2021-06..

actor Idi Amin
  kind    person
  name    Idi Amin
  short   Idi Amin, 1971..1991
  code    UGA
  sector  ELI
  role    UGA GOV, president, 1971-01-25..1979-04-11

actor Milton Obote
  kind    person
  name    Milton Obote
  short   Obote, 1980..1997
  code    UGA
  sector  ELI
  role    UGA GOV, president, 1980-12-17..1985-07-27

actor Alice Lakwena
  kind    person
  name    Alice Lakwena
  code    UGA
  sector  REB
  gender  female
  role    UGA REB, leader of the Holy Spirit Movement, 1986..1987-11

actor Dominic Ongwen
  kind    person
  name    Dominic Ongwen
  code    UGA
  sector  REB
  role    UGA REB, commander of the Lord's Resistance Army, 1990..2015-01-06

actor Vincent Otti
  kind    person
  name    Vincent Otti
  code    UGA
  sector  REB
  role    UGA REB, deputy leader of the Lord's Resistance Army, 1999..2007-10

actor Winnie Byanyima
  kind    person
  name    Winnie Byanyima
  code    UGA
  sector  ELI
  gender  female
  role    NGO SOC, head of Oxfam, 2013-05..2019-10
  role    UNO GOV, head of UNAIDS, 2019-11-01..

# ---- KEN ----

actor Daniel arap Moi
  kind    person
  name    Daniel arap Moi, Daniel Arap Moi
  code    KEN
  sector  ELI
  role    KEN GOV, president, 1978-08-22..2002-12-30

actor Mwai Kibaki
  kind    person
  name    Mwai Kibaki
  short   Kibaki, 2002..2025
  code    KEN
  sector  ELI
  role    KEN GOV, president, 2002-12-30..2013-04-09

actor Uhuru Kenyatta
  kind    person
  name    Uhuru Kenyatta
  short   Kenyatta, 2008..2034
  code    KEN
  sector  ELI
  wikidata Q196070
  role    KEN GOV, deputy prime minister, 2008-04-13..2013-04-09
  role    KEN GOV, president, 2013-04-09..2022-09-13

actor William Ruto
  kind    person
  name    William Ruto
  short   Ruto, 2013..
  code    KEN
  sector  ELI
  wikidata Q195725
  role    KEN GOV, deputy president, 2013-04-09..2022-09-13
  role    KEN GOV, president, 2022-09-13..

actor Raila Odinga
  kind    person
  name    Raila Odinga
  short   Odinga, 2005..2037
  code    KEN
  sector  ELI
  role    KEN PTY OPP, opposition leader, 2005..2008-04-16
  role    KEN GOV, prime minister, 2008-04-17..2013-04-09
  role    KEN PTY OPP, opposition leader, 2013-04-10..2025-10-15

actor Rigathi Gachagua
  kind    person
  name    Rigathi Gachagua
  code    KEN
  sector  ELI
  role    KEN GOV, deputy president, 2022-09-13..2024-10-17

actor Kithure Kindiki
  kind    person
  name    Kithure Kindiki
  code    KEN
  sector  ELI
  role    KEN GOV, deputy president, 2024-11-01..

actor Kalonzo Musyoka
  kind    person
  name    Kalonzo Musyoka
  code    KEN
  sector  ELI
  role    KEN GOV, foreign minister, 1993..1998
  role    KEN GOV, vice president, 2008-01-10..2013-04-09
  role    KEN PTY OPP, opposition leader, 2013-04-10..

actor Moses Wetangula
  kind    person
  name    Moses Wetangula, Moses Wetang'ula
  code    KEN
  sector  ELI
  role    KEN GOV, foreign minister, 2008-01-08..2012-03-26
  role    KEN LEG, speaker of parliament, 2022-09-08..

actor Amina Mohamed
  kind    person
  name    Amina Mohamed
  code    KEN
  sector  ELI
  gender  female
  role    KEN GOV, foreign minister, 2013-05-20..2018-02

actor Monica Juma
  kind    person
  name    Monica Juma
  code    KEN
  sector  ELI
  gender  female
  role    KEN GOV, foreign minister, 2018-02..2020-01
  role    KEN GOV, defence minister, 2020-01..2021-09

actor Musalia Mudavadi
  kind    person
  name    Musalia Mudavadi
  code    KEN
  sector  ELI
  role    KEN GOV, deputy prime minister, 2008-04-13..2013-04-09
  role    KEN GOV, foreign minister, 2023-10..

actor Wangari Maathai
  kind    person
  name    Wangari Maathai
  code    KEN
  sector  SOC
  gender  female
  role    KEN SOC, environmentalist, 1977..2011-09-25

actor Francis Muthaura
  kind    person
  name    Francis Muthaura
  code    KEN
  sector  ELI
  role    KEN GOV, cabinet secretary, 2003..2012-01

actor Richard Leakey
  kind    person
  name    Richard Leakey
  code    KEN
  sector  PTY, OPP
  role    KEN PTY OPP, conservationist, 1989..2022-01-02

actor David Ndii
  kind    person
  name    David Ndii
  code    KEN
  sector  OPP
  role    KEN OPP, economist, 2017..2022-08

# ---- TZA ----

actor Ali Hassan Mwinyi
  kind    person
  name    Ali Hassan Mwinyi
  short   Mwinyi, 1985..2007
  code    TZA
  sector  ELI
  role    TZA GOV, president, 1985-11-05..1995-11-23

actor Benjamin Mkapa
  kind    person
  name    Benjamin Mkapa
  short   Mkapa, 1995..2017
  code    TZA
  sector  ELI
  role    TZA GOV, president, 1995-11-23..2005-12-21

actor Jakaya Kikwete
  kind    person
  name    Jakaya Kikwete
  short   Kikwete, 1995..2027
  code    TZA
  sector  ELI
  role    TZA GOV, foreign minister, 1995-11..2005-12
  role    TZA GOV, president, 2005-12-21..2015-11-05

actor John Magufuli
  kind    person
  name    John Magufuli
  short   Magufuli, 2015..2033
  code    TZA
  sector  ELI
  role    TZA GOV, president, 2015-11-05..2021-03-17

actor Samia Suluhu Hassan
  kind    person
  name    Samia Suluhu Hassan
  short   Samia, 2015..
  code    TZA
  sector  ELI
  gender  female
  wikidata Q16193885
  role    TZA GOV, vice president, 2015-11-05..2021-03-19
  role    TZA GOV, president, 2021-03-19..

actor Julius Nyerere
  kind    person
  name    Julius Nyerere
  short   Nyerere, 1962..2011
  code    TZA
  sector  ELI
  role    TZA GOV, president, 1962-12-09..1985-11-05
  role    TZA ELI, mediator for Burundi, 1996..1999-10-14

actor Tundu Lissu
  kind    person
  name    Tundu Lissu
  code    TZA
  sector  PTY, OPP
  role    TZA PTY OPP, opposition leader, 2017..

actor Edward Lowassa
  kind    person
  name    Edward Lowassa
  short   Lowassa, 2005..2027
  code    TZA
  sector  ELI
  role    TZA GOV, prime minister, 2005-12-30..2008-02-07
  role    TZA PTY OPP, presidential candidate, 2015-07..2015-10

actor Freeman Mbowe
  kind    person
  name    Freeman Mbowe
  code    TZA
  sector  PTY, OPP
  role    TZA PTY OPP, leader of Chadema, 2004..2025-01

actor Salim Ahmed Salim
  kind    person
  name    Salim Ahmed Salim
  code    TZA
  sector  ELI
  role    IGO GOV, secretary general of the Organization of African Unity, 1989-09-19..2001-09-17

actor Amani Abeid Karume
  kind    person
  name    Amani Abeid Karume
  code    TZA
  sector  ELI
  role    TZA GOV, president of Zanzibar, 2000-11-08..2010-11-03

# ---- SOM ----

actor Mohamed Siad Barre
  kind    person
  name    Mohamed Siad Barre, Siad Barre
  short   Siad Barre, Barre, 1969..2003
  code    SOM
  sector  ELI
  role    SOM GOV, president, 1969-10-21..1991-01-26

actor Ali Mahdi Mohamed
  kind    person
  name    Ali Mahdi Mohamed, Ali Mahdi
  short   Ali Mahdi, 1991..2009
  code    SOM
  sector  ELI
  role    SOM GOV, president, 1991-01-26..1997-01-03

actor Mohamed Farah Aidid
  kind    person
  name    Mohamed Farah Aidid, Mohammed Farah Aideed, Mohamed Farrah Aidid, Mohamed Farah Aideed
  code    SOM
  sector  UAF, REB
  role    SOM UAF REB, warlord, 1991-01..1996-08-01

actor Hussein Aidid
  kind    person
  name    Hussein Aidid, Hussein Farah Aidid, Hussein Mohamed Aidid
  code    SOM
  sector  UAF, REB
  role    SOM UAF REB, warlord, 1996-08..2004

actor Abdiqasim Salad Hassan
  kind    person
  name    Abdiqasim Salad Hassan, Abdulkassim Salat Hassan
  code    SOM
  sector  ELI
  role    SOM GOV, president, 2000-08-27..2004-10-14

actor Abdullahi Yusuf Ahmed
  kind    person
  name    Abdullahi Yusuf Ahmed, Abdullahi Yusuf
  code    SOM
  sector  ELI
  role    SOM GOV, president of Puntland, 1998-07..2004-10-14
  role    SOM GOV, president, 2004-10-14..2008-12-29

actor Sharif Sheikh Ahmed
  kind    person
  name    Sharif Sheikh Ahmed, Sheikh Sharif Sheikh Ahmed, Sheikh Sharif Ahmed, Sharif Ahmed
  code    SOM
  sector  ELI
  role    SOM REB, leader of the Islamic Courts, 2004..2009-01-30
  role    SOM GOV, president, 2009-01-31..2012-08-20

actor Hassan Sheikh Mohamud
  kind    person
  name    Hassan Sheikh Mohamud, Hassan Sheikh Mohamoud
  short   Mohamud, 2012..
  code    SOM
  sector  ELI
  wikidata Q319153
  role    SOM GOV, president, 2012-09-16..2017-02-16
  role    SOM GOV, president, 2022-05-23..

actor Mohamed Abdullahi Mohamed
  kind    person
  name    Mohamed Abdullahi Mohamed, Mohamed Abdullahi Farmajo, Mohamed Abdullahi Farmaajo
  short   Farmajo, Farmaajo, 2010..2034
  code    SOM
  sector  ELI
  wikidata Q558575
  role    SOM GOV, prime minister, 2010-11-01..2011-06-19
  role    SOM GOV, president, 2017-02-16..2022-05-23

actor Ali Mohamed Gedi
  kind    person
  name    Ali Mohamed Gedi, Ali Mohammed Ghedi, Ali Mohamed Ghedi
  short   Gedi, Ghedi, 2004..2019
  code    SOM
  sector  ELI
  role    SOM GOV, prime minister, 2004-11-03..2007-10-29

actor Nur Hassan Hussein
  kind    person
  name    Nur Hassan Hussein, Nur Adde
  code    SOM
  sector  ELI
  role    SOM GOV, prime minister, 2007-11-24..2009-02-14

actor Omar Abdirashid Ali Sharmarke
  kind    person
  name    Omar Abdirashid Ali Sharmarke, Omar Abdirashid Sharmarke
  short   Sharmarke, 2009..2029
  code    SOM
  sector  ELI
  role    SOM GOV, prime minister, 2009-02-14..2010-09-21
  role    SOM GOV, prime minister, 2014-12-24..2017-03-01

actor Abdiweli Mohamed Ali
  kind    person
  name    Abdiweli Mohamed Ali
  code    SOM
  sector  ELI
  role    SOM GOV, prime minister, 2011-06-28..2012-10-17

actor Abdi Farah Shirdon
  kind    person
  name    Abdi Farah Shirdon
  short   Shirdon, 2012..2025
  code    SOM
  sector  ELI
  role    SOM GOV, prime minister, 2012-10-17..2013-12-21

actor Hassan Ali Khaire
  kind    person
  name    Hassan Ali Khaire, Hassan Ali Kheyre
  short   Khaire, 2017..2032
  code    SOM
  sector  ELI
  role    SOM GOV, prime minister, 2017-03-01..2020-07-25

actor Mohamed Hussein Roble
  kind    person
  name    Mohamed Hussein Roble
  short   Roble, 2020..2034
  code    SOM
  sector  ELI
  wikidata Q99605101
  role    SOM GOV, prime minister, 2020-09-23..2022-06-26

actor Hamza Abdi Barre
  kind    person
  name    Hamza Abdi Barre
  code    SOM
  sector  ELI
  wikidata Q112598575
  role    SOM GOV, prime minister, 2022-06-26..

actor Hassan Dahir Aweys
  kind    person
  name    Hassan Dahir Aweys, Sheikh Hassan Dahir Aweys
  short   Aweys, 1991..2016
  code    SOM
  sector  REB
  role    SOM REB, Islamist leader, 1991..2013-06

actor Ahmed Abdi Godane
  kind    person
  name    Ahmed Abdi Godane, Mukhtar Abu Zubair
  short   Godane, 2008..2017
  code    SOM
  sector  REB
  role    SOM REB, leader of al-Shabab, 2008-05..2014-09-01

actor Ahmad Umar
  kind    person
  name    Ahmad Umar, Ahmed Diriye, Ahmad Umar Abu Ubaidah
  code    SOM
  sector  REB
  role    SOM REB, leader of al-Shabab, 2014-09-06..

actor Ali Mohamud Rage
  kind    person
  name    Ali Mohamud Rage, Sheikh Ali Mohamud Rage, Ali Mohamoud Rage
  code    SOM
  sector  REB
  role    SOM REB, al-Shabab spokesman, 2009..

actor Ahmed Madobe
  kind    person
  name    Ahmed Madobe, Ahmed Mohamed Islam
  short   Madobe, 2013..
  code    SOM
  sector  ELI
  role    SOM GOV, president of Jubaland, 2013-05..

actor Dahir Riyale Kahin
  kind    person
  name    Dahir Riyale Kahin
  code    SOM
  sector  ELI
  role    SOM GOV PRE, president of Somaliland, 2002-05-03..2010-07-26

actor Muse Bihi Abdi
  kind    person
  name    Muse Bihi Abdi, Muse Bihi
  short   Bihi, 2017..2027
  code    SOM
  sector  ELI
  wikidata Q17155777
  role    SOM GOV PRE, president of Somaliland, 2017-12-13..2024-12-12

actor Mohamed Ibrahim Egal
  kind    person
  name    Mohamed Ibrahim Egal
  short   Egal, 1993..2005
  code    SOM
  sector  ELI
  role    SOM GOV PRE, president of Somaliland, 1993-05..2002-05-03

actor Ahmed Mohamed Silanyo
  kind    person
  name    Ahmed Mohamed Silanyo, Ahmed Silanyo
  short   Silanyo, 2010..2020
  code    SOM
  sector  ELI
  role    SOM GOV PRE, president of Somaliland, 2010-07-27..2017-12-13

# ---- ETH ----

actor Mengistu Haile Mariam
  kind    person
  name    Mengistu Haile Mariam, Mengistu
  short   Mengistu, 1987..2003
  code    ETH
  sector  ELI
  role    ETH GOV, president, 1987-09-10..1991-05-21

actor Meles Zenawi
  kind    person
  name    Meles Zenawi
  short   Meles, 1989..2024
  code    ETH
  sector  ELI
  role    ETH REB, leader of the TPLF, 1989..1991-05-27
  role    ETH GOV, transitional president, 1991-05-28..1995-08-22
  role    ETH GOV, prime minister, 1995-08-23..2012-08-20

actor Hailemariam Desalegn
  kind    person
  name    Hailemariam Desalegn, Haile Mariam Desalegn
  short   Hailemariam, 2010..2030
  code    ETH
  sector  ELI
  role    ETH GOV, foreign minister, 2010-10..2012-11
  role    ETH GOV, prime minister, 2012-08-20..2018-04-02

actor Abiy Ahmed
  kind    person
  name    Abiy Ahmed, Abiy Ahmed Ali
  short   Abiy, 2018..
  code    ETH
  sector  ELI
  wikidata Q50365049
  role    ETH GOV, prime minister, 2018-04-02..

actor Seyoum Mesfin
  kind    person
  name    Seyoum Mesfin
  short   Seyoum, 1991..2013
  code    ETH
  sector  ELI
  role    ETH GOV, foreign minister, 1991..2010-10

actor Tedros Adhanom Ghebreyesus
  kind    person
  name    Tedros Adhanom Ghebreyesus, Tedros Adhanom
  short   Tedros, 2005..
  code    ETH
  sector  ELI
  role    ETH GOV, health minister, 2005-10..2012-11
  role    ETH GOV, foreign minister, 2012-11-29..2016-11-01
  role    UNO GOV, director-general of the WHO, 2017-07-01..

actor Workneh Gebeyehu
  kind    person
  name    Workneh Gebeyehu
  short   Workneh, 2016..
  code    ETH
  sector  ELI
  role    ETH GOV, foreign minister, 2016-11-01..2019-03
  role    IGO GOV, executive secretary of IGAD, 2019-11..

actor Gedu Andargachew
  kind    person
  name    Gedu Andargachew
  short   Gedu, 2019..2023
  code    ETH
  sector  ELI
  role    ETH GOV, foreign minister, 2019-04-18..2020-11

actor Demeke Mekonnen
  kind    person
  name    Demeke Mekonnen
  short   Demeke, 2012..2027
  code    ETH
  sector  ELI
  role    ETH GOV, deputy prime minister, 2012-11-29..2024-01
  role    ETH GOV, foreign minister, 2020-11-08..2024-01

actor Taye Atske Selassie
  kind    person
  name    Taye Atske Selassie
  code    ETH
  sector  ELI
  role    ETH GOV, foreign minister, 2024-02-08..2024-10-07
  role    ETH GOV, president, 2024-10-07..

actor Sahle-Work Zewde
  kind    person
  name    Sahle-Work Zewde
  short   Sahle-Work, 2018..2036
  code    ETH
  sector  ELI
  gender  female
  wikidata Q7399685
  role    ETH GOV, president, 2018-10-25..2024-10-07

actor Mulatu Teshome
  kind    person
  name    Mulatu Teshome
  short   Mulatu, 2013..2030
  code    ETH
  sector  ELI
  role    ETH GOV, president, 2013-10-07..2018-10-25

actor Girma Wolde-Giorgis
  kind    person
  name    Girma Wolde-Giorgis
  short   Girma, 2001..2025
  code    ETH
  sector  ELI
  role    ETH GOV, president, 2001-10-08..2013-10-07

actor Negasso Gidada
  kind    person
  name    Negasso Gidada
  short   Negasso, 1995..2013
  code    ETH
  sector  ELI
  role    ETH GOV, president, 1995-08-22..2001-10-08

actor Debretsion Gebremichael
  kind    person
  name    Debretsion Gebremichael
  short   Debretsion, 2018..
  code    ETH
  sector  ELI
  role    ETH GOV, president of Tigray, 2018-01..2020-11-03
  role    ETH REB, leader of the TPLF, 2020-11-04..2022-11-02
  role    ETH PTY, leader of the TPLF, 2022-11-03..

actor Getachew Reda
  kind    person
  name    Getachew Reda
  short   Getachew, 2015..2028
  code    ETH
  sector  ELI
  role    ETH GOV, communications minister, 2015-10..2016-11
  role    ETH REB, TPLF spokesman, 2020-11-04..2022-11-02
  role    ETH GOV, president of Tigray, 2023-03-23..2025-04

actor Birhanu Nega
  kind    person
  name    Birhanu Nega, Berhanu Nega
  short   Berhanu, 2005..
  code    ETH
  sector  ELI
  role    ETH PTY OPP, opposition leader, 2005..2018
  role    ETH GOV, education minister, 2021-10..

actor Jawar Mohammed
  kind    person
  name    Jawar Mohammed
  code    ETH
  sector  PTY, OPP
  role    ETH PTY OPP, Oromo politician, 2013..

actor Eskinder Nega
  kind    person
  name    Eskinder Nega
  code    ETH
  sector  JRN, OPP
  role    ETH JRN OPP, journalist, 1993..

actor Merera Gudina
  kind    person
  name    Merera Gudina
  short   Merera, 1996..
  code    ETH
  sector  PTY, OPP
  role    ETH PTY OPP, opposition leader, 1996..

actor Jaal Marroo
  kind    person
  name    Jaal Marroo, Jaal Maro, Kumsa Diriba
  code    ETH
  sector  REB
  role    ETH REB, commander of the Oromo Liberation Army, 2018..

# ---- ERI ----

actor Isaias Afwerki
  kind    person
  name    Isaias Afwerki, Isaias Afewerki, Issaias Afewerki
  short   Isaias, 1987..
  code    ERI
  sector  ELI
  wikidata Q57348
  role    ERI REB, leader of the EPLF, 1987..1991-05-28
  role    ERI GOV, provisional leader, 1991-05-29..1993-05-23
  role    ERI GOV, president, 1993-05-24..

actor Osman Saleh
  kind    person
  name    Osman Saleh, Osman Saleh Mohammed
  code    ERI
  sector  ELI
  role    ERI GOV, foreign minister, 2007-04-18..

actor Yemane Gebremeskel
  kind    person
  name    Yemane Gebremeskel, Yemane Ghebremeskel
  short   Yemane, 2015..
  code    ERI
  sector  ELI
  role    ERI GOV, information minister, 2015..

actor Petros Solomon
  kind    person
  name    Petros Solomon
  short   Solomon, 1994..2000
  code    ERI
  sector  ELI
  role    ERI GOV, foreign minister, 1994..1997

# ---- DJI ----

actor Hassan Gouled Aptidon
  kind    person
  name    Hassan Gouled Aptidon
  short   Gouled, 1977..2011
  code    DJI
  sector  ELI
  role    DJI GOV, president, 1977-06-27..1999-05-08

actor Ismail Omar Guelleh
  kind    person
  name    Ismail Omar Guelleh, Ismael Omar Guelleh
  short   Guelleh, 1999..
  code    DJI
  sector  ELI
  wikidata Q57390
  role    DJI GOV, president, 1999-05-08..

actor Mahmoud Ali Youssouf
  kind    person
  name    Mahmoud Ali Youssouf
  code    DJI
  sector  ELI
  role    DJI GOV, foreign minister, 2005-05-22..2025-03
  role    IGO GOV, chairman of the African Union Commission, 2025-03-13..

# ---- SDN ----

actor Omar al-Bashir
  kind    person
  name    Omar al-Bashir, Omar Hassan al-Bashir, Omar al Bashir, Omar Bashir, Omar el-Bashir, Omar Hassan Ahmed al-Bashir
  short   al-Bashir, 1989..2031
  short   Bashir, 1989-06-30..2019-04-11
  code    SDN
  sector  ELI
  role    SDN GOV MIL, military ruler, 1989-06-30..1993-10-15
  role    SDN GOV, president, 1993-10-16..2019-04-11

actor Hassan al-Turabi
  kind    person
  name    Hassan al-Turabi, Hassan Turabi
  short   Turabi, al-Turabi, 1989..2019
  code    SDN
  sector  ELI
  role    SDN REL PTY, Islamist leader, 1989..1996
  role    SDN LEG, speaker of parliament, 1996-04..1999-12-12
  role    SDN PTY OPP, opposition leader, 1999-12-13..2016-03-05

actor Sadiq al-Mahdi
  kind    person
  name    Sadiq al-Mahdi, Sadeq al-Mahdi
  short   al-Mahdi, 1986..2032
  code    SDN
  sector  ELI
  role    SDN GOV, prime minister, 1986-05-06..1989-06-30
  role    SDN PTY OPP, leader of the Umma Party, 1989-07..2020-11-26

actor John Garang
  kind    person
  name    John Garang
  short   Garang, 1983..2008
  code    SDN
  sector  ELI
  role    SDN REB, leader of the SPLA, 1983-05..2005-07-08
  role    SDN GOV, vice president, 2005-07-09..2005-07-30

actor Ali Osman Taha
  kind    person
  name    Ali Osman Taha, Ali Osman Mohamed Taha, Ali Osman Mohammed Taha
  short   Taha, 1995..2016
  code    SDN
  sector  ELI
  role    SDN GOV, foreign minister, 1995..1998-02
  role    SDN GOV, vice president, 1998-02..2013-12

actor Mustafa Osman Ismail
  kind    person
  name    Mustafa Osman Ismail
  code    SDN
  sector  ELI
  role    SDN GOV, foreign minister, 1998-02..2005-09-20

actor Lam Akol
  kind    person
  name    Lam Akol
  short   Lam Akol, 2005..
  code    SDN
  sector  ELI
  role    SDN GOV, foreign minister, 2005-09-22..2007-10
  role    SDN PTY OPP, opposition leader, 2009-06..

actor Deng Alor
  kind    person
  name    Deng Alor
  short   Deng Alor, 2007..2013
  code    SDN
  sector  ELI
  role    SDN GOV, foreign minister, 2007-10..2010-05

actor Ali Karti
  kind    person
  name    Ali Karti
  short   Karti, 2010..2018
  code    SDN
  sector  ELI
  role    SDN GOV, foreign minister, 2010-06-14..2015-06-06

actor Ibrahim Ghandour
  kind    person
  name    Ibrahim Ghandour
  short   Ghandour, 2015..2021
  code    SDN
  sector  ELI
  role    SDN GOV, foreign minister, 2015-06-06..2018-04-19

actor Ahmed Haroun
  kind    person
  name    Ahmed Haroun
  short   Haroun, 2009..2016
  code    SDN
  sector  ELI
  role    SDN GOV, governor of South Kordofan, 2009-05..2013

actor Nafie Ali Nafie
  kind    person
  name    Nafie Ali Nafie
  short   Nafie, 2005..2016
  code    SDN
  sector  ELI
  role    SDN GOV, presidential assistant, 2005..2013-12

actor Bakri Hassan Saleh
  kind    person
  name    Bakri Hassan Saleh
  code    SDN
  sector  ELI
  role    SDN GOV, prime minister, 2017-03-01..2018-09-10

actor Awad Ibn Auf
  kind    person
  name    Awad Ibn Auf, Awad Ibn Ouf
  short   Ibn Auf, Ibn Ouf, 2015..2022
  code    SDN
  sector  ELI
  role    SDN GOV, defence minister, 2015-08..2019-04
  role    SDN GOV MIL, military leader, 2019-04-11..2019-04-12

actor Abdel Fattah al-Burhan
  kind    person
  name    Abdel Fattah al-Burhan, Abdel-Fattah Burhan, Abdel Fattah Burhan, Abdel-Fattah al-Burhan
  short   al-Burhan, Burhan, 2019..
  code    SDN
  sector  ELI
  role    SDN GOV MIL, military leader, 2019-04-12..

actor Mohamed Hamdan Dagalo
  kind    person
  name    Mohamed Hamdan Dagalo, Mohammed Hamdan Dagalo, Mohamed Hamdan Daglo, Hemedti, Hemeti
  short   Dagalo, Daglo, Hemedti, Hemeti, 2013..
  code    SDN
  sector  ELI
  role    SDN PRM, commander of the Rapid Support Forces, 2013-08..2019-04-12
  role    SDN GOV PRM, deputy head of the military council, 2019-04-13..2023-04-14
  role    SDN REB, commander of the Rapid Support Forces, 2023-04-15..

actor Abdalla Hamdok
  kind    person
  name    Abdalla Hamdok, Abdallah Hamdok
  short   Hamdok, 2019..
  code    SDN
  sector  ELI
  wikidata Q27654948
  role    SDN GOV, prime minister, 2019-08-21..2021-10-25
  role    SDN GOV, prime minister, 2021-11-21..2022-01-02
  role    SDN OPP, civilian opposition leader, 2023-10..

actor Kamil Idris
  kind    person
  name    Kamil Idris
  code    SDN
  sector  ELI
  role    SDN GOV, prime minister, 2025-05-31..

actor Asma Mohamed Abdalla
  kind    person
  name    Asma Mohamed Abdalla
  code    SDN
  sector  ELI
  gender  female
  role    SDN GOV, foreign minister, 2019-09-08..2020-07-09

actor Minni Minnawi
  kind    person
  name    Minni Minnawi, Mini Minnawi, Minni Arko Minnawi
  short   Minnawi, 2001..
  code    SDN
  sector  ELI
  role    SDN REB, leader of a Sudan Liberation Army faction, 2001..2006-05-05
  role    SDN GOV, presidential assistant, 2006-05-06..2010-12
  role    SDN REB, leader of a Sudan Liberation Army faction, 2010-12..2020-10-03
  role    SDN GOV, governor of Darfur, 2021-05..

actor Khalil Ibrahim
  kind    person
  name    Khalil Ibrahim
  code    SDN
  sector  REB
  role    SDN REB, leader of the Justice and Equality Movement, 2003-02..2011-12-25

actor Jibril Ibrahim
  kind    person
  name    Jibril Ibrahim, Gibril Ibrahim
  code    SDN
  sector  ELI
  role    SDN REB, leader of the Justice and Equality Movement, 2012-01..2020-10-03
  role    SDN GOV, finance minister, 2021-02-08..

actor Abdel Wahid al-Nur
  kind    person
  name    Abdel Wahid al-Nur, Abdelwahid al-Nur, Abdul Wahid al-Nur, Abdel Wahid Mohamed al-Nur
  short   al-Nur, 2001..
  code    SDN
  sector  REB
  role    SDN REB, leader of the Sudan Liberation Army, 2001..

actor Malik Agar
  kind    person
  name    Malik Agar
  code    SDN
  sector  ELI
  role    SDN GOV, governor of Blue Nile, 2005..2011-09
  role    SDN REB, leader of the SPLM-North, 2011-09..2020-10-03
  role    SDN GOV, deputy head of the Sovereign Council, 2023-05-19..

actor Abdelaziz al-Hilu
  kind    person
  name    Abdelaziz al-Hilu, Abdel Aziz al-Hilu, Abdul Aziz al-Hilu
  short   al-Hilu, 2011..
  code    SDN
  sector  REB
  role    SDN REB, leader of the SPLM-North in South Kordofan, 2011-06..

actor Yasir Arman
  kind    person
  name    Yasir Arman, Yasser Arman
  code    SDN
  sector  PTY, OPP
  role    SDN PTY OPP, SPLM-North politician, 2005..

actor Musa Hilal
  kind    person
  name    Musa Hilal
  short   Hilal, 2003..2020
  code    SDN
  sector  PRM
  role    SDN PRM, Janjaweed leader, 2003..2017-11

actor Meriam Ibrahim
  kind    person
  name    Meriam Ibrahim, Mariam Yahya Ibrahim, Meriam Yahia Ibrahim
  code    SDN
  sector  CVL
  gender  female
  role    SDN CVL, woman on trial, 2013..2014-07

# ---- SSD ----

actor Salva Kiir
  kind    person
  name    Salva Kiir, Salva Kiir Mayardit
  short   Kiir, 2005..
  code    SSD
  sector  ELI
  wikidata Q57315
  role    SSD GOV, president of southern Sudan, 2005-08-11..2011-07-08
  role    SSD GOV, president, 2011-07-09..

actor Riek Machar
  kind    person
  name    Riek Machar, Riek Machar Teny, Reik Machar
  short   Machar, 1991..
  code    SSD
  sector  ELI
  role    SSD REB, rebel leader, 1991-08..2002-01
  role    SSD GOV, vice president, 2005-08-11..2013-07-23
  role    SSD REB, leader of the SPLM-IO, 2013-12-16..2016-04-25
  role    SSD GOV, vice president, 2016-04-26..2016-07-23
  role    SSD REB, leader of the SPLM-IO, 2016-07-24..2020-02-21
  role    SSD GOV, vice president, 2020-02-22..

actor Taban Deng Gai
  kind    person
  name    Taban Deng Gai, Taban Deng
  short   Taban Deng, 2016..
  code    SSD
  sector  ELI
  role    SSD GOV, vice president, 2016-07-26..

actor Barnaba Marial Benjamin
  kind    person
  name    Barnaba Marial Benjamin
  code    SSD
  sector  ELI
  role    SSD GOV, foreign minister, 2013-08..2016-04

actor Nhial Deng Nhial
  kind    person
  name    Nhial Deng Nhial
  short   Nhial Deng, 2011..2016
  code    SSD
  sector  ELI
  role    SSD GOV, foreign minister, 2011-08..2013-07

actor Pagan Amum
  kind    person
  name    Pagan Amum
  code    SSD
  sector  PTY
  role    SSD PTY, secretary general of the SPLM, 2005..2013-07

actor David Yau Yau
  kind    person
  name    David Yau Yau
  short   Yau Yau, 2010..2017
  code    SSD
  sector  REB
  role    SSD REB, rebel leader, 2010-05..2014-05

actor Paul Malong
  kind    person
  name    Paul Malong, Paul Malong Awan
  code    SSD
  sector  ELI
  role    SSD MIL, army chief, 2014-04-23..2017-05-09

actor Rebecca Garang
  kind    person
  name    Rebecca Garang, Rebecca Nyandeng, Rebecca Nyandeng de Mabior
  code    SSD
  sector  ELI
  gender  female
  role    SSD GOV, vice president, 2020-02-21..

# ---- LBY ----

actor Muammar Gaddafi
  kind    person
  name    Muammar Gaddafi, Moammar Gadhafi, Muammar Gadhafi, Muammar Qaddafi, Moammar Gaddafi, Muammar al-Gaddafi, Moamer Kadhafi, Muammar Kadafi, Moammar Kadafi, Moammar Khadafy, Col. Gaddafi, Muammar el-Qaddafi
  short   Gaddafi, Gadhafi, Qaddafi, Kadhafi, Kadafi, Khadafy, Khadafi, 1969..2023
  code    LBY
  sector  ELI
  role    LBY GOV, leader, 1969-09-01..2011-08-23

actor Saif al-Islam Gaddafi
  kind    person
  name    Saif al-Islam Gaddafi, Seif al-Islam Gadhafi, Saif al-Islam, Seif al-Islam, Seif al-Islam el-Qaddafi
  code    LBY
  sector  ELI
  role    LBY ELI GOV, son of the leader, 2000..2011-08-23

actor Moussa Koussa
  kind    person
  name    Moussa Koussa, Musa Kusa
  short   Koussa, 1994..2014
  code    LBY
  sector  ELI
  role    LBY SPY, intelligence chief, 1994..2009-03
  role    LBY GOV, foreign minister, 2009-03-04..2011-03-30

actor Abdullah al-Senussi
  kind    person
  name    Abdullah al-Senussi, Abdullah Senussi
  code    LBY
  sector  ELI
  role    LBY SPY, intelligence chief, 1980..2011-08

actor Abdel Rahman Shalgham
  kind    person
  name    Abdel Rahman Shalgham, Abdel-Rahman Shalqam, Abdurrahman Shalgam
  short   Shalgham, 2000..2012
  code    LBY
  sector  ELI
  role    LBY GOV, foreign minister, 2000-03..2009-03-04

actor Moussa Ibrahim
  kind    person
  name    Moussa Ibrahim
  code    LBY
  sector  ELI
  role    LBY GOV, government spokesman, 2011-02..2011-08-23

actor Mustafa Abdel Jalil
  kind    person
  name    Mustafa Abdel Jalil, Mustafa Abdul Jalil, Mustafa Abdel-Jalil
  short   Abdel Jalil, Abdul Jalil, Abdel-Jalil, 2011..2015
  code    LBY
  sector  ELI
  role    LBY REB, chairman of the National Transitional Council, 2011-03-05..2011-10-23
  role    LBY GOV, chairman of the National Transitional Council, 2011-10-24..2012-08-08

actor Mahmoud Jibril
  kind    person
  name    Mahmoud Jibril
  code    LBY
  sector  REB
  role    LBY REB, prime minister of the National Transitional Council, 2011-03-23..2011-10-23

actor Abdurrahim el-Keib
  kind    person
  name    Abdurrahim el-Keib, Abdurrahim al-Keib, Abdel Rahim al-Kib
  short   el-Keib, al-Keib, 2011..2024
  code    LBY
  sector  ELI
  role    LBY GOV, prime minister, 2011-11-24..2012-11-14

actor Mohammed Magarief
  kind    person
  name    Mohammed Magarief, Mohammed el-Megarif
  code    LBY
  sector  ELI
  role    LBY LEG GOV, head of the General National Congress, 2012-08-09..2013-05-28

actor Ali Zeidan
  kind    person
  name    Ali Zeidan, Ali Zidan
  short   Zeidan, 2012..2026
  code    LBY
  sector  ELI
  role    LBY GOV, prime minister, 2012-11-14..2014-03-11

actor Abdullah al-Thinni
  kind    person
  name    Abdullah al-Thinni, Abdullah Thinni
  short   al-Thinni, Thinni, 2014..2033
  code    LBY
  sector  ELI
  role    LBY GOV, prime minister, 2014-03-11..2014-08-29
  role    LBY GOV, prime minister of the eastern government, 2014-09-01..2021-03-15

actor Fayez al-Sarraj
  kind    person
  name    Fayez al-Sarraj, Fayez Sarraj, Fayez Serraj, Fayez al-Serraj, Faiez Serraj
  short   al-Sarraj, Sarraj, Serraj, 2016..2033
  code    LBY
  sector  ELI
  wikidata Q21089561
  role    LBY GOV, prime minister, 2016-03-30..2021-03-15

actor Abdul Hamid Dbeibah
  kind    person
  name    Abdul Hamid Dbeibah, Abdulhamid Dbeibah, Abdul Hamid Dbeibeh, Abdul Hamid al-Dbeibah
  short   Dbeibah, Dbeibeh, 2021..
  code    LBY
  sector  ELI
  role    LBY GOV, prime minister, 2021-03-15..

actor Mohamed al-Menfi
  kind    person
  name    Mohamed al-Menfi, Mohammed al-Menfi
  short   al-Menfi, Menfi, 2021..
  code    LBY
  sector  ELI
  wikidata Q105319610
  role    LBY GOV, head of the presidential council, 2021-03-15..

actor Fathi Bashagha
  kind    person
  name    Fathi Bashagha
  short   Bashagha, 2018..2026
  code    LBY
  sector  ELI
  wikidata Q63285566
  role    LBY GOV, interior minister, 2018-10-07..2021-03-15
  role    LBY GOV, rival prime minister, 2022-03-03..2023-05-16

actor Khalifa Haftar
  kind    person
  name    Khalifa Haftar, Khalifa Hifter, Khalifa Hiftar
  short   Haftar, Hifter, Hiftar, 2014..
  code    LBY
  sector  REB, MIL
  role    LBY REB MIL, commander of the Libyan National Army, 2014-05-16..

actor Aguila Saleh
  kind    person
  name    Aguila Saleh, Agila Saleh
  code    LBY
  sector  ELI
  role    LBY LEG, speaker of the House of Representatives, 2014-08-05..

actor Abdel Hakim Belhaj
  kind    person
  name    Abdel Hakim Belhaj, Abdel Hakim Belhadj, Abdelhakim Belhaj
  short   Belhaj, 2011..2015
  code    LBY
  sector  REB
  role    LBY REB, militia commander in Tripoli, 2011-08..2012

actor Ibrahim Jathran
  kind    person
  name    Ibrahim Jathran, Ibrahim al-Jathran
  code    LBY
  sector  UAF
  role    LBY UAF, militia leader, 2013-07..2018

actor Abdel Basset al-Megrahi
  kind    person
  name    Abdel Basset al-Megrahi, Abdelbaset al-Megrahi, Abdel Baset al-Megrahi
  code    LBY
  sector  ELI
  role    LBY SPY CRM, Lockerbie bomber, 2001-01-31..2012-05-20

# ---- TUN ----

actor Zine El Abidine Ben Ali
  kind    person
  name    Zine El Abidine Ben Ali, Zine al-Abidine Ben Ali, Zine el-Abidine Ben Ali, Zine El-Abidine Ben Ali
  short   Ben Ali, 1987..2023
  code    TUN
  sector  ELI
  role    TUN GOV, president, 1987-11-07..2011-01-14

actor Mohamed Ghannouchi
  kind    person
  name    Mohamed Ghannouchi, Mohammed Ghannouchi
  code    TUN
  sector  ELI
  role    TUN GOV, prime minister, 1999-11-17..2011-02-27

actor Beji Caid Essebsi
  kind    person
  name    Beji Caid Essebsi, Beji Caid el Sebsi, Beji Caid el-Sebsi
  short   Essebsi, Caid Essebsi, 2011..2031
  code    TUN
  sector  ELI
  role    TUN GOV, prime minister, 2011-02-27..2011-12-24
  role    TUN PTY OPP, leader of Nidaa Tounes, 2012-06..2014-12-30
  role    TUN GOV, president, 2014-12-31..2019-07-25

actor Fouad Mebazaa
  kind    person
  name    Fouad Mebazaa
  short   Mebazaa, 2011..2023
  code    TUN
  sector  ELI
  role    TUN GOV, acting president, 2011-01-15..2011-12-13

actor Moncef Marzouki
  kind    person
  name    Moncef Marzouki
  short   Marzouki, 2001..2026
  code    TUN
  sector  ELI
  role    TUN PTY OPP, opposition leader, 2001..2011-12-12
  role    TUN GOV, president, 2011-12-13..2014-12-31

actor Hamadi Jebali
  kind    person
  name    Hamadi Jebali
  short   Jebali, 2011..2025
  code    TUN
  sector  ELI
  role    TUN GOV, prime minister, 2011-12-24..2013-03-13

actor Ali Larayedh
  kind    person
  name    Ali Larayedh, Ali Laarayedh
  short   Larayedh, 2011..2026
  code    TUN
  sector  ELI
  role    TUN GOV, interior minister, 2011-12-24..2013-03-13
  role    TUN GOV, prime minister, 2013-03-13..2014-01-29

actor Mehdi Jomaa
  kind    person
  name    Mehdi Jomaa
  short   Jomaa, 2014..2027
  code    TUN
  sector  ELI
  role    TUN GOV, prime minister, 2014-01-29..2015-02-06

actor Habib Essid
  kind    person
  name    Habib Essid
  short   Essid, 2015..2028
  code    TUN
  sector  ELI
  role    TUN GOV, prime minister, 2015-02-06..2016-08-27

actor Youssef Chahed
  kind    person
  name    Youssef Chahed
  short   Chahed, 2016..2032
  code    TUN
  sector  ELI
  role    TUN GOV, prime minister, 2016-08-27..2020-02-27

actor Elyes Fakhfakh
  kind    person
  name    Elyes Fakhfakh
  short   Fakhfakh, 2020..2032
  code    TUN
  sector  ELI
  role    TUN GOV, prime minister, 2020-02-27..2020-09-02

actor Hichem Mechichi
  kind    person
  name    Hichem Mechichi
  short   Mechichi, 2020..2033
  code    TUN
  sector  ELI
  role    TUN GOV, prime minister, 2020-09-02..2021-07-25

actor Najla Bouden
  kind    person
  name    Najla Bouden, Najla Bouden Romdhane
  short   Bouden, 2021..2035
  code    TUN
  sector  ELI
  gender  female
  wikidata Q108741355
  role    TUN GOV, prime minister, 2021-10-11..2023-08-01

actor Kais Saied
  kind    person
  name    Kais Saied, Kais Saeed, Kaies Saied
  short   Saied, 2019..
  code    TUN
  sector  ELI
  wikidata Q16120878
  role    TUN GOV, president, 2019-10-23..

actor Rachid Ghannouchi
  kind    person
  name    Rachid Ghannouchi, Rached Ghannouchi
  short   Ghannouchi, 1981..
  code    TUN
  sector  ELI
  role    TUN PTY OPP, leader of Ennahda, 1981..2011-10
  role    TUN PTY, leader of Ennahda, 2011-11..
  role    TUN LEG, speaker of parliament, 2019-11-13..2021-07-25

actor Abir Moussi
  kind    person
  name    Abir Moussi
  short   Moussi, 2016..
  code    TUN
  sector  PTY, OPP
  gender  female
  role    TUN PTY OPP, opposition leader, 2016-08..

actor Mohamed Bouazizi
  kind    person
  name    Mohamed Bouazizi
  code    TUN
  sector  CVL
  role    TUN CVL, street vendor, ..2011-01-04

actor Chokri Belaid
  kind    person
  name    Chokri Belaid
  short   Belaid, 2011..2016
  code    TUN
  sector  PTY, OPP
  role    TUN PTY OPP, opposition leader, 2011..2013-02-06

actor Habib Bourguiba
  kind    person
  name    Habib Bourguiba
  short   Bourguiba, 1957..1999
  code    TUN
  sector  ELI
  role    TUN GOV, president, 1957-07-25..1987-11-07

# ---- DZA ----

actor Chadli Bendjedid
  kind    person
  name    Chadli Bendjedid, Chadli Benjedid
  short   Bendjedid, 1979..2004
  code    DZA
  sector  ELI
  role    DZA GOV, president, 1979-02-09..1992-01-11

actor Mohamed Boudiaf
  kind    person
  name    Mohamed Boudiaf
  short   Boudiaf, 1992..1995
  code    DZA
  sector  ELI
  role    DZA GOV, head of state, 1992-01-16..1992-06-29

actor Ali Kafi
  kind    person
  name    Ali Kafi
  short   Kafi, 1992..1997
  code    DZA
  sector  ELI
  role    DZA GOV, head of state, 1992-07-02..1994-01-31

actor Liamine Zeroual
  kind    person
  name    Liamine Zeroual
  short   Zeroual, 1993..2011
  code    DZA
  sector  ELI
  role    DZA GOV, defence minister, 1993-07-10..1999-04-27
  role    DZA GOV, president, 1994-01-31..1999-04-27

actor Abdelaziz Bouteflika
  kind    person
  name    Abdelaziz Bouteflika, Abdul Aziz Bouteflika
  short   Bouteflika, 1999..2031
  code    DZA
  sector  ELI
  role    DZA GOV, president, 1999-04-27..2019-04-02

actor Abdelkader Bensalah
  kind    person
  name    Abdelkader Bensalah
  short   Bensalah, 2019..2031
  code    DZA
  sector  ELI
  role    DZA GOV, interim president, 2019-04-09..2019-12-19

actor Abdelmadjid Tebboune
  kind    person
  name    Abdelmadjid Tebboune
  short   Tebboune, 2017..
  code    DZA
  sector  ELI
  wikidata Q2821166
  role    DZA GOV, prime minister, 2017-05-25..2017-08-15
  role    DZA GOV, president, 2019-12-19..

actor Ahmed Gaid Salah
  kind    person
  name    Ahmed Gaid Salah, Gaid Salah
  code    DZA
  sector  ELI
  role    DZA MIL, army chief, 2004-08-03..2019-12-23

actor Ahmed Ouyahia
  kind    person
  name    Ahmed Ouyahia
  short   Ouyahia, 1995..2031
  code    DZA
  sector  ELI
  role    DZA GOV, prime minister, 1995-12-31..1998-12-15
  role    DZA GOV, prime minister, 2003-05-05..2006-05-24
  role    DZA GOV, prime minister, 2008-06-23..2012-09-03
  role    DZA GOV, prime minister, 2017-08-16..2019-03-11

actor Abdelmalek Sellal
  kind    person
  name    Abdelmalek Sellal
  short   Sellal, 2012..2029
  code    DZA
  sector  ELI
  role    DZA GOV, prime minister, 2012-09-03..2014-03-13
  role    DZA GOV, prime minister, 2014-04-28..2017-05-24

actor Noureddine Bedoui
  kind    person
  name    Noureddine Bedoui
  short   Bedoui, 2019..2031
  code    DZA
  sector  ELI
  role    DZA GOV, prime minister, 2019-03-11..2019-12-19

actor Ramtane Lamamra
  kind    person
  name    Ramtane Lamamra
  short   Lamamra, 2008..
  code    DZA
  sector  ELI
  role    IGO GOV, peace commissioner of the African Union, 2008-04..2013-09
  role    DZA GOV, foreign minister, 2013-09-11..2017-05-25
  role    DZA GOV, foreign minister, 2021-07-07..2023-03-18
  role    UNO GOV, UN envoy for Sudan, 2023-11-17..

actor Mourad Medelci
  kind    person
  name    Mourad Medelci
  short   Medelci, 2007..2016
  code    DZA
  sector  ELI
  role    DZA GOV, foreign minister, 2007-06-04..2013-09-11

actor Ahmed Attaf
  kind    person
  name    Ahmed Attaf
  short   Attaf, 1996..
  code    DZA
  sector  ELI
  role    DZA GOV, foreign minister, 1996-01..1999-12
  role    DZA GOV, foreign minister, 2023-03-18..

actor Lakhdar Brahimi
  kind    person
  name    Lakhdar Brahimi
  code    DZA
  sector  ELI
  role    DZA GOV, foreign minister, 1991-06-18..1993-02-03
  role    UNO GOV, UN envoy, 1993..2005
  role    UNO GOV, UN envoy for Syria, 2012-09-01..2014-05-31

actor Abbassi Madani
  kind    person
  name    Abbassi Madani, Abassi Madani
  short   Madani, 1989..2022
  code    DZA
  sector  PTY, OPP
  role    DZA PTY OPP, leader of the Islamic Salvation Front, 1989..2019-04-24

actor Ali Belhadj
  kind    person
  name    Ali Belhadj
  short   Belhadj, 1989..
  code    DZA
  sector  PTY, OPP, REL
  role    DZA PTY OPP REL, leader of the Islamic Salvation Front, 1989..

actor Ali Benflis
  kind    person
  name    Ali Benflis
  short   Benflis, 2000..
  code    DZA
  sector  ELI
  role    DZA GOV, prime minister, 2000-08-26..2003-05-05
  role    DZA PTY OPP, opposition leader, 2004..

actor Mokhtar Belmokhtar
  kind    person
  name    Mokhtar Belmokhtar
  short   Belmokhtar, 2003..2019
  code    DZA
  sector  REB
  role    IMG REB, militant leader, 2003..2016-11

actor Abdelmalek Droukdel
  kind    person
  name    Abdelmalek Droukdel, Abdelmalek Droukdal
  short   Droukdel, 2004..2023
  code    DZA
  sector  REB
  role    IMG REB, leader of al-Qaeda in the Islamic Maghreb, 2004..2020-06-03

actor Antar Zouabri
  kind    person
  name    Antar Zouabri
  short   Zouabri, 1996..2005
  code    DZA
  sector  REB
  role    DZA REB, leader of the Armed Islamic Group, 1996-07..2002-02-08

actor Mohamed Mediene
  kind    person
  name    Mohamed Mediene
  code    DZA
  sector  ELI
  role    DZA SPY, intelligence chief, 1990..2015-09-13

# ---- MAR ----

actor King Hassan II
  kind    person
  name    King Hassan II, Hassan II, King Hassan
  code    MAR
  sector  ELI
  role    MAR GOV, king, 1961-03-03..1999-07-23

actor King Mohammed VI
  kind    person
  name    King Mohammed VI, Mohammed VI, King Mohamed VI
  code    MAR
  sector  ELI
  wikidata Q57553
  role    MAR GOV, king, 1999-07-23..

actor Abderrahmane Youssoufi
  kind    person
  name    Abderrahmane Youssoufi
  short   Youssoufi, 1998..2014
  code    MAR
  sector  ELI
  role    MAR GOV, prime minister, 1998-02-04..2002-10-09

actor Driss Jettou
  kind    person
  name    Driss Jettou
  short   Jettou, 2002..2019
  code    MAR
  sector  ELI
  role    MAR GOV, prime minister, 2002-10-09..2007-09-19

actor Abbas El Fassi
  kind    person
  name    Abbas El Fassi, Abbas el-Fassi
  short   El Fassi, 2007..2023
  code    MAR
  sector  ELI
  role    MAR GOV, prime minister, 2007-09-19..2011-11-29

actor Abdelilah Benkirane
  kind    person
  name    Abdelilah Benkirane, Abdelilah Benkiran
  short   Benkirane, 2011..2029
  code    MAR
  sector  ELI
  role    MAR GOV, prime minister, 2011-11-29..2017-03-17

actor Saadeddine Othmani
  kind    person
  name    Saadeddine Othmani, Saad Eddine El Othmani, Saad-Eddine El Othmani
  short   Othmani, El Othmani, 2012..2033
  code    MAR
  sector  ELI
  role    MAR GOV, foreign minister, 2012-01-03..2013-10-10
  role    MAR GOV, prime minister, 2017-03-17..2021-10-07

actor Aziz Akhannouch
  kind    person
  name    Aziz Akhannouch
  short   Akhannouch, 2021..
  code    MAR
  sector  ELI
  wikidata Q1638114
  role    MAR GOV, prime minister, 2021-10-07..

actor Mohamed Benaissa
  kind    person
  name    Mohamed Benaissa
  short   Benaissa, 1999..2010
  code    MAR
  sector  ELI
  role    MAR GOV, foreign minister, 1999-04-08..2007-10-15

actor Taieb Fassi Fihri
  kind    person
  name    Taieb Fassi Fihri
  short   Fassi Fihri, 2007..2015
  code    MAR
  sector  ELI
  role    MAR GOV, foreign minister, 2007-10-15..2012-01-03

actor Salaheddine Mezouar
  kind    person
  name    Salaheddine Mezouar
  short   Mezouar, 2013..2019
  code    MAR
  sector  ELI
  role    MAR GOV, foreign minister, 2013-10-10..2016-10

actor Nasser Bourita
  kind    person
  name    Nasser Bourita
  short   Bourita, 2017..
  code    MAR
  sector  ELI
  role    MAR GOV, foreign minister, 2017-04-05..

actor Mohamed Abdelaziz
  kind    person
  name    Mohamed Abdelaziz, Mohammed Abdelaziz
  short   Abdelaziz, 1976..2019
  code    MAR
  sector  REB, PRE
  role    MAR REB PRE, leader of the Polisario Front, 1976-08-30..2016-05-31

actor Brahim Ghali
  kind    person
  name    Brahim Ghali
  short   Ghali, 2016..
  code    MAR
  sector  REB, PRE
  role    MAR REB PRE, leader of the Polisario Front, 2016-07-12..

actor Aminatou Haidar
  kind    person
  name    Aminatou Haidar
  code    MAR
  sector  OPP
  gender  female
  role    MAR OPP, Sahrawi activist, 2005..

actor Christopher Ross
  kind    person
  name    Christopher Ross
  code    MAR
  sector  ELI
  role    UNO GOV, UN envoy for Western Sahara, 2009-01..2017-04

actor Nasser Zefzafi
  kind    person
  name    Nasser Zefzafi
  short   Zefzafi, 2016..
  code    MAR
  sector  OPP
  role    MAR OPP, protest leader, 2016-10..

# ---- MRT ----

actor Maaouya Ould Sid'Ahmed Taya
  kind    person
  name    Maaouya Ould Sid'Ahmed Taya, Maaouiya Ould Taya, Maaouya Ould Taya
  short   Ould Taya, Taya, 1984..2017
  code    MRT
  sector  ELI
  role    MRT GOV, president, 1984-12-12..2005-08-03

actor Ely Ould Mohamed Vall
  kind    person
  name    Ely Ould Mohamed Vall
  short   Vall, 2005..2010
  code    MRT
  sector  ELI
  role    MRT GOV MIL, military leader, 2005-08-03..2007-04-19

actor Sidi Ould Cheikh Abdallahi
  kind    person
  name    Sidi Ould Cheikh Abdallahi
  short   Abdallahi, 2007..2020
  code    MRT
  sector  ELI
  role    MRT GOV, president, 2007-04-19..2008-08-06

actor Mohamed Ould Abdel Aziz
  kind    person
  name    Mohamed Ould Abdel Aziz
  short   Abdel Aziz, 2008..2031
  code    MRT
  sector  ELI
  role    MRT GOV MIL, military leader, 2008-08-06..2009-08-04
  role    MRT GOV, president, 2009-08-05..2019-08-01

actor Mohamed Ould Ghazouani
  kind    person
  name    Mohamed Ould Ghazouani, Mohamed Ould Cheikh Ghazouani
  short   Ghazouani, 2019..
  code    MRT
  sector  ELI
  wikidata Q12241106
  role    MRT GOV, president, 2019-08-01..

actor Ismail Ould Cheikh Ahmed
  kind    person
  name    Ismail Ould Cheikh Ahmed, Ismail Ould Sheikh Ahmed
  short   Ould Cheikh Ahmed, 2015..2025
  code    MRT
  sector  ELI
  role    UNO GOV, UN envoy for Yemen, 2015-04-25..2018-02-28
  role    MRT GOV, foreign minister, 2018-06..2022-03

# ---- LBR ----

actor Samuel Doe
  kind    person
  name    Samuel Doe
  code    LBR
  sector  ELI
  role    LBR GOV, president, 1980-04-12..1990-09-09

actor Charles Taylor
  kind    person
  name    Charles Taylor
  code    LBR
  sector  ELI
  role    LBR REB, leader of the NPFL, 1989-12-24..1997-08-01
  role    LBR GOV, president, 1997-08-02..2003-08-11

actor Gyude Bryant
  kind    person
  name    Gyude Bryant
  short   Bryant, 2003..2018
  code    LBR
  sector  ELI
  role    LBR GOV, transitional leader, 2003-10-14..2006-01-16

actor Ellen Johnson Sirleaf
  kind    person
  name    Ellen Johnson Sirleaf, Ellen Johnson-Sirleaf
  short   Johnson Sirleaf, Sirleaf, Johnson-Sirleaf, 2006..2030
  code    LBR
  sector  ELI
  gender  female
  role    LBR GOV, president, 2006-01-16..2018-01-22

actor George Weah
  kind    person
  name    George Weah
  short   Weah, 2005..2036
  code    LBR
  sector  ELI
  wikidata Q173139
  role    LBR PTY OPP, opposition leader, 2005..2018-01-21
  role    LBR GOV, president, 2018-01-22..2024-01-22

actor Joseph Boakai
  kind    person
  name    Joseph Boakai
  short   Boakai, 2006..
  code    LBR
  sector  ELI
  role    LBR GOV, vice president, 2006-01-16..2018-01-22
  role    LBR GOV, president, 2024-01-22..

actor Prince Johnson
  kind    person
  name    Prince Johnson
  code    LBR
  sector  ELI
  role    LBR REB, rebel leader, 1990..1992
  role    LBR LEG, senator, 2006-01..2024-11-28

actor Sekou Conneh
  kind    person
  name    Sekou Conneh
  code    LBR
  sector  REB
  role    LBR REB, leader of LURD, 2000..2004

# ---- SLE ----

actor Valentine Strasser
  kind    person
  name    Valentine Strasser
  short   Strasser, 1992..2008
  code    SLE
  sector  ELI
  role    SLE GOV MIL, military ruler, 1992-04-29..1996-01-16

actor Ahmad Tejan Kabbah
  kind    person
  name    Ahmad Tejan Kabbah, Ahmed Tejan Kabbah
  short   Kabbah, 1996..2019
  code    SLE
  sector  ELI
  role    SLE GOV, president, 1996-03-29..2007-09-17

actor Johnny Paul Koroma
  kind    person
  name    Johnny Paul Koroma
  short   Koroma, 1997-05-25..1998-02-12
  code    SLE
  sector  ELI
  role    SLE GOV MIL, military ruler, 1997-05-25..1998-02-12

actor Ernest Bai Koroma
  kind    person
  name    Ernest Bai Koroma, Ernest Koroma
  short   Koroma, 2007-09-17..2018-04-04
  code    SLE
  sector  ELI
  role    SLE GOV, president, 2007-09-17..2018-04-04

actor Julius Maada Bio
  kind    person
  name    Julius Maada Bio
  code    SLE
  sector  ELI
  wikidata Q283829
  role    SLE GOV MIL, military ruler, 1996-01-16..1996-03-29
  role    SLE PTY OPP, opposition leader, 2011..2018-04-03
  role    SLE GOV, president, 2018-04-04..

actor Foday Sankoh
  kind    person
  name    Foday Sankoh
  short   Sankoh, 1991..2003
  code    SLE
  sector  REB
  role    SLE REB, leader of the RUF, 1991-03..2000-05-17

actor Sam Bockarie
  kind    person
  name    Sam Bockarie
  code    SLE
  sector  REB
  role    SLE REB, RUF commander, 1991..2003-05

actor Issa Sesay
  kind    person
  name    Issa Sesay
  code    SLE
  sector  REB
  role    SLE REB, RUF commander, 2000..2002

# ---- GIN ----

actor Lansana Conte
  kind    person
  name    Lansana Conte
  code    GIN
  sector  ELI
  role    GIN GOV, president, 1984-04-03..2008-12-22

actor Moussa Dadis Camara
  kind    person
  name    Moussa Dadis Camara, Dadis Camara
  code    GIN
  sector  ELI
  role    GIN GOV MIL, junta leader, 2008-12-23..2009-12-03

actor Sekouba Konate
  kind    person
  name    Sekouba Konate
  code    GIN
  sector  ELI
  role    GIN GOV MIL, junta leader, 2009-12-03..2010-12-21

actor Alpha Conde
  kind    person
  name    Alpha Conde
  code    GIN
  sector  ELI
  role    GIN PTY OPP, opposition leader, 1991..2010-12-20
  role    GIN GOV, president, 2010-12-21..2021-09-05

actor Mamady Doumbouya
  kind    person
  name    Mamady Doumbouya, Mamadi Doumbouya
  short   Doumbouya, 2021..
  code    GIN
  sector  ELI
  role    GIN GOV MIL, junta leader, 2021-09-05..

actor Cellou Dalein Diallo
  kind    person
  name    Cellou Dalein Diallo
  code    GIN
  sector  ELI
  role    GIN GOV, prime minister, 2004-12-09..2006-04-05
  role    GIN PTY OPP, opposition leader, 2007..

# ---- GNB ----

actor Joao Bernardo Vieira
  kind    person
  name    Joao Bernardo Vieira
  short   Vieira, 1984-05-16..1999-05-07
  short   Vieira, 2005-10-01..2009-03-02
  code    GNB
  sector  ELI
  role    GNB GOV, president, 1984-05-16..1999-05-07
  role    GNB GOV, president, 2005-10-01..2009-03-02

actor Kumba Yala
  kind    person
  name    Kumba Yala, Kumba Iala
  short   Yala, 2000..2015
  code    GNB
  sector  ELI
  role    GNB GOV, president, 2000-02-17..2003-09-14

actor Malam Bacai Sanha
  kind    person
  name    Malam Bacai Sanha
  short   Sanha, 2009..2024
  code    GNB
  sector  ELI
  role    GNB GOV, president, 2009-09-08..2012-01-09

actor Jose Mario Vaz
  kind    person
  name    Jose Mario Vaz
  short   Vaz, 2014..2032
  code    GNB
  sector  ELI
  role    GNB GOV, president, 2014-06-23..2020-02-27

actor Umaro Sissoco Embalo
  kind    person
  name    Umaro Sissoco Embalo, Umaro Cissoko Embalo
  short   Embalo, 2020..
  code    GNB
  sector  ELI
  wikidata Q16855164
  role    GNB GOV, president, 2020-02-27..

# ---- TGO ----

actor Gnassingbe Eyadema
  kind    person
  name    Gnassingbe Eyadema
  short   Eyadema, 1967..2017
  code    TGO
  sector  ELI
  role    TGO GOV, president, 1967-04-14..2005-02-05

actor Faure Gnassingbe
  kind    person
  name    Faure Gnassingbe
  short   Gnassingbe, 2005..
  code    TGO
  sector  ELI
  wikidata Q4414
  role    TGO GOV, president, 2005-02-05..2005-02-25
  role    TGO GOV, president, 2005-05-04..2025-05-03
  role    TGO GOV, president of the council of ministers, 2025-05-03..

actor Jean-Pierre Fabre
  kind    person
  name    Jean-Pierre Fabre
  short   Fabre, 2010..
  code    TGO
  sector  PTY, OPP
  role    TGO PTY OPP, opposition leader, 2010..

# ---- BEN ----

actor Mathieu Kerekou
  kind    person
  name    Mathieu Kerekou
  short   Kerekou, 1972..2018
  code    BEN
  sector  ELI
  role    BEN GOV, president, 1972-10-26..1991-04-04
  role    BEN GOV, president, 1996-04-04..2006-04-06

actor Nicephore Soglo
  kind    person
  name    Nicephore Soglo
  short   Soglo, 1990..2008
  code    BEN
  sector  ELI
  role    BEN GOV, prime minister, 1990-03-12..1991-04-04
  role    BEN GOV, president, 1991-04-04..1996-04-04

actor Thomas Boni Yayi
  kind    person
  name    Thomas Boni Yayi, Yayi Boni, Boni Yayi
  short   Boni Yayi, 2006..2028
  code    BEN
  sector  ELI
  role    BEN GOV, president, 2006-04-06..2016-04-06

actor Patrice Talon
  kind    person
  name    Patrice Talon
  short   Talon, 2016..
  code    BEN
  sector  ELI
  wikidata Q16669148
  role    BEN GOV, president, 2016-04-06..

# ---- COM ----

actor Azali Assoumani
  kind    person
  name    Azali Assoumani
  short   Assoumani, 2002..
  code    COM
  sector  ELI
  wikidata Q515602
  role    COM GOV, president, 2002-05-26..2006-05-26
  role    COM GOV, president, 2016-05-26..

# ---- MUS ----

actor Anerood Jugnauth
  kind    person
  name    Anerood Jugnauth
  short   Jugnauth, 1982-06-30..1995-12-27
  short   Jugnauth, 2000-09-12..2017-01-23
  code    MUS
  sector  ELI
  role    MUS GOV, prime minister, 1982-06-30..1995-12-27
  role    MUS GOV, prime minister, 2000-09-12..2003-09-30
  role    MUS GOV, president, 2003-10-07..2012-03-31
  role    MUS GOV, prime minister, 2014-12-17..2017-01-23

actor Navinchandra Ramgoolam
  kind    person
  name    Navinchandra Ramgoolam, Navin Ramgoolam
  short   Ramgoolam, 1995..
  code    MUS
  sector  ELI
  role    MUS GOV, prime minister, 1995-12-27..2000-09-15
  role    MUS GOV, prime minister, 2005-07-05..2014-12-17
  role    MUS GOV, prime minister, 2024-11-13..

actor Pravind Jugnauth
  kind    person
  name    Pravind Jugnauth
  short   Jugnauth, 2017-01-23..2024-11-13
  code    MUS
  sector  ELI
  wikidata Q3401447
  role    MUS GOV, prime minister, 2017-01-23..2024-11-13

# ---- MEX ----

actor Carlos Salinas de Gortari
  kind    person
  name    Carlos Salinas de Gortari, Carlos Salinas
  short   Salinas, 1988..2006
  code    MEX
  sector  ELI
  role    MEX GOV, president, 1988-12-01..1994-11-30

actor Ernesto Zedillo
  kind    person
  name    Ernesto Zedillo
  short   Zedillo, 1994..2012
  code    MEX
  sector  ELI
  role    MEX GOV, president, 1994-12-01..2000-11-30

actor Vicente Fox
  kind    person
  name    Vicente Fox
  code    MEX
  sector  ELI
  role    MEX GOV, president, 2000-12-01..2006-11-30

actor Felipe Calderon
  kind    person
  name    Felipe Calderon
  short   Calderon, 2006..2024
  code    MEX
  sector  ELI
  role    MEX GOV, president, 2006-12-01..2012-11-30

actor Enrique Pena Nieto
  kind    person
  name    Enrique Pena Nieto
  short   Pena Nieto, 2005..2030
  code    MEX
  sector  ELI
  role    MEX GOV, governor of Mexico State, 2005-09-16..2011-09-15
  role    MEX GOV, president, 2012-12-01..2018-11-30

actor Andres Manuel Lopez Obrador
  kind    person
  name    Andres Manuel Lopez Obrador
  short   Lopez Obrador, AMLO, 2000..2036
  code    MEX
  sector  ELI
  wikidata Q318508
  role    MEX GOV, mayor of Mexico City, 2000-12-05..2005-07-29
  role    MEX PTY OPP, opposition leader, 2005-07-30..2018-11-30
  role    MEX GOV, president, 2018-12-01..2024-09-30

actor Claudia Sheinbaum
  kind    person
  name    Claudia Sheinbaum
  short   Sheinbaum, 2018..
  code    MEX
  sector  ELI
  gender  female
  wikidata Q5771800
  role    MEX GOV, mayor of Mexico City, 2018-12-05..2023-06-16
  role    MEX GOV, president, 2024-10-01..

actor Jorge Castaneda
  kind    person
  name    Jorge Castaneda
  code    MEX
  sector  ELI
  role    MEX GOV, foreign minister, 2000-12-01..2003-01-10

actor Luis Ernesto Derbez
  kind    person
  name    Luis Ernesto Derbez
  code    MEX
  sector  ELI
  role    MEX GOV, foreign minister, 2003-01-15..2006-11-30

actor Patricia Espinosa
  kind    person
  name    Patricia Espinosa
  code    MEX
  sector  ELI
  gender  female
  role    MEX GOV, foreign minister, 2006-12-01..2012-11-30

actor Jose Antonio Meade
  kind    person
  name    Jose Antonio Meade
  code    MEX
  sector  ELI
  role    MEX GOV, foreign minister, 2012-12-01..2015-08-27
  role    MEX GOV, finance minister, 2016-09-07..2017-11-27
  role    MEX PTY, presidential candidate, 2017-12..2018-07-01

actor Claudia Ruiz Massieu
  kind    person
  name    Claudia Ruiz Massieu
  code    MEX
  sector  ELI
  gender  female
  role    MEX GOV, foreign minister, 2015-08-27..2017-01-04

actor Luis Videgaray
  kind    person
  name    Luis Videgaray
  code    MEX
  sector  ELI
  role    MEX GOV, finance minister, 2012-12-01..2016-09-07
  role    MEX GOV, foreign minister, 2017-01-04..2018-11-30

actor Marcelo Ebrard
  kind    person
  name    Marcelo Ebrard
  code    MEX
  sector  ELI
  role    MEX GOV, mayor of Mexico City, 2006-12-05..2012-12-04
  role    MEX GOV, foreign minister, 2018-12-01..2023-06-12
  role    MEX GOV, economy minister, 2024-10-01..

actor Alicia Barcena
  kind    person
  name    Alicia Barcena
  code    MEX
  sector  ELI
  gender  female
  role    MEX GOV, foreign minister, 2023-07-03..2024-09-30

actor Juan Ramon de la Fuente
  kind    person
  name    Juan Ramon de la Fuente
  code    MEX
  sector  ELI
  role    MEX GOV, foreign minister, 2024-10-01..

actor Luis Donaldo Colosio
  kind    person
  name    Luis Donaldo Colosio
  code    MEX
  sector  PTY
  role    MEX PTY, presidential candidate, 1993-11-28..1994-03-23

actor Cuauhtemoc Cardenas
  kind    person
  name    Cuauhtemoc Cardenas
  code    MEX
  sector  PTY, OPP
  role    MEX PTY OPP, opposition leader, 1988..2000

actor Subcomandante Marcos
  kind    person
  name    Subcomandante Marcos, Subcommander Marcos, Rafael Sebastian Guillen
  code    MEX
  sector  REB
  role    MEX REB, leader of the Zapatistas, 1994-01-01..2014-05

actor Joaquin Guzman
  kind    person
  name    Joaquin Guzman, Joaquin El Chapo Guzman, El Chapo, El Chapo Guzman
  code    MEX
  sector  CRM
  role    MEX CRM, leader of the Sinaloa cartel, 1989..2016-01-08

actor Ismael Zambada
  kind    person
  name    Ismael Zambada, El Mayo Zambada, Ismael El Mayo Zambada
  code    MEX
  sector  CRM
  role    MEX CRM, leader of the Sinaloa cartel, 1989..2024-07-25

actor Nemesio Oseguera
  kind    person
  name    Nemesio Oseguera, El Mencho
  code    MEX
  sector  CRM
  role    MEX CRM, leader of the Jalisco cartel, 2010..

actor Genaro Garcia Luna
  kind    person
  name    Genaro Garcia Luna
  code    MEX
  sector  ELI
  role    MEX GOV, public security minister, 2006-12-01..2012-11-30

actor Jesus Murillo Karam
  kind    person
  name    Jesus Murillo Karam
  code    MEX
  sector  ELI
  role    MEX GOV, attorney general, 2012-12-04..2015-02-27

actor Ricardo Anaya
  kind    person
  name    Ricardo Anaya
  code    MEX
  sector  PTY, OPP
  role    MEX PTY OPP, presidential candidate, 2017-12..2018-07-01

# ---- GTM ----

actor Jorge Serrano
  kind    person
  name    Jorge Serrano, Jorge Serrano Elias
  short   Serrano, 1991..2005
  code    GTM
  sector  ELI
  role    GTM GOV, president, 1991-01-14..1993-06-01

actor Ramiro de Leon Carpio
  kind    person
  name    Ramiro de Leon Carpio
  short   de Leon Carpio, 1993..2008
  code    GTM
  sector  ELI
  role    GTM GOV, president, 1993-06-06..1996-01-14

actor Alvaro Arzu
  kind    person
  name    Alvaro Arzu
  short   Arzu, 1996..2012
  code    GTM
  sector  ELI
  role    GTM GOV, president, 1996-01-14..2000-01-14

actor Alfonso Portillo
  kind    person
  name    Alfonso Portillo
  short   Portillo, 2000-01-14..2004-01-14
  code    GTM
  sector  ELI
  role    GTM GOV, president, 2000-01-14..2004-01-14

actor Oscar Berger
  kind    person
  name    Oscar Berger
  short   Berger, 2004-01-14..2008-01-14
  code    GTM
  sector  ELI
  role    GTM GOV, president, 2004-01-14..2008-01-14

actor Alvaro Colom
  kind    person
  name    Alvaro Colom
  short   Colom, 2008..2024
  code    GTM
  sector  ELI
  role    GTM GOV, president, 2008-01-14..2012-01-14

actor Otto Perez Molina
  kind    person
  name    Otto Perez Molina
  short   Perez Molina, 2012..2027
  code    GTM
  sector  ELI
  role    GTM GOV, president, 2012-01-14..2015-09-02

actor Jimmy Morales
  kind    person
  name    Jimmy Morales
  code    GTM
  sector  ELI
  role    GTM GOV, president, 2016-01-14..2020-01-14

actor Alejandro Giammattei
  kind    person
  name    Alejandro Giammattei
  short   Giammattei, 2020..2036
  code    GTM
  sector  ELI
  wikidata Q2134696
  role    GTM GOV, president, 2020-01-14..2024-01-14

actor Bernardo Arevalo
  kind    person
  name    Bernardo Arevalo
  short   Arevalo, 2024..
  code    GTM
  sector  ELI
  role    GTM GOV, president, 2024-01-15..

actor Efrain Rios Montt
  kind    person
  name    Efrain Rios Montt
  short   Rios Montt, 1982..2024
  code    GTM
  sector  ELI
  role    GTM GOV MIL, military ruler, 1982-03-23..1983-08-08
  role    GTM LEG PTY, politician, 1990..2012-01

actor Rigoberta Menchu
  kind    person
  name    Rigoberta Menchu
  code    GTM
  sector  SOC
  gender  female
  role    GTM SOC, indigenous activist, 1983..

# ---- SLV ----

actor Alfredo Cristiani
  kind    person
  name    Alfredo Cristiani
  short   Cristiani, 1989..2006
  code    SLV
  sector  ELI
  role    SLV GOV, president, 1989-06-01..1994-06-01

actor Armando Calderon Sol
  kind    person
  name    Armando Calderon Sol
  short   Calderon Sol, 1994..2011
  code    SLV
  sector  ELI
  role    SLV GOV, president, 1994-06-01..1999-06-01

actor Francisco Flores
  kind    person
  name    Francisco Flores
  code    SLV
  sector  ELI
  role    SLV GOV, president, 1999-06-01..2004-06-01

actor Antonio Saca
  kind    person
  name    Antonio Saca, Tony Saca
  short   Saca, 2004..2021
  code    SLV
  sector  ELI
  role    SLV GOV, president, 2004-06-01..2009-06-01

actor Mauricio Funes
  kind    person
  name    Mauricio Funes
  short   Funes, 2009..2026
  code    SLV
  sector  ELI
  role    SLV GOV, president, 2009-06-01..2014-06-01

actor Salvador Sanchez Ceren
  kind    person
  name    Salvador Sanchez Ceren
  short   Sanchez Ceren, 2014..2031
  code    SLV
  sector  ELI
  role    SLV GOV, president, 2014-06-01..2019-06-01

actor Nayib Bukele
  kind    person
  name    Nayib Bukele
  short   Bukele, 2015..
  code    SLV
  sector  ELI
  wikidata Q17712353
  role    SLV GOV, mayor of San Salvador, 2015-05-01..2018-04-30
  role    SLV GOV, president, 2019-06-01..

# ---- HND ----

actor Rafael Callejas
  kind    person
  name    Rafael Callejas
  short   Callejas, 1990..2006
  code    HND
  sector  ELI
  role    HND GOV, president, 1990-01-27..1994-01-27

actor Carlos Roberto Reina
  kind    person
  name    Carlos Roberto Reina
  code    HND
  sector  ELI
  role    HND GOV, president, 1994-01-27..1998-01-27

actor Carlos Flores
  kind    person
  name    Carlos Flores, Carlos Roberto Flores
  code    HND
  sector  ELI
  role    HND GOV, president, 1998-01-27..2002-01-27

actor Ricardo Maduro
  kind    person
  name    Ricardo Maduro
  code    HND
  sector  ELI
  role    HND GOV, president, 2002-01-27..2006-01-27

actor Manuel Zelaya
  kind    person
  name    Manuel Zelaya
  short   Zelaya, 2006..2034
  code    HND
  sector  ELI
  role    HND GOV, president, 2006-01-27..2009-06-28
  role    HND PTY OPP, ousted president, 2009-06-29..2022-01-26

actor Roberto Micheletti
  kind    person
  name    Roberto Micheletti
  short   Micheletti, 2006..2022
  code    HND
  sector  ELI
  role    HND LEG, speaker of congress, 2006-01..2009-06-28
  role    HND GOV, interim president, 2009-06-28..2010-01-27

actor Porfirio Lobo
  kind    person
  name    Porfirio Lobo
  short   Lobo, 2010..2026
  code    HND
  sector  ELI
  role    HND GOV, president, 2010-01-27..2014-01-27

actor Juan Orlando Hernandez
  kind    person
  name    Juan Orlando Hernandez
  code    HND
  sector  ELI
  wikidata Q5951723
  role    HND GOV, president, 2014-01-27..2022-01-27

actor Xiomara Castro
  kind    person
  name    Xiomara Castro
  short   Castro, 2013..
  code    HND
  sector  ELI
  gender  female
  wikidata Q8044708
  role    HND PTY OPP, opposition leader, 2013..2022-01-26
  role    HND GOV, president, 2022-01-27..

actor Berta Caceres
  kind    person
  name    Berta Caceres
  code    HND
  sector  SOC
  gender  female
  role    HND SOC, environmental activist, 1993..2016-03-02

# ---- NIC ----

actor Violeta Chamorro
  kind    person
  name    Violeta Chamorro, Violeta Barrios de Chamorro
  short   Chamorro, 1990..2009
  code    NIC
  sector  ELI
  gender  female
  role    NIC GOV, president, 1990-04-25..1997-01-10

actor Arnoldo Aleman
  kind    person
  name    Arnoldo Aleman
  short   Aleman, 1997..2014
  code    NIC
  sector  ELI
  role    NIC GOV, president, 1997-01-10..2002-01-10

actor Enrique Bolanos
  kind    person
  name    Enrique Bolanos
  short   Bolanos, 2002..2019
  code    NIC
  sector  ELI
  role    NIC GOV, president, 2002-01-10..2007-01-10

actor Daniel Ortega
  kind    person
  name    Daniel Ortega
  short   Ortega, 1985..
  code    NIC
  sector  ELI
  wikidata Q57402
  role    NIC GOV, president, 1985-01-10..1990-04-25
  role    NIC PTY OPP, leader of the Sandinistas, 1990-04-25..2007-01-09
  role    NIC GOV, president, 2007-01-10..

actor Rosario Murillo
  kind    person
  name    Rosario Murillo
  code    NIC
  sector  ELI
  gender  female
  role    NIC GOV, vice president, 2017-01-10..

actor Humberto Ortega
  kind    person
  name    Humberto Ortega
  code    NIC
  sector  ELI
  role    NIC MIL, army chief, 1990-04..1995-02-21

actor Rolando Alvarez
  kind    person
  name    Rolando Alvarez
  code    NIC
  sector  REL, OPP
  role    NIC REL OPP, bishop, 2011..2024-01

actor Cristiana Chamorro
  kind    person
  name    Cristiana Chamorro
  code    NIC
  sector  OPP
  gender  female
  role    NIC OPP, opposition politician, 2021-01..

# ---- CRI ----

actor Oscar Arias
  kind    person
  name    Oscar Arias, Oscar Arias Sanchez
  code    CRI
  sector  ELI
  role    CRI GOV, president, 1986-05-08..1990-05-08
  role    CRI GOV, president, 2006-05-08..2010-05-08

actor Abel Pacheco
  kind    person
  name    Abel Pacheco
  short   Pacheco, 2002..2018
  code    CRI
  sector  ELI
  role    CRI GOV, president, 2002-05-08..2006-05-08

actor Laura Chinchilla
  kind    person
  name    Laura Chinchilla
  short   Chinchilla, 2010..2026
  code    CRI
  sector  ELI
  gender  female
  role    CRI GOV, president, 2010-05-08..2014-05-08

actor Luis Guillermo Solis
  kind    person
  name    Luis Guillermo Solis
  short   Solis, 2014..2030
  code    CRI
  sector  ELI
  role    CRI GOV, president, 2014-05-08..2018-05-08

actor Carlos Alvarado
  kind    person
  name    Carlos Alvarado, Carlos Alvarado Quesada
  short   Alvarado, 2018..2034
  code    CRI
  sector  ELI
  wikidata Q26996246
  role    CRI GOV, president, 2018-05-08..2022-05-08

actor Rodrigo Chaves
  kind    person
  name    Rodrigo Chaves
  short   Chaves, 2022..
  code    CRI
  sector  ELI
  wikidata Q98017689
  role    CRI GOV, president, 2022-05-08..

# ---- PAN ----

actor Manuel Noriega
  kind    person
  name    Manuel Noriega, Manuel Antonio Noriega
  short   Noriega, 1983..2001
  code    PAN
  sector  ELI
  role    PAN GOV MIL, military ruler, 1983-08-12..1989-12-20

actor Guillermo Endara
  kind    person
  name    Guillermo Endara
  short   Endara, 1989..2006
  code    PAN
  sector  ELI
  role    PAN GOV, president, 1989-12-20..1994-09-01

actor Ernesto Perez Balladares
  kind    person
  name    Ernesto Perez Balladares
  short   Perez Balladares, 1994..2011
  code    PAN
  sector  ELI
  role    PAN GOV, president, 1994-09-01..1999-09-01

actor Mireya Moscoso
  kind    person
  name    Mireya Moscoso
  short   Moscoso, 1999..2016
  code    PAN
  sector  ELI
  gender  female
  role    PAN GOV, president, 1999-09-01..2004-09-01

actor Martin Torrijos
  kind    person
  name    Martin Torrijos
  short   Torrijos, 2004..2021
  code    PAN
  sector  ELI
  role    PAN GOV, president, 2004-09-01..2009-07-01

actor Ricardo Martinelli
  kind    person
  name    Ricardo Martinelli
  short   Martinelli, 2009..2026
  code    PAN
  sector  ELI
  role    PAN GOV, president, 2009-07-01..2014-07-01

actor Juan Carlos Varela
  kind    person
  name    Juan Carlos Varela
  short   Varela, 2014..2031
  code    PAN
  sector  ELI
  role    PAN GOV, president, 2014-07-01..2019-07-01

actor Laurentino Cortizo
  kind    person
  name    Laurentino Cortizo
  short   Cortizo, 2019..2036
  code    PAN
  sector  ELI
  wikidata Q28122455
  role    PAN GOV, president, 2019-07-01..2024-07-01

actor Jose Raul Mulino
  kind    person
  name    Jose Raul Mulino
  short   Mulino, 2024..
  code    PAN
  sector  ELI
  role    PAN GOV, president, 2024-07-01..

# ---- CUB ----

actor Fidel Castro
  kind    person
  name    Fidel Castro, Fidel Alejandro Castro
  short   Castro, 1976-12-02..2008-02-24
  code    CUB
  sector  ELI
  role    CUB GOV, president, 1976-12-02..2008-02-24

actor Raul Castro
  kind    person
  name    Raul Castro
  short   Castro, 2006-07-31..2018-04-19
  code    CUB
  sector  ELI
  role    CUB GOV, defence minister, 1959-10-16..2008-02-24
  role    CUB GOV, acting president, 2006-07-31..2008-02-24
  role    CUB GOV, president, 2008-02-24..2018-04-19
  role    CUB PTY GOV, first secretary of the Communist Party, 2011-04-19..2021-04-19

actor Miguel Diaz-Canel
  kind    person
  name    Miguel Diaz-Canel, Miguel Diaz Canel
  short   Diaz-Canel, 2013..
  code    CUB
  sector  ELI
  wikidata Q1932603
  role    CUB GOV, vice president, 2013-02-24..2018-04-19
  role    CUB GOV, president, 2018-04-19..

actor Carlos Lage
  kind    person
  name    Carlos Lage
  code    CUB
  sector  ELI
  role    CUB GOV, vice president, 1993..2009-03-02

actor Roberto Robaina
  kind    person
  name    Roberto Robaina
  code    CUB
  sector  ELI
  role    CUB GOV, foreign minister, 1993-03-31..1999-05-28

actor Felipe Perez Roque
  kind    person
  name    Felipe Perez Roque
  code    CUB
  sector  ELI
  role    CUB GOV, foreign minister, 1999-05-28..2009-03-02

actor Bruno Rodriguez
  kind    person
  name    Bruno Rodriguez, Bruno Rodriguez Parrilla
  code    CUB
  sector  ELI
  role    CUB GOV, foreign minister, 2009-03-02..

actor Ricardo Alarcon
  kind    person
  name    Ricardo Alarcon
  code    CUB
  sector  ELI
  role    CUB LEG, speaker of the National Assembly, 1993-02-24..2013-02-24

actor Manuel Marrero
  kind    person
  name    Manuel Marrero
  short   Marrero, 2019..
  code    CUB
  sector  ELI
  wikidata Q79358625
  role    CUB GOV, prime minister, 2019-12-21..

actor Josefina Vidal
  kind    person
  name    Josefina Vidal
  code    CUB
  sector  ELI
  gender  female
  role    CUB GOV, head of US affairs, 2012..2018

actor Oswaldo Paya
  kind    person
  name    Oswaldo Paya
  code    CUB
  sector  OPP
  role    CUB OPP, dissident, 1988..2012-07-22

actor Yoani Sanchez
  kind    person
  name    Yoani Sanchez
  code    CUB
  sector  OPP, JRN
  gender  female
  role    CUB OPP JRN, blogger, 2007..

actor Guillermo Farinas
  kind    person
  name    Guillermo Farinas
  code    CUB
  sector  OPP
  role    CUB OPP, dissident, 2003..

actor Elian Gonzalez
  kind    person
  name    Elian Gonzalez
  code    CUB
  sector  CVL
  role    CUB CVL, boy, 1999-11..2000-06

actor Alan Gross
  kind    person
  name    Alan Gross
  code    CUB
  sector  LAB
  role    USA LAB, jailed contractor, 2009-12..2014-12-17

# ---- DOM ----

actor Joaquin Balaguer
  kind    person
  name    Joaquin Balaguer
  short   Balaguer, 1986..2008
  code    DOM
  sector  ELI
  role    DOM GOV, president, 1986-08-16..1996-08-16

actor Leonel Fernandez
  kind    person
  name    Leonel Fernandez
  code    DOM
  sector  ELI
  role    DOM GOV, president, 1996-08-16..2000-08-16
  role    DOM GOV, president, 2004-08-16..2012-08-16

actor Hipolito Mejia
  kind    person
  name    Hipolito Mejia
  short   Mejia, 2000..2016
  code    DOM
  sector  ELI
  role    DOM GOV, president, 2000-08-16..2004-08-16

actor Danilo Medina
  kind    person
  name    Danilo Medina
  short   Medina, 2012..2032
  code    DOM
  sector  ELI
  role    DOM GOV, president, 2012-08-16..2020-08-16

actor Luis Abinader
  kind    person
  name    Luis Abinader
  short   Abinader, 2020..
  code    DOM
  sector  ELI
  wikidata Q16594097
  role    DOM GOV, president, 2020-08-16..

# ---- HTI ----

actor Jean-Bertrand Aristide
  kind    person
  name    Jean-Bertrand Aristide
  short   Aristide, 1991..2016
  code    HTI
  sector  ELI
  role    HTI GOV, president, 1991-02-07..1991-09-30
  role    HTI OPP, exiled president, 1991-10-01..1994-10-14
  role    HTI GOV, president, 1994-10-15..1996-02-07
  role    HTI GOV, president, 2001-02-07..2004-02-29

actor Raoul Cedras
  kind    person
  name    Raoul Cedras
  short   Cedras, 1991..2006
  code    HTI
  sector  ELI
  role    HTI GOV MIL, military ruler, 1991-09-30..1994-10-10

actor Rene Preval
  kind    person
  name    Rene Preval
  short   Preval, 1991..2023
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 1991-02-13..1991-10-11
  role    HTI GOV, president, 1996-02-07..2001-02-07
  role    HTI GOV, president, 2006-05-14..2011-05-14

actor Boniface Alexandre
  kind    person
  name    Boniface Alexandre
  short   Alexandre, 2004..2018
  code    HTI
  sector  ELI
  role    HTI GOV, interim president, 2004-02-29..2006-05-14

actor Gerard Latortue
  kind    person
  name    Gerard Latortue
  short   Latortue, 2004..2018
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 2004-03-12..2006-06-09

actor Michel Martelly
  kind    person
  name    Michel Martelly
  short   Martelly, 2011..2028
  code    HTI
  sector  ELI
  role    HTI GOV, president, 2011-05-14..2016-02-07

actor Jocelerme Privert
  kind    person
  name    Jocelerme Privert
  short   Privert, 2016..2029
  code    HTI
  sector  ELI
  role    HTI GOV, interim president, 2016-02-14..2017-02-07

actor Jovenel Moise
  kind    person
  name    Jovenel Moise
  short   Moise, 2017..2033
  code    HTI
  sector  ELI
  role    HTI GOV, president, 2017-02-07..2021-07-07

actor Claude Joseph
  kind    person
  name    Claude Joseph
  short   Joseph, 2021..2033
  code    HTI
  sector  ELI
  role    HTI GOV, interim prime minister, 2021-04-14..2021-07-20

actor Ariel Henry
  kind    person
  name    Ariel Henry
  short   Henry, 2021..2036
  code    HTI
  sector  ELI
  wikidata Q107451258
  role    HTI GOV, prime minister, 2021-07-20..2024-04-24

actor Garry Conille
  kind    person
  name    Garry Conille
  short   Conille, 2011..2036
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 2011-10-18..2012-05-16
  role    HTI GOV, prime minister, 2024-06-03..2024-11-11

actor Alix Didier Fils-Aime
  kind    person
  name    Alix Didier Fils-Aime
  short   Fils-Aime, 2024..
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 2024-11-11..

actor Laurent Lamothe
  kind    person
  name    Laurent Lamothe
  short   Lamothe, 2012..2026
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 2012-05-16..2014-12-14

actor Jean-Claude Duvalier
  kind    person
  name    Jean-Claude Duvalier, Baby Doc, Baby Doc Duvalier
  short   Duvalier, 1971..1998
  code    HTI
  sector  ELI
  role    HTI GOV, president, 1971-04-22..1986-02-07

actor Guy Philippe
  kind    person
  name    Guy Philippe
  short   Philippe, 2004-02..2004-03
  code    HTI
  sector  REB
  role    HTI REB, rebel leader, 2004-02..2004-03

actor Jimmy Cherizier
  kind    person
  name    Jimmy Cherizier, Barbecue Cherizier, Jimmy Barbecue Cherizier
  code    HTI
  sector  CRM
  role    HTI CRM, gang leader, 2018..

# ---- JAM ----

actor P.J. Patterson
  kind    person
  name    P.J. Patterson, P. J. Patterson, Percival Patterson
  short   Patterson, 1992..2018
  code    JAM
  sector  ELI
  role    JAM GOV, prime minister, 1992-03-30..2006-03-30

actor Portia Simpson-Miller
  kind    person
  name    Portia Simpson-Miller, Portia Simpson Miller
  short   Simpson-Miller, Simpson Miller, 2006..2028
  code    JAM
  sector  ELI
  gender  female
  role    JAM GOV, prime minister, 2006-03-30..2007-09-11
  role    JAM GOV, prime minister, 2012-01-05..2016-03-03

actor Bruce Golding
  kind    person
  name    Bruce Golding
  short   Golding, 2007..2023
  code    JAM
  sector  ELI
  role    JAM GOV, prime minister, 2007-09-11..2011-10-23

actor Andrew Holness
  kind    person
  name    Andrew Holness
  short   Holness, 2011..
  code    JAM
  sector  ELI
  wikidata Q505200
  role    JAM GOV, prime minister, 2011-10-23..2012-01-05
  role    JAM GOV, prime minister, 2016-03-03..

actor Christopher Coke
  kind    person
  name    Christopher Coke, Dudus Coke
  code    JAM
  sector  CRM
  role    JAM CRM, drug lord, 1994..2010-06

# ---- BRB ----

actor Mia Mottley
  kind    person
  name    Mia Mottley
  short   Mottley, 2018..
  code    BRB
  sector  ELI
  gender  female
  wikidata Q6827147
  role    BRB GOV, prime minister, 2018-05-25..

# ---- TTO ----

actor Keith Rowley
  kind    person
  name    Keith Rowley
  short   Rowley, 2015..2037
  code    TTO
  sector  ELI
  wikidata Q6384971
  role    TTO GOV, prime minister, 2015-09-09..2025-03-17

actor Kamla Persad-Bissessar
  kind    person
  name    Kamla Persad-Bissessar
  short   Persad-Bissessar, 2010..
  code    TTO
  sector  ELI
  gender  female
  role    TTO GOV, prime minister, 2010-05-26..2015-09-09
  role    TTO GOV, prime minister, 2025-05-01..

# ---- GUY ----

actor Bharrat Jagdeo
  kind    person
  name    Bharrat Jagdeo
  short   Jagdeo, 1999..2023
  code    GUY
  sector  ELI
  role    GUY GOV, president, 1999-08-11..2011-12-03

actor David Granger
  kind    person
  name    David Granger
  short   Granger, 2015..2032
  code    GUY
  sector  ELI
  wikidata Q5230470
  role    GUY GOV, president, 2015-05-16..2020-08-02

actor Irfaan Ali
  kind    person
  name    Irfaan Ali, Mohamed Irfaan Ali
  code    GUY
  sector  ELI
  wikidata Q64840184
  role    GUY GOV, president, 2020-08-02..

# ---- SUR ----

actor Desi Bouterse
  kind    person
  name    Desi Bouterse, Dési Bouterse
  short   Bouterse, 2010..2032
  code    SUR
  sector  ELI
  role    SUR GOV, president, 2010-08-12..2020-07-16

actor Chan Santokhi
  kind    person
  name    Chan Santokhi
  short   Santokhi, 2020..2037
  code    SUR
  sector  ELI
  wikidata Q333135
  role    SUR GOV, president, 2020-07-16..2025-07-16

# ---- VEN ----

actor Carlos Andres Perez
  kind    person
  name    Carlos Andres Perez
  code    VEN
  sector  ELI
  role    VEN GOV, president, 1989-02-02..1993-05-21

actor Rafael Caldera
  kind    person
  name    Rafael Caldera
  short   Caldera, 1994..2011
  code    VEN
  sector  ELI
  role    VEN GOV, president, 1994-02-02..1999-02-02

actor Hugo Chavez
  kind    person
  name    Hugo Chavez, Hugo Rafael Chavez
  short   Chavez, 1992..2025
  code    VEN
  sector  ELI
  role    VEN MIL, coup leader, 1992-02-04..1994-03
  role    VEN GOV, president, 1999-02-02..2013-03-05

actor Nicolas Maduro
  kind    person
  name    Nicolas Maduro
  short   Maduro, 2006..
  code    VEN
  sector  ELI
  wikidata Q58132
  role    VEN GOV, foreign minister, 2006-08-09..2013-01-16
  role    VEN GOV, vice president, 2012-10-13..2013-03-05
  role    VEN GOV, president, 2013-03-05..

actor Pedro Carmona
  kind    person
  name    Pedro Carmona
  short   Carmona, 2001..2014
  code    VEN
  sector  ELI
  role    VEN BUS, head of Fedecamaras, 2001-07..2002-04-11
  role    VEN GOV, interim president, 2002-04-12..2002-04-13

actor Henrique Capriles
  kind    person
  name    Henrique Capriles, Henrique Capriles Radonski
  short   Capriles, 2008..
  code    VEN
  sector  ELI
  role    VEN GOV, governor of Miranda, 2008-11-30..2017-10
  role    VEN PTY OPP, opposition leader, 2012-02..

actor Leopoldo Lopez
  kind    person
  name    Leopoldo Lopez
  code    VEN
  sector  PTY, OPP
  role    VEN PTY OPP, opposition leader, 2008..

actor Juan Guaido
  kind    person
  name    Juan Guaido
  short   Guaido, 2019..2026
  code    VEN
  sector  ELI
  role    VEN LEG OPP, head of the National Assembly, 2019-01-05..2021-01-05
  role    VEN OPP, opposition leader, 2021-01-06..2023-04

actor Maria Corina Machado
  kind    person
  name    Maria Corina Machado
  code    VEN
  sector  PTY, OPP
  gender  female
  role    VEN PTY OPP, opposition leader, 2010..

actor Edmundo Gonzalez
  kind    person
  name    Edmundo Gonzalez, Edmundo Gonzalez Urrutia
  code    VEN
  sector  PTY, OPP
  role    VEN PTY OPP, presidential candidate, 2024-04..

actor Diosdado Cabello
  kind    person
  name    Diosdado Cabello
  short   Cabello, 2002..
  code    VEN
  sector  ELI
  role    VEN GOV, vice president, 2002-01-13..2002-05-05
  role    VEN LEG, speaker of the National Assembly, 2012-01-05..2016-01-05
  role    VEN PTY, leader of the ruling party, 2016-01-06..
  role    VEN GOV, interior minister, 2024-08-27..

actor Delcy Rodriguez
  kind    person
  name    Delcy Rodriguez
  code    VEN
  sector  ELI
  gender  female
  role    VEN GOV, foreign minister, 2014-12-26..2017-06-21
  role    VEN GOV, vice president, 2018-06-14..

actor Jorge Rodriguez
  kind    person
  name    Jorge Rodriguez
  code    VEN
  sector  ELI
  role    VEN GOV, vice president, 2007-01-08..2008-01-03
  role    VEN LEG, head of the National Assembly, 2021-01-05..

actor Jorge Arreaza
  kind    person
  name    Jorge Arreaza
  code    VEN
  sector  ELI
  role    VEN GOV, vice president, 2013-04-21..2016-01-06
  role    VEN GOV, foreign minister, 2017-08-02..2021-08-19

actor Tareck El Aissami
  kind    person
  name    Tareck El Aissami, Tareck el-Aissami
  code    VEN
  sector  ELI
  role    VEN GOV, vice president, 2017-01-04..2018-06-14
  role    VEN GOV, oil minister, 2020-04-27..2023-03-20

actor Yvan Gil
  kind    person
  name    Yvan Gil
  code    VEN
  sector  ELI
  role    VEN GOV, foreign minister, 2023-01-06..

actor Elias Jaua
  kind    person
  name    Elias Jaua
  code    VEN
  sector  ELI
  role    VEN GOV, vice president, 2010-01-27..2012-10-13
  role    VEN GOV, foreign minister, 2013-01-16..2014-09-02

actor Vladimir Padrino
  kind    person
  name    Vladimir Padrino, Vladimir Padrino Lopez
  code    VEN
  sector  ELI
  role    VEN GOV, defence minister, 2014-10-24..

actor Ali Rodriguez
  kind    person
  name    Ali Rodriguez
  code    VEN
  sector  ELI
  role    IGO GOV, secretary general of OPEC, 2001-01-01..2002-06-30
  role    VEN GOV, foreign minister, 2004-11..2006-08

actor Rafael Ramirez
  kind    person
  name    Rafael Ramirez
  code    VEN
  sector  ELI
  role    VEN GOV, oil minister, 2002-07-17..2014-09-02

actor Manuel Rosales
  kind    person
  name    Manuel Rosales
  code    VEN
  sector  PTY, OPP
  role    VEN PTY OPP, presidential candidate, 2006-08..2006-12

actor Henry Ramos Allup
  kind    person
  name    Henry Ramos Allup
  code    VEN
  sector  ELI
  role    VEN LEG OPP, head of the National Assembly, 2016-01-05..2017-01-05

actor Julio Borges
  kind    person
  name    Julio Borges
  code    VEN
  sector  ELI
  role    VEN LEG OPP, head of the National Assembly, 2017-01-05..2018-01-05

actor Luisa Ortega
  kind    person
  name    Luisa Ortega, Luisa Ortega Diaz
  code    VEN
  sector  ELI
  gender  female
  role    VEN JUD, attorney general, 2007-12-13..2017-08-05

actor Tarek William Saab
  kind    person
  name    Tarek William Saab
  code    VEN
  sector  ELI
  role    VEN JUD, attorney general, 2017-08-05..

actor Antonio Ledezma
  kind    person
  name    Antonio Ledezma
  code    VEN
  sector  ELI
  role    VEN GOV, mayor of Caracas, 2008-12..2015-02
  role    VEN PTY OPP, opposition leader, 2015-02..

actor Henri Falcon
  kind    person
  name    Henri Falcon
  code    VEN
  sector  PTY, OPP
  role    VEN PTY OPP, presidential candidate, 2018-02..2018-05

actor Lilian Tintori
  kind    person
  name    Lilian Tintori
  code    VEN
  sector  OPP
  gender  female
  role    VEN OPP, activist, 2014-02..

# ---- COL ----

actor Virgilio Barco
  kind    person
  name    Virgilio Barco
  short   Barco, 1986-08-07..1990-08-07
  code    COL
  sector  ELI
  role    COL GOV, president, 1986-08-07..1990-08-07

actor Cesar Gaviria
  kind    person
  name    Cesar Gaviria
  short   Gaviria, 1990..2016
  code    COL
  sector  ELI
  role    COL GOV, president, 1990-08-07..1994-08-07
  role    IGO GOV, secretary general of the OAS, 1994-09-15..2004-09-15

actor Ernesto Samper
  kind    person
  name    Ernesto Samper
  short   Samper, 1994..2010
  code    COL
  sector  ELI
  role    COL GOV, president, 1994-08-07..1998-08-07

actor Andres Pastrana
  kind    person
  name    Andres Pastrana
  short   Pastrana, 1998..2014
  code    COL
  sector  ELI
  role    COL GOV, president, 1998-08-07..2002-08-07

actor Alvaro Uribe
  kind    person
  name    Alvaro Uribe
  short   Uribe, 2002..2032
  code    COL
  sector  ELI
  role    COL GOV, president, 2002-08-07..2010-08-07
  role    COL LEG OPP, senator, 2014-07-20..2020-08-18

actor Juan Manuel Santos
  kind    person
  name    Juan Manuel Santos
  code    COL
  sector  ELI
  role    COL GOV, defence minister, 2006-07-19..2009-05-18
  role    COL GOV, president, 2010-08-07..2018-08-07

actor Ivan Duque
  kind    person
  name    Ivan Duque
  short   Duque, 2014..2034
  code    COL
  sector  ELI
  wikidata Q17478000
  role    COL LEG, senator, 2014-07-20..2018-04
  role    COL GOV, president, 2018-08-07..2022-08-07

actor Gustavo Petro
  kind    person
  name    Gustavo Petro
  short   Petro, 2012..
  code    COL
  sector  ELI
  wikidata Q704022
  role    COL GOV, mayor of Bogota, 2012-01-01..2015-12-31
  role    COL LEG OPP, senator, 2018-07-20..2022-07-20
  role    COL GOV, president, 2022-08-07..

actor Francia Marquez
  kind    person
  name    Francia Marquez
  short   Marquez, 2022-08-07..
  code    COL
  sector  ELI
  gender  female
  role    COL GOV, vice president, 2022-08-07..

actor Maria Angela Holguin
  kind    person
  name    Maria Angela Holguin
  code    COL
  sector  ELI
  gender  female
  role    COL GOV, foreign minister, 2010-08-07..2018-08-07

actor Carlos Holmes Trujillo
  kind    person
  name    Carlos Holmes Trujillo
  code    COL
  sector  ELI
  role    COL GOV, foreign minister, 2018-08-07..2019-11-12
  role    COL GOV, defence minister, 2019-11-12..2021-01-26

actor Carolina Barco
  kind    person
  name    Carolina Barco
  short   Barco, 2002-08-07..2006-08-07
  code    COL
  sector  ELI
  gender  female
  role    COL GOV, foreign minister, 2002-08-07..2006-08-07

actor Juan Carlos Pinzon
  kind    person
  name    Juan Carlos Pinzon
  code    COL
  sector  ELI
  role    COL GOV, defence minister, 2011-09-05..2015-06-22

actor Luis Carlos Villegas
  kind    person
  name    Luis Carlos Villegas
  code    COL
  sector  ELI
  role    COL GOV, defence minister, 2015-06-22..2018-08-07

actor Guillermo Botero
  kind    person
  name    Guillermo Botero
  code    COL
  sector  ELI
  role    COL GOV, defence minister, 2018-08-07..2019-11-06

actor Diego Molano
  kind    person
  name    Diego Molano
  code    COL
  sector  ELI
  role    COL GOV, defence minister, 2021-02-01..2022-08-07

actor Ivan Velasquez
  kind    person
  name    Ivan Velasquez
  code    COL
  sector  ELI
  role    UNO JUD, head of the anti-impunity commission in Guatemala, 2013-08-31..2019-09-03
  role    COL GOV, defence minister, 2022-08-20..2025-02

actor Humberto de la Calle
  kind    person
  name    Humberto de la Calle
  code    COL
  sector  ELI
  role    COL GOV, vice president, 1994-08-07..1997-09
  role    COL GOV, chief peace negotiator, 2012-09..2016-11-24

actor Sergio Jaramillo
  kind    person
  name    Sergio Jaramillo
  code    COL
  sector  ELI
  role    COL GOV, peace commissioner, 2012-09..2017

actor Ingrid Betancourt
  kind    person
  name    Ingrid Betancourt
  code    COL
  sector  CVL
  gender  female
  role    COL PTY, presidential candidate, 2001..2002-02-23
  role    COL CVL, hostage, 2002-02-24..2008-07-02

actor Pablo Escobar
  kind    person
  name    Pablo Escobar
  short   Escobar, 1976..1996
  code    COL
  sector  CRM
  role    COL CRM, leader of the Medellin cartel, 1976..1993-12-02

actor Manuel Marulanda
  kind    person
  name    Manuel Marulanda, Pedro Antonio Marin
  short   Marulanda, 1964..2011
  code    COL
  sector  REB
  role    COL REB, leader of the FARC, 1964..2008-03-26

actor Raul Reyes
  kind    person
  name    Raul Reyes
  code    COL
  sector  REB
  role    COL REB, FARC commander, 1981..2008-03-01

actor Alfonso Cano
  kind    person
  name    Alfonso Cano
  code    COL
  sector  REB
  role    COL REB, leader of the FARC, 2008-03..2011-11-04

actor Rodrigo Londono
  kind    person
  name    Rodrigo Londono, Timochenko, Timoleon Jimenez
  short   Timochenko, 2011..
  code    COL
  sector  PTY
  role    COL REB, leader of the FARC, 2011-11-15..2017-08-31
  role    COL PTY, leader of the FARC party, 2017-09-01..

actor Ivan Marquez
  kind    person
  name    Ivan Marquez
  short   Marquez, 2019-08-29..
  code    COL
  sector  REB
  role    COL REB, FARC commander, 1985..2017-08-31
  role    COL REB, leader of Segunda Marquetalia, 2019-08-29..

actor Jorge Briceno
  kind    person
  name    Jorge Briceno, Mono Jojoy
  code    COL
  sector  REB
  role    COL REB, FARC commander, 1993..2010-09-22

actor Jesus Santrich
  kind    person
  name    Jesus Santrich
  code    COL
  sector  REB
  role    COL REB, FARC commander, 1991..2021-05-17

actor Ivan Mordisco
  kind    person
  name    Ivan Mordisco
  code    COL
  sector  REB
  role    COL REB, leader of FARC dissidents, 2016-07..

actor Antonio Garcia
  kind    person
  name    Antonio Garcia
  code    COL
  sector  REB
  role    COL REB, ELN commander, 1990..

actor Pablo Beltran
  kind    person
  name    Pablo Beltran
  code    COL
  sector  REB
  role    COL REB, ELN negotiator, 1990..

actor Carlos Castano
  kind    person
  name    Carlos Castano
  code    COL
  sector  PRM
  role    COL PRM, leader of the AUC, 1997-04..2004-04-16

actor Salvatore Mancuso
  kind    person
  name    Salvatore Mancuso
  code    COL
  sector  PRM
  role    COL PRM, AUC commander, 1997..2006

actor Dairo Antonio Usuga
  kind    person
  name    Dairo Antonio Usuga, Otoniel
  code    COL
  sector  CRM
  role    COL CRM, leader of the Gulf Clan, 2012-01..2021-10-23

actor Piedad Cordoba
  kind    person
  name    Piedad Cordoba
  code    COL
  sector  ELI
  gender  female
  role    COL LEG, senator, 1994-07-20..2010-11

actor Antanas Mockus
  kind    person
  name    Antanas Mockus
  code    COL
  sector  ELI
  role    COL GOV, mayor of Bogota, 2001-01-01..2003-12-31
  role    COL PTY OPP, presidential candidate, 2010-03..2010-06

actor Federico Gutierrez
  kind    person
  name    Federico Gutierrez
  code    COL
  sector  ELI
  role    COL GOV, mayor of Medellin, 2016-01-01..2019-12-31

actor Rodolfo Hernandez
  kind    person
  name    Rodolfo Hernandez
  code    COL
  sector  PTY, OPP
  role    COL PTY OPP, presidential candidate, 2021..2022-06

actor Miguel Uribe
  kind    person
  name    Miguel Uribe, Miguel Uribe Turbay
  code    COL
  sector  ELI
  role    COL LEG OPP, senator, 2022-07-20..2025-08-11

# ---- ECU ----

actor Sixto Duran Ballen
  kind    person
  name    Sixto Duran Ballen, Sixto Duran-Ballen
  short   Duran Ballen, 1992..2008
  code    ECU
  sector  ELI
  role    ECU GOV, president, 1992-08-10..1996-08-10

actor Abdala Bucaram
  kind    person
  name    Abdala Bucaram
  short   Bucaram, 1996..2009
  code    ECU
  sector  ELI
  role    ECU GOV, president, 1996-08-10..1997-02-06

actor Fabian Alarcon
  kind    person
  name    Fabian Alarcon
  short   Alarcon, 1997-02-11..1998-08-10
  code    ECU
  sector  ELI
  role    ECU GOV, president, 1997-02-11..1998-08-10

actor Jamil Mahuad
  kind    person
  name    Jamil Mahuad
  short   Mahuad, 1998..2012
  code    ECU
  sector  ELI
  role    ECU GOV, president, 1998-08-10..2000-01-21

actor Gustavo Noboa
  kind    person
  name    Gustavo Noboa
  short   Noboa, 2000-01-22..2003-01-15
  code    ECU
  sector  ELI
  role    ECU GOV, president, 2000-01-22..2003-01-15

actor Lucio Gutierrez
  kind    person
  name    Lucio Gutierrez
  code    ECU
  sector  ELI
  role    ECU MIL, coup leader, 2000-01-21..2000-06
  role    ECU GOV, president, 2003-01-15..2005-04-20

actor Alfredo Palacio
  kind    person
  name    Alfredo Palacio
  short   Palacio, 2005-04-20..2007-01-15
  code    ECU
  sector  ELI
  role    ECU GOV, president, 2005-04-20..2007-01-15

actor Rafael Correa
  kind    person
  name    Rafael Correa
  short   Correa, 2007..2029
  code    ECU
  sector  ELI
  role    ECU GOV, president, 2007-01-15..2017-05-24

actor Lenin Moreno
  kind    person
  name    Lenin Moreno
  code    ECU
  sector  ELI
  role    ECU GOV, vice president, 2007-01-15..2013-05-24
  role    ECU GOV, president, 2017-05-24..2021-05-24

actor Guillermo Lasso
  kind    person
  name    Guillermo Lasso
  short   Lasso, 2012..2035
  code    ECU
  sector  ELI
  wikidata Q4414537
  role    ECU PTY OPP, presidential candidate, 2012..2021-05-23
  role    ECU GOV, president, 2021-05-24..2023-11-23

actor Daniel Noboa
  kind    person
  name    Daniel Noboa
  short   Noboa, 2023-11-23..
  code    ECU
  sector  ELI
  role    ECU GOV, president, 2023-11-23..

actor Ricardo Patino
  kind    person
  name    Ricardo Patino
  code    ECU
  sector  ELI
  role    ECU GOV, foreign minister, 2010-01-20..2016-03

actor Fernando Villavicencio
  kind    person
  name    Fernando Villavicencio
  code    ECU
  sector  PTY, JRN
  role    ECU PTY JRN, presidential candidate, 2023-05..2023-08-09

actor Leonidas Iza
  kind    person
  name    Leonidas Iza
  code    ECU
  sector  OPP
  role    ECU OPP, leader of CONAIE, 2021-06..2025-07

actor Luisa Gonzalez
  kind    person
  name    Luisa Gonzalez
  code    ECU
  sector  PTY, OPP
  gender  female
  role    ECU PTY OPP, presidential candidate, 2023-06..2025-04

# ---- PER ----

actor Alan Garcia
  kind    person
  name    Alan Garcia, Alan Garcia Perez
  code    PER
  sector  ELI
  role    PER GOV, president, 1985-07-28..1990-07-28
  role    PER GOV, president, 2006-07-28..2011-07-28

actor Valentin Paniagua
  kind    person
  name    Valentin Paniagua
  short   Paniagua, 2000..2013
  code    PER
  sector  ELI
  role    PER GOV, president, 2000-11-22..2001-07-28

actor Alejandro Toledo
  kind    person
  name    Alejandro Toledo
  code    PER
  sector  ELI
  role    PER PTY OPP, opposition leader, 2000..2001-07-27
  role    PER GOV, president, 2001-07-28..2006-07-28

actor Ollanta Humala
  kind    person
  name    Ollanta Humala
  short   Humala, 2011..2028
  code    PER
  sector  ELI
  role    PER GOV, president, 2011-07-28..2016-07-28

actor Pedro Pablo Kuczynski
  kind    person
  name    Pedro Pablo Kuczynski, PPK
  short   Kuczynski, 2005..2030
  code    PER
  sector  ELI
  role    PER GOV, prime minister, 2005-08-16..2006-07-28
  role    PER GOV, president, 2016-07-28..2018-03-23

actor Martin Vizcarra
  kind    person
  name    Martin Vizcarra
  short   Vizcarra, 2016..2032
  code    PER
  sector  ELI
  role    PER GOV, vice president, 2016-07-28..2018-03-23
  role    PER GOV, president, 2018-03-23..2020-11-09

actor Manuel Merino
  kind    person
  name    Manuel Merino
  short   Merino, 2020-11-10..2020-11-15
  code    PER
  sector  ELI
  role    PER GOV, president, 2020-11-10..2020-11-15

actor Francisco Sagasti
  kind    person
  name    Francisco Sagasti
  short   Sagasti, 2020..2033
  code    PER
  sector  ELI
  role    PER GOV, president, 2020-11-17..2021-07-28

actor Pedro Castillo
  kind    person
  name    Pedro Castillo
  code    PER
  sector  ELI
  wikidata Q103838608
  role    PER GOV, president, 2021-07-28..2022-12-07

actor Dina Boluarte
  kind    person
  name    Dina Boluarte
  short   Boluarte, 2021..2037
  code    PER
  sector  ELI
  gender  female
  role    PER GOV, vice president, 2021-07-28..2022-12-07
  role    PER GOV, president, 2022-12-07..2025-10-10

actor Jose Jeri
  kind    person
  name    Jose Jeri
  short   Jeri, 2025..
  code    PER
  sector  ELI
  role    PER GOV, president, 2025-10-10..

actor Keiko Fujimori
  kind    person
  name    Keiko Fujimori
  code    PER
  sector  PTY, OPP
  gender  female
  role    PER PTY OPP, leader of Popular Force, 2006..

actor Vladimiro Montesinos
  kind    person
  name    Vladimiro Montesinos
  short   Montesinos, 1990..2003
  code    PER
  sector  ELI
  role    PER SPY, intelligence chief, 1990-07..2000-09

actor Abimael Guzman
  kind    person
  name    Abimael Guzman
  code    PER
  sector  REB
  role    PER REB, leader of the Shining Path, 1980-05-17..1992-09-12

actor Javier Perez de Cuellar
  kind    person
  name    Javier Perez de Cuellar
  short   Perez de Cuellar, 1982..2013
  code    PER
  sector  ELI
  role    UNO GOV, secretary-general, 1982-01-01..1991-12-31
  role    PER GOV, prime minister, 2000-11-25..2001-07-28

actor Antauro Humala
  kind    person
  name    Antauro Humala
  code    PER
  sector  REB
  role    PER REB, mutinous officer, 2005-01-01..2005-01-04

actor Lori Berenson
  kind    person
  name    Lori Berenson
  code    PER
  sector  REB
  gender  female
  role    USA REB, jailed activist, 1995-11-30..2010

actor Nestor Cerpa
  kind    person
  name    Nestor Cerpa, Nestor Cerpa Cartolini
  code    PER
  sector  REB
  role    PER REB, leader of the Tupac Amaru rebels, 1992..1997-04-22

# ---- BOL ----

actor Jaime Paz Zamora
  kind    person
  name    Jaime Paz Zamora
  short   Paz Zamora, 1989..2005
  code    BOL
  sector  ELI
  role    BOL GOV, president, 1989-08-06..1993-08-06

actor Gonzalo Sanchez de Lozada
  kind    person
  name    Gonzalo Sanchez de Lozada
  short   Sanchez de Lozada, 1993..2015
  code    BOL
  sector  ELI
  role    BOL GOV, president, 1993-08-06..1997-08-06
  role    BOL GOV, president, 2002-08-06..2003-10-17

actor Hugo Banzer
  kind    person
  name    Hugo Banzer
  short   Banzer, 1997..2013
  code    BOL
  sector  ELI
  role    BOL GOV, president, 1997-08-06..2001-08-07

actor Jorge Quiroga
  kind    person
  name    Jorge Quiroga
  short   Quiroga, 2001..
  code    BOL
  sector  ELI
  role    BOL GOV, president, 2001-08-07..2002-08-06
  role    BOL PTY OPP, opposition leader, 2005..

actor Carlos Mesa
  kind    person
  name    Carlos Mesa
  code    BOL
  sector  ELI
  role    BOL GOV, vice president, 2002-08-06..2003-10-17
  role    BOL GOV, president, 2003-10-17..2005-06-09
  role    BOL PTY OPP, opposition leader, 2018-10..

actor Evo Morales
  kind    person
  name    Evo Morales
  code    BOL
  sector  ELI
  role    BOL LAB OPP, leader of coca growers, 1996..2006-01-21
  role    BOL GOV, president, 2006-01-22..2019-11-10

actor Jeanine Anez
  kind    person
  name    Jeanine Anez
  short   Anez, 2010..2032
  code    BOL
  sector  ELI
  gender  female
  role    BOL LEG, senator, 2010..2019-11-12
  role    BOL GOV, interim president, 2019-11-12..2020-11-08

actor Luis Arce
  kind    person
  name    Luis Arce
  short   Arce, 2006..2037
  code    BOL
  sector  ELI
  wikidata Q16149892
  role    BOL GOV, economy minister, 2006-01-23..2017-06
  role    BOL GOV, president, 2020-11-08..2025-11-08

actor Rodrigo Paz
  kind    person
  name    Rodrigo Paz, Rodrigo Paz Pereira
  code    BOL
  sector  ELI
  role    BOL GOV, president, 2025-11-08..

actor Alvaro Garcia Linera
  kind    person
  name    Alvaro Garcia Linera
  code    BOL
  sector  ELI
  role    BOL GOV, vice president, 2006-01-22..2019-11-10

actor Luis Fernando Camacho
  kind    person
  name    Luis Fernando Camacho
  code    BOL
  sector  ELI
  role    BOL OPP, civic leader of Santa Cruz, 2019-02..2021-05
  role    BOL GOV, governor of Santa Cruz, 2021-05-03..2022-12-28

# ---- BRA ----

actor Fernando Collor de Mello
  kind    person
  name    Fernando Collor de Mello, Fernando Collor
  short   Collor, 1990..2004
  code    BRA
  sector  ELI
  role    BRA GOV, president, 1990-03-15..1992-12-29

actor Itamar Franco
  kind    person
  name    Itamar Franco
  code    BRA
  sector  ELI
  role    BRA GOV, acting president, 1992-10-02..1992-12-29
  role    BRA GOV, president, 1992-12-29..1995-01-01

actor Fernando Henrique Cardoso
  kind    person
  name    Fernando Henrique Cardoso
  short   Cardoso, 1992..2015
  code    BRA
  sector  ELI
  role    BRA GOV, foreign minister, 1992-10-05..1993-05-20
  role    BRA GOV, finance minister, 1993-05-19..1994-03-30
  role    BRA GOV, president, 1995-01-01..2003-01-01

actor Luiz Inacio Lula da Silva
  kind    person
  name    Luiz Inacio Lula da Silva, Luiz Inacio da Silva, Lula da Silva, Lula
  short   Lula, 1980..
  code    BRA
  sector  ELI
  wikidata Q37181
  role    BRA PTY OPP, leader of the Workers' Party, 1980-02..2002-12-31
  role    BRA GOV, president, 2003-01-01..2011-01-01
  role    BRA GOV, president, 2023-01-01..

actor Dilma Rousseff
  kind    person
  name    Dilma Rousseff
  short   Rousseff, 2005..2028
  code    BRA
  sector  ELI
  gender  female
  role    BRA GOV, presidential chief of staff, 2005-06-21..2010-03-31
  role    BRA GOV, president, 2011-01-01..2016-08-31

actor Michel Temer
  kind    person
  name    Michel Temer
  short   Temer, 2011..2031
  code    BRA
  sector  ELI
  role    BRA GOV, vice president, 2011-01-01..2016-05-12
  role    BRA GOV, president, 2016-05-12..2019-01-01

actor Jair Bolsonaro
  kind    person
  name    Jair Bolsonaro
  short   Bolsonaro, 1991..
  code    BRA
  sector  ELI
  wikidata Q10304982
  role    BRA LEG, congressman, 1991-02-01..2019-01-01
  role    BRA GOV, president, 2019-01-01..2023-01-01
  role    BRA PTY OPP, opposition leader, 2023-01-01..

actor Eduardo Bolsonaro
  kind    person
  name    Eduardo Bolsonaro
  code    BRA
  sector  ELI
  role    BRA LEG, congressman, 2015-02-01..

actor Flavio Bolsonaro
  kind    person
  name    Flavio Bolsonaro
  code    BRA
  sector  ELI
  role    BRA LEG, senator, 2019-02-01..

actor Hamilton Mourao
  kind    person
  name    Hamilton Mourao
  code    BRA
  sector  ELI
  role    BRA GOV, vice president, 2019-01-01..2023-01-01

actor Geraldo Alckmin
  kind    person
  name    Geraldo Alckmin
  code    BRA
  sector  ELI
  role    BRA GOV, governor of Sao Paulo, 2011-01-01..2018-04-06
  role    BRA GOV, vice president, 2023-01-01..

actor Celso Amorim
  kind    person
  name    Celso Amorim
  short   Amorim, 1993..
  code    BRA
  sector  ELI
  role    BRA GOV, foreign minister, 1993-07-20..1995-01-01
  role    BRA GOV, foreign minister, 2003-01-01..2011-01-01
  role    BRA GOV, defence minister, 2011-08-04..2015-01-01
  role    BRA GOV, presidential adviser, 2023-01-01..

actor Celso Lafer
  kind    person
  name    Celso Lafer
  code    BRA
  sector  ELI
  role    BRA GOV, foreign minister, 2001-01-29..2003-01-01

actor Antonio Patriota
  kind    person
  name    Antonio Patriota
  code    BRA
  sector  ELI
  role    BRA GOV, foreign minister, 2011-01-01..2013-08-26

actor Luiz Alberto Figueiredo
  kind    person
  name    Luiz Alberto Figueiredo
  code    BRA
  sector  ELI
  role    BRA GOV, foreign minister, 2013-08-28..2015-01-01

actor Mauro Vieira
  kind    person
  name    Mauro Vieira
  short   Vieira, 2015-01-01..2016-05-12
  short   Vieira, 2023-01-01..
  code    BRA
  sector  ELI
  role    BRA GOV, foreign minister, 2015-01-01..2016-05-12
  role    BRA GOV, foreign minister, 2023-01-01..

actor Jose Serra
  kind    person
  name    Jose Serra
  code    BRA
  sector  ELI
  role    BRA PTY OPP, presidential candidate, 2010-04..2010-10
  role    BRA GOV, foreign minister, 2016-05-12..2017-02-23

actor Aloysio Nunes
  kind    person
  name    Aloysio Nunes
  short   Nunes, 2017-03-07..2019-01-01
  code    BRA
  sector  ELI
  role    BRA GOV, foreign minister, 2017-03-07..2019-01-01

actor Ernesto Araujo
  kind    person
  name    Ernesto Araujo
  code    BRA
  sector  ELI
  role    BRA GOV, foreign minister, 2019-01-01..2021-03-29

actor Nelson Jobim
  kind    person
  name    Nelson Jobim
  code    BRA
  sector  ELI
  role    BRA GOV, defence minister, 2007-07-25..2011-08-04

actor Jose Mucio
  kind    person
  name    Jose Mucio
  code    BRA
  sector  ELI
  role    BRA GOV, defence minister, 2023-01-01..

actor Paulo Guedes
  kind    person
  name    Paulo Guedes
  code    BRA
  sector  ELI
  role    BRA GOV, economy minister, 2019-01-01..2023-01-01

actor Fernando Haddad
  kind    person
  name    Fernando Haddad
  code    BRA
  sector  ELI
  role    BRA GOV, mayor of Sao Paulo, 2013-01-01..2016-12-31
  role    BRA GOV, finance minister, 2023-01-01..

actor Eduardo Cunha
  kind    person
  name    Eduardo Cunha
  code    BRA
  sector  ELI
  role    BRA LEG, speaker of the lower house, 2015-02-01..2016-07-07

actor Renan Calheiros
  kind    person
  name    Renan Calheiros
  code    BRA
  sector  ELI
  role    BRA LEG, president of the senate, 2013-02-01..2017-02-01

actor Sergio Moro
  kind    person
  name    Sergio Moro
  code    BRA
  sector  ELI
  role    BRA JUD, judge, 1996..2018-11-19
  role    BRA GOV, justice minister, 2019-01-01..2020-04-24
  role    BRA LEG, senator, 2023-02-01..

actor Alexandre de Moraes
  kind    person
  name    Alexandre de Moraes
  code    BRA
  sector  ELI
  role    BRA JUD, supreme court justice, 2017-03-22..

actor Marina Silva
  kind    person
  name    Marina Silva
  code    BRA
  sector  ELI
  gender  female
  role    BRA GOV, environment minister, 2003-01-01..2008-05-13
  role    BRA PTY OPP, presidential candidate, 2014-08-20..2014-10-05
  role    BRA GOV, environment minister, 2023-01-01..

actor Aecio Neves
  kind    person
  name    Aecio Neves
  code    BRA
  sector  PTY, OPP
  role    BRA PTY OPP, presidential candidate, 2014-06..2014-10-26

actor Marielle Franco
  kind    person
  name    Marielle Franco
  code    BRA
  sector  ELI
  gender  female
  role    BRA LEG, city councillor, 2017-01-01..2018-03-14

actor Chico Mendes
  kind    person
  name    Chico Mendes
  code    BRA
  sector  LAB, SOC
  role    BRA LAB SOC, rubber tapper and activist, ..1988-12-22

actor Sergio Vieira de Mello
  kind    person
  name    Sergio Vieira de Mello
  code    BRA
  sector  ELI
  role    UNO GOV, UN administrator of East Timor, 1999-10-25..2002-05-20
  role    UNO GOV, UN High Commissioner for Human Rights, 2002-09-12..2003-08-19

actor Roberto Azevedo
  kind    person
  name    Roberto Azevedo
  code    BRA
  sector  ELI
  role    IGO GOV, director-general of the WTO, 2013-09-01..2020-08-31

# ---- ARG ----

actor Carlos Menem
  kind    person
  name    Carlos Menem, Carlos Saul Menem
  short   Menem, 1989..2011
  code    ARG
  sector  ELI
  role    ARG GOV, president, 1989-07-08..1999-12-10

actor Fernando de la Rua
  kind    person
  name    Fernando de la Rua
  short   de la Rua, 1999..2013
  code    ARG
  sector  ELI
  role    ARG GOV, president, 1999-12-10..2001-12-20

actor Adolfo Rodriguez Saa
  kind    person
  name    Adolfo Rodriguez Saa
  short   Rodriguez Saa, 2001..2013
  code    ARG
  sector  ELI
  role    ARG GOV, president, 2001-12-23..2001-12-30

actor Eduardo Duhalde
  kind    person
  name    Eduardo Duhalde
  short   Duhalde, 2002..2015
  code    ARG
  sector  ELI
  role    ARG GOV, president, 2002-01-02..2003-05-25

actor Nestor Kirchner
  kind    person
  name    Nestor Kirchner
  short   Kirchner, 2003-05-25..2007-12-10
  code    ARG
  sector  ELI
  role    ARG GOV, president, 2003-05-25..2007-12-10

actor Cristina Fernandez de Kirchner
  kind    person
  name    Cristina Fernandez de Kirchner, Cristina Fernandez, Cristina Kirchner
  short   Kirchner, 2007-12-10..2015-12-09
  short   Kirchner, 2019-12-10..2023-12-10
  short   Fernandez de Kirchner, 2007..2035
  code    ARG
  sector  ELI
  gender  female
  role    ARG GOV, president, 2007-12-10..2015-12-09
  role    ARG LEG OPP, senator, 2017-12-10..2019-12-10
  role    ARG GOV, vice president, 2019-12-10..2023-12-10

actor Mauricio Macri
  kind    person
  name    Mauricio Macri
  short   Macri, 2007..2031
  code    ARG
  sector  ELI
  role    ARG GOV, mayor of Buenos Aires, 2007-12-10..2015-12-10
  role    ARG GOV, president, 2015-12-10..2019-12-10

actor Alberto Fernandez
  kind    person
  name    Alberto Fernandez
  code    ARG
  sector  ELI
  wikidata Q2642828
  role    ARG GOV, cabinet chief, 2003-05-25..2008-07-23
  role    ARG GOV, president, 2019-12-10..2023-12-10

actor Javier Milei
  kind    person
  name    Javier Milei
  short   Milei, 2021..
  code    ARG
  sector  ELI
  wikidata Q52395487
  role    ARG LEG, congressman, 2021-12-10..2023-12-10
  role    ARG GOV, president, 2023-12-10..

actor Guido di Tella
  kind    person
  name    Guido di Tella
  code    ARG
  sector  ELI
  role    ARG GOV, foreign minister, 1991-02..1999-12-10

actor Domingo Cavallo
  kind    person
  name    Domingo Cavallo
  code    ARG
  sector  ELI
  role    ARG GOV, foreign minister, 1989-07-08..1991-01-31
  role    ARG GOV, economy minister, 1991-02..1996-08-06
  role    ARG GOV, economy minister, 2001-03-20..2001-12-20

actor Rafael Bielsa
  kind    person
  name    Rafael Bielsa
  code    ARG
  sector  ELI
  role    ARG GOV, foreign minister, 2003-05-25..2005-12-08

actor Jorge Taiana
  kind    person
  name    Jorge Taiana
  code    ARG
  sector  ELI
  role    ARG GOV, foreign minister, 2005-12-01..2010-06-18
  role    ARG GOV, defence minister, 2021-08-10..2023-12-10

actor Hector Timerman
  kind    person
  name    Hector Timerman
  code    ARG
  sector  ELI
  role    ARG GOV, foreign minister, 2010-06-22..2015-12-10

actor Susana Malcorra
  kind    person
  name    Susana Malcorra
  code    ARG
  sector  ELI
  gender  female
  role    UNO GOV, chief of staff of the secretary-general, 2012-03..2015-11
  role    ARG GOV, foreign minister, 2015-12-10..2017-06-12

actor Jorge Faurie
  kind    person
  name    Jorge Faurie
  code    ARG
  sector  ELI
  role    ARG GOV, foreign minister, 2017-06-12..2019-12-10

actor Felipe Sola
  kind    person
  name    Felipe Sola
  code    ARG
  sector  ELI
  role    ARG GOV, foreign minister, 2019-12-10..2021-09-20

actor Santiago Cafiero
  kind    person
  name    Santiago Cafiero
  code    ARG
  sector  ELI
  role    ARG GOV, foreign minister, 2021-09-20..2023-12-10

actor Diana Mondino
  kind    person
  name    Diana Mondino
  code    ARG
  sector  ELI
  gender  female
  role    ARG GOV, foreign minister, 2023-12-10..2024-10-30

actor Patricia Bullrich
  kind    person
  name    Patricia Bullrich
  code    ARG
  sector  ELI
  gender  female
  role    ARG GOV, security minister, 2015-12-10..2019-12-10
  role    ARG GOV, security minister, 2023-12-10..

actor Sergio Massa
  kind    person
  name    Sergio Massa
  code    ARG
  sector  ELI
  role    ARG GOV, cabinet chief, 2008-07-24..2009-07-07
  role    ARG PTY OPP, opposition politician, 2013..2019-12-09
  role    ARG LEG, speaker of the lower house, 2019-12-10..2022-08-02
  role    ARG GOV, economy minister, 2022-08-03..2023-12-10
  role    ARG PTY, presidential candidate, 2023-06..2023-11-19

actor Axel Kicillof
  kind    person
  name    Axel Kicillof
  code    ARG
  sector  ELI
  role    ARG GOV, economy minister, 2013-11-20..2015-12-09
  role    ARG GOV, governor of Buenos Aires province, 2019-12-11..

actor Alberto Nisman
  kind    person
  name    Alberto Nisman
  code    ARG
  sector  ELI
  role    ARG JUD, prosecutor, 2004..2015-01-18

actor Jorge Rafael Videla
  kind    person
  name    Jorge Rafael Videla, Jorge Videla
  short   Videla, 1976..1993
  code    ARG
  sector  ELI
  role    ARG GOV MIL, military ruler, 1976-03-29..1981-03-29

actor Raul Alfonsin
  kind    person
  name    Raul Alfonsin
  short   Alfonsin, 1983..2001
  code    ARG
  sector  ELI
  role    ARG GOV, president, 1983-12-10..1989-07-08

actor Leopoldo Galtieri
  kind    person
  name    Leopoldo Galtieri
  short   Galtieri, 1981..1994
  code    ARG
  sector  ELI
  role    ARG GOV MIL, military ruler, 1981-12-22..1982-06-18

actor Rafael Grossi
  kind    person
  name    Rafael Grossi, Rafael Mariano Grossi
  short   Grossi, 2019..
  code    ARG
  sector  ELI
  role    UNO GOV, director general of the IAEA, 2019-12-03..

# ---- CHL ----

actor Augusto Pinochet
  kind    person
  name    Augusto Pinochet
  short   Pinochet, 1973..2010
  code    CHL
  sector  ELI
  role    CHL GOV MIL, military ruler, 1973-09-11..1990-03-11
  role    CHL MIL, army chief, 1990-03-11..1998-03-10

actor Patricio Aylwin
  kind    person
  name    Patricio Aylwin
  short   Aylwin, 1990..2006
  code    CHL
  sector  ELI
  role    CHL GOV, president, 1990-03-11..1994-03-11

actor Eduardo Frei
  kind    person
  name    Eduardo Frei
  code    CHL
  sector  ELI
  role    CHL GOV, president, 1994-03-11..2000-03-11

actor Ricardo Lagos
  kind    person
  name    Ricardo Lagos
  code    CHL
  sector  ELI
  role    CHL GOV, president, 2000-03-11..2006-03-11

actor Michelle Bachelet
  kind    person
  name    Michelle Bachelet
  short   Bachelet, 2002..2034
  code    CHL
  sector  ELI
  gender  female
  role    CHL GOV, defence minister, 2002-01-07..2004-10-01
  role    CHL GOV, president, 2006-03-11..2010-03-11
  role    UNO GOV, head of UN Women, 2010-09-14..2013-03-15
  role    CHL GOV, president, 2014-03-11..2018-03-11
  role    UNO GOV, UN High Commissioner for Human Rights, 2018-09-01..2022-08-31

actor Sebastian Pinera
  kind    person
  name    Sebastian Pinera
  short   Pinera, 2010..2034
  code    CHL
  sector  ELI
  wikidata Q306
  role    CHL GOV, president, 2010-03-11..2014-03-11
  role    CHL GOV, president, 2018-03-11..2022-03-11

actor Gabriel Boric
  kind    person
  name    Gabriel Boric
  short   Boric, 2011..
  code    CHL
  sector  ELI
  wikidata Q16297876
  role    CHL EDU, student leader, 2011-12..2012-12
  role    CHL LEG, congressman, 2014-03-11..2022-03-10
  role    CHL GOV, president, 2022-03-11..

actor Jose Antonio Kast
  kind    person
  name    Jose Antonio Kast
  code    CHL
  sector  PTY, OPP
  role    CHL PTY OPP, presidential candidate, 2017-08..

actor Jose Miguel Insulza
  kind    person
  name    Jose Miguel Insulza
  short   Insulza, 1994..2018
  code    CHL
  sector  ELI
  role    CHL GOV, foreign minister, 1994-09-20..1999-06-22
  role    CHL GOV, interior minister, 2000-03-11..2005-05-24
  role    IGO GOV, secretary general of the OAS, 2005-05-26..2015-05-26

actor Heraldo Munoz
  kind    person
  name    Heraldo Munoz
  code    CHL
  sector  ELI
  role    CHL GOV, foreign minister, 2014-03-11..2018-03-11

actor Salvador Allende
  kind    person
  name    Salvador Allende
  short   Allende, 1970..1985
  code    CHL
  sector  ELI
  role    CHL GOV, president, 1970-11-03..1973-09-11

actor Manuel Contreras
  kind    person
  name    Manuel Contreras
  code    CHL
  sector  ELI
  role    CHL SPY, head of the secret police, 1974..1977

actor Camila Vallejo
  kind    person
  name    Camila Vallejo
  code    CHL
  sector  ELI
  gender  female
  role    CHL EDU, student leader, 2010-11..2011-12
  role    CHL GOV, government spokeswoman, 2022-03-11..

# ---- PRY ----

actor Andres Rodriguez
  kind    person
  name    Andres Rodriguez
  code    PRY
  sector  ELI
  role    PRY GOV, president, 1989-02-03..1993-08-15

actor Juan Carlos Wasmosy
  kind    person
  name    Juan Carlos Wasmosy
  short   Wasmosy, 1993..2010
  code    PRY
  sector  ELI
  role    PRY GOV, president, 1993-08-15..1998-08-15

actor Raul Cubas
  kind    person
  name    Raul Cubas
  short   Cubas, 1998..2011
  code    PRY
  sector  ELI
  role    PRY GOV, president, 1998-08-15..1999-03-28

actor Luis Gonzalez Macchi
  kind    person
  name    Luis Gonzalez Macchi
  short   Gonzalez Macchi, 1999..2015
  code    PRY
  sector  ELI
  role    PRY GOV, president, 1999-03-28..2003-08-15

actor Nicanor Duarte
  kind    person
  name    Nicanor Duarte, Nicanor Duarte Frutos
  code    PRY
  sector  ELI
  role    PRY GOV, president, 2003-08-15..2008-08-15

actor Fernando Lugo
  kind    person
  name    Fernando Lugo
  code    PRY
  sector  ELI
  role    PRY GOV, president, 2008-08-15..2012-06-22

actor Federico Franco
  kind    person
  name    Federico Franco
  code    PRY
  sector  ELI
  role    PRY GOV, president, 2012-06-22..2013-08-15

actor Horacio Cartes
  kind    person
  name    Horacio Cartes
  short   Cartes, 2013..2030
  code    PRY
  sector  ELI
  role    PRY GOV, president, 2013-08-15..2018-08-15

actor Mario Abdo Benitez
  kind    person
  name    Mario Abdo Benitez
  short   Abdo Benitez, Abdo, 2018..2035
  code    PRY
  sector  ELI
  wikidata Q48136013
  role    PRY GOV, president, 2018-08-15..2023-08-15

actor Santiago Pena
  kind    person
  name    Santiago Pena
  code    PRY
  sector  ELI
  role    PRY GOV, president, 2023-08-15..

actor Lino Oviedo
  kind    person
  name    Lino Oviedo
  code    PRY
  sector  ELI
  role    PRY MIL, general, 1993..1996-04
  role    PRY PTY, politician, 1996-05..2013-02-02

# ---- URY ----

actor Luis Alberto Lacalle
  kind    person
  name    Luis Alberto Lacalle
  code    URY
  sector  ELI
  role    URY GOV, president, 1990-03-01..1995-03-01

actor Julio Maria Sanguinetti
  kind    person
  name    Julio Maria Sanguinetti
  short   Sanguinetti, 1995..2012
  code    URY
  sector  ELI
  role    URY GOV, president, 1995-03-01..2000-03-01

actor Jorge Batlle
  kind    person
  name    Jorge Batlle
  short   Batlle, 2000..2017
  code    URY
  sector  ELI
  role    URY GOV, president, 2000-03-01..2005-03-01

actor Tabare Vazquez
  kind    person
  name    Tabare Vazquez
  short   Vazquez, 2005..2032
  code    URY
  sector  ELI
  role    URY GOV, president, 2005-03-01..2010-03-01
  role    URY GOV, president, 2015-03-01..2020-03-01

actor Jose Mujica
  kind    person
  name    Jose Mujica
  short   Mujica, 2010..2027
  code    URY
  sector  ELI
  role    URY GOV, president, 2010-03-01..2015-03-01

actor Luis Lacalle Pou
  kind    person
  name    Luis Lacalle Pou
  short   Lacalle Pou, 2020..2037
  code    URY
  sector  ELI
  wikidata Q6800406
  role    URY GOV, president, 2020-03-01..2025-03-01

actor Yamandu Orsi
  kind    person
  name    Yamandu Orsi
  short   Orsi, 2025..
  code    URY
  sector  ELI
  role    URY GOV, president, 2025-03-01..

actor Luis Almagro
  kind    person
  name    Luis Almagro
  short   Almagro, 2010..2028
  code    URY
  sector  ELI
  role    URY GOV, foreign minister, 2010-03-01..2015-03-01
  role    IGO GOV, secretary general of the OAS, 2015-05-26..2025-05-25

# ---- UNO ----

actor Boutros Boutros-Ghali
  kind    person
  name    Boutros Boutros-Ghali, Boutros Boutros Ghali
  short   Boutros-Ghali, 1992..2008
  code    UNO
  sector  ELI
  role    UNO GOV, secretary-general, 1992-01-01..1996-12-31

actor Louise Frechette
  kind    person
  name    Louise Frechette
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, deputy secretary-general, 1998-03-02..2006-03-31

actor Mark Malloch Brown
  kind    person
  name    Mark Malloch Brown
  code    UNO
  sector  ELI
  role    UNO GOV, head of UNDP, 1999-07-01..2005-08-15
  role    UNO GOV, deputy secretary-general, 2006-04-01..2006-12-31

actor Amina J. Mohammed
  kind    person
  name    Amina J. Mohammed
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, deputy secretary-general, 2017-01-01..

actor Stephane Dujarric
  kind    person
  name    Stephane Dujarric
  code    UNO
  sector  ELI
  role    UNO GOV, spokesman of the secretary-general, 2014-03-10..

actor Farhan Haq
  kind    person
  name    Farhan Haq
  code    UNO
  sector  ELI
  role    UNO GOV, deputy spokesman of the secretary-general, 2004..

actor Fred Eckhard
  kind    person
  name    Fred Eckhard
  code    UNO
  sector  ELI
  role    UNO GOV, spokesman of the secretary-general, 1997-01..2005-06

actor Martin Nesirky
  kind    person
  name    Martin Nesirky
  code    UNO
  sector  ELI
  role    UNO GOV, spokesman of the secretary-general, 2009-12..2014-03

actor Zeid Ra'ad al-Hussein
  kind    person
  name    Zeid Ra'ad al-Hussein, Zeid Ra'ad Al Hussein, Prince Zeid, Zeid Raad al-Hussein
  code    UNO
  sector  ELI
  role    UNO GOV, UN High Commissioner for Human Rights, 2014-09-01..2018-08-31

actor Volker Turk
  kind    person
  name    Volker Turk, Volker Tuerk, Volker Türk
  code    UNO
  sector  ELI
  role    UNO GOV, UN High Commissioner for Human Rights, 2022-10-17..

actor Louise Arbour
  kind    person
  name    Louise Arbour
  code    UNO
  sector  ELI
  gender  female
  role    UNO JUD, chief prosecutor of the Yugoslavia tribunal, 1996-10-01..1999-09-15
  role    UNO GOV, UN High Commissioner for Human Rights, 2004-07-01..2008-06-30

actor Filippo Grandi
  kind    person
  name    Filippo Grandi
  code    UNO
  sector  ELI
  role    UNO GOV, head of UNRWA, 2010-01-20..2014-03-29
  role    UNO GOV, UN High Commissioner for Refugees, 2016-01-01..2025-12-31

actor Philippe Lazzarini
  kind    person
  name    Philippe Lazzarini
  code    UNO
  sector  ELI
  role    UNO GOV, head of UNRWA, 2020-04-01..

actor Valerie Amos
  kind    person
  name    Valerie Amos
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, UN humanitarian chief, 2010-09-10..2015-05-29

actor Stephen O'Brien
  kind    person
  name    Stephen O'Brien
  code    UNO
  sector  ELI
  role    UNO GOV, UN humanitarian chief, 2015-05-29..2017-09-01

actor Mark Lowcock
  kind    person
  name    Mark Lowcock
  code    UNO
  sector  ELI
  role    UNO GOV, UN humanitarian chief, 2017-09-01..2021-06-18

actor Martin Griffiths
  kind    person
  name    Martin Griffiths
  code    UNO
  sector  ELI
  role    UNO GOV, UN envoy for Yemen, 2018-02-16..2021-07-19
  role    UNO GOV, UN humanitarian chief, 2021-07-19..2024-06-30

actor Tom Fletcher
  kind    person
  name    Tom Fletcher
  code    UNO
  sector  ELI
  role    UNO GOV, UN humanitarian chief, 2024-11-18..

actor Staffan de Mistura
  kind    person
  name    Staffan de Mistura
  code    UNO
  sector  ELI
  role    UNO GOV, UN envoy for Iraq, 2007-09-11..2009-07
  role    UNO GOV, UN envoy for Afghanistan, 2010-03..2011-12
  role    UNO GOV, UN envoy for Syria, 2014-07-10..2018-12-31
  role    UNO GOV, UN envoy for Western Sahara, 2021-10-06..

actor Jamal Benomar
  kind    person
  name    Jamal Benomar
  code    UNO
  sector  ELI
  role    UNO GOV, UN envoy for Yemen, 2011-04..2015-04-15

actor Hans Grundberg
  kind    person
  name    Hans Grundberg
  code    UNO
  sector  ELI
  role    UNO GOV, UN envoy for Yemen, 2021-08-06..

actor Bernardino Leon
  kind    person
  name    Bernardino Leon
  code    UNO
  sector  ELI
  role    UNO GOV, UN envoy for Libya, 2014-08-14..2015-11-17

actor Martin Kobler
  kind    person
  name    Martin Kobler
  code    UNO
  sector  ELI
  role    UNO GOV, UN envoy for Iraq, 2011-08..2013-07
  role    UNO GOV, head of MONUSCO, 2013-08..2015-10
  role    UNO GOV, UN envoy for Libya, 2015-11-17..2017-06

actor Ghassan Salame
  kind    person
  name    Ghassan Salame
  code    UNO
  sector  ELI
  role    UNO GOV, UN envoy for Libya, 2017-06-20..2020-03-02

actor Abdoulaye Bathily
  kind    person
  name    Abdoulaye Bathily
  code    UNO
  sector  ELI
  role    UNO GOV, UN envoy for Libya, 2022-09-25..2024-05

actor Stephanie Williams
  kind    person
  name    Stephanie Williams
  short   Williams, 2020-03-12..2021-01-15
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, UN envoy for Libya, 2020-03-12..2021-01-15

actor Tarek Mitri
  kind    person
  name    Tarek Mitri
  code    UNO
  sector  ELI
  role    UNO GOV, UN envoy for Libya, 2012-09..2014-08

actor Terje Roed-Larsen
  kind    person
  name    Terje Roed-Larsen, Terje Rod-Larsen
  code    UNO
  sector  ELI
  role    UNO GOV, UN Middle East envoy, 1999-10..2004-12

actor Alvaro de Soto
  kind    person
  name    Alvaro de Soto
  code    UNO
  sector  ELI
  role    UNO GOV, UN Middle East envoy, 2005-05..2007-05

actor Robert Serry
  kind    person
  name    Robert Serry
  code    UNO
  sector  ELI
  role    UNO GOV, UN Middle East envoy, 2007-11..2015-03

actor Nickolay Mladenov
  kind    person
  name    Nickolay Mladenov, Nikolay Mladenov
  short   Mladenov, 2010..2023
  code    UNO
  sector  ELI
  role    BGR GOV, foreign minister, 2010-01-27..2013-03-13
  role    UNO GOV, UN envoy for Iraq, 2013-08..2015-02
  role    UNO GOV, UN Middle East envoy, 2015-02-05..2020-12-31

actor Tor Wennesland
  kind    person
  name    Tor Wennesland
  code    UNO
  sector  ELI
  role    UNO GOV, UN Middle East envoy, 2020-12..2025-01

actor Razali Ismail
  kind    person
  name    Razali Ismail
  short   Ismail, 2000-04..2005-12
  code    UNO
  sector  ELI
  role    UNO GOV, UN envoy for Burma, 2000-04..2005-12

actor Ibrahim Gambari
  kind    person
  name    Ibrahim Gambari
  code    UNO
  sector  ELI
  role    UNO GOV, UN envoy for Burma, 2007-05..2009-12
  role    UNO GOV, head of UNAMID, 2010-01..2012-07

actor Yang Hee Lee
  kind    person
  name    Yang Hee Lee, Yanghee Lee
  code    UNO
  sector  SOC
  gender  female
  role    UNO SOC, rapporteur on Myanmar, 2014-06..2020-05

actor Tomas Ojea Quintana
  kind    person
  name    Tomas Ojea Quintana
  code    UNO
  sector  SOC
  role    UNO SOC, rapporteur, 2008..2022

actor Richard Butler
  kind    person
  name    Richard Butler
  code    UNO
  sector  ELI
  role    UNO GOV, head of UNSCOM, 1997-07-01..1999-06-30

actor Rolf Ekeus
  kind    person
  name    Rolf Ekeus
  code    UNO
  sector  ELI
  role    UNO GOV, head of UNSCOM, 1991-04..1997-06-30

actor Scott Ritter
  kind    person
  name    Scott Ritter
  code    UNO
  sector  ELI
  role    UNO GOV, weapons inspector, 1991..1998-08-26

actor Peter Hansen
  kind    person
  name    Peter Hansen
  code    UNO
  sector  ELI
  role    UNO GOV, head of UNRWA, 1996..2005-03

actor Chris Gunness
  kind    person
  name    Chris Gunness
  code    UNO
  sector  ELI
  role    UNO GOV, UNRWA spokesman, 2006..2020

actor Carol Bellamy
  kind    person
  name    Carol Bellamy
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, head of Unicef, 1995-05..2005-04

actor Catherine Russell
  kind    person
  name    Catherine Russell
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, head of Unicef, 2022-02-01..

actor David Beasley
  kind    person
  name    David Beasley
  code    UNO
  sector  ELI
  role    UNO GOV, head of the World Food Programme, 2017-03-29..2023-04-04

actor Cindy McCain
  kind    person
  name    Cindy McCain
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, head of the World Food Programme, 2023-04-05..

actor Ertharin Cousin
  kind    person
  name    Ertharin Cousin
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, head of the World Food Programme, 2012-04-05..2017-04-04

actor Margaret Chan
  kind    person
  name    Margaret Chan
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, director-general of the WHO, 2007-01-04..2017-06-30

actor Lee Jong-wook
  kind    person
  name    Lee Jong-wook
  code    UNO
  sector  ELI
  role    UNO GOV, director-general of the WHO, 2003-07-21..2006-05-22

actor Irina Bokova
  kind    person
  name    Irina Bokova
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, director-general of Unesco, 2009-11-15..2017-11-15

actor Audrey Azoulay
  kind    person
  name    Audrey Azoulay
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, director-general of Unesco, 2017-11-15..2025-11-14

actor Achim Steiner
  kind    person
  name    Achim Steiner
  code    UNO
  sector  ELI
  role    UNO GOV, head of UNDP, 2017-06-19..2025

actor Christiana Figueres
  kind    person
  name    Christiana Figueres
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, UN climate chief, 2010-07-01..2016-07-17

actor Patrick Cammaert
  kind    person
  name    Patrick Cammaert
  code    UNO
  sector  ELI
  role    UNO MIL, general, 2005..2019

actor Hervé Ladsous
  kind    person
  name    Hervé Ladsous, Herve Ladsous
  code    UNO
  sector  ELI
  role    UNO GOV, UN peacekeeping chief, 2011-09..2017-03

actor Jean-Pierre Lacroix
  kind    person
  name    Jean-Pierre Lacroix
  code    UNO
  sector  ELI
  role    UNO GOV, UN peacekeeping chief, 2017-04-01..

actor Bernard Miyet
  kind    person
  name    Bernard Miyet
  code    UNO
  sector  ELI
  role    UNO GOV, UN peacekeeping chief, 1997..2000

actor Alain Le Roy
  kind    person
  name    Alain Le Roy
  code    UNO
  sector  ELI
  role    UNO GOV, UN peacekeeping chief, 2008-08..2011-08

actor Edmond Mulet
  kind    person
  name    Edmond Mulet
  code    UNO
  sector  ELI
  role    UNO GOV, head of the UN mission in Haiti, 2006..2011

actor Yasushi Akashi
  kind    person
  name    Yasushi Akashi
  code    UNO
  sector  ELI
  role    UNO GOV, UN envoy in Cambodia and Yugoslavia, 1992..1995

actor Jacques Paul Klein
  kind    person
  name    Jacques Paul Klein
  code    UNO
  sector  ELI
  role    UNO GOV, UN envoy in Liberia, 2003..2005

actor Michael Steiner
  kind    person
  name    Michael Steiner
  code    UNO
  sector  ELI
  role    UNO GOV, head of the UN mission in Kosovo, 2002-02..2003-07

actor Jan Pronk
  kind    person
  name    Jan Pronk
  code    UNO
  sector  ELI
  role    UNO GOV, UN envoy for Sudan, 2004-06..2006-12

actor Volker Perthes
  kind    person
  name    Volker Perthes
  code    UNO
  sector  ELI
  role    UNO GOV, UN envoy for Sudan, 2021-01..2023-09

actor Kai Eide
  kind    person
  name    Kai Eide
  code    UNO
  sector  ELI
  role    UNO GOV, UN envoy for Afghanistan, 2008-03-07..2010-03

actor Jeanine Hennis-Plasschaert
  kind    person
  name    Jeanine Hennis-Plasschaert
  code    UNO
  sector  ELI
  gender  female
  role    NLD GOV, defence minister, 2012-11-05..2017-10-03
  role    UNO GOV, UN envoy for Iraq, 2018-12-17..2024-05
  role    UNO GOV, UN envoy for Lebanon, 2024-06..

actor Francesca Albanese
  kind    person
  name    Francesca Albanese
  code    UNO
  sector  SOC
  gender  female
  role    UNO SOC, rapporteur on the Palestinian territories, 2022-05-01..

actor Detlev Mehlis
  kind    person
  name    Detlev Mehlis
  code    UNO
  sector  ELI
  role    UNO JUD, investigator of the Hariri killing, 2005-05..2006-01

actor Serge Brammertz
  kind    person
  name    Serge Brammertz
  code    UNO
  sector  ELI
  role    UNO JUD, chief prosecutor of the Yugoslavia tribunal, 2008-01-01..2017-12-31

actor Richard Goldstone
  kind    person
  name    Richard Goldstone
  code    UNO
  sector  ELI
  role    UNO JUD, chief prosecutor of the Yugoslavia tribunal, 1994-08..1996-09-30
  role    UNO JUD, head of the Gaza inquiry, 2009-04..2009-09

# ---- IGO ----

actor Manfred Woerner
  kind    person
  name    Manfred Woerner, Manfred Worner
  code    IGO
  sector  ELI
  role    IGO GOV, secretary general of NATO, 1988-07-01..1994-08-13

actor Javier Solana
  kind    person
  name    Javier Solana
  short   Solana, 1992..2012
  code    IGO
  sector  ELI
  role    ESP GOV, foreign minister, 1992-06-22..1995-12-18
  role    IGO GOV, secretary general of NATO, 1995-12-05..1999-10-06
  role    EUR GOV, EU foreign policy chief, 1999-10-18..2009-12-01

actor Jamie Shea
  kind    person
  name    Jamie Shea
  code    IGO
  sector  ELI
  role    IGO GOV, NATO spokesman, 1993..2000

actor Oana Lungescu
  kind    person
  name    Oana Lungescu
  code    IGO
  sector  ELI
  gender  female
  role    IGO GOV, NATO spokeswoman, 2010-12..2023-09

actor Lamberto Zannier
  kind    person
  name    Lamberto Zannier
  code    IGO
  sector  ELI
  role    IGO GOV, secretary general of the OSCE, 2011-07-01..2017-07-10

actor Heidi Tagliavini
  kind    person
  name    Heidi Tagliavini
  code    IGO
  sector  ELI
  gender  female
  role    IGO GOV, OSCE envoy for Ukraine, 2014-06..2015-06

actor Esmat Abdel Meguid
  kind    person
  name    Esmat Abdel Meguid, Ahmed Esmat Abdel Meguid
  code    IGO
  sector  ELI
  role    IGO GOV, secretary general of the Arab League, 1991-05-15..2001-05-15

actor Luis Moreno-Ocampo
  kind    person
  name    Luis Moreno-Ocampo, Luis Moreno Ocampo
  code    IGO
  sector  ELI
  role    IGO JUD, chief prosecutor of the International Criminal Court, 2003-06-16..2012-06-15

actor Karim Khan
  kind    person
  name    Karim Khan, Karim A.A. Khan
  code    IGO
  sector  ELI
  role    IGO JUD, chief prosecutor of the International Criminal Court, 2021-06-16..

actor Pascal Lamy
  kind    person
  name    Pascal Lamy
  code    IGO
  sector  ELI
  role    EUR GOV, trade commissioner, 1999-09-16..2004-11-22
  role    IGO GOV, director-general of the WTO, 2005-09-01..2013-08-31

actor Renato Ruggiero
  kind    person
  name    Renato Ruggiero
  code    IGO
  sector  ELI
  role    IGO GOV, director-general of the WTO, 1995-05-01..1999-04-30
  role    ITA GOV, foreign minister, 2001-06-11..2002-01-06

actor Michel Camdessus
  kind    person
  name    Michel Camdessus
  code    IGO
  sector  ELI
  role    IGO GOV, managing director of the IMF, 1987-01-16..2000-02-14

actor Rodrigo Rato
  kind    person
  name    Rodrigo Rato, Rodrigo de Rato
  code    IGO
  sector  ELI
  role    IGO GOV, managing director of the IMF, 2004-06-07..2007-10-31

actor Kristalina Georgieva
  kind    person
  name    Kristalina Georgieva
  code    IGO
  sector  ELI
  gender  female
  role    EUR GOV, humanitarian commissioner, 2010-02-09..2014-11-01
  role    IGO GOV, managing director of the IMF, 2019-10-01..

actor James Wolfensohn
  kind    person
  name    James Wolfensohn
  code    IGO
  sector  ELI
  role    IGO GOV, president of the World Bank, 1995-06-01..2005-05-31
  role    UNO GOV, Gaza envoy, 2005-04..2006-04

actor Robert Zoellick
  kind    person
  name    Robert Zoellick
  code    IGO
  sector  ELI
  role    USA GOV, trade representative, 2001-02-07..2005-02-22
  role    USA GOV, deputy secretary of state, 2005-02-22..2006-07-07
  role    IGO GOV, president of the World Bank, 2007-07-01..2012-06-30

actor Jim Yong Kim
  kind    person
  name    Jim Yong Kim
  code    IGO
  sector  ELI
  role    IGO GOV, president of the World Bank, 2012-07-01..2019-02-01

actor David Malpass
  kind    person
  name    David Malpass
  code    IGO
  sector  ELI
  role    IGO GOV, president of the World Bank, 2019-04-09..2023-06-01

actor Ajay Banga
  kind    person
  name    Ajay Banga
  code    IGO
  sector  ELI
  role    IGO GOV, president of the World Bank, 2023-06-02..

actor Emeka Anyaoku
  kind    person
  name    Emeka Anyaoku
  code    IGO
  sector  ELI
  role    IGO GOV, secretary-general of the Commonwealth, 1990-07-01..2000-03-31

actor Kamalesh Sharma
  kind    person
  name    Kamalesh Sharma
  code    IGO
  sector  ELI
  role    IGO GOV, secretary-general of the Commonwealth, 2008-04-01..2016-03-31

actor Patricia Scotland
  kind    person
  name    Patricia Scotland
  code    IGO
  sector  ELI
  gender  female
  role    IGO GOV, secretary-general of the Commonwealth, 2016-04-01..2025-03-31

actor Mohammed Barkindo
  kind    person
  name    Mohammed Barkindo, Mohammad Barkindo
  code    IGO
  sector  ELI
  role    IGO GOV, secretary general of OPEC, 2016-08-01..2022-07-05

actor Abdalla el-Badri
  kind    person
  name    Abdalla el-Badri, Abdalla Salem el-Badri
  code    IGO
  sector  ELI
  role    IGO GOV, secretary general of OPEC, 2007-01-01..2016-07-31

actor Haitham al-Ghais
  kind    person
  name    Haitham al-Ghais
  code    IGO
  sector  ELI
  role    IGO GOV, secretary general of OPEC, 2022-08-01..

actor Nayef al-Hajraf
  kind    person
  name    Nayef al-Hajraf, Nayef Falah al-Hajraf
  code    IGO
  sector  ELI
  role    IGO GOV, secretary general of the Gulf Cooperation Council, 2020-02-01..2023-01-31

actor Jasem Albudaiwi
  kind    person
  name    Jasem Albudaiwi, Jasem al-Budaiwi
  code    IGO
  sector  ELI
  role    IGO GOV, secretary general of the Gulf Cooperation Council, 2023-02-01..

actor Ekmeleddin Ihsanoglu
  kind    person
  name    Ekmeleddin Ihsanoglu
  code    IGO
  sector  ELI
  role    IGO GOV, secretary general of the Organisation of Islamic Cooperation, 2005-01-01..2013-12-31

actor Iyad Madani
  kind    person
  name    Iyad Madani, Iyad Ameen Madani
  code    IGO
  sector  ELI
  role    IGO GOV, secretary general of the Organisation of Islamic Cooperation, 2014-01-31..2016-10-31

actor Le Luong Minh
  kind    person
  name    Le Luong Minh
  code    IGO
  sector  ELI
  role    IGO GOV, secretary-general of ASEAN, 2013-01-01..2017-12-31

actor Ahmet Uzumcu
  kind    person
  name    Ahmet Uzumcu
  code    IGO
  sector  ELI
  role    IGO GOV, director-general of the OPCW, 2010-07-25..2018-07-24

actor Fernando Arias
  kind    person
  name    Fernando Arias
  code    IGO
  sector  ELI
  role    IGO GOV, director-general of the OPCW, 2018-07-25..

actor Jacques Rogge
  kind    person
  name    Jacques Rogge
  code    IGO
  sector  SOC
  role    IGO SOC, president of the International Olympic Committee, 2001-07-16..2013-09-10

actor Thomas Bach
  kind    person
  name    Thomas Bach
  code    IGO
  sector  SOC
  role    IGO SOC, president of the International Olympic Committee, 2013-09-10..2025-06-23

actor Juan Antonio Samaranch
  kind    person
  name    Juan Antonio Samaranch
  code    IGO
  sector  SOC
  role    IGO SOC, president of the International Olympic Committee, 1980-08-03..2001-07-16

# ---- EUR ----

actor Jacques Delors
  kind    person
  name    Jacques Delors
  code    EUR
  sector  ELI
  role    EUR GOV, president of the European Commission, 1985-01-06..1995-01-22

actor Catherine Ashton
  kind    person
  name    Catherine Ashton, Cathy Ashton, Baroness Ashton
  code    EUR
  sector  ELI
  gender  female
  role    EUR GOV, EU foreign policy chief, 2009-12-01..2014-10-31

actor Jean-Claude Trichet
  kind    person
  name    Jean-Claude Trichet
  short   Trichet, 2003..2014
  code    EUR
  sector  BUS, GOV
  role    EUR BUS GOV, president of the European Central Bank, 2003-11-01..2011-10-31

actor Wim Duisenberg
  kind    person
  name    Wim Duisenberg
  code    EUR
  sector  BUS, GOV
  role    EUR BUS GOV, president of the European Central Bank, 1998-06-01..2003-10-31

actor Guenter Verheugen
  kind    person
  name    Guenter Verheugen, Gunter Verheugen
  code    EUR
  sector  ELI
  role    EUR GOV, enlargement commissioner, 1999-09-16..2004-11-22

actor Olli Rehn
  kind    person
  name    Olli Rehn
  code    EUR
  sector  ELI
  role    EUR GOV, enlargement commissioner, 2004-11-22..2010-02-09
  role    EUR GOV, economy commissioner, 2010-02-10..2014-07-01

actor Stefan Fule
  kind    person
  name    Stefan Fule, Stefan Fuele
  code    EUR
  sector  ELI
  role    EUR GOV, enlargement commissioner, 2010-02-09..2014-11-01

actor Johannes Hahn
  kind    person
  name    Johannes Hahn
  code    EUR
  sector  ELI
  role    EUR GOV, enlargement commissioner, 2014-11-01..2019-11-30

actor Maros Sefcovic
  kind    person
  name    Maros Sefcovic
  code    EUR
  sector  ELI
  role    EUR GOV, vice president of the European Commission, 2010-02-09..

actor Dimitris Avramopoulos
  kind    person
  name    Dimitris Avramopoulos
  code    EUR
  sector  ELI
  role    GRC GOV, foreign minister, 2012-06-21..2013-06-25
  role    EUR GOV, migration commissioner, 2014-11-01..2019-11-30

actor Jeroen Dijsselbloem
  kind    person
  name    Jeroen Dijsselbloem
  code    EUR
  sector  ELI
  role    NLD GOV, finance minister, 2012-11-05..2017-10-26
  role    EUR GOV, president of the Eurogroup, 2013-01-21..2018-01-12

actor Maja Kocijancic
  kind    person
  name    Maja Kocijancic
  code    EUR
  sector  ELI
  gender  female
  role    EUR GOV, EU spokeswoman, 2010..2019

actor Peter Stano
  kind    person
  name    Peter Stano
  code    EUR
  sector  ELI
  role    EUR GOV, EU spokesman, 2019-12..2024

actor Leo Tindemans
  kind    person
  name    Leo Tindemans
  code    EUR
  sector  ELI
  role    EUR LEG, lawmaker, 1989..1999

actor Manfred Weber
  kind    person
  name    Manfred Weber
  code    EUR
  sector  ELI
  role    EUR LEG, leader of the European People's Party, 2014-06-04..

actor Christos Stylianides
  kind    person
  name    Christos Stylianides
  code    EUR
  sector  ELI
  role    EUR GOV, humanitarian commissioner, 2014-11-01..2019-11-30

actor Bernard-Henri Levy
  kind    person
  name    Bernard-Henri Levy
  code    EUR
  sector  SOC
  role    FRA SOC, philosopher, 1977..

actor Lord Owen
  kind    person
  name    Lord Owen, David Owen
  code    EUR
  sector  ELI
  role    EUR GOV, EU mediator for Yugoslavia, 1992-08..1995-06

actor Lord Carrington
  kind    person
  name    Lord Carrington, Peter Carrington
  code    EUR
  sector  ELI
  role    EUR GOV, EU mediator for Yugoslavia, 1991-09..1992-08

actor Cyrus Vance
  kind    person
  name    Cyrus Vance
  code    EUR
  sector  ELI
  role    UNO GOV, UN envoy for Yugoslavia, 1991-10..1993-05

actor Thorvald Stoltenberg
  kind    person
  name    Thorvald Stoltenberg
  code    EUR
  sector  ELI
  role    UNO GOV, UN envoy for Yugoslavia, 1993-05..1996

# ---- IMG ----

actor Carlos the Jackal
  kind    person
  name    Carlos the Jackal, Ilich Ramirez Sanchez
  code    IMG
  sector  REB
  role    IMG REB, militant, 1973..1994-08-14

actor Ramzi Yousef
  kind    person
  name    Ramzi Yousef, Ramzi Ahmed Yousef
  code    IMG
  sector  REB
  role    IMG REB, World Trade Center bomber, 1993..1995-02-07

actor Mohamed Atta
  kind    person
  name    Mohamed Atta, Mohammed Atta
  code    IMG
  sector  REB
  role    IMG REB, hijacker, ..2001-09-11

actor Zacarias Moussaoui
  kind    person
  name    Zacarias Moussaoui
  code    IMG
  sector  REB
  role    IMG REB, al-Qaeda conspirator, ..2001-08-16

actor Richard Reid
  kind    person
  name    Richard Reid
  code    IMG
  sector  REB
  role    IMG REB, shoe bomber, ..2001-12-22

actor Abu Hamza
  kind    person
  name    Abu Hamza, Abu Hamza al-Masri
  code    IMG
  sector  REL, REB
  role    GBR REL REB, militant cleric, 1997..2004-05

actor Abu Qatada
  kind    person
  name    Abu Qatada
  code    IMG
  sector  REL, REB
  role    GBR REL REB, militant cleric, 1993..2013-07-07

actor Samantha Lewthwaite
  kind    person
  name    Samantha Lewthwaite
  code    IMG
  sector  REB
  gender  female
  role    IMG REB, fugitive, 2011..

actor Abdelhamid Abaaoud
  kind    person
  name    Abdelhamid Abaaoud
  code    IMG
  sector  REB
  role    IMG REB, Islamic State militant, 2013..2015-11-18

actor Salah Abdeslam
  kind    person
  name    Salah Abdeslam
  code    IMG
  sector  REB
  role    IMG REB, Paris attacker, 2015-11..2016-03-18

actor Anis Amri
  kind    person
  name    Anis Amri
  code    IMG
  sector  REB
  role    IMG REB, Berlin attacker, 2016-12..2016-12-23

actor Dzhokhar Tsarnaev
  kind    person
  name    Dzhokhar Tsarnaev, Tamerlan Tsarnaev
  code    IMG
  sector  REB
  role    USA REB, Boston bomber, 2013-04-15..2013-04-19

actor Timothy McVeigh
  kind    person
  name    Timothy McVeigh
  code    IMG
  sector  UAF
  role    USA UAF, Oklahoma City bomber, 1995-04-19..2001-06-11

actor Nidal Hasan
  kind    person
  name    Nidal Hasan, Nidal Malik Hasan
  code    IMG
  sector  ELI
  role    USA MIL, army major and gunman, 2009-11-05..

# ---- AFG ----

actor Sultan Ali Keshtmand
  kind    person
  name    Sultan Ali Keshtmand
  short   Keshtmand, 1989..2002
  code    AFG
  sector  ELI
  role    AFG GOV, prime minister, 1989-02-21..1990-05-08

actor Fazal Haq Khaliqyar
  kind    person
  name    Fazal Haq Khaliqyar
  short   Khaliqyar, 1990..2004
  code    AFG
  sector  ELI
  role    AFG GOV, prime minister, 1990-05-08..1992-04-15

actor Mullah Mohammad Rabbani
  kind    person
  name    Mullah Mohammad Rabbani, Mohammad Rabbani
  code    AFG
  sector  ELI
  role    AFG GOV, Taliban council chairman, 1996-09-27..2001-04-16

actor Ahmad Shah Ahmadzai
  kind    person
  name    Ahmad Shah Ahmadzai
  short   Ahmadzai, 1995..2008
  code    AFG
  sector  ELI
  role    AFG GOV, prime minister, 1995..1996-06-26

# ---- ALB ----

actor Rexhep Meidani
  kind    person
  name    Rexhep Meidani
  short   Meidani, 1997..2014
  code    ALB
  sector  ELI
  role    ALB GOV, president, 1997-07-24..2002-07-24

actor Alfred Moisiu
  kind    person
  name    Alfred Moisiu
  short   Moisiu, 2002..2019
  code    ALB
  sector  ELI
  role    ALB GOV, president, 2002-07-24..2007-07-24

actor Bamir Topi
  kind    person
  name    Bamir Topi
  short   Topi, 2007..2024
  code    ALB
  sector  ELI
  role    ALB GOV, president, 2007-07-24..2012-07-24

actor Aleksander Meksi
  kind    person
  name    Aleksander Meksi
  short   Meksi, 1992..2009
  code    ALB
  sector  ELI
  role    ALB GOV, prime minister, 1992-04-13..1997-03-11

actor Vilson Ahmeti
  kind    person
  name    Vilson Ahmeti
  short   Ahmeti, 1991-12-10..1992-04-13
  code    ALB
  sector  ELI
  role    ALB GOV, prime minister, 1991-12-10..1992-04-13

actor Ditmir Bushati
  kind    person
  name    Ditmir Bushati
  short   Bushati, 2013..2022
  code    ALB
  sector  ELI
  role    ALB GOV, foreign minister, 2013-09-11..2019-01-22

# ---- DZA ----

actor Khaled Nezzar
  kind    person
  name    Khaled Nezzar
  short   Nezzar, 1990..1996
  code    DZA
  sector  ELI
  role    DZA GOV, defence minister, 1990-07-25..1993-07-10

actor Redha Malek
  kind    person
  name    Redha Malek
  short   Malek, 1993..2006
  code    DZA
  sector  ELI
  role    DZA GOV, foreign minister, 1993-02..1993-08
  role    DZA GOV, prime minister, 1993-08-21..1994-04-11

actor Mouloud Hamrouche
  kind    person
  name    Mouloud Hamrouche
  short   Hamrouche, 1989..2003
  code    DZA
  sector  ELI
  role    DZA GOV, prime minister, 1989-09-09..1991-06-05

actor Sid Ahmed Ghozali
  kind    person
  name    Sid Ahmed Ghozali
  short   Ghozali, 1991..2004
  code    DZA
  sector  ELI
  role    DZA GOV, prime minister, 1991-06-05..1992-07-08

actor Belaid Abdessalam
  kind    person
  name    Belaid Abdessalam
  short   Abdessalam, 1992..2005
  code    DZA
  sector  ELI
  role    DZA GOV, prime minister, 1992-07-08..1993-08-21

actor Mokdad Sifi
  kind    person
  name    Mokdad Sifi
  short   Sifi, 1994..2007
  code    DZA
  sector  ELI
  role    DZA GOV, prime minister, 1994-04-11..1995-12-31

actor Smail Hamdani
  kind    person
  name    Smail Hamdani
  short   Hamdani, 1998..2011
  code    DZA
  sector  ELI
  role    DZA GOV, prime minister, 1998-12-15..1999-12-23

actor Ahmed Benbitour
  kind    person
  name    Ahmed Benbitour
  short   Benbitour, 1999..2012
  code    DZA
  sector  ELI
  role    DZA GOV, prime minister, 1999-12-23..2000-08-27

actor Abdelaziz Belkhadem
  kind    person
  name    Abdelaziz Belkhadem
  short   Belkhadem, 2000..2020
  code    DZA
  sector  ELI
  role    DZA GOV, foreign minister, 2000-08..2005-05
  role    DZA GOV, prime minister, 2006-05-24..2008-06-23

actor Abdelkader Messahel
  kind    person
  name    Abdelkader Messahel
  short   Messahel, 2017..2022
  code    DZA
  sector  ELI
  role    DZA GOV, foreign minister, 2017-05-25..2019-03

actor Aymen Benabderrahmane
  kind    person
  name    Aymen Benabderrahmane
  short   Benabderrahmane, 2021..2035
  code    DZA
  sector  ELI
  wikidata Q96612848
  role    DZA GOV, prime minister, 2021-07-07..2023-11-11

# ---- AGO ----

actor Marcolino Moco
  kind    person
  name    Marcolino Moco
  short   Moco, 1992..2008
  code    AGO
  sector  ELI
  role    AGO GOV, prime minister, 1992-12-02..1996-06-03

actor Fernando da Piedade Dias dos Santos
  kind    person
  name    Fernando da Piedade Dias dos Santos
  code    AGO
  sector  ELI
  role    AGO GOV, prime minister, 2002-12-06..2008-09-30
  role    AGO GOV, vice president, 2012-09-26..2017-09-26

# ---- ATG ----

actor Lester Bird
  kind    person
  name    Lester Bird
  short   Bird, 1994..2016
  code    ATG
  sector  ELI
  role    ATG GOV, prime minister, 1994-03-09..2004-03-24

actor Gaston Browne
  kind    person
  name    Gaston Browne
  short   Browne, 2014-06-13..
  code    ATG
  sector  ELI
  wikidata Q17177542
  role    ATG GOV, prime minister, 2014-06-13..

actor Baldwin Spencer
  kind    person
  name    Baldwin Spencer
  short   Spencer, 2004..2026
  code    ATG
  sector  ELI
  role    ATG GOV, prime minister, 2004-03-24..2014-06-13

# ---- ARG ----

actor Jorge Capitanich
  kind    person
  name    Jorge Capitanich
  code    ARG
  sector  ELI
  role    ARG GOV, cabinet chief, 2013-11-20..2015-02-26

actor Oscar Aguad
  kind    person
  name    Oscar Aguad
  code    ARG
  sector  ELI
  role    ARG GOV, defence minister, 2017-07-17..2019-12-10

actor Carlos Ruckauf
  kind    person
  name    Carlos Ruckauf
  code    ARG
  sector  ELI
  role    ARG GOV, vice president, 1995-07-08..1999-12-10
  role    ARG GOV, foreign minister, 2002-01-03..2003-05-25

# ---- ARM ----

actor Vazgen Manukyan
  kind    person
  name    Vazgen Manukyan
  short   Manukyan, 1990..2005
  code    ARM
  sector  ELI
  role    ARM GOV, prime minister, 1990-08-13..1991-09-26
  role    ARM GOV, defence minister, 1992-10-20..1993-08

actor Hrant Bagratyan
  kind    person
  name    Hrant Bagratyan, Hrand Bagratian
  short   Bagratyan, 1993..2008
  code    ARM
  sector  ELI
  role    ARM GOV, prime minister, 1993-02-02..1996-11-04

actor Armen Darbinyan
  kind    person
  name    Armen Darbinyan, Armen Darbinian
  short   Darbinyan, 1998..2011
  code    ARM
  sector  ELI
  role    ARM GOV, prime minister, 1998-04-10..1999-06-11

actor Aram Sargsyan
  kind    person
  name    Aram Sargsyan, Aram Sarkisian
  code    ARM
  sector  ELI
  role    ARM GOV, prime minister, 1999-11-03..2000-05-02

actor Andranik Markarian
  kind    person
  name    Andranik Markarian, Andranik Margaryan, Andranik Markaryan
  short   Markarian, 2000..2019
  code    ARM
  sector  ELI
  role    ARM GOV, prime minister, 2000-05-12..2007-03-25

actor Zohrab Mnatsakanyan
  kind    person
  name    Zohrab Mnatsakanyan
  short   Mnatsakanyan, 2018..2023
  code    ARM
  sector  ELI
  role    ARM GOV, foreign minister, 2018-05-12..2020-11-16

actor Davit Tonoyan
  kind    person
  name    Davit Tonoyan
  short   Tonoyan, 2018..2023
  code    ARM
  sector  ELI
  role    ARM GOV, defence minister, 2018-05-11..2020-11-20

actor Suren Papikyan
  kind    person
  name    Suren Papikyan
  short   Papikyan, 2021..
  code    ARM
  sector  ELI
  role    ARM GOV, defence minister, 2021-11-15..

# ---- AZE ----

actor Isa Gambar
  kind    person
  name    Isa Gambar, Isa Gambarov
  short   Gambar, 1992..2017
  code    AZE
  sector  ELI
  role    AZE LEG, speaker of parliament, 1992-05-19..1993-06-13
  role    AZE PTY OPP, leader of Musavat, 1993..2014

actor Hasan Hasanov
  kind    person
  name    Hasan Hasanov
  short   Hasanov, 1990-01-25..1998-02
  code    AZE
  sector  ELI
  role    AZE GOV, prime minister, 1990-01-25..1992-04-07
  role    AZE GOV, foreign minister, 1993..1998-02

actor Suret Huseynov
  kind    person
  name    Suret Huseynov, Surat Huseynov
  short   Huseynov, 1993..2006
  code    AZE
  sector  ELI
  role    AZE GOV, prime minister, 1993-06-30..1994-10-07

actor Yagub Mamedov
  kind    person
  name    Yagub Mamedov
  code    AZE
  sector  ELI
  role    AZE GOV, acting president, 1992-03-06..1992-05-14

# ---- BHS ----

actor Lynden Pindling
  kind    person
  name    Lynden Pindling
  short   Pindling, 1967..2004
  code    BHS
  sector  ELI
  role    BHS GOV, prime minister, 1967-01-16..1992-08-21

actor Hubert Ingraham
  kind    person
  name    Hubert Ingraham
  short   Ingraham, 1992..2024
  code    BHS
  sector  ELI
  role    BHS GOV, prime minister, 1992-08-21..2002-05-03
  role    BHS GOV, prime minister, 2007-05-04..2012-05-08

actor Perry Christie
  kind    person
  name    Perry Christie
  short   Christie, 2002-05-03..2007-05-04
  short   Christie, 2012-05-08..2017-05-11
  code    BHS
  sector  ELI
  role    BHS GOV, prime minister, 2002-05-03..2007-05-04
  role    BHS GOV, prime minister, 2012-05-08..2017-05-11

actor Hubert Minnis
  kind    person
  name    Hubert Minnis
  short   Minnis, 2017..2033
  code    BHS
  sector  ELI
  role    BHS GOV, prime minister, 2017-05-11..2021-09-17

actor Philip Davis
  kind    person
  name    Philip Davis
  code    BHS
  sector  ELI
  wikidata Q7183082
  role    BHS GOV, prime minister, 2021-09-17..

# ---- BHR ----

actor Isa bin Salman Al Khalifa
  kind    person
  name    Isa bin Salman Al Khalifa, Sheikh Isa bin Salman
  code    BHR
  sector  ELI
  role    BHR GOV, emir, 1971-08-16..1999-03-06

# ---- BGD ----

actor Shahabuddin Ahmed
  kind    person
  name    Shahabuddin Ahmed
  short   Shahabuddin, 1990-12-06..1991-10-10
  short   Shahabuddin, 1996-10-09..2001-11-14
  code    BGD
  sector  ELI
  role    BGD GOV, acting president, 1990-12-06..1991-10-10
  role    BGD GOV, president, 1996-10-09..2001-11-14

actor Abdur Rahman Biswas
  kind    person
  name    Abdur Rahman Biswas
  short   Biswas, 1991..2008
  code    BGD
  sector  ELI
  role    BGD GOV, president, 1991-10-10..1996-10-09

actor Badruddoza Chowdhury
  kind    person
  name    Badruddoza Chowdhury, A.Q.M. Badruddoza Chowdhury
  code    BGD
  sector  ELI
  role    BGD GOV, president, 2001-11-14..2002-06-21

actor Latifur Rahman
  kind    person
  name    Latifur Rahman
  code    BGD
  sector  ELI
  role    BGD GOV, chief adviser, 2001-07-15..2001-10-10

actor Mohammad Habibur Rahman
  kind    person
  name    Mohammad Habibur Rahman
  code    BGD
  sector  ELI
  role    BGD GOV, chief adviser, 1996-03-30..1996-06-23

actor A.H. Mahmood Ali
  kind    person
  name    A.H. Mahmood Ali, Abul Hassan Mahmood Ali
  code    BGD
  sector  ELI
  role    BGD GOV, foreign minister, 2014-02-26..2019-01-07

actor Hasan Mahmud
  kind    person
  name    Hasan Mahmud
  code    BGD
  sector  ELI
  role    BGD GOV, foreign minister, 2024-01-11..2024-08-06

# ---- BRB ----

actor Owen Arthur
  kind    person
  name    Owen Arthur
  short   Arthur, 1994..2020
  code    BRB
  sector  ELI
  role    BRB GOV, prime minister, 1994-09-07..2008-01-16

actor Erskine Sandiford
  kind    person
  name    Erskine Sandiford
  short   Sandiford, 1987..2006
  code    BRB
  sector  ELI
  role    BRB GOV, prime minister, 1987-06-01..1994-09-07

actor Freundel Stuart
  kind    person
  name    Freundel Stuart
  short   Stuart, 2010..2030
  code    BRB
  sector  ELI
  role    BRB GOV, prime minister, 2010-10-23..2018-05-25

# ---- BLR ----

actor Vyacheslav Kebich
  kind    person
  name    Vyacheslav Kebich, Vyachaslau Kebich
  short   Kebich, 1990..2006
  code    BLR
  sector  ELI
  role    BLR GOV, prime minister, 1990-04-07..1994-07-21

actor Mechislav Grib
  kind    person
  name    Mechislav Grib, Myechyslau Hryb
  code    BLR
  sector  ELI
  role    BLR LEG GOV, chairman of the Supreme Soviet, 1994-01-28..1996-01

actor Mikhail Chigir
  kind    person
  name    Mikhail Chigir, Mikhail Chyhir
  short   Chigir, 1994..2008
  code    BLR
  sector  ELI
  role    BLR GOV, prime minister, 1994-07-21..1996-11-18

actor Sergei Ling
  kind    person
  name    Sergei Ling, Syarhey Linh
  short   Ling, 1996..2012
  code    BLR
  sector  ELI
  role    BLR GOV, prime minister, 1996-11-18..2000-02-18

actor Sergei Sidorsky
  kind    person
  name    Sergei Sidorsky
  short   Sidorsky, 2003..2022
  code    BLR
  sector  ELI
  role    BLR GOV, prime minister, 2003-07-10..2010-12-28

actor Mikhail Myasnikovich
  kind    person
  name    Mikhail Myasnikovich
  short   Myasnikovich, 2010..2026
  code    BLR
  sector  ELI
  role    BLR GOV, prime minister, 2010-12-28..2014-12-27

actor Sergei Rumas
  kind    person
  name    Sergei Rumas
  short   Rumas, 2018..2032
  code    BLR
  sector  ELI
  role    BLR GOV, prime minister, 2018-08-18..2020-06-03

actor Roman Golovchenko
  kind    person
  name    Roman Golovchenko
  short   Golovchenko, 2020..2037
  code    BLR
  sector  ELI
  wikidata Q27043179
  role    BLR GOV, prime minister, 2020-06-04..2025-03-10

actor Viktor Khrenin
  kind    person
  name    Viktor Khrenin
  short   Khrenin, 2020..
  code    BLR
  sector  ELI
  role    BLR GOV, defence minister, 2020-01-20..

actor Sergei Aleinik
  kind    person
  name    Sergei Aleinik
  short   Aleinik, 2022..2027
  code    BLR
  sector  ELI
  role    BLR GOV, foreign minister, 2022-12-13..2024-06-27

actor Maxim Ryzhenkov
  kind    person
  name    Maxim Ryzhenkov
  short   Ryzhenkov, 2024..
  code    BLR
  sector  ELI
  role    BLR GOV, foreign minister, 2024-06-27..

# ---- BEL ----

actor King Baudouin
  kind    person
  name    King Baudouin
  code    BEL
  sector  ELI
  role    BEL GOV, king, 1951-07-17..1993-07-31

actor Steven Vanackere
  kind    person
  name    Steven Vanackere
  code    BEL
  sector  ELI
  role    BEL GOV, foreign minister, 2009-11-25..2011-12-06

actor Maxime Prevot
  kind    person
  name    Maxime Prevot
  code    BEL
  sector  ELI
  role    BEL GOV, foreign minister, 2025-02-03..

actor Hadja Lahbib
  kind    person
  name    Hadja Lahbib
  code    BEL
  sector  ELI
  gender  female
  role    BEL GOV, foreign minister, 2022-07-15..2024-11-30

# ---- BLZ ----

actor Said Musa
  kind    person
  name    Said Musa
  code    BLZ
  sector  ELI
  role    BLZ GOV, prime minister, 1998-08-28..2008-02-08

actor Dean Barrow
  kind    person
  name    Dean Barrow
  code    BLZ
  sector  ELI
  role    BLZ GOV, prime minister, 2008-02-08..2020-11-12

actor Johnny Briceno
  kind    person
  name    Johnny Briceno
  short   Briceno, 2020..
  code    BLZ
  sector  ELI
  wikidata Q6266369
  role    BLZ GOV, prime minister, 2020-11-12..

# ---- BTN ----

actor Jigme Singye Wangchuck
  kind    person
  name    Jigme Singye Wangchuck, King Jigme Singye Wangchuck
  short   Wangchuck, 1972-07-21..2006-12-14
  code    BTN
  sector  ELI
  role    BTN GOV, king, 1972-07-21..2006-12-14

actor Jigme Khesar Namgyel Wangchuck
  kind    person
  name    Jigme Khesar Namgyel Wangchuck, King Jigme Khesar
  short   Wangchuck, 2006-12-14..
  code    BTN
  sector  ELI
  wikidata Q57376
  role    BTN GOV, king, 2006-12-14..

actor Jigme Thinley
  kind    person
  name    Jigme Thinley, Jigmi Thinley
  short   Thinley, 1998..2025
  code    BTN
  sector  ELI
  role    BTN GOV, prime minister, 1998-07-20..1999-07-09
  role    BTN GOV, prime minister, 2003-08-30..2004-08-18
  role    BTN GOV, prime minister, 2008-04-09..2013-04-28

actor Lotay Tshering
  kind    person
  name    Lotay Tshering
  code    BTN
  sector  ELI
  wikidata Q57313851
  role    BTN GOV, prime minister, 2018-11-07..2023-11-01

actor Tshering Tobgay
  kind    person
  name    Tshering Tobgay
  short   Tobgay, 2013..
  code    BTN
  sector  ELI
  role    BTN GOV, prime minister, 2013-07-27..2018-08-09
  role    BTN GOV, prime minister, 2024-01-28..

# ---- BOL ----

actor Eduardo Rodriguez
  kind    person
  name    Eduardo Rodriguez, Eduardo Rodriguez Veltze
  code    BOL
  sector  ELI
  role    BOL GOV, president, 2005-06-09..2006-01-22

actor David Choquehuanca
  kind    person
  name    David Choquehuanca
  code    BOL
  sector  ELI
  role    BOL GOV, foreign minister, 2006-01-23..2017-01-23
  role    BOL GOV, vice president, 2020-11-08..2025-11-08

actor Diego Pary
  kind    person
  name    Diego Pary
  code    BOL
  sector  ELI
  role    BOL GOV, foreign minister, 2018-09-04..2019-11-10

# ---- BWA ----

actor Quett Masire
  kind    person
  name    Quett Masire, Ketumile Masire
  short   Masire, 1980..2010
  code    BWA
  sector  ELI
  role    BWA GOV, president, 1980-07-13..1998-03-31

# ---- BRN ----

actor Hassanal Bolkiah
  kind    person
  name    Hassanal Bolkiah, Sultan Hassanal Bolkiah, Sultan of Brunei
  short   Bolkiah, 1967..
  code    BRN
  sector  ELI
  wikidata Q57327
  role    BRN GOV, sultan, 1967-10-05..
  role    BRN GOV, prime minister, 1984-01-01..

# ---- BGR ----

actor Petar Mladenov
  kind    person
  name    Petar Mladenov
  code    BGR
  sector  ELI
  role    BGR GOV, president, 1990-04-03..1990-07-06

actor Andrey Lukanov
  kind    person
  name    Andrey Lukanov
  short   Lukanov, 1990..2002
  code    BGR
  sector  ELI
  role    BGR GOV, prime minister, 1990-02-08..1990-12-20

actor Dimitar Popov
  kind    person
  name    Dimitar Popov
  code    BGR
  sector  ELI
  role    BGR GOV, prime minister, 1990-12-20..1991-11-08

actor Filip Dimitrov
  kind    person
  name    Filip Dimitrov
  short   Dimitrov, 1991-11-08..1992-12-30
  code    BGR
  sector  ELI
  role    BGR GOV, prime minister, 1991-11-08..1992-12-30

actor Lyuben Berov
  kind    person
  name    Lyuben Berov
  short   Berov, 1992..2006
  code    BGR
  sector  ELI
  role    BGR GOV, prime minister, 1992-12-30..1994-10-17

actor Reneta Indzhova
  kind    person
  name    Reneta Indzhova
  short   Indzhova, 1994..2007
  code    BGR
  sector  ELI
  gender  female
  role    BGR GOV, prime minister, 1994-10-17..1995-01-25

actor Zhan Videnov
  kind    person
  name    Zhan Videnov, Jean Videnov
  short   Videnov, 1995..2009
  code    BGR
  sector  ELI
  role    BGR GOV, prime minister, 1995-01-25..1997-02-12

actor Stefan Sofianski
  kind    person
  name    Stefan Sofianski, Stefan Sofiyanski
  short   Sofianski, 1997..2009
  code    BGR
  sector  ELI
  role    BGR GOV, prime minister, 1997-02-12..1997-05-21

actor Ivailo Kalfin
  kind    person
  name    Ivailo Kalfin
  short   Kalfin, 2005..2012
  code    BGR
  sector  ELI
  role    BGR GOV, foreign minister, 2005-08-17..2009-07-27

actor Ekaterina Zaharieva
  kind    person
  name    Ekaterina Zaharieva
  short   Zaharieva, 2017..2024
  code    BGR
  sector  ELI
  gender  female
  role    BGR GOV, foreign minister, 2017-05-04..2021-05-12

actor Plamen Oresharski
  kind    person
  name    Plamen Oresharski
  short   Oresharski, 2013..2026
  code    BGR
  sector  ELI
  role    BGR GOV, prime minister, 2013-05-29..2014-08-06

actor Rosen Zhelyazkov
  kind    person
  name    Rosen Zhelyazkov
  short   Zhelyazkov, 2025..
  code    BGR
  sector  ELI
  role    BGR GOV, prime minister, 2025-01-16..

actor Dimitar Glavchev
  kind    person
  name    Dimitar Glavchev
  short   Glavchev, 2024..2037
  code    BGR
  sector  ELI
  role    BGR GOV, prime minister, 2024-04-09..2025-01-16

# ---- BFA ----

actor Youssouf Ouedraogo
  kind    person
  name    Youssouf Ouedraogo
  code    BFA
  sector  ELI
  role    BFA GOV, prime minister, 1992-06-16..1994-03-22

actor Kadre Desire Ouedraogo
  kind    person
  name    Kadre Desire Ouedraogo
  code    BFA
  sector  ELI
  role    BFA GOV, prime minister, 1996-02-06..2000-11-07

actor Paramanga Ernest Yonli
  kind    person
  name    Paramanga Ernest Yonli, Ernest Yonli
  short   Yonli, 2000..2019
  code    BFA
  sector  ELI
  role    BFA GOV, prime minister, 2000-11-07..2007-06-04

actor Tertius Zongo
  kind    person
  name    Tertius Zongo
  short   Zongo, 2007..2023
  code    BFA
  sector  ELI
  role    BFA GOV, prime minister, 2007-06-04..2011-04-15

actor Alpha Barry
  kind    person
  name    Alpha Barry
  code    BFA
  sector  ELI
  role    BFA GOV, foreign minister, 2016-01-13..2022-01-24

# ---- BDI ----

actor Sylvie Kinigi
  kind    person
  name    Sylvie Kinigi
  short   Kinigi, 1993..2006
  code    BDI
  sector  ELI
  gender  female
  role    BDI GOV, prime minister, 1993-07-10..1994-02-05

actor Anatole Kanyenkiko
  kind    person
  name    Anatole Kanyenkiko
  short   Kanyenkiko, 1994..2007
  code    BDI
  sector  ELI
  role    BDI GOV, prime minister, 1994-02-07..1995-02-22

actor Antoine Nduwayo
  kind    person
  name    Antoine Nduwayo
  short   Nduwayo, 1995..2008
  code    BDI
  sector  ELI
  role    BDI GOV, prime minister, 1995-02-22..1996-07-31

actor Alain-Guillaume Bunyoni
  kind    person
  name    Alain-Guillaume Bunyoni
  short   Bunyoni, 2020..2034
  code    BDI
  sector  ELI
  wikidata Q27231038
  role    BDI GOV, prime minister, 2020-06-24..2022-09-07

# ---- KHM ----

actor Chea Sim
  kind    person
  name    Chea Sim
  code    KHM
  sector  ELI
  role    KHM LEG, president of the senate, 1999-03-25..2015-06-08

actor Heng Samrin
  kind    person
  name    Heng Samrin
  short   Heng Samrin, 1981..2026
  code    KHM
  sector  ELI
  role    KHM GOV, head of state, 1981-06-27..1992-04-06
  role    KHM LEG, president of the National Assembly, 2006-03-21..2023-08-22

actor Ung Huot
  kind    person
  name    Ung Huot
  short   Ung Huot, 1994..2010
  code    KHM
  sector  ELI
  role    KHM GOV, foreign minister, 1994-10..1998-11
  role    KHM GOV, prime minister, 1997-08-06..1998-11-30

actor Tea Banh
  kind    person
  name    Tea Banh
  short   Tea Banh, 1987..2026
  code    KHM
  sector  ELI
  role    KHM GOV, defence minister, 1987..2023-08-22

actor Tea Seiha
  kind    person
  name    Tea Seiha
  code    KHM
  sector  ELI
  role    KHM GOV, defence minister, 2023-08-22..

# ---- CMR ----

actor Simon Achidi Achu
  kind    person
  name    Simon Achidi Achu
  short   Achidi Achu, 1992..2008
  code    CMR
  sector  ELI
  role    CMR GOV, prime minister, 1992-04-09..1996-09-19

actor Peter Mafany Musonge
  kind    person
  name    Peter Mafany Musonge
  short   Musonge, 1996..2016
  code    CMR
  sector  ELI
  role    CMR GOV, prime minister, 1996-09-19..2004-12-08

actor Philemon Yang
  kind    person
  name    Philemon Yang
  code    CMR
  sector  ELI
  role    CMR GOV, prime minister, 2009-06-30..2019-01-04
  role    UNO GOV, president of the General Assembly, 2024-09-10..2025-09-08

# ---- CAN ----

actor Joe Clark
  kind    person
  name    Joe Clark
  code    CAN
  sector  ELI
  role    CAN GOV, foreign minister, 1984-09-17..1991-04-20

actor Barbara McDougall
  kind    person
  name    Barbara McDougall
  code    CAN
  sector  ELI
  gender  female
  role    CAN GOV, foreign minister, 1991-04-21..1993-06-25

actor Andre Ouellet
  kind    person
  name    Andre Ouellet
  code    CAN
  sector  ELI
  role    CAN GOV, foreign minister, 1993-11-04..1996-01-25

actor Pierre Pettigrew
  kind    person
  name    Pierre Pettigrew
  code    CAN
  sector  ELI
  role    CAN GOV, foreign minister, 2004-07-20..2006-02-06

actor Gordon O'Connor
  kind    person
  name    Gordon O'Connor
  code    CAN
  sector  ELI
  role    CAN GOV, defence minister, 2006-02-06..2007-08-14

actor Jason Kenney
  kind    person
  name    Jason Kenney
  code    CAN
  sector  ELI
  role    CAN GOV, defence minister, 2015-02-09..2015-11-04
  role    CAN GOV, premier of Alberta, 2019-04-30..2022-10-11

actor Maxime Bernier
  kind    person
  name    Maxime Bernier
  code    CAN
  sector  ELI
  role    CAN GOV, foreign minister, 2007-08-14..2008-05-26

# ---- CPV ----

actor Pedro Pires
  kind    person
  name    Pedro Pires
  short   Pires, 2001..2023
  code    CPV
  sector  ELI
  role    CPV GOV, president, 2001-03-22..2011-09-09

actor Ulisses Correia e Silva
  kind    person
  name    Ulisses Correia e Silva
  short   Correia e Silva, 2016..
  code    CPV
  sector  ELI
  wikidata Q23899522
  role    CPV GOV, prime minister, 2016-04-22..

actor Jose Maria Neves
  kind    person
  name    Jose Maria Neves
  code    CPV
  sector  ELI
  wikidata Q57649
  role    CPV GOV, prime minister, 2001-02-01..2016-04-22
  role    CPV GOV, president, 2021-11-09..

# ---- CAF ----

actor Andre Kolingba
  kind    person
  name    Andre Kolingba
  short   Kolingba, 1981..2005
  code    CAF
  sector  ELI
  role    CAF GOV, president, 1981-09-01..1993-10-22

actor Martin Ziguele
  kind    person
  name    Martin Ziguele
  short   Ziguele, 2001..
  code    CAF
  sector  ELI
  role    CAF GOV, prime minister, 2001-04-01..2003-03-15
  role    CAF PTY OPP, opposition leader, 2005..

actor Nicolas Tiangaye
  kind    person
  name    Nicolas Tiangaye
  short   Tiangaye, 2013..2026
  code    CAF
  sector  ELI
  role    CAF GOV, prime minister, 2013-01-17..2014-01-10

# ---- TCD ----

actor Joseph Yodoyman
  kind    person
  name    Joseph Yodoyman
  short   Yodoyman, 1992..2005
  code    TCD
  sector  ELI
  role    TCD GOV, prime minister, 1992-05-20..1993-04-07

actor Saleh Kebzabo
  kind    person
  name    Saleh Kebzabo
  short   Kebzabo, 1996..2036
  code    TCD
  sector  ELI
  role    TCD PTY OPP, opposition leader, 1996..2022-10
  role    TCD GOV, prime minister, 2022-10-12..2024-01-01

actor Allamaye Halina
  kind    person
  name    Allamaye Halina
  short   Halina, 2024..
  code    TCD
  sector  ELI
  role    TCD GOV, prime minister, 2024-05-23..

# ---- COM ----

actor Said Mohamed Djohar
  kind    person
  name    Said Mohamed Djohar
  short   Djohar, 1989..2008
  code    COM
  sector  ELI
  role    COM GOV, president, 1989-11-27..1996-03-25

actor Mohamed Taki Abdoulkarim
  kind    person
  name    Mohamed Taki Abdoulkarim
  code    COM
  sector  ELI
  role    COM GOV, president, 1996-03-25..1998-11-06

actor Ahmed Abdallah Sambi
  kind    person
  name    Ahmed Abdallah Sambi
  short   Sambi, 2006..2023
  code    COM
  sector  ELI
  role    COM GOV, president, 2006-05-26..2011-05-26

actor Bob Denard
  kind    person
  name    Bob Denard
  code    COM
  sector  UAF
  role    FRA UAF, mercenary, 1961..1995-10-05

# ---- COG ----

actor Bernard Kolelas
  kind    person
  name    Bernard Kolelas
  short   Kolelas, 1997..2009
  code    COG
  sector  ELI
  role    COG GOV, prime minister, 1997-09-08..1997-10-15

actor Andre Milongo
  kind    person
  name    Andre Milongo
  short   Milongo, 1991..2004
  code    COG
  sector  ELI
  role    COG GOV, prime minister, 1991-06-08..1992-09-02

actor Clement Mouamba
  kind    person
  name    Clement Mouamba
  short   Mouamba, 2016..2033
  code    COG
  sector  ELI
  role    COG GOV, prime minister, 2016-04-23..2021-05-12

actor Jean-Claude Gakosso
  kind    person
  name    Jean-Claude Gakosso
  short   Gakosso, 2015..
  code    COG
  sector  ELI
  role    COG GOV, foreign minister, 2015-08-10..

# ---- CRI ----

actor Rafael Angel Calderon
  kind    person
  name    Rafael Angel Calderon
  code    CRI
  sector  ELI
  role    CRI GOV, president, 1990-05-08..1994-05-08

actor Jose Maria Figueres
  kind    person
  name    Jose Maria Figueres
  short   Figueres, 1994-05-08..1998-05-08
  code    CRI
  sector  ELI
  role    CRI GOV, president, 1994-05-08..1998-05-08

actor Miguel Angel Rodriguez
  kind    person
  name    Miguel Angel Rodriguez
  code    CRI
  sector  ELI
  role    CRI GOV, president, 1998-05-08..2002-05-08

# ---- CIV ----

actor Daniel Kablan Duncan
  kind    person
  name    Daniel Kablan Duncan
  short   Kablan Duncan, 1993..2029
  code    CIV
  sector  ELI
  role    CIV GOV, prime minister, 1993-12-11..1999-12-24
  role    CIV GOV, prime minister, 2012-11-21..2017-01-10

actor Seydou Diarra
  kind    person
  name    Seydou Diarra
  short   Diarra, 2000..2017
  code    CIV
  sector  ELI
  role    CIV GOV, prime minister, 2000-05-18..2000-10-27
  role    CIV GOV, prime minister, 2003-02-10..2005-12-07

actor Pascal Affi N'Guessan
  kind    person
  name    Pascal Affi N'Guessan, Pascal Affi Nguessan
  short   Affi N'Guessan, 2000..
  code    CIV
  sector  ELI
  role    CIV GOV, prime minister, 2000-10-27..2003-02-10
  role    CIV PTY OPP, opposition leader, 2011..

actor Amadou Gon Coulibaly
  kind    person
  name    Amadou Gon Coulibaly
  short   Gon Coulibaly, 2017..2032
  code    CIV
  sector  ELI
  role    CIV GOV, prime minister, 2017-01-10..2020-07-08

# ---- HRV ----

actor Franjo Greguric
  kind    person
  name    Franjo Greguric
  short   Greguric, 1991..2004
  code    HRV
  sector  ELI
  role    HRV GOV, prime minister, 1991-07-17..1992-08-12

actor Hrvoje Sarinic
  kind    person
  name    Hrvoje Sarinic
  short   Sarinic, 1992..2005
  code    HRV
  sector  ELI
  role    HRV GOV, prime minister, 1992-08-12..1993-04-03

actor Nikica Valentic
  kind    person
  name    Nikica Valentic
  short   Valentic, 1993..2007
  code    HRV
  sector  ELI
  role    HRV GOV, prime minister, 1993-04-03..1995-11-07

actor Zlatko Matesa
  kind    person
  name    Zlatko Matesa
  short   Matesa, 1995..2012
  code    HRV
  sector  ELI
  role    HRV GOV, prime minister, 1995-11-07..2000-01-27

actor Gordan Grlic Radman
  kind    person
  name    Gordan Grlic Radman, Gordan Grlic-Radman
  short   Grlic Radman, 2019..
  code    HRV
  sector  ELI
  role    HRV GOV, foreign minister, 2019-07-22..

actor Tonino Picula
  kind    person
  name    Tonino Picula
  short   Picula, 2000..2006
  code    HRV
  sector  ELI
  role    HRV GOV, foreign minister, 2000-01-27..2003-12-22

# ---- CZE ----

actor Josef Tosovsky
  kind    person
  name    Josef Tosovsky
  short   Tosovsky, 1997..2010
  code    CZE
  sector  ELI
  role    CZE GOV, prime minister, 1997-12-17..1998-07-17

actor Stanislav Gross
  kind    person
  name    Stanislav Gross
  code    CZE
  sector  ELI
  role    CZE GOV, prime minister, 2004-07-26..2005-04-25

actor Jan Fischer
  kind    person
  name    Jan Fischer
  code    CZE
  sector  ELI
  role    CZE GOV, prime minister, 2009-05-08..2010-07-13

actor Lubomir Zaoralek
  kind    person
  name    Lubomir Zaoralek
  code    CZE
  sector  ELI
  role    CZE GOV, foreign minister, 2014-01-29..2017-12-13

actor Tomas Petricek
  kind    person
  name    Tomas Petricek
  code    CZE
  sector  ELI
  role    CZE GOV, foreign minister, 2018-10-16..2021-04-12

actor Jana Cernochova
  kind    person
  name    Jana Cernochova
  code    CZE
  sector  ELI
  gender  female
  role    CZE GOV, defence minister, 2021-12-17..

actor Martin Stropnicky
  kind    person
  name    Martin Stropnicky
  code    CZE
  sector  ELI
  role    CZE GOV, defence minister, 2014-01-29..2017-12-13

actor Jan Kavan
  kind    person
  name    Jan Kavan
  code    CZE
  sector  ELI
  role    CZE GOV, foreign minister, 1998-07-22..2002-07-12

actor Cyril Svoboda
  kind    person
  name    Cyril Svoboda
  code    CZE
  sector  ELI
  role    CZE GOV, foreign minister, 2002-07-15..2006-09-04

actor Petr Pithart
  kind    person
  name    Petr Pithart
  code    CZE
  sector  ELI
  role    CSK GOV, Czech prime minister, 1990-02-06..1992-07-02

# ---- COD ----

actor Antoine Gizenga
  kind    person
  name    Antoine Gizenga
  short   Gizenga, 2006..2020
  code    COD
  sector  ELI
  role    COD GOV, prime minister, 2006-12-30..2008-10-10

actor Adolphe Muzito
  kind    person
  name    Adolphe Muzito
  short   Muzito, 2008..2024
  code    COD
  sector  ELI
  role    COD GOV, prime minister, 2008-10-10..2012-03-06

actor Augustin Matata Ponyo
  kind    person
  name    Augustin Matata Ponyo, Matata Ponyo
  short   Matata Ponyo, 2012..2028
  code    COD
  sector  ELI
  role    COD GOV, prime minister, 2012-04-18..2016-11-17

actor Samy Badibanga
  kind    person
  name    Samy Badibanga
  short   Badibanga, 2016..2029
  code    COD
  sector  ELI
  role    COD GOV, prime minister, 2016-11-17..2017-05-18

actor Bruno Tshibala
  kind    person
  name    Bruno Tshibala
  short   Tshibala, 2017..2031
  code    COD
  sector  ELI
  role    COD GOV, prime minister, 2017-05-18..2019-09-07

actor Sylvestre Ilunga
  kind    person
  name    Sylvestre Ilunga
  short   Ilunga, 2019..2033
  code    COD
  sector  ELI
  role    COD GOV, prime minister, 2019-09-07..2021-04-27

actor Jean-Michel Sama Lukonde
  kind    person
  name    Jean-Michel Sama Lukonde
  short   Sama Lukonde, 2021..2036
  code    COD
  sector  ELI
  wikidata Q105523479
  role    COD GOV, prime minister, 2021-04-27..2024-06-12

actor Judith Suminwa Tuluka
  kind    person
  name    Judith Suminwa Tuluka, Judith Suminwa
  short   Suminwa, 2024..
  code    COD
  sector  ELI
  gender  female
  role    COD GOV, prime minister, 2024-06-12..

actor Kengo wa Dondo
  kind    person
  name    Kengo wa Dondo, Leon Kengo wa Dondo
  short   Kengo, 1994..2009
  code    COD
  sector  ELI
  role    COD GOV, prime minister, 1994-07-06..1997-04-02

actor Therese Kayikwamba Wagner
  kind    person
  name    Therese Kayikwamba Wagner
  short   Kayikwamba Wagner, 2024..
  code    COD
  sector  ELI
  gender  female
  role    COD GOV, foreign minister, 2024-06-12..

# ---- DJI ----

actor Abdoulkader Kamil Mohamed
  kind    person
  name    Abdoulkader Kamil Mohamed
  code    DJI
  sector  ELI
  wikidata Q10522744
  role    DJI GOV, prime minister, 2013-04-01..

actor Barkat Gourad Hamadou
  kind    person
  name    Barkat Gourad Hamadou
  code    DJI
  sector  ELI
  role    DJI GOV, prime minister, 1978-10-02..2001-03-07

# ---- DMA ----

actor Roosevelt Skerrit
  kind    person
  name    Roosevelt Skerrit
  short   Skerrit, 2004..
  code    DMA
  sector  ELI
  wikidata Q57823
  role    DMA GOV, prime minister, 2004-01-08..

actor Eugenia Charles
  kind    person
  name    Eugenia Charles
  code    DMA
  sector  ELI
  gender  female
  role    DMA GOV, prime minister, 1980-07-21..1995-06-14

# ---- ECU ----

actor Rodrigo Borja
  kind    person
  name    Rodrigo Borja
  short   Borja, 1988..2004
  code    ECU
  sector  ELI
  role    ECU GOV, president, 1988-08-10..1992-08-10

actor Jose Valencia
  kind    person
  name    Jose Valencia
  code    ECU
  sector  ELI
  role    ECU GOV, foreign minister, 2018-06-12..2020-07-02

actor Oswaldo Jarrin
  kind    person
  name    Oswaldo Jarrin
  code    ECU
  sector  ELI
  role    ECU GOV, defence minister, 2018-04..2021-05-24

# ---- EST ----

actor Edgar Savisaar
  kind    person
  name    Edgar Savisaar
  short   Savisaar, 1990..2027
  code    EST
  sector  ELI
  role    EST GOV, prime minister, 1990-04-03..1992-01-30
  role    EST GOV, mayor of Tallinn, 2007-04-09..2015-09-30

actor Tiit Vahi
  kind    person
  name    Tiit Vahi
  short   Vahi, 1992..2009
  code    EST
  sector  ELI
  role    EST GOV, prime minister, 1992-01-30..1992-10-21
  role    EST GOV, prime minister, 1995-04-17..1997-03-17

actor Mart Siimann
  kind    person
  name    Mart Siimann
  short   Siimann, 1997..2011
  code    EST
  sector  ELI
  role    EST GOV, prime minister, 1997-03-17..1999-03-25

actor Siim Kallas
  kind    person
  name    Siim Kallas
  short   Kallas, 2002-01-28..2003-04-10
  code    EST
  sector  ELI
  role    EST GOV, prime minister, 2002-01-28..2003-04-10
  role    EUR GOV, commissioner, 2004-11-22..2014-11-01

actor Juhan Parts
  kind    person
  name    Juhan Parts
  short   Parts, 2003..2017
  code    EST
  sector  ELI
  role    EST GOV, prime minister, 2003-04-10..2005-04-13

actor Sven Mikser
  kind    person
  name    Sven Mikser
  short   Mikser, 2014..2022
  code    EST
  sector  ELI
  role    EST GOV, defence minister, 2014-03-26..2015-09-09
  role    EST GOV, foreign minister, 2016-11-23..2019-04-29

actor Hanno Pevkur
  kind    person
  name    Hanno Pevkur
  short   Pevkur, 2022..
  code    EST
  sector  ELI
  role    EST GOV, defence minister, 2022-07-18..

actor Juri Luik
  kind    person
  name    Juri Luik
  short   Luik, 2017..2024
  code    EST
  sector  ELI
  role    EST GOV, defence minister, 2017-06-12..2021-01-26

# ---- ETH ----

actor Tamrat Layne
  kind    person
  name    Tamrat Layne
  code    ETH
  sector  ELI
  role    ETH GOV, prime minister, 1991-06-06..1995-08-22

actor Tesfaye Dinka
  kind    person
  name    Tesfaye Dinka
  code    ETH
  sector  ELI
  role    ETH GOV, prime minister, 1991-04-26..1991-06-06

actor Gedion Timothewos
  kind    person
  name    Gedion Timothewos
  short   Gedion, 2024..
  code    ETH
  sector  ELI
  role    ETH GOV, foreign minister, 2024-10-18..

actor Aisha Mohammed
  kind    person
  name    Aisha Mohammed, Aisha Mohammed Mussa
  code    ETH
  sector  ELI
  gender  female
  role    ETH GOV, defence minister, 2018-10-16..2019-04
  role    ETH GOV, defence minister, 2024-05..

# ---- FJI ----

actor Kamisese Mara
  kind    person
  name    Kamisese Mara, Ratu Sir Kamisese Mara
  short   Mara, 1987..2012
  code    FJI
  sector  ELI
  role    FJI GOV, prime minister, 1987-12-05..1992-06-02
  role    FJI GOV, president, 1993-12-16..2000-05-29

actor Josefa Iloilo
  kind    person
  name    Josefa Iloilo, Ratu Josefa Iloilo
  short   Iloilo, 2000..2021
  code    FJI
  sector  ELI
  role    FJI GOV, president, 2000-07-18..2009-07-30

# ---- FIN ----

actor Harri Holkeri
  kind    person
  name    Harri Holkeri
  short   Holkeri, 1987..2003
  code    FIN
  sector  ELI
  role    FIN GOV, prime minister, 1987-04-30..1991-04-26

actor Esko Aho
  kind    person
  name    Esko Aho
  short   Aho, 1991..2007
  code    FIN
  sector  ELI
  role    FIN GOV, prime minister, 1991-04-26..1995-04-13

actor Anneli Jaatteenmaki
  kind    person
  name    Anneli Jaatteenmaki
  short   Jaatteenmaki, 2003..2015
  code    FIN
  sector  ELI
  gender  female
  role    FIN GOV, prime minister, 2003-04-17..2003-06-24

actor Antti Hakkanen
  kind    person
  name    Antti Hakkanen
  code    FIN
  sector  ELI
  role    FIN GOV, defence minister, 2023-06-20..

# ---- GAB ----

actor Casimir Oye Mba
  kind    person
  name    Casimir Oye Mba
  short   Oye Mba, 1990..2006
  code    GAB
  sector  ELI
  role    GAB GOV, prime minister, 1990-05-03..1994-11-02

actor Jean-Francois Ntoutoume Emane
  kind    person
  name    Jean-Francois Ntoutoume Emane
  short   Ntoutoume Emane, 1999..2018
  code    GAB
  sector  ELI
  role    GAB GOV, prime minister, 1999-01-23..2006-01-20

# ---- GEO ----

actor Tengiz Sigua
  kind    person
  name    Tengiz Sigua
  short   Sigua, 1990..2005
  code    GEO
  sector  ELI
  role    GEO GOV, prime minister, 1990-11-15..1991-08-18
  role    GEO GOV, prime minister, 1992-01-06..1993-08-06

actor Tengiz Kitovani
  kind    person
  name    Tengiz Kitovani
  short   Kitovani, 1992..1996
  code    GEO
  sector  ELI
  role    GEO MIL, military council member, 1992-01-06..1992-03-10
  role    GEO GOV, defence minister, 1992-05..1993-05

actor Jaba Ioseliani
  kind    person
  name    Jaba Ioseliani
  short   Ioseliani, 1989..1998
  code    GEO
  sector  PRM
  role    GEO PRM, militia leader, 1989..1995-11

actor Otar Patsatsia
  kind    person
  name    Otar Patsatsia
  short   Patsatsia, 1993..2007
  code    GEO
  sector  ELI
  role    GEO GOV, prime minister, 1993-08-20..1995-10-05

actor Giorgi Arsenishvili
  kind    person
  name    Giorgi Arsenishvili
  short   Arsenishvili, 2000..2013
  code    GEO
  sector  ELI
  role    GEO GOV, prime minister, 2000-05-11..2001-12-21

actor Avtandil Jorbenadze
  kind    person
  name    Avtandil Jorbenadze
  short   Jorbenadze, 2001..2015
  code    GEO
  sector  ELI
  role    GEO GOV, prime minister, 2001-12-21..2003-11-27

actor Zurab Nogaideli
  kind    person
  name    Zurab Nogaideli
  short   Nogaideli, 2005..2019
  code    GEO
  sector  ELI
  role    GEO GOV, prime minister, 2005-02-17..2007-11-16

actor Davit Zalkaliani
  kind    person
  name    Davit Zalkaliani, David Zalkaliani
  short   Zalkaliani, 2018..2025
  code    GEO
  sector  ELI
  role    GEO GOV, foreign minister, 2018-06-21..2022-04-04

actor Levan Izoria
  kind    person
  name    Levan Izoria
  short   Izoria, 2016..2022
  code    GEO
  sector  ELI
  role    GEO GOV, defence minister, 2016-08-01..2019-09-08

actor Gela Bezhuashvili
  kind    person
  name    Gela Bezhuashvili
  short   Bezhuashvili, 2005..2011
  code    GEO
  sector  ELI
  role    GEO GOV, foreign minister, 2005-10-19..2008-01-31

actor Irakli Menagarishvili
  kind    person
  name    Irakli Menagarishvili
  short   Menagarishvili, 1995..2006
  code    GEO
  sector  ELI
  role    GEO GOV, foreign minister, 1995-12-11..2003-11-30

# ---- DDR ----

actor Lothar de Maiziere
  kind    person
  name    Lothar de Maiziere
  code    DDR
  sector  ELI
  role    DDR GOV, prime minister, 1990-04-12..1990-10-02

actor Erich Honecker
  kind    person
  name    Erich Honecker
  short   Honecker, 1971..2001
  code    DDR
  sector  ELI
  role    DDR GOV, leader, 1971-05-03..1989-10-18

actor Egon Krenz
  kind    person
  name    Egon Krenz
  short   Krenz, 1989..2001
  code    DDR
  sector  ELI
  role    DDR GOV, leader, 1989-10-18..1989-12-06

actor Hans Modrow
  kind    person
  name    Hans Modrow
  short   Modrow, 1989..2002
  code    DDR
  sector  ELI
  role    DDR GOV, prime minister, 1989-11-13..1990-04-12

# ---- GRC ----

actor Constantine Karamanlis
  kind    person
  name    Constantine Karamanlis, Konstantinos Karamanlis
  code    GRC
  sector  ELI
  role    GRC GOV, president, 1990-05-04..1995-03-10

actor Costis Stephanopoulos
  kind    person
  name    Costis Stephanopoulos, Kostis Stephanopoulos
  short   Stephanopoulos, 1995..2017
  code    GRC
  sector  ELI
  role    GRC GOV, president, 1995-03-10..2005-03-12

actor Nikos Panagiotopoulos
  kind    person
  name    Nikos Panagiotopoulos
  short   Panagiotopoulos, 2019..2026
  code    GRC
  sector  ELI
  role    GRC GOV, defence minister, 2019-07-09..2023-05-26

actor Konstantinos Tasoulas
  kind    person
  name    Konstantinos Tasoulas
  short   Tasoulas, 2025..
  code    GRC
  sector  ELI
  role    GRC GOV, president, 2025-03-13..

actor Akis Tsochatzopoulos
  kind    person
  name    Akis Tsochatzopoulos
  short   Tsochatzopoulos, 1996..2004
  code    GRC
  sector  ELI
  role    GRC GOV, defence minister, 1996-09-25..2001-10-24

# ---- GRD ----

actor Keith Mitchell
  kind    person
  name    Keith Mitchell
  code    GRD
  sector  ELI
  wikidata Q370110
  role    GRD GOV, prime minister, 1995-06-22..2008-07-09
  role    GRD GOV, prime minister, 2013-02-20..2022-06-24

actor Dickon Mitchell
  kind    person
  name    Dickon Mitchell
  code    GRD
  sector  ELI
  wikidata Q112679881
  role    GRD GOV, prime minister, 2022-06-24..

# ---- GTM ----

actor Vinicio Cerezo
  kind    person
  name    Vinicio Cerezo
  short   Cerezo, 1986..2003
  code    GTM
  sector  ELI
  role    GTM GOV, president, 1986-01-14..1991-01-14

actor Alejandro Maldonado
  kind    person
  name    Alejandro Maldonado
  short   Maldonado, 2015..2028
  code    GTM
  sector  ELI
  role    GTM GOV, president, 2015-09-03..2016-01-14

actor Sandra Torres
  kind    person
  name    Sandra Torres
  code    GTM
  sector  PTY
  gender  female
  role    GTM PTY, presidential candidate, 2015..2023-08

# ---- GIN ----

actor Sidya Toure
  kind    person
  name    Sidya Toure
  code    GIN
  sector  ELI
  role    GIN GOV, prime minister, 1996-07-09..1999-03-08

actor Francois Lonseny Fall
  kind    person
  name    Francois Lonseny Fall, Francois Louceny Fall
  code    GIN
  sector  ELI
  role    GIN GOV, prime minister, 2004-02-23..2004-04-30

actor Lansana Kouyate
  kind    person
  name    Lansana Kouyate
  short   Kouyate, 1997..2020
  code    GIN
  sector  ELI
  role    IGO GOV, executive secretary of ECOWAS, 1997-09..2002-01
  role    GIN GOV, prime minister, 2007-03-01..2008-05-20

# ---- GNB ----

actor Ansumane Mane
  kind    person
  name    Ansumane Mane
  code    GNB
  sector  REB
  role    GNB REB, coup leader, 1998-06-07..2000-11-30

actor Verissimo Correia Seabra
  kind    person
  name    Verissimo Correia Seabra
  code    GNB
  sector  ELI
  role    GNB MIL, coup leader, 2003-09-14..2003-09-28

actor Henrique Rosa
  kind    person
  name    Henrique Rosa
  short   Rosa, 2003..2017
  code    GNB
  sector  ELI
  role    GNB GOV, president, 2003-09-28..2005-10-01

actor Carlos Gomes Junior
  kind    person
  name    Carlos Gomes Junior
  short   Gomes Junior, 2004..2024
  code    GNB
  sector  ELI
  role    GNB GOV, prime minister, 2004-05-10..2005-11-02
  role    GNB GOV, prime minister, 2009-01-02..2012-02-10

actor Domingos Simoes Pereira
  kind    person
  name    Domingos Simoes Pereira
  short   Simoes Pereira, 2014..
  code    GNB
  sector  ELI
  role    GNB GOV, prime minister, 2014-07-03..2015-08-20
  role    GNB PTY OPP, opposition leader, 2020..

# ---- GUY ----

actor Desmond Hoyte
  kind    person
  name    Desmond Hoyte
  short   Hoyte, 1985..2004
  code    GUY
  sector  ELI
  role    GUY GOV, president, 1985-08-06..1992-10-09

actor Cheddi Jagan
  kind    person
  name    Cheddi Jagan
  short   Jagan, 1992..2009
  code    GUY
  sector  ELI
  role    GUY GOV, president, 1992-10-09..1997-03-06

actor Janet Jagan
  kind    person
  name    Janet Jagan
  code    GUY
  sector  ELI
  gender  female
  role    GUY GOV, president, 1997-12-19..1999-08-11

actor Sam Hinds
  kind    person
  name    Sam Hinds, Samuel Hinds
  short   Hinds, 1992..2027
  code    GUY
  sector  ELI
  role    GUY GOV, prime minister, 1992-10-09..1997-03-17
  role    GUY GOV, prime minister, 1997-12-22..2015-05-20

actor Donald Ramotar
  kind    person
  name    Donald Ramotar
  short   Ramotar, 2011..2027
  code    GUY
  sector  ELI
  role    GUY GOV, president, 2011-12-03..2015-05-16

# ---- HTI ----

actor Ertha Pascal-Trouillot
  kind    person
  name    Ertha Pascal-Trouillot
  short   Pascal-Trouillot, 1990..2003
  code    HTI
  sector  ELI
  gender  female
  role    HTI GOV, president, 1990-03-13..1991-02-07

actor Marc Bazin
  kind    person
  name    Marc Bazin
  short   Bazin, 1992..2005
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 1992-06-19..1993-06-08

actor Robert Malval
  kind    person
  name    Robert Malval
  short   Malval, 1993..2006
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 1993-08-30..1994-11-08

actor Smarck Michel
  kind    person
  name    Smarck Michel
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 1994-11-08..1995-11-07

actor Claudette Werleigh
  kind    person
  name    Claudette Werleigh
  short   Werleigh, 1995..2008
  code    HTI
  sector  ELI
  gender  female
  role    HTI GOV, prime minister, 1995-11-07..1996-03-06

actor Rosny Smarth
  kind    person
  name    Rosny Smarth
  short   Smarth, 1996..2009
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 1996-03-06..1997-10-20

actor Jacques-Edouard Alexis
  kind    person
  name    Jacques-Edouard Alexis
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 1999-03-26..2001-03-02
  role    HTI GOV, prime minister, 2006-06-09..2008-09-05

actor Yvon Neptune
  kind    person
  name    Yvon Neptune
  short   Neptune, 2002..2016
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 2002-03-15..2004-03-12

actor Emile Jonassaint
  kind    person
  name    Emile Jonassaint
  short   Jonassaint, 1994..2006
  code    HTI
  sector  ELI
  role    HTI GOV, president, 1994-05-12..1994-10-12

actor Jean-Max Bellerive
  kind    person
  name    Jean-Max Bellerive
  short   Bellerive, 2009..2023
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 2009-11-11..2011-10-18

actor Evans Paul
  kind    person
  name    Evans Paul
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 2015-01-16..2016-02-26

actor Jack Guy Lafontant
  kind    person
  name    Jack Guy Lafontant
  short   Lafontant, 2017..2030
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 2017-03-21..2018-09-16

actor Laurent Saint-Cyr
  kind    person
  name    Laurent Saint-Cyr
  short   Saint-Cyr, 2025..
  code    HTI
  sector  ELI
  role    HTI GOV, head of the transitional council, 2025-08-07..

# ---- HUN ----

actor Ferenc Madl
  kind    person
  name    Ferenc Madl
  short   Madl, 2000..2017
  code    HUN
  sector  ELI
  role    HUN GOV, president, 2000-08-04..2005-08-05

actor Laszlo Solyom
  kind    person
  name    Laszlo Solyom
  short   Solyom, 2005..2022
  code    HUN
  sector  ELI
  role    HUN GOV, president, 2005-08-05..2010-08-06

actor Pal Schmitt
  kind    person
  name    Pal Schmitt
  short   Schmitt, 2010..2024
  code    HUN
  sector  ELI
  role    HUN GOV, president, 2010-08-06..2012-04-02

actor Peter Boross
  kind    person
  name    Peter Boross
  short   Boross, 1993..2006
  code    HUN
  sector  ELI
  role    HUN GOV, prime minister, 1993-12-12..1994-07-15

actor Janos Martonyi
  kind    person
  name    Janos Martonyi
  code    HUN
  sector  ELI
  role    HUN GOV, foreign minister, 1998-07-08..2002-05-27
  role    HUN GOV, foreign minister, 2010-05-29..2014-06-06

actor Laszlo Kovacs
  kind    person
  name    Laszlo Kovacs
  short   Kovacs, 1994-07-15..1998-07-08
  short   Kovacs, 2002-05-27..2004-11-01
  code    HUN
  sector  ELI
  role    HUN GOV, foreign minister, 1994-07-15..1998-07-08
  role    HUN GOV, foreign minister, 2002-05-27..2004-11-01

actor Csaba Hende
  kind    person
  name    Csaba Hende
  code    HUN
  sector  ELI
  role    HUN GOV, defence minister, 2010-05-29..2015-09-10

actor Kristof Szalay-Bobrovniczky
  kind    person
  name    Kristof Szalay-Bobrovniczky
  code    HUN
  sector  ELI
  role    HUN GOV, defence minister, 2022-05-24..

# ---- ISL ----

actor Steingrimur Hermannsson
  kind    person
  name    Steingrimur Hermannsson
  short   Hermannsson, 1988..2003
  code    ISL
  sector  ELI
  role    ISL GOV, prime minister, 1988-09-28..1991-04-30

actor Halldor Asgrimsson
  kind    person
  name    Halldor Asgrimsson
  short   Asgrimsson, 2004..2018
  code    ISL
  sector  ELI
  role    ISL GOV, prime minister, 2004-09-15..2006-06-15

actor Vigdis Finnbogadottir
  kind    person
  name    Vigdis Finnbogadottir
  short   Finnbogadottir, 1980..2008
  code    ISL
  sector  ELI
  gender  female
  role    ISL GOV, president, 1980-08-01..1996-08-01

actor Bjarni Benediktsson
  kind    person
  name    Bjarni Benediktsson
  short   Benediktsson, 2017..2036
  code    ISL
  sector  ELI
  role    ISL GOV, prime minister, 2017-01-11..2017-11-30
  role    ISL GOV, prime minister, 2024-04-09..2024-12-21

# ---- IND ----

actor Ramaswamy Venkataraman
  kind    person
  name    Ramaswamy Venkataraman
  short   Venkataraman, 1987..2004
  code    IND
  sector  ELI
  role    IND GOV, president, 1987-07-25..1992-07-25

actor Mulayam Singh Yadav
  kind    person
  name    Mulayam Singh Yadav
  code    IND
  sector  ELI
  role    IND GOV, defence minister, 1996-06-01..1998-03-19

actor Sharad Pawar
  kind    person
  name    Sharad Pawar
  short   Pawar, 1991..1998
  code    IND
  sector  ELI
  role    IND GOV, defence minister, 1991-06-26..1993-03-06
  role    IND GOV, chief minister of Maharashtra, 1993-03-06..1995-03-14

actor Madhavsinh Solanki
  kind    person
  name    Madhavsinh Solanki
  short   Solanki, 1991..1995
  code    IND
  sector  ELI
  role    IND GOV, foreign minister, 1991-06-21..1992-03-31

actor Uddhav Thackeray
  kind    person
  name    Uddhav Thackeray
  code    IND
  sector  ELI
  role    IND GOV, chief minister of Maharashtra, 2019-11-28..2022-06-30

actor Devendra Fadnavis
  kind    person
  name    Devendra Fadnavis
  short   Fadnavis, 2014..2022
  code    IND
  sector  ELI
  role    IND GOV, chief minister of Maharashtra, 2014-10-31..2019-11-12

actor Akhilesh Yadav
  kind    person
  name    Akhilesh Yadav
  code    IND
  sector  ELI
  role    IND GOV, chief minister of Uttar Pradesh, 2012-03-15..2017-03-19

actor N. Chandrababu Naidu
  kind    person
  name    N. Chandrababu Naidu, Chandrababu Naidu
  short   Naidu, 1995..2007
  code    IND
  sector  ELI
  role    IND GOV, chief minister of Andhra Pradesh, 1995-09-01..2004-05-14

actor Biren Singh
  kind    person
  name    Biren Singh, N. Biren Singh
  code    IND
  sector  ELI
  role    IND GOV, chief minister of Manipur, 2017-03-15..2025-02-13

actor Jagdeep Dhankhar
  kind    person
  name    Jagdeep Dhankhar
  short   Dhankhar, 2022..2028
  code    IND
  sector  ELI
  role    IND GOV, vice president, 2022-08-11..2025-07-21

# ---- IRQ ----

actor Jay Garner
  kind    person
  name    Jay Garner
  code    IRQ
  sector  ELI
  role    USA MIL, administrator of Iraq, 2003-04-21..2003-05-12

actor John Abizaid
  kind    person
  name    John Abizaid
  code    IRQ
  sector  ELI
  role    USA MIL, commander of U.S. Central Command, 2003-07-07..2007-03-16

actor Ricardo Sanchez
  kind    person
  name    Ricardo Sanchez
  code    IRQ
  sector  ELI
  role    USA MIL, commander in Iraq, 2003-06-14..2004-07-01

actor George Casey
  kind    person
  name    George Casey
  code    IRQ
  sector  ELI
  role    USA MIL, commander in Iraq, 2004-07-01..2007-02-10

actor Ray Odierno
  kind    person
  name    Ray Odierno, Raymond Odierno
  code    IRQ
  sector  ELI
  role    USA MIL, commander in Iraq, 2008-09-16..2010-09-01

actor Saadoun Hammadi
  kind    person
  name    Saadoun Hammadi, Saadun Hammadi
  short   Hammadi, 1991..2003
  code    IRQ
  sector  ELI
  role    IRQ GOV, prime minister, 1991-03-23..1991-09-13

actor Mohammed Hamza al-Zubeidi
  kind    person
  name    Mohammed Hamza al-Zubeidi
  short   al-Zubeidi, 1991..2005
  code    IRQ
  sector  ELI
  role    IRQ GOV, prime minister, 1991-09-16..1993-09-05

actor Mahmoud al-Mashhadani
  kind    person
  name    Mahmoud al-Mashhadani, Mahmoud Mashhadani
  code    IRQ
  sector  ELI
  role    IRQ LEG, speaker of parliament, 2006-04-22..2008-12-23
  role    IRQ LEG, speaker of parliament, 2024-10-31..

actor Bayan Jabr
  kind    person
  name    Bayan Jabr, Bayan Jabor, Baqir Jabr Solagh
  code    IRQ
  sector  ELI
  role    IRQ GOV, interior minister, 2005-05-03..2006-05-20

actor Mohammed Bahr al-Uloum
  kind    person
  name    Mohammed Bahr al-Uloum
  short   al-Uloum, 2003..2007
  code    IRQ
  sector  ELI
  role    IRQ GOV, member of the Governing Council, 2003-07-13..2004-06-01

actor Adnan Pachachi
  kind    person
  name    Adnan Pachachi
  short   Pachachi, 2003..2007
  code    IRQ
  sector  ELI
  role    IRQ GOV, member of the Governing Council, 2003-07-13..2004-06-01

actor Najah al-Shammari
  kind    person
  name    Najah al-Shammari
  short   al-Shammari, 2019..2023
  code    IRQ
  sector  ELI
  role    IRQ GOV, defence minister, 2019-06-24..2020-05-07

# ---- IRL ----

actor Patrick Hillery
  kind    person
  name    Patrick Hillery
  short   Hillery, 1976..2002
  code    IRL
  sector  ELI
  role    IRL GOV, president, 1976-12-03..1990-12-02

actor Dermot Ahern
  kind    person
  name    Dermot Ahern
  code    IRL
  sector  ELI
  role    IRL GOV, foreign minister, 2004-09-29..2008-05-07

actor Eamon Gilmore
  kind    person
  name    Eamon Gilmore
  code    IRL
  sector  ELI
  role    IRL GOV, foreign minister, 2011-03-09..2014-07-11

actor Charlie Flanagan
  kind    person
  name    Charlie Flanagan, Charles Flanagan
  code    IRL
  sector  ELI
  role    IRL GOV, foreign minister, 2014-07-11..2017-06-14

actor Catherine Connolly
  kind    person
  name    Catherine Connolly
  short   Connolly, 2025..
  code    IRL
  sector  ELI
  gender  female
  role    IRL GOV, president, 2025-11-11..

# ---- ISR ----

actor Avraham Burg
  kind    person
  name    Avraham Burg, Avrum Burg
  code    ISR
  sector  ELI
  role    ISR LEG, speaker of the Knesset, 1999-07-06..2003-02-28

actor Dalia Itzik
  kind    person
  name    Dalia Itzik
  code    ISR
  sector  ELI
  gender  female
  role    ISR LEG, speaker of the Knesset, 2006-05-04..2009-02-24

actor Amir Ohana
  kind    person
  name    Amir Ohana
  code    ISR
  sector  ELI
  role    ISR LEG, speaker of the Knesset, 2022-12-29..

# ---- JAM ----

actor Michael Manley
  kind    person
  name    Michael Manley
  code    JAM
  sector  ELI
  role    JAM GOV, prime minister, 1989-02-10..1992-03-30

actor Kamina Johnson Smith
  kind    person
  name    Kamina Johnson Smith
  code    JAM
  sector  ELI
  gender  female
  role    JAM GOV, foreign minister, 2016-03-07..

# ---- JOR ----

actor Mudar Badran
  kind    person
  name    Mudar Badran
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 1989-12-04..1991-06-19

actor Taher al-Masri
  kind    person
  name    Taher al-Masri, Taher Masri
  short   Masri, 1991..2003
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 1991-06-19..1991-11-21

actor Zaid Ibn Shaker
  kind    person
  name    Zaid Ibn Shaker, Sharif Zaid bin Shaker, Zeid bin Shaker
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 1991-11-21..1993-05-29
  role    JOR GOV, prime minister, 1995-01-07..1996-02-04

actor Abdul Salam al-Majali
  kind    person
  name    Abdul Salam al-Majali, Abdel Salam Majali
  short   Majali, 1993..2010
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 1993-05-29..1995-01-07
  role    JOR GOV, prime minister, 1997-03-19..1998-08-20

actor Abdul Karim al-Kabariti
  kind    person
  name    Abdul Karim al-Kabariti, Abdul-Karim Kabariti
  short   Kabariti, 1996..2009
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 1996-02-04..1997-03-19

actor Abdul Raouf al-Rawabdeh
  kind    person
  name    Abdul Raouf al-Rawabdeh, Abdur-Rauf Rawabdeh
  short   Rawabdeh, 1999..2012
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 1999-03-04..2000-06-19

actor Faisal al-Fayez
  kind    person
  name    Faisal al-Fayez
  short   al-Fayez, 2003..2017
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 2003-10-25..2005-04-07

actor Adnan Badran
  kind    person
  name    Adnan Badran
  code    JOR
  sector  ELI
  role    JOR GOV, prime minister, 2005-04-07..2005-11-27

# ---- KAZ ----

actor Sergei Tereshchenko
  kind    person
  name    Sergei Tereshchenko
  short   Tereshchenko, 1991..2006
  code    KAZ
  sector  ELI
  role    KAZ GOV, prime minister, 1991-10-14..1994-10-12

actor Nurlan Balgimbayev
  kind    person
  name    Nurlan Balgimbayev
  short   Balgimbayev, 1997..2011
  code    KAZ
  sector  ELI
  role    KAZ GOV, prime minister, 1997-10-10..1999-10-01

actor Imangali Tasmagambetov
  kind    person
  name    Imangali Tasmagambetov
  short   Tasmagambetov, 2002..2015
  code    KAZ
  sector  ELI
  role    KAZ GOV, prime minister, 2002-01-28..2003-06-13

actor Daniyal Akhmetov
  kind    person
  name    Daniyal Akhmetov
  code    KAZ
  sector  ELI
  role    KAZ GOV, prime minister, 2003-06-13..2007-01-10

actor Serik Akhmetov
  kind    person
  name    Serik Akhmetov
  code    KAZ
  sector  ELI
  role    KAZ GOV, prime minister, 2012-09-24..2014-04-02

actor Murat Nurtleu
  kind    person
  name    Murat Nurtleu
  short   Nurtleu, 2023..2028
  code    KAZ
  sector  ELI
  role    KAZ GOV, foreign minister, 2023-04-03..2025-09

actor Mukhtar Tleuberdi
  kind    person
  name    Mukhtar Tleuberdi
  short   Tleuberdi, 2019..2026
  code    KAZ
  sector  ELI
  role    KAZ GOV, foreign minister, 2019-09-18..2023-04-03

actor Kairat Abdrakhmanov
  kind    person
  name    Kairat Abdrakhmanov
  short   Abdrakhmanov, 2016..2021
  code    KAZ
  sector  ELI
  role    KAZ GOV, foreign minister, 2016-12-28..2018-12-26

# ---- KGZ ----

actor Tursunbek Chyngyshev
  kind    person
  name    Tursunbek Chyngyshev
  short   Chyngyshev, 1992..2005
  code    KGZ
  sector  ELI
  role    KGZ GOV, prime minister, 1992-02-10..1993-12-13

actor Apas Jumagulov
  kind    person
  name    Apas Jumagulov
  short   Jumagulov, 1993..2010
  code    KGZ
  sector  ELI
  role    KGZ GOV, prime minister, 1993-12-14..1998-03-24

actor Amangeldy Muraliyev
  kind    person
  name    Amangeldy Muraliyev
  short   Muraliyev, 1999..2012
  code    KGZ
  sector  ELI
  role    KGZ GOV, prime minister, 1999-04-12..2000-12-21

actor Nikolai Tanayev
  kind    person
  name    Nikolai Tanayev, Nikolay Tanayev
  short   Tanayev, 2002..2017
  code    KGZ
  sector  ELI
  role    KGZ GOV, prime minister, 2002-05-22..2005-03-25

actor Temir Sariyev
  kind    person
  name    Temir Sariyev
  short   Sariyev, 2015..2028
  code    KGZ
  sector  ELI
  role    KGZ GOV, prime minister, 2015-05-01..2016-04-13

actor Chingiz Aidarbekov
  kind    person
  name    Chingiz Aidarbekov
  short   Aidarbekov, 2018..2023
  code    KGZ
  sector  ELI
  role    KGZ GOV, foreign minister, 2018-10-17..2020-10

actor Jeenbek Kulubayev
  kind    person
  name    Jeenbek Kulubayev
  short   Kulubayev, 2022..
  code    KGZ
  sector  ELI
  role    KGZ GOV, foreign minister, 2022-04..

# ---- LAO ----

actor Kaysone Phomvihane
  kind    person
  name    Kaysone Phomvihane
  short   Kaysone, 1975..2004
  code    LAO
  sector  ELI
  role    LAO GOV, prime minister, 1975-12-08..1991-08-15
  role    LAO GOV, president, 1991-08-15..1992-11-21

actor Nouhak Phoumsavanh
  kind    person
  name    Nouhak Phoumsavanh
  short   Nouhak, 1992..2010
  code    LAO
  sector  ELI
  role    LAO GOV, president, 1992-11-25..1998-02-24

actor Khamtai Siphandon
  kind    person
  name    Khamtai Siphandon, Khamtay Siphandone
  short   Khamtai, 1991..2018
  code    LAO
  sector  ELI
  role    LAO GOV, prime minister, 1991-08-15..1998-02-24
  role    LAO GOV, president, 1998-02-24..2006-06-08

# ---- LVA ----

actor Anatolijs Gorbunovs
  kind    person
  name    Anatolijs Gorbunovs
  code    LVA
  sector  ELI
  role    LVA LEG GOV, chairman of the Supreme Council, 1990-05-03..1993-07-08

actor Ivars Godmanis
  kind    person
  name    Ivars Godmanis
  short   Godmanis, 1990..2021
  code    LVA
  sector  ELI
  role    LVA GOV, prime minister, 1990-05-07..1993-08-03
  role    LVA GOV, prime minister, 2007-12-20..2009-03-12

actor Valdis Birkavs
  kind    person
  name    Valdis Birkavs
  short   Birkavs, 1993..2011
  code    LVA
  sector  ELI
  role    LVA GOV, prime minister, 1993-08-03..1994-09-15
  role    LVA GOV, foreign minister, 1994-09-15..1999-07-16

actor Maris Gailis
  kind    person
  name    Maris Gailis
  short   Gailis, 1994..2007
  code    LVA
  sector  ELI
  role    LVA GOV, prime minister, 1994-09-15..1995-12-21

actor Andris Skele
  kind    person
  name    Andris Skele
  short   Skele, 1995..2012
  code    LVA
  sector  ELI
  role    LVA GOV, prime minister, 1995-12-21..1997-08-07
  role    LVA GOV, prime minister, 1999-07-16..2000-05-05

actor Guntars Krasts
  kind    person
  name    Guntars Krasts
  short   Krasts, 1997..2010
  code    LVA
  sector  ELI
  role    LVA GOV, prime minister, 1997-08-07..1998-11-26

actor Vilis Kristopans
  kind    person
  name    Vilis Kristopans
  short   Kristopans, 1998..2011
  code    LVA
  sector  ELI
  role    LVA GOV, prime minister, 1998-11-26..1999-07-16

actor Einars Repse
  kind    person
  name    Einars Repse
  short   Repse, 2002..2016
  code    LVA
  sector  ELI
  role    LVA GOV, prime minister, 2002-11-07..2004-03-09

actor Indulis Emsis
  kind    person
  name    Indulis Emsis
  short   Emsis, 2004..2016
  code    LVA
  sector  ELI
  role    LVA GOV, prime minister, 2004-03-09..2004-12-02

actor Aigars Kalvitis
  kind    person
  name    Aigars Kalvitis
  short   Kalvitis, 2004..2019
  code    LVA
  sector  ELI
  role    LVA GOV, prime minister, 2004-12-02..2007-12-20

actor Artis Pabriks
  kind    person
  name    Artis Pabriks
  short   Pabriks, 2004..2025
  code    LVA
  sector  ELI
  role    LVA GOV, foreign minister, 2004-07-21..2007-10-28
  role    LVA GOV, defence minister, 2010-11-03..2014-01-22
  role    LVA GOV, defence minister, 2019-01-23..2022-12-14

actor Andris Spruds
  kind    person
  name    Andris Spruds
  short   Spruds, 2023..
  code    LVA
  sector  ELI
  role    LVA GOV, defence minister, 2023-09-15..

actor Baiba Braze
  kind    person
  name    Baiba Braze
  short   Braze, 2024..
  code    LVA
  sector  ELI
  gender  female
  role    LVA GOV, foreign minister, 2024-04-19..

# ---- LSO ----

actor Justin Lekhanya
  kind    person
  name    Justin Lekhanya
  short   Lekhanya, 1986..2003
  code    LSO
  sector  ELI
  role    LSO GOV MIL, military ruler, 1986-01-24..1991-05-02

actor Ntsu Mokhehle
  kind    person
  name    Ntsu Mokhehle
  short   Mokhehle, 1993..2010
  code    LSO
  sector  ELI
  role    LSO GOV, prime minister, 1993-04-02..1994-08-17
  role    LSO GOV, prime minister, 1994-09-14..1998-05-29

actor King Letsie III
  kind    person
  name    King Letsie III, Letsie III
  short   Letsie, 1990..
  code    LSO
  sector  ELI
  role    LSO GOV, king, 1990-11-12..1995-01-25
  role    LSO GOV, king, 1996-02-07..

# ---- LBR ----

actor Amos Sawyer
  kind    person
  name    Amos Sawyer
  short   Sawyer, 1990..2006
  code    LBR
  sector  ELI
  role    LBR GOV, interim president, 1990-11-22..1994-03-07

actor Ruth Perry
  kind    person
  name    Ruth Perry
  code    LBR
  sector  ELI
  gender  female
  role    LBR GOV, interim leader, 1996-09-03..1997-08-02

actor Moses Blah
  kind    person
  name    Moses Blah
  short   Blah, 2003..2015
  code    LBR
  sector  ELI
  role    LBR GOV, president, 2003-08-11..2003-10-14

actor Alhaji Kromah
  kind    person
  name    Alhaji Kromah
  code    LBR
  sector  REB
  role    LBR REB, rebel leader, 1991..1997

# ---- LBY ----

actor Abu Zaid Dorda
  kind    person
  name    Abu Zaid Dorda, Abuzed Omar Dorda
  short   Dorda, 1990..2006
  code    LBY
  sector  ELI
  role    LBY GOV, prime minister, 1990-10-07..1994-01-29

actor Shukri Ghanem
  kind    person
  name    Shukri Ghanem
  short   Ghanem, 2003..2018
  code    LBY
  sector  ELI
  role    LBY GOV, prime minister, 2003-06-14..2006-03-05

actor Baghdadi al-Mahmoudi
  kind    person
  name    Baghdadi al-Mahmoudi, Baghdadi Mahmudi
  code    LBY
  sector  ELI
  role    LBY GOV, prime minister, 2006-03-05..2011-08-23

actor Mohamed Siala
  kind    person
  name    Mohamed Siala, Mohamed Taher Siala, Mohammed Siyala
  short   Siala, 2016..2024
  code    LBY
  sector  ELI
  role    LBY GOV, foreign minister, 2016-01..2021-03-15

actor Najla el-Mangoush
  kind    person
  name    Najla el-Mangoush, Najla Mangoush
  short   Mangoush, 2021..2026
  code    LBY
  sector  ELI
  gender  female
  role    LBY GOV, foreign minister, 2021-03-15..2023-08-28

# ---- LTU ----

actor Kazimiera Prunskiene
  kind    person
  name    Kazimiera Prunskiene
  short   Prunskiene, 1990..2003
  code    LTU
  sector  ELI
  gender  female
  role    LTU GOV, prime minister, 1990-03-17..1991-01-10

actor Gediminas Vagnorius
  kind    person
  name    Gediminas Vagnorius
  short   Vagnorius, 1991..2011
  code    LTU
  sector  ELI
  role    LTU GOV, prime minister, 1991-01-13..1992-07-21
  role    LTU GOV, prime minister, 1996-11-27..1999-05-04

actor Adolfas Slezevicius
  kind    person
  name    Adolfas Slezevicius
  short   Slezevicius, 1993..2008
  code    LTU
  sector  ELI
  role    LTU GOV, prime minister, 1993-03-10..1996-02-15

actor Arturas Paulauskas
  kind    person
  name    Arturas Paulauskas
  code    LTU
  sector  ELI
  role    LTU LEG, speaker of parliament, 2000-10-19..2006-04-11

actor Gediminas Kirkilas
  kind    person
  name    Gediminas Kirkilas
  short   Kirkilas, 2006..2020
  code    LTU
  sector  ELI
  role    LTU GOV, prime minister, 2006-07-04..2008-11-28

actor Inga Ruginiene
  kind    person
  name    Inga Ruginiene
  short   Ruginiene, 2025..
  code    LTU
  sector  ELI
  gender  female
  role    LTU GOV, prime minister, 2025-09-25..

actor Kestutis Budrys
  kind    person
  name    Kestutis Budrys
  short   Budrys, 2024..
  code    LTU
  sector  ELI
  role    LTU GOV, foreign minister, 2024-12-12..

actor Arvydas Anusauskas
  kind    person
  name    Arvydas Anusauskas
  short   Anusauskas, 2020..2027
  code    LTU
  sector  ELI
  role    LTU GOV, defence minister, 2020-12-11..2024-03-25

actor Raimundas Karoblis
  kind    person
  name    Raimundas Karoblis
  short   Karoblis, 2016..2023
  code    LTU
  sector  ELI
  role    LTU GOV, defence minister, 2016-12-13..2020-12-11

# ---- MKD ----

actor Nikola Kljusev
  kind    person
  name    Nikola Kljusev
  short   Kljusev, 1991..2004
  code    MKD
  sector  ELI
  role    MKD GOV, prime minister, 1991-01-27..1992-08-17

actor Vlado Buckovski
  kind    person
  name    Vlado Buckovski
  short   Buckovski, 2004..2018
  code    MKD
  sector  ELI
  role    MKD GOV, prime minister, 2004-12-17..2006-08-27

actor Hari Kostov
  kind    person
  name    Hari Kostov
  short   Kostov, 2004-06-02..2004-11-18
  code    MKD
  sector  ELI
  role    MKD GOV, prime minister, 2004-06-02..2004-11-18

actor Radmila Sekerinska
  kind    person
  name    Radmila Sekerinska, Radmila Shekerinska
  short   Sekerinska, 2017..
  code    MKD
  sector  ELI
  gender  female
  role    MKD GOV, defence minister, 2017-06-01..2022-01-16
  role    IGO GOV, deputy secretary general of NATO, 2024-11..

actor Srgjan Kerim
  kind    person
  name    Srgjan Kerim
  short   Kerim, 2000..2011
  code    MKD
  sector  ELI
  role    MKD GOV, foreign minister, 2000-11-30..2001-05-13
  role    UNO GOV, president of the General Assembly, 2007-09-18..2008-09-16

# ---- MDG ----

actor Albert Zafy
  kind    person
  name    Albert Zafy
  short   Zafy, 1993..2008
  code    MDG
  sector  ELI
  role    MDG GOV, president, 1993-03-27..1996-09-05

actor Jacques Sylla
  kind    person
  name    Jacques Sylla
  short   Sylla, 2002..2019
  code    MDG
  sector  ELI
  role    MDG GOV, prime minister, 2002-02-26..2007-01-20

actor Christian Ntsay
  kind    person
  name    Christian Ntsay
  short   Ntsay, 2018..2037
  code    MDG
  sector  ELI
  wikidata Q54806925
  role    MDG GOV, prime minister, 2018-06-06..2025-10

# ---- MYS ----

actor Mohamad Sabu
  kind    person
  name    Mohamad Sabu, Mat Sabu
  code    MYS
  sector  ELI
  role    MYS GOV, defence minister, 2018-05-21..2020-02-24

actor Khaled Nordin
  kind    person
  name    Khaled Nordin
  code    MYS
  sector  ELI
  role    MYS GOV, defence minister, 2023-12-12..

actor Azalina Othman Said
  kind    person
  name    Azalina Othman Said
  code    MYS
  sector  ELI
  gender  female
  role    MYS GOV, law minister, 2022-12-03..

# ---- MLI ----

actor Soumana Sacko
  kind    person
  name    Soumana Sacko
  short   Sacko, 1991..2004
  code    MLI
  sector  ELI
  role    MLI GOV, prime minister, 1991-04-02..1992-06-09

actor Cheick Modibo Diarra
  kind    person
  name    Cheick Modibo Diarra
  code    MLI
  sector  ELI
  role    MLI GOV, prime minister, 2012-04-17..2012-12-11

actor Oumar Tatam Ly
  kind    person
  name    Oumar Tatam Ly
  code    MLI
  sector  ELI
  role    MLI GOV, prime minister, 2013-09-05..2014-04-05

actor Moussa Mara
  kind    person
  name    Moussa Mara
  code    MLI
  sector  ELI
  role    MLI GOV, prime minister, 2014-04-05..2015-01-08

actor Modibo Keita
  kind    person
  name    Modibo Keita
  code    MLI
  sector  ELI
  role    MLI GOV, prime minister, 2002-03-18..2002-06-09
  role    MLI GOV, prime minister, 2015-01-08..2017-04-08

actor Soumeylou Boubeye Maiga
  kind    person
  name    Soumeylou Boubeye Maiga
  code    MLI
  sector  ELI
  role    MLI GOV, defence minister, 2013-09-08..2014-05-27
  role    MLI GOV, prime minister, 2017-12-30..2019-04-18

actor Boubou Cisse
  kind    person
  name    Boubou Cisse
  code    MLI
  sector  ELI
  role    MLI GOV, prime minister, 2019-04-22..2020-08-18

actor Moctar Ouane
  kind    person
  name    Moctar Ouane
  short   Ouane, 2004..2033
  code    MLI
  sector  ELI
  role    MLI GOV, foreign minister, 2004-05..2011-04
  role    MLI GOV, prime minister, 2020-09-27..2021-05-24

actor Abdoulaye Maiga
  kind    person
  name    Abdoulaye Maiga
  code    MLI
  sector  ELI
  wikidata Q113577661
  role    MLI GOV, prime minister, 2024-11-21..

actor Sadio Camara
  kind    person
  name    Sadio Camara
  code    MLI
  sector  ELI
  role    MLI GOV, defence minister, 2020-10-05..

actor Kamissa Camara
  kind    person
  name    Kamissa Camara
  code    MLI
  sector  ELI
  gender  female
  role    MLI GOV, foreign minister, 2018-09-09..2019-05

actor Tieman Hubert Coulibaly
  kind    person
  name    Tieman Hubert Coulibaly, Tieman Coulibaly
  code    MLI
  sector  ELI
  role    MLI GOV, foreign minister, 2012-08..2013-09
  role    MLI GOV, defence minister, 2015-01..2016-09

# ---- MLT ----

actor Guido de Marco
  kind    person
  name    Guido de Marco
  short   de Marco, 1990..2016
  code    MLT
  sector  ELI
  role    MLT GOV, foreign minister, 1990-05..1996-10-28
  role    MLT GOV, president, 1999-04-04..2004-04-04

actor Alfred Sant
  kind    person
  name    Alfred Sant
  code    MLT
  sector  ELI
  role    MLT GOV, prime minister, 1996-10-28..1998-09-06

# ---- MDV ----

actor Maumoon Abdul Gayoom
  kind    person
  name    Maumoon Abdul Gayoom
  short   Gayoom, 1978..2020
  code    MDV
  sector  ELI
  role    MDV GOV, president, 1978-11-11..2008-11-11

actor Mohamed Nasheed
  kind    person
  name    Mohamed Nasheed
  short   Nasheed, 2008..2035
  code    MDV
  sector  ELI
  role    MDV GOV, president, 2008-11-11..2012-02-07
  role    MDV PTY OPP, opposition leader, 2012-02-08..2019-05
  role    MDV LEG, speaker of parliament, 2019-05-29..2023-11

actor Mohamed Waheed
  kind    person
  name    Mohamed Waheed, Mohammed Waheed Hassan
  short   Waheed, 2012..2025
  code    MDV
  sector  ELI
  role    MDV GOV, president, 2012-02-07..2013-11-17

actor Abdulla Yameen
  kind    person
  name    Abdulla Yameen, Abdulla Yameen Abdul Gayoom
  short   Yameen, 2013..2030
  code    MDV
  sector  ELI
  role    MDV GOV, president, 2013-11-17..2018-11-17

actor Ibrahim Mohamed Solih
  kind    person
  name    Ibrahim Mohamed Solih, Ibrahim Solih
  short   Solih, 2018..2035
  code    MDV
  sector  ELI
  wikidata Q55614252
  role    MDV GOV, president, 2018-11-17..2023-11-17

actor Mohamed Muizzu
  kind    person
  name    Mohamed Muizzu
  short   Muizzu, 2023..
  code    MDV
  sector  ELI
  role    MDV GOV, president, 2023-11-17..

# ---- MDA ----

actor Mihai Ghimpu
  kind    person
  name    Mihai Ghimpu
  short   Ghimpu, 2009..2022
  code    MDA
  sector  ELI
  role    MDA GOV, acting president, 2009-09-11..2010-12-28

actor Mircea Druc
  kind    person
  name    Mircea Druc
  short   Druc, 1990..2003
  code    MDA
  sector  ELI
  role    MDA GOV, prime minister, 1990-05-26..1991-05-28

actor Valeriu Muravschi
  kind    person
  name    Valeriu Muravschi
  short   Muravschi, 1991..2004
  code    MDA
  sector  ELI
  role    MDA GOV, prime minister, 1991-05-28..1992-07-01

actor Andrei Sangheli
  kind    person
  name    Andrei Sangheli
  short   Sangheli, 1992..2009
  code    MDA
  sector  ELI
  role    MDA GOV, prime minister, 1992-07-01..1997-01-24

actor Ion Ciubuc
  kind    person
  name    Ion Ciubuc
  short   Ciubuc, 1997..2011
  code    MDA
  sector  ELI
  role    MDA GOV, prime minister, 1997-01-24..1999-03-12

actor Ion Sturza
  kind    person
  name    Ion Sturza
  short   Sturza, 1999..2011
  code    MDA
  sector  ELI
  role    MDA GOV, prime minister, 1999-03-12..1999-12-21

actor Dumitru Braghis
  kind    person
  name    Dumitru Braghis
  short   Braghis, 1999..2013
  code    MDA
  sector  ELI
  role    MDA GOV, prime minister, 1999-12-21..2001-04-19

actor Vasile Tarlev
  kind    person
  name    Vasile Tarlev
  short   Tarlev, 2001..2020
  code    MDA
  sector  ELI
  role    MDA GOV, prime minister, 2001-04-19..2008-03-31

actor Zinaida Greceanii
  kind    person
  name    Zinaida Greceanii, Zinaida Grecianii
  short   Greceanii, 2008..2021
  code    MDA
  sector  ELI
  gender  female
  role    MDA GOV, prime minister, 2008-03-31..2009-09-14

actor Iurie Leanca
  kind    person
  name    Iurie Leanca
  short   Leanca, 2013..2027
  code    MDA
  sector  ELI
  role    MDA GOV, prime minister, 2013-05-30..2015-02-18

actor Ion Chicu
  kind    person
  name    Ion Chicu
  short   Chicu, 2019..2032
  code    MDA
  sector  ELI
  role    MDA GOV, prime minister, 2019-11-14..2020-12-31

actor Nicu Popescu
  kind    person
  name    Nicu Popescu
  code    MDA
  sector  ELI
  role    MDA GOV, foreign minister, 2021-08-06..2024-01-24

actor Mihai Popsoi
  kind    person
  name    Mihai Popsoi
  short   Popsoi, 2024..
  code    MDA
  sector  ELI
  role    MDA GOV, foreign minister, 2024-01-29..

actor Alexandru Munteanu
  kind    person
  name    Alexandru Munteanu
  short   Munteanu, 2025..
  code    MDA
  sector  ELI
  role    MDA GOV, prime minister, 2025-10-31..

# ---- MCO ----

actor Prince Rainier
  kind    person
  name    Prince Rainier, Prince Rainier III
  short   Rainier, 1949..2008
  code    MCO
  sector  ELI
  role    MCO GOV, prince, 1949-05-09..2005-04-06

actor Prince Albert II of Monaco
  kind    person
  name    Prince Albert II of Monaco, Prince Albert of Monaco
  code    MCO
  sector  ELI
  wikidata Q3910
  role    MCO GOV, prince, 2005-04-06..

# ---- MNG ----

actor Punsalmaagiin Ochirbat
  kind    person
  name    Punsalmaagiin Ochirbat
  short   Ochirbat, 1990..2009
  code    MNG
  sector  ELI
  role    MNG GOV, president, 1990-09-03..1997-06-20

actor Natsagiin Bagabandi
  kind    person
  name    Natsagiin Bagabandi
  short   Bagabandi, 1997..2017
  code    MNG
  sector  ELI
  role    MNG GOV, president, 1997-06-20..2005-06-24

# ---- MAR ----

actor Mohammed Karim Lamrani
  kind    person
  name    Mohammed Karim Lamrani
  short   Lamrani, 1992..2006
  code    MAR
  sector  ELI
  role    MAR GOV, prime minister, 1992-08-11..1994-05-25

actor Azzeddine Laraki
  kind    person
  name    Azzeddine Laraki
  short   Laraki, 1986..2004
  code    MAR
  sector  ELI
  role    MAR GOV, prime minister, 1986-09-30..1992-08-11

actor Abdellatif Filali
  kind    person
  name    Abdellatif Filali
  short   Filali, 1985..2011
  code    MAR
  sector  ELI
  role    MAR GOV, foreign minister, 1985..1999-04
  role    MAR GOV, prime minister, 1994-05-25..1998-02-04

actor Driss Basri
  kind    person
  name    Driss Basri
  short   Basri, 1979..2002
  code    MAR
  sector  ELI
  role    MAR GOV, interior minister, 1979-03-27..1999-11-09

# ---- MRT ----

actor Moulaye Ould Mohamed Laghdaf
  kind    person
  name    Moulaye Ould Mohamed Laghdaf
  code    MRT
  sector  ELI
  role    MRT GOV, prime minister, 2008-08-14..2014-08-20

# ---- MOZ ----

actor Mario Machungo
  kind    person
  name    Mario Machungo
  short   Machungo, 1986..2006
  code    MOZ
  sector  ELI
  role    MOZ GOV, prime minister, 1986-07-17..1994-12-16

actor Pascoal Mocumbi
  kind    person
  name    Pascoal Mocumbi
  short   Mocumbi, 1987..2016
  code    MOZ
  sector  ELI
  role    MOZ GOV, foreign minister, 1987..1994
  role    MOZ GOV, prime minister, 1994-12-16..2004-02-17

actor Carlos Agostinho do Rosario
  kind    person
  name    Carlos Agostinho do Rosario
  short   do Rosario, 2015..2034
  code    MOZ
  sector  ELI
  wikidata Q19057400
  role    MOZ GOV, prime minister, 2015-01-17..2022-03-03

# ---- NAM ----

actor Theo-Ben Gurirab
  kind    person
  name    Theo-Ben Gurirab
  short   Gurirab, 1990..2017
  code    NAM
  sector  ELI
  role    NAM GOV, foreign minister, 1990-03-21..2002-08-28
  role    NAM GOV, prime minister, 2002-08-28..2005-03-21

actor Saara Kuugongelwa-Amadhila
  kind    person
  name    Saara Kuugongelwa-Amadhila, Saara Kuugongelwa
  short   Kuugongelwa, 2015..2037
  code    NAM
  sector  ELI
  gender  female
  wikidata Q7395683
  role    NAM GOV, prime minister, 2015-03-21..2025-03-21

# ---- NPL ----

actor Surya Bahadur Thapa
  kind    person
  name    Surya Bahadur Thapa
  short   Thapa, 1997..2016
  code    NPL
  sector  ELI
  role    NPL GOV, prime minister, 1997-10-07..1998-04-15
  role    NPL GOV, prime minister, 2003-06-05..2004-06-03

actor Lokendra Bahadur Chand
  kind    person
  name    Lokendra Bahadur Chand
  short   Chand, 1997..2015
  code    NPL
  sector  ELI
  role    NPL GOV, prime minister, 1997-03-12..1997-10-07
  role    NPL GOV, prime minister, 2002-10-11..2003-06-05

actor Krishna Prasad Bhattarai
  kind    person
  name    Krishna Prasad Bhattarai
  code    NPL
  sector  ELI
  role    NPL GOV, prime minister, 1990-04-19..1991-05-26
  role    NPL GOV, prime minister, 1999-05-31..2000-03-22

actor Man Mohan Adhikari
  kind    person
  name    Man Mohan Adhikari
  short   Adhikari, 1994..2007
  code    NPL
  sector  ELI
  role    NPL GOV, prime minister, 1994-11-30..1995-09-12

actor Khil Raj Regmi
  kind    person
  name    Khil Raj Regmi
  short   Regmi, 2013..2017
  code    NPL
  sector  ELI
  role    NPL GOV JUD, interim head of government, 2013-03-14..2014-02-11

actor King Dipendra
  kind    person
  name    King Dipendra, Crown Prince Dipendra, Dipendra
  short   Dipendra, 1972..2013
  code    NPL
  sector  ELI
  role    NPL GOV, crown prince, 1972-01-31..2001-06-01
  role    NPL GOV, king, 2001-06-01..2001-06-04

actor Pradeep Gyawali
  kind    person
  name    Pradeep Gyawali
  short   Gyawali, 2018..2024
  code    NPL
  sector  ELI
  role    NPL GOV, foreign minister, 2018-03-16..2021-06

# ---- NZL ----

actor Geoffrey Palmer
  kind    person
  name    Geoffrey Palmer
  code    NZL
  sector  ELI
  role    NZL GOV, prime minister, 1989-08-08..1990-09-04

actor Ron Mark
  kind    person
  name    Ron Mark
  code    NZL
  sector  ELI
  role    NZL GOV, defence minister, 2017-10-26..2020-11-06

actor Judith Collins
  kind    person
  name    Judith Collins
  code    NZL
  sector  ELI
  gender  female
  role    NZL PTY OPP, leader of the opposition, 2020-07-14..2021-11-25
  role    NZL GOV, defence minister, 2023-11-27..

# ---- NER ----

actor Ali Saibou
  kind    person
  name    Ali Saibou
  short   Saibou, 1987..2005
  code    NER
  sector  ELI
  role    NER GOV, president, 1987-11-10..1993-04-16

actor Daouda Malam Wanke
  kind    person
  name    Daouda Malam Wanke
  short   Wanke, 1999..2011
  code    NER
  sector  ELI
  role    NER GOV MIL, military ruler, 1999-04-11..1999-12-22

actor Amadou Cheiffou
  kind    person
  name    Amadou Cheiffou
  short   Cheiffou, 1991..2005
  code    NER
  sector  ELI
  role    NER GOV, prime minister, 1991-10-27..1993-04-17

actor Brigi Rafini
  kind    person
  name    Brigi Rafini
  short   Rafini, 2011..2033
  code    NER
  sector  ELI
  role    NER GOV, prime minister, 2011-04-07..2021-04-03

actor Ali Lamine Zeine
  kind    person
  name    Ali Lamine Zeine
  short   Zeine, 2023..
  code    NER
  sector  ELI
  role    NER GOV, prime minister, 2023-08-08..

# ---- NOR ----

actor King Olav V
  kind    person
  name    King Olav V
  code    NOR
  sector  ELI
  role    NOR GOV, king, 1957-09-21..1991-01-17

actor King Harald V
  kind    person
  name    King Harald V, King Harald
  code    NOR
  sector  ELI
  role    NOR GOV, king, 1991-01-17..

actor Crown Prince Haakon
  kind    person
  name    Crown Prince Haakon
  code    NOR
  sector  ELI
  role    NOR GOV, crown prince, 1991-01-17..

actor Jan P. Syse
  kind    person
  name    Jan P. Syse, Jan Peder Syse
  short   Syse, 1989..2002
  code    NOR
  sector  ELI
  role    NOR GOV, prime minister, 1989-10-16..1990-11-03

actor Frank Bakke-Jensen
  kind    person
  name    Frank Bakke-Jensen
  code    NOR
  sector  ELI
  role    NOR GOV, defence minister, 2017-10-20..2021-10-14

actor Tore Sandvik
  kind    person
  name    Tore Sandvik
  code    NOR
  sector  ELI
  role    NOR GOV, defence minister, 2025-02-04..

actor Anniken Huitfeldt
  kind    person
  name    Anniken Huitfeldt
  code    NOR
  sector  ELI
  gender  female
  role    NOR GOV, foreign minister, 2021-10-14..2023-10-16

# ---- PAK ----

actor Wasim Sajjad
  kind    person
  name    Wasim Sajjad
  short   Sajjad, 1993..2010
  code    PAK
  sector  ELI
  role    PAK GOV, acting president, 1993-07-18..1993-11-14
  role    PAK GOV, acting president, 1997-12-02..1998-01-01

actor Ghulam Mustafa Jatoi
  kind    person
  name    Ghulam Mustafa Jatoi
  short   Jatoi, 1990..2002
  code    PAK
  sector  ELI
  role    PAK GOV, prime minister, 1990-08-06..1990-11-06

actor Balakh Sher Mazari
  kind    person
  name    Balakh Sher Mazari
  short   Mazari, 1993..2005
  code    PAK
  sector  ELI
  role    PAK GOV, prime minister, 1993-04-18..1993-05-26

actor Moeen Qureshi
  kind    person
  name    Moeen Qureshi, Moeenuddin Ahmad Qureshi
  code    PAK
  sector  ELI
  role    PAK GOV, prime minister, 1993-07-18..1993-10-19

actor Malik Meraj Khalid
  kind    person
  name    Malik Meraj Khalid, Meraj Khalid
  code    PAK
  sector  ELI
  role    PAK GOV, prime minister, 1996-11-05..1997-02-17

actor Chaudhry Shujaat Hussain
  kind    person
  name    Chaudhry Shujaat Hussain, Shujaat Hussain
  code    PAK
  sector  ELI
  role    PAK GOV, prime minister, 2004-06-30..2004-08-26

actor Mohammedmian Soomro
  kind    person
  name    Mohammedmian Soomro, Mohammad Mian Soomro
  short   Soomro, 2007..2020
  code    PAK
  sector  ELI
  role    PAK GOV, prime minister, 2007-11-16..2008-03-25

actor Mir Hazar Khan Khoso
  kind    person
  name    Mir Hazar Khan Khoso
  short   Khoso, 2013..2025
  code    PAK
  sector  ELI
  role    PAK GOV, prime minister, 2013-03-25..2013-06-05

actor Nasirul Mulk
  kind    person
  name    Nasirul Mulk
  short   Nasirul Mulk, 2018..2030
  code    PAK
  sector  ELI
  role    PAK GOV, prime minister, 2018-06-01..2018-08-18

actor Pervez Khattak
  kind    person
  name    Pervez Khattak
  short   Khattak, 2013..2025
  code    PAK
  sector  ELI
  role    PAK GOV, chief minister of Khyber Pakhtunkhwa, 2013-05-31..2018-06-06
  role    PAK GOV, defence minister, 2018-08-20..2022-04-10

# ---- PSE ----

actor Rawhi Fattouh
  kind    person
  name    Rawhi Fattouh, Rauhi Fattouh
  short   Fattouh, 2004..2017
  code    PSE
  sector  ELI
  role    PSE GOV, acting president, 2004-11-11..2005-01-15

# ---- PNG ----

actor Paias Wingti
  kind    person
  name    Paias Wingti
  short   Wingti, 1992..2006
  code    PNG
  sector  ELI
  role    PNG GOV, prime minister, 1992-07-17..1994-08-30

actor Rabbie Namaliu
  kind    person
  name    Rabbie Namaliu
  short   Namaliu, 1988..2004
  code    PNG
  sector  ELI
  role    PNG GOV, prime minister, 1988-07-04..1992-07-17

actor Mekere Morauta
  kind    person
  name    Mekere Morauta
  short   Morauta, 1999..2014
  code    PNG
  sector  ELI
  role    PNG GOV, prime minister, 1999-07-14..2002-08-05

# ---- PER ----

actor Alberto Pandolfi
  kind    person
  name    Alberto Pandolfi
  short   Pandolfi, 1996..2011
  code    PER
  sector  ELI
  role    PER GOV, prime minister, 1996-04-03..1998-06-04
  role    PER GOV, prime minister, 1998-08-21..1999-01-03

actor Roberto Danino
  kind    person
  name    Roberto Danino
  short   Danino, 2001..2014
  code    PER
  sector  ELI
  role    PER GOV, prime minister, 2001-07-28..2002-07-12

actor Luis Solari
  kind    person
  name    Luis Solari
  short   Solari, 2002..2015
  code    PER
  sector  ELI
  role    PER GOV, prime minister, 2002-07-12..2003-06-28

actor Beatriz Merino
  kind    person
  name    Beatriz Merino
  short   Merino, 2003-06-28..2003-12-15
  code    PER
  sector  ELI
  gender  female
  role    PER GOV, prime minister, 2003-06-28..2003-12-15

actor Carlos Ferrero
  kind    person
  name    Carlos Ferrero
  short   Ferrero, 2003..2017
  code    PER
  sector  ELI
  role    PER GOV, prime minister, 2003-12-15..2005-08-16

actor Jorge del Castillo
  kind    person
  name    Jorge del Castillo
  short   del Castillo, 2006..2020
  code    PER
  sector  ELI
  role    PER GOV, prime minister, 2006-07-28..2008-10-14

actor Francisco Tudela
  kind    person
  name    Francisco Tudela
  code    PER
  sector  ELI
  role    PER GOV, foreign minister, 1995-07-28..1997-07-17

actor Cesar Villanueva
  kind    person
  name    Cesar Villanueva
  short   Villanueva, 2013..2031
  code    PER
  sector  ELI
  role    PER GOV, prime minister, 2013-10-31..2014-02-24
  role    PER GOV, prime minister, 2018-04-02..2019-03-11

# ---- POL ----

actor Jan Krzysztof Bielecki
  kind    person
  name    Jan Krzysztof Bielecki
  short   Bielecki, 1991..2003
  code    POL
  sector  ELI
  role    POL GOV, prime minister, 1991-01-04..1991-12-05

actor Jozef Oleksy
  kind    person
  name    Jozef Oleksy
  short   Oleksy, 1995..2008
  code    POL
  sector  ELI
  role    POL GOV, prime minister, 1995-03-06..1996-02-07

actor Krzysztof Skubiszewski
  kind    person
  name    Krzysztof Skubiszewski
  short   Skubiszewski, 1989..1996
  code    POL
  sector  ELI
  role    POL GOV, foreign minister, 1989-09-12..1993-10-26

actor Dariusz Rosati
  kind    person
  name    Dariusz Rosati
  short   Rosati, 1995..2000
  code    POL
  sector  ELI
  role    POL GOV, foreign minister, 1995-12-29..1997-10-31

actor Wladyslaw Bartoszewski
  kind    person
  name    Wladyslaw Bartoszewski
  short   Bartoszewski, 1995..2004
  code    POL
  sector  ELI
  role    POL GOV, foreign minister, 1995-03-07..1995-12-22
  role    POL GOV, foreign minister, 2000-06-30..2001-10-19

actor Adam Rotfeld
  kind    person
  name    Adam Rotfeld, Adam Daniel Rotfeld
  short   Rotfeld, 2005..2008
  code    POL
  sector  ELI
  role    POL GOV, foreign minister, 2005-01-05..2005-10-31

actor Anna Fotyga
  kind    person
  name    Anna Fotyga
  short   Fotyga, 2006..2010
  code    POL
  sector  ELI
  gender  female
  role    POL GOV, foreign minister, 2006-05-09..2007-11-16

actor Bogdan Klich
  kind    person
  name    Bogdan Klich
  short   Klich, 2007..2014
  code    POL
  sector  ELI
  role    POL GOV, defence minister, 2007-11-16..2011-08-02

# ---- PRT ----

actor Pedro Santana Lopes
  kind    person
  name    Pedro Santana Lopes
  short   Santana Lopes, 2004..2017
  code    PRT
  sector  ELI
  role    PRT GOV, prime minister, 2004-07-17..2005-03-12

actor Augusto Santos Silva
  kind    person
  name    Augusto Santos Silva
  code    PRT
  sector  ELI
  role    PRT GOV, foreign minister, 2015-11-26..2022-03-30

actor Jaime Gama
  kind    person
  name    Jaime Gama
  code    PRT
  sector  ELI
  role    PRT GOV, foreign minister, 1995-10-28..2002-04-06

actor Luis Amado
  kind    person
  name    Luis Amado
  code    PRT
  sector  ELI
  role    PRT GOV, foreign minister, 2006-07-03..2011-06-21

actor Paulo Portas
  kind    person
  name    Paulo Portas
  code    PRT
  sector  ELI
  role    PRT GOV, defence minister, 2002-04-06..2005-03-12
  role    PRT GOV, foreign minister, 2011-06-21..2013-07-24

actor Paulo Rangel
  kind    person
  name    Paulo Rangel
  code    PRT
  sector  ELI
  role    PRT GOV, foreign minister, 2024-04-02..

# ---- QAT ----

actor Abdullah bin Khalifa Al Thani
  kind    person
  name    Abdullah bin Khalifa Al Thani, Sheikh Abdullah bin Khalifa al-Thani
  code    QAT
  sector  ELI
  role    QAT GOV, prime minister, 1996-10-29..2007-04-03

actor Abdullah bin Nasser Al Thani
  kind    person
  name    Abdullah bin Nasser Al Thani, Abdullah bin Nasser bin Khalifa al-Thani, Sheikh Abdullah bin Nasser
  code    QAT
  sector  ELI
  role    QAT GOV, prime minister, 2013-06-26..2020-01-28

actor Khalifa bin Hamad Al Thani
  kind    person
  name    Khalifa bin Hamad Al Thani, Sheikh Khalifa bin Hamad al-Thani
  code    QAT
  sector  ELI
  role    QAT GOV, emir, 1972-02-22..1995-06-27

# ---- ROU ----

actor Nicolae Vacaroiu
  kind    person
  name    Nicolae Vacaroiu
  short   Vacaroiu, 1992..2008
  code    ROU
  sector  ELI
  role    ROU GOV, prime minister, 1992-11-04..1996-12-12

actor Theodor Stolojan
  kind    person
  name    Theodor Stolojan
  short   Stolojan, 1991..2004
  code    ROU
  sector  ELI
  role    ROU GOV, prime minister, 1991-10-01..1992-11-04

actor Victor Ciorbea
  kind    person
  name    Victor Ciorbea
  short   Ciorbea, 1996..2010
  code    ROU
  sector  ELI
  role    ROU GOV, prime minister, 1996-12-12..1998-03-30

actor Radu Vasile
  kind    person
  name    Radu Vasile
  short   Vasile, 1998..2011
  code    ROU
  sector  ELI
  role    ROU GOV, prime minister, 1998-04-17..1999-12-14

actor Mugur Isarescu
  kind    person
  name    Mugur Isarescu
  short   Isarescu, 1990..
  code    ROU
  sector  ELI
  role    ROU BUS GOV, central bank governor, 1990-09-04..
  role    ROU GOV, prime minister, 1999-12-22..2000-12-28

actor Mihai Razvan Ungureanu
  kind    person
  name    Mihai Razvan Ungureanu
  short   Ungureanu, 2004..2024
  code    ROU
  sector  ELI
  role    ROU GOV, foreign minister, 2004-12-28..2007-03-12
  role    ROU GOV, prime minister, 2012-02-09..2012-05-07

actor Dacian Ciolos
  kind    person
  name    Dacian Ciolos
  short   Ciolos, 2010..2029
  code    ROU
  sector  ELI
  role    EUR GOV, agriculture commissioner, 2010-02-09..2014-11-01
  role    ROU GOV, prime minister, 2015-11-17..2017-01-04

actor Mihai Tudose
  kind    person
  name    Mihai Tudose
  short   Tudose, 2017..2030
  code    ROU
  sector  ELI
  role    ROU GOV, prime minister, 2017-06-29..2018-01-16

actor Florin Citu
  kind    person
  name    Florin Citu
  short   Citu, 2020..2033
  code    ROU
  sector  ELI
  role    ROU GOV, prime minister, 2020-12-23..2021-11-25

actor Nicolae Ciuca
  kind    person
  name    Nicolae Ciuca
  short   Ciuca, 2019..2035
  code    ROU
  sector  ELI
  wikidata Q28950289
  role    ROU GOV, defence minister, 2019-11-04..2021-11-25
  role    ROU GOV, prime minister, 2021-11-25..2023-06-12

actor Ilie Bolojan
  kind    person
  name    Ilie Bolojan
  short   Bolojan, 2025..
  code    ROU
  sector  ELI
  role    ROU GOV, acting president, 2025-02-12..2025-05-26
  role    ROU GOV, prime minister, 2025-06-23..

actor Bogdan Aurescu
  kind    person
  name    Bogdan Aurescu
  short   Aurescu, 2014..2026
  code    ROU
  sector  ELI
  role    ROU GOV, foreign minister, 2014-11-24..2015-11-17
  role    ROU GOV, foreign minister, 2019-11-04..2023-06-15

actor Teodor Melescanu
  kind    person
  name    Teodor Melescanu
  short   Melescanu, 1992..2022
  code    ROU
  sector  ELI
  role    ROU GOV, foreign minister, 1992-11-19..1996-12-11
  role    ROU GOV, foreign minister, 2017-02-23..2019-07-24

actor Cristian Diaconescu
  kind    person
  name    Cristian Diaconescu
  short   Diaconescu, 2008..2015
  code    ROU
  sector  ELI
  role    ROU GOV, foreign minister, 2008-12-22..2009-10-01
  role    ROU GOV, foreign minister, 2012-01-24..2012-05-07

actor Luminita Odobescu
  kind    person
  name    Luminita Odobescu
  short   Odobescu, 2023..2027
  code    ROU
  sector  ELI
  gender  female
  role    ROU GOV, foreign minister, 2023-06-15..2024-12-23

actor Oana Toiu
  kind    person
  name    Oana Toiu
  short   Toiu, 2025..
  code    ROU
  sector  ELI
  gender  female
  role    ROU GOV, foreign minister, 2025-06-23..

# ---- SUN ----

actor Nikolai Ryzhkov
  kind    person
  name    Nikolai Ryzhkov, Nikolay Ryzhkov
  short   Ryzhkov, 1985..2003
  code    SUN
  sector  ELI
  role    SUN GOV, prime minister, 1985-09-27..1991-01-14

actor Valentin Pavlov
  kind    person
  name    Valentin Pavlov
  short   Pavlov, 1991..2003
  code    SUN
  sector  ELI
  role    SUN GOV, prime minister, 1991-01-14..1991-08-22

actor Gennady Yanayev
  kind    person
  name    Gennady Yanayev
  short   Yanayev, 1990..1994
  code    SUN
  sector  ELI
  role    SUN GOV, vice president, 1990-12-27..1991-08-21

actor Ivan Silayev
  kind    person
  name    Ivan Silayev
  short   Silayev, 1991..2003
  code    SUN
  sector  ELI
  role    SUN GOV, prime minister, 1991-09-06..1991-12-25

actor Dmitry Yazov
  kind    person
  name    Dmitry Yazov
  short   Yazov, 1987..1994
  code    SUN
  sector  ELI
  role    SUN GOV, defence minister, 1987-05-30..1991-08-22

actor Alexander Bessmertnykh
  kind    person
  name    Alexander Bessmertnykh
  short   Bessmertnykh, 1991..1994
  code    SUN
  sector  ELI
  role    SUN GOV, foreign minister, 1991-01-15..1991-08-23

actor Boris Pankin
  kind    person
  name    Boris Pankin
  short   Pankin, 1991..1994
  code    SUN
  sector  ELI
  role    SUN GOV, foreign minister, 1991-08-28..1991-11-14

actor Vladimir Kryuchkov
  kind    person
  name    Vladimir Kryuchkov
  code    SUN
  sector  ELI
  role    SUN SPY, head of the KGB, 1988-10-01..1991-08-22

actor Boris Pugo
  kind    person
  name    Boris Pugo
  short   Pugo, 1990..1994
  code    SUN
  sector  ELI
  role    SUN GOV, interior minister, 1990-12-01..1991-08-22

actor Yevgeny Shaposhnikov
  kind    person
  name    Yevgeny Shaposhnikov
  short   Shaposhnikov, 1991..1994
  code    SUN
  sector  ELI
  role    SUN GOV, defence minister, 1991-08-23..1991-12-25

actor Andrei Sakharov
  kind    person
  name    Andrei Sakharov
  short   Sakharov, 1970..1992
  code    SUN
  sector  OPP
  role    SUN OPP, dissident, 1970..1989-12-14

# ---- RUS ----

actor Alexander Rutskoi
  kind    person
  name    Alexander Rutskoi, Aleksandr Rutskoy
  short   Rutskoi, 1991..2003
  code    RUS
  sector  ELI
  role    RUS GOV, vice president, 1991-07-10..1993-10-04
  role    RUS GOV, governor of Kursk, 1996-10..2000-10

actor Ruslan Khasbulatov
  kind    person
  name    Ruslan Khasbulatov
  code    RUS
  sector  ELI
  role    RUS LEG, speaker of parliament, 1991-10-29..1993-10-04

actor Viktor Khristenko
  kind    person
  name    Viktor Khristenko
  short   Khristenko, 2004..2024
  code    RUS
  sector  ELI
  role    RUS GOV, acting prime minister, 2004-02-24..2004-03-05
  role    RUS GOV, industry minister, 2004-03-09..2012-01-31

actor Rashid Nurgaliyev
  kind    person
  name    Rashid Nurgaliyev
  short   Nurgaliyev, 2004..2015
  code    RUS
  sector  ELI
  role    RUS GOV, interior minister, 2004-03-09..2012-05-21

actor Vladimir Kolokoltsev
  kind    person
  name    Vladimir Kolokoltsev
  short   Kolokoltsev, 2012..
  code    RUS
  sector  ELI
  role    RUS GOV, interior minister, 2012-05-21..

actor Boris Gryzlov
  kind    person
  name    Boris Gryzlov
  short   Gryzlov, 2001..2014
  code    RUS
  sector  ELI
  role    RUS GOV, interior minister, 2001-03-28..2003-12-24
  role    RUS LEG, speaker of the State Duma, 2003-12-29..2011-12-14

actor Sergei Mironov
  kind    person
  name    Sergei Mironov
  code    RUS
  sector  ELI
  role    RUS LEG, speaker of the Federation Council, 2001-12-05..2011-05-18

actor Gennady Seleznyov
  kind    person
  name    Gennady Seleznyov, Gennady Seleznev
  code    RUS
  sector  ELI
  role    RUS LEG, speaker of the State Duma, 1996-01-17..2003-12-29

actor Anatoly Antonov
  kind    person
  name    Anatoly Antonov
  short   Antonov, 2011..2027
  code    RUS
  sector  ELI
  role    RUS GOV, deputy defence minister, 2011-02..2016-12
  role    RUS GOV, ambassador to the United States, 2017-08-21..2024-10

actor Kirill Dmitriev
  kind    person
  name    Kirill Dmitriev
  code    RUS
  sector  BUS
  role    RUS BUS, head of the Russian Direct Investment Fund, 2011-06..

actor Vladimir Medinsky
  kind    person
  name    Vladimir Medinsky
  short   Medinsky, 2012..
  code    RUS
  sector  ELI
  role    RUS GOV, culture minister, 2012-05-21..2020-01-15
  role    RUS GOV, presidential aide, 2020-01-24..

actor Patriarch Kirill
  kind    person
  name    Patriarch Kirill, Patriarch Kirill of Moscow
  code    RUS
  sector  REL
  role    RUS REL, patriarch, 2009-02-01..

actor Patriarch Alexy II
  kind    person
  name    Patriarch Alexy II, Patriarch Alexiy II, Alexy II
  code    RUS
  sector  REL
  role    RUS REL, patriarch, 1990-06-10..2008-12-05

actor Yulia Skripal
  kind    person
  name    Yulia Skripal
  code    RUS
  sector  CVL
  gender  female
  role    RUS CVL, daughter of Sergei Skripal, 2018-03..

# ---- RWA ----

actor Theodore Sindikubwabo
  kind    person
  name    Theodore Sindikubwabo
  short   Sindikubwabo, 1994..2006
  code    RWA
  sector  ELI
  role    RWA GOV, president, 1994-04-09..1994-07-19

actor Jean Kambanda
  kind    person
  name    Jean Kambanda
  short   Kambanda, 1994..2006
  code    RWA
  sector  ELI
  role    RWA GOV, prime minister, 1994-04-09..1994-07-19

actor Faustin Twagiramungu
  kind    person
  name    Faustin Twagiramungu
  short   Twagiramungu, 1994..2035
  code    RWA
  sector  ELI
  role    RWA GOV, prime minister, 1994-07-19..1995-08-31
  role    RWA PTY OPP, opposition leader, 1995-09..2023-12

actor Pierre-Celestin Rwigema
  kind    person
  name    Pierre-Celestin Rwigema
  short   Rwigema, 1995..2012
  code    RWA
  sector  ELI
  role    RWA GOV, prime minister, 1995-08-31..2000-03-08

actor Edouard Ngirente
  kind    person
  name    Edouard Ngirente
  short   Ngirente, 2017..2037
  code    RWA
  sector  ELI
  wikidata Q38188115
  role    RWA GOV, prime minister, 2017-08-30..2025-07-24

# ---- LCA ----

actor Kenny Anthony
  kind    person
  name    Kenny Anthony
  code    LCA
  sector  ELI
  role    LCA GOV, prime minister, 1997-05-24..2006-12-15

actor Allen Chastanet
  kind    person
  name    Allen Chastanet
  short   Chastanet, 2016..2033
  code    LCA
  sector  ELI
  role    LCA GOV, prime minister, 2016-06-07..2021-07-28

actor Philip Pierre
  kind    person
  name    Philip Pierre
  code    LCA
  sector  ELI
  wikidata Q7184214
  role    LCA GOV, prime minister, 2021-07-28..

# ---- VCT ----

actor Ralph Gonsalves
  kind    person
  name    Ralph Gonsalves
  short   Gonsalves, 2001..
  code    VCT
  sector  ELI
  wikidata Q57800
  role    VCT GOV, prime minister, 2001-03-29..

# ---- WSM ----

actor Tuilaepa Sailele
  kind    person
  name    Tuilaepa Sailele, Tuilaepa Sailele Malielegaoi, Tuilaepa Aiono Sailele Malielegaoi
  short   Tuilaepa, 1998..2033
  code    WSM
  sector  ELI
  role    WSM GOV, prime minister, 1998-11-23..2021-05-24

actor Fiame Naomi Mata'afa
  kind    person
  name    Fiame Naomi Mata'afa, Fiame Naomi Mataafa
  short   Fiame, 2021..2037
  code    WSM
  sector  ELI
  gender  female
  wikidata Q5446290
  role    WSM GOV, prime minister, 2021-05-24..2025-09

# ---- STP ----

actor Miguel Trovoada
  kind    person
  name    Miguel Trovoada
  short   Trovoada, 1991..2013
  code    STP
  sector  ELI
  role    STP GOV, president, 1991-04-03..2001-09-03

actor Fradique de Menezes
  kind    person
  name    Fradique de Menezes
  short   de Menezes, 2001..2023
  code    STP
  sector  ELI
  role    STP GOV, president, 2001-09-03..2011-09-03

actor Patrice Trovoada
  kind    person
  name    Patrice Trovoada
  code    STP
  sector  ELI
  role    STP GOV, prime minister, 2008-02-14..2008-06-22
  role    STP GOV, prime minister, 2010-08-14..2012-12-12
  role    STP GOV, prime minister, 2014-11-29..2018-12-03
  role    STP GOV, prime minister, 2022-11-11..2025-01

# ---- SEN ----

actor Moustapha Niasse
  kind    person
  name    Moustapha Niasse
  short   Niasse, 2000..2034
  code    SEN
  sector  ELI
  role    SEN GOV, prime minister, 2000-04-05..2001-03-03
  role    SEN LEG, speaker of parliament, 2012-07-30..2022-09

actor Habib Thiam
  kind    person
  name    Habib Thiam
  short   Thiam, 1991-04-08..1998-07-03
  code    SEN
  sector  ELI
  role    SEN GOV, prime minister, 1991-04-08..1998-07-03

actor Mame Madior Boye
  kind    person
  name    Mame Madior Boye
  short   Boye, 2001..2014
  code    SEN
  sector  ELI
  gender  female
  role    SEN GOV, prime minister, 2001-03-03..2002-11-04

actor Idrissa Seck
  kind    person
  name    Idrissa Seck
  short   Seck, 2002..2032
  code    SEN
  sector  ELI
  role    SEN GOV, prime minister, 2002-11-04..2004-04-21
  role    SEN PTY OPP, opposition leader, 2005..2020-10

actor Karim Wade
  kind    person
  name    Karim Wade
  code    SEN
  sector  PTY, OPP
  role    SEN PTY OPP, opposition politician, 2012..

actor Aminata Toure
  kind    person
  name    Aminata Toure
  code    SEN
  sector  ELI
  gender  female
  role    SEN GOV, prime minister, 2013-09-01..2014-07-08

actor Khalifa Sall
  kind    person
  name    Khalifa Sall
  code    SEN
  sector  ELI
  role    SEN GOV, mayor of Dakar, 2009-04..2018-08
  role    SEN PTY OPP, opposition leader, 2018..

# ---- SYC ----

actor France-Albert Rene
  kind    person
  name    France-Albert Rene, France Albert Rene
  code    SYC
  sector  ELI
  role    SYC GOV, president, 1977-06-05..2004-04-14

actor James Michel
  kind    person
  name    James Michel
  code    SYC
  sector  ELI
  role    SYC GOV, president, 2004-04-14..2016-10-16

actor Danny Faure
  kind    person
  name    Danny Faure
  short   Faure, 2016..2032
  code    SYC
  sector  ELI
  role    SYC GOV, president, 2016-10-16..2020-10-26

actor Wavel Ramkalawan
  kind    person
  name    Wavel Ramkalawan
  short   Ramkalawan, 2020..2037
  code    SYC
  sector  ELI
  wikidata Q1568174
  role    SYC GOV, president, 2020-10-26..2025-10-26

# ---- SLE ----

actor Joseph Momoh
  kind    person
  name    Joseph Momoh, Joseph Saidu Momoh
  short   Momoh, 1985..2004
  code    SLE
  sector  ELI
  role    SLE GOV, president, 1985-11-28..1992-04-29

# ---- SGP ----

actor Wee Kim Wee
  kind    person
  name    Wee Kim Wee
  code    SGP
  sector  ELI
  role    SGP GOV, president, 1985-09-03..1993-09-01

actor Ong Teng Cheong
  kind    person
  name    Ong Teng Cheong
  code    SGP
  sector  ELI
  role    SGP GOV, president, 1993-09-01..1999-09-01

actor S.R. Nathan
  kind    person
  name    S.R. Nathan, S. R. Nathan, Sellapan Ramanathan
  short   Nathan, 1999..2023
  code    SGP
  sector  ELI
  role    SGP GOV, president, 1999-09-01..2011-09-01

actor Tony Tan
  kind    person
  name    Tony Tan
  code    SGP
  sector  ELI
  role    SGP GOV, president, 2011-09-01..2017-08-31

actor Chan Chun Sing
  kind    person
  name    Chan Chun Sing
  code    SGP
  sector  ELI
  role    SGP GOV, defence minister, 2025-05..

# ---- SVK ----

actor Michal Kovac
  kind    person
  name    Michal Kovac
  short   Kovac, 1993..2010
  code    SVK
  sector  ELI
  role    SVK GOV, president, 1993-03-02..1998-03-02

actor Rudolf Schuster
  kind    person
  name    Rudolf Schuster
  short   Schuster, 1999..2016
  code    SVK
  sector  ELI
  role    SVK GOV, president, 1999-06-15..2004-06-15

actor Jozef Moravcik
  kind    person
  name    Jozef Moravcik
  short   Moravcik, 1994..2006
  code    SVK
  sector  ELI
  role    SVK GOV, prime minister, 1994-03-16..1994-12-13

actor Jan Carnogursky
  kind    person
  name    Jan Carnogursky
  short   Carnogursky, 1991..2004
  code    SVK
  sector  ELI
  role    SVK GOV, prime minister, 1991-04-23..1992-06-24

actor Eduard Kukan
  kind    person
  name    Eduard Kukan
  short   Kukan, 1994..2009
  code    SVK
  sector  ELI
  role    SVK GOV, foreign minister, 1994-03-16..1994-12-13
  role    SVK GOV, foreign minister, 1998-10-30..2006-07-04

actor Juraj Blanar
  kind    person
  name    Juraj Blanar
  short   Blanar, 2023..
  code    SVK
  sector  ELI
  role    SVK GOV, foreign minister, 2023-10-25..

actor Robert Kalinak
  kind    person
  name    Robert Kalinak
  short   Kalinak, 2012..
  code    SVK
  sector  ELI
  role    SVK GOV, interior minister, 2012-04-04..2018-03-22
  role    SVK GOV, defence minister, 2023-10-25..

# ---- SLB ----

actor Solomon Mamaloni
  kind    person
  name    Solomon Mamaloni
  short   Mamaloni, 1989..2009
  code    SLB
  sector  ELI
  role    SLB GOV, prime minister, 1989-03-28..1993-06-18
  role    SLB GOV, prime minister, 1994-11-07..1997-08-27

actor Bartholomew Ulufa'alu
  kind    person
  name    Bartholomew Ulufa'alu
  short   Ulufa'alu, 1997..2012
  code    SLB
  sector  ELI
  role    SLB GOV, prime minister, 1997-08-27..2000-06-30

actor Allan Kemakeza
  kind    person
  name    Allan Kemakeza
  short   Kemakeza, 2001..2018
  code    SLB
  sector  ELI
  role    SLB GOV, prime minister, 2001-12-17..2006-04-20

actor Snyder Rini
  kind    person
  name    Snyder Rini
  short   Rini, 2006..2018
  code    SLB
  sector  ELI
  role    SLB GOV, prime minister, 2006-04-20..2006-05-04

# ---- KOR ----

actor Lee Hong-koo
  kind    person
  name    Lee Hong-koo
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 1994-12-17..1995-12-18

actor Park Tae-joon
  kind    person
  name    Park Tae-joon
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 2000-01-13..2000-05-19

actor Lee Han-dong
  kind    person
  name    Lee Han-dong
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 2000-05-22..2002-07-11

actor Kim Suk-soo
  kind    person
  name    Kim Suk-soo
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 2002-10-05..2003-02-26

actor Han Myung-sook
  kind    person
  name    Han Myung-sook, Han Myeong-sook
  code    KOR
  sector  ELI
  gender  female
  role    KOR GOV, prime minister, 2006-04-20..2007-03-07

actor Chang Sang
  kind    person
  name    Chang Sang
  code    KOR
  sector  ELI
  gender  female
  role    KOR GOV, acting prime minister, 2002-07-11..2002-07-31

actor Chung Won-shik
  kind    person
  name    Chung Won-shik
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 1991-05-24..1992-10-08

actor Hwang In-sung
  kind    person
  name    Hwang In-sung
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 1993-02-25..1993-12-17

actor Lee Soo-sung
  kind    person
  name    Lee Soo-sung
  code    KOR
  sector  ELI
  role    KOR GOV, prime minister, 1995-12-18..1997-03-04

# ---- LKA ----

actor Dingiri Banda Wijetunga
  kind    person
  name    Dingiri Banda Wijetunga, D.B. Wijetunga
  short   Wijetunga, 1989..2006
  code    LKA
  sector  ELI
  role    LKA GOV, prime minister, 1989-03-03..1993-05-07
  role    LKA GOV, president, 1993-05-07..1994-11-12

actor Sirimavo Bandaranaike
  kind    person
  name    Sirimavo Bandaranaike
  short   Bandaranaike, 1994..2012
  code    LKA
  sector  ELI
  gender  female
  role    LKA GOV, prime minister, 1994-11-14..2000-08-10

actor Ratnasiri Wickremanayake
  kind    person
  name    Ratnasiri Wickremanayake
  short   Wickremanayake, 2000..2022
  code    LKA
  sector  ELI
  role    LKA GOV, prime minister, 2000-08-10..2001-12-09
  role    LKA GOV, prime minister, 2005-11-21..2010-04-21

actor Rohitha Bogollagama
  kind    person
  name    Rohitha Bogollagama
  short   Bogollagama, 2007..2013
  code    LKA
  sector  ELI
  role    LKA GOV, foreign minister, 2007-01-28..2010-04-23

actor Harini Amarasuriya
  kind    person
  name    Harini Amarasuriya
  short   Amarasuriya, 2024..
  code    LKA
  sector  ELI
  gender  female
  role    LKA GOV, prime minister, 2024-09-24..

actor Vijitha Herath
  kind    person
  name    Vijitha Herath
  code    LKA
  sector  ELI
  role    LKA GOV, foreign minister, 2024-09-25..

# ---- SUR ----

actor Ronald Venetiaan
  kind    person
  name    Ronald Venetiaan
  short   Venetiaan, 1991..2022
  code    SUR
  sector  ELI
  role    SUR GOV, president, 1991-09-16..1996-09-15
  role    SUR GOV, president, 2000-08-12..2010-08-12

actor Jules Wijdenbosch
  kind    person
  name    Jules Wijdenbosch
  short   Wijdenbosch, 1996..2012
  code    SUR
  sector  ELI
  role    SUR GOV, president, 1996-09-15..2000-08-12

actor Jennifer Geerlings-Simons
  kind    person
  name    Jennifer Geerlings-Simons, Jennifer Simons
  short   Geerlings-Simons, 2025..
  code    SUR
  sector  ELI
  gender  female
  role    SUR GOV, president, 2025-07-16..

# ---- SYR ----

actor Abdul Halim Khaddam
  kind    person
  name    Abdul Halim Khaddam, Abdel-Halim Khaddam
  short   Khaddam, 1984..2023
  code    SYR
  sector  ELI
  role    SYR GOV, vice president, 1984-03-11..2005-06-06
  role    SYR OPP, exiled opposition leader, 2005-12..2020-03-31

actor Mahmoud Zoubi
  kind    person
  name    Mahmoud Zoubi, Mahmoud al-Zoubi
  short   Zoubi, al-Zoubi, 1987..2012
  code    SYR
  sector  ELI
  role    SYR GOV, prime minister, 1987-11-01..2000-03-13

actor Mohammed Mustafa Mero
  kind    person
  name    Mohammed Mustafa Mero, Mohammad Mustafa Miro
  short   Mero, 2000..2015
  code    SYR
  sector  ELI
  role    SYR GOV, prime minister, 2000-03-13..2003-09-10

actor Ali Abdullah Ayoub
  kind    person
  name    Ali Abdullah Ayoub
  code    SYR
  sector  ELI
  role    SYR GOV, defence minister, 2018-01-01..2022-04-28

actor Adel Safar
  kind    person
  name    Adel Safar
  short   Safar, 2011..2024
  code    SYR
  sector  ELI
  role    SYR GOV, prime minister, 2011-04-14..2012-06-23

actor Hussein Arnous
  kind    person
  name    Hussein Arnous
  short   Arnous, 2020..2036
  code    SYR
  sector  ELI
  wikidata Q60455401
  role    SYR GOV, prime minister, 2020-06-11..2024-09-14

actor Mohammad al-Bashir
  kind    person
  name    Mohammad al-Bashir, Mohammed al-Bashir
  code    SYR
  sector  ELI
  role    SYR GOV, caretaker prime minister, 2024-12-10..2025-03-29

actor Murhaf Abu Qasra
  kind    person
  name    Murhaf Abu Qasra
  short   Abu Qasra, 2024..
  code    SYR
  sector  ELI
  role    SYR GOV, defence minister, 2024-12-21..

# ---- TWN ----

actor Hau Pei-tsun
  kind    person
  name    Hau Pei-tsun
  short   Hau, 1990..2005
  code    TWN
  sector  ELI
  role    TWN GOV, premier, 1990-06-01..1993-02-27

actor Vincent Siew
  kind    person
  name    Vincent Siew
  short   Siew, 1997..2024
  code    TWN
  sector  ELI
  role    TWN GOV, premier, 1997-09-01..2000-05-20
  role    TWN GOV, vice president, 2008-05-20..2012-05-20

actor Tang Fei
  kind    person
  name    Tang Fei
  code    TWN
  sector  ELI
  role    TWN GOV, premier, 2000-05-20..2000-10-06

actor Chang Chun-hsiung
  kind    person
  name    Chang Chun-hsiung
  code    TWN
  sector  ELI
  role    TWN GOV, premier, 2000-10-06..2002-02-01
  role    TWN GOV, premier, 2007-05-21..2008-05-20

actor Yu Shyi-kun
  kind    person
  name    Yu Shyi-kun
  code    TWN
  sector  ELI
  role    TWN GOV, premier, 2002-02-01..2005-02-01
  role    TWN LEG, speaker of parliament, 2020-02-01..2024-01-31

actor James Soong
  kind    person
  name    James Soong
  short   Soong, 1993..
  code    TWN
  sector  ELI
  role    TWN GOV, governor of Taiwan province, 1993-03-20..1998-12-21
  role    TWN PTY OPP, leader of the People First Party, 2000-03-31..

actor Jason Hu
  kind    person
  name    Jason Hu
  code    TWN
  sector  ELI
  role    TWN GOV, foreign minister, 1997-10..1999-12

actor Eric Chu
  kind    person
  name    Eric Chu
  code    TWN
  sector  PTY, OPP
  role    TWN PTY OPP, chairman of the Kuomintang, 2015-01-19..2016-01-18
  role    TWN PTY OPP, chairman of the Kuomintang, 2021-10-05..2025-10

actor Hung Hsiu-chu
  kind    person
  name    Hung Hsiu-chu
  code    TWN
  sector  PTY, OPP
  gender  female
  role    TWN PTY OPP, chairwoman of the Kuomintang, 2016-03-30..2017-06-30

actor Cho Jung-tai
  kind    person
  name    Cho Jung-tai
  code    TWN
  sector  ELI
  role    TWN GOV, premier, 2024-05-20..

actor Lin Chia-lung
  kind    person
  name    Lin Chia-lung
  code    TWN
  sector  ELI
  role    TWN GOV, foreign minister, 2024-05-20..

actor Wellington Koo
  kind    person
  name    Wellington Koo
  short   Wellington, 2024..
  code    TWN
  sector  ELI
  role    TWN GOV, defence minister, 2024-05-20..

actor Chiu Kuo-cheng
  kind    person
  name    Chiu Kuo-cheng
  code    TWN
  sector  ELI
  role    TWN GOV, defence minister, 2021-02-23..2024-05-20

actor Wu Shu-chen
  kind    person
  name    Wu Shu-chen
  code    TWN
  sector  ELI
  gender  female
  role    TWN ELI, first lady, 2000-05-20..2008-05-20

actor Hsiao Bi-khim
  kind    person
  name    Hsiao Bi-khim
  short   Hsiao, 2020..
  code    TWN
  sector  ELI
  gender  female
  role    TWN GOV, representative to the United States, 2020-07..2023-11
  role    TWN GOV, vice president, 2024-05-20..

actor Han Kuo-yu
  kind    person
  name    Han Kuo-yu
  code    TWN
  sector  ELI
  role    TWN GOV, mayor of Kaohsiung, 2018-12-25..2020-06-12
  role    TWN LEG, speaker of parliament, 2024-02-01..

# ---- TJK ----

actor Rakhmon Nabiyev
  kind    person
  name    Rakhmon Nabiyev
  short   Nabiyev, 1991..2004
  code    TJK
  sector  ELI
  role    TJK GOV, president, 1991-12-02..1992-09-07

actor Akbarsho Iskandarov
  kind    person
  name    Akbarsho Iskandarov
  short   Iskandarov, 1992..2004
  code    TJK
  sector  ELI
  role    TJK GOV, acting president, 1992-09-07..1992-11-19

actor Abdumalik Abdulladzhanov
  kind    person
  name    Abdumalik Abdulladzhanov, Abdumalik Abdullajanov
  short   Abdulladzhanov, 1992..2005
  code    TJK
  sector  ELI
  role    TJK GOV, prime minister, 1992-09-21..1993-12-18

actor Yakhyo Azimov
  kind    person
  name    Yakhyo Azimov
  short   Azimov, 1996..2011
  code    TJK
  sector  ELI
  role    TJK GOV, prime minister, 1996-02-08..1999-12-20

actor Akil Akilov
  kind    person
  name    Akil Akilov, Oqil Oqilov
  short   Akilov, 1999..2025
  code    TJK
  sector  ELI
  role    TJK GOV, prime minister, 1999-12-20..2013-11-23

actor Sirojiddin Muhriddin
  kind    person
  name    Sirojiddin Muhriddin, Sirodjidin Aslov
  code    TJK
  sector  ELI
  role    TJK GOV, foreign minister, 2013-11..

# ---- TZA ----

actor Frederick Sumaye
  kind    person
  name    Frederick Sumaye
  short   Sumaye, 1995..2017
  code    TZA
  sector  ELI
  role    TZA GOV, prime minister, 1995-11-28..2005-12-30

actor Mizengo Pinda
  kind    person
  name    Mizengo Pinda
  short   Pinda, 2008..2027
  code    TZA
  sector  ELI
  role    TZA GOV, prime minister, 2008-02-09..2015-11-19

actor Kassim Majaliwa
  kind    person
  name    Kassim Majaliwa
  short   Majaliwa, 2015..2037
  code    TZA
  sector  ELI
  role    TZA GOV, prime minister, 2015-11-20..2025-11

actor John Malecela
  kind    person
  name    John Malecela
  short   Malecela, 1990..2006
  code    TZA
  sector  ELI
  role    TZA GOV, prime minister, 1990-11-09..1994-12-07

actor Augustine Mahiga
  kind    person
  name    Augustine Mahiga
  code    TZA
  sector  ELI
  role    UNO GOV, UN envoy for Somalia, 2010-07..2013-06
  role    TZA GOV, foreign minister, 2015-12..2019-03

# ---- THA ----

actor Sunthorn Kongsompong
  kind    person
  name    Sunthorn Kongsompong
  short   Kongsompong, 1991..2004
  code    THA
  sector  ELI
  role    THA GOV MIL, junta leader, 1991-02-23..1992

actor Meechai Ruchuphan
  kind    person
  name    Meechai Ruchuphan
  short   Meechai, 1992..2004
  code    THA
  sector  ELI
  role    THA GOV, acting prime minister, 1992-05-24..1992-06-10

actor Noppadon Pattama
  kind    person
  name    Noppadon Pattama
  short   Noppadon, 2008..2011
  code    THA
  sector  ELI
  role    THA GOV, foreign minister, 2008-02-06..2008-07-14

actor Maris Sangiampongsa
  kind    person
  name    Maris Sangiampongsa
  short   Maris, 2024..2028
  code    THA
  sector  ELI
  role    THA GOV, foreign minister, 2024-04-30..2025-09

# ---- TGO ----

actor Edem Kodjo
  kind    person
  name    Edem Kodjo
  short   Kodjo, 1994..2018
  code    TGO
  sector  ELI
  role    TGO GOV, prime minister, 1994-04-23..1996-08-20
  role    TGO GOV, prime minister, 2005-06-09..2006-09-20

actor Joseph Kokou Koffigoh
  kind    person
  name    Joseph Kokou Koffigoh
  short   Koffigoh, 1991..2006
  code    TGO
  sector  ELI
  role    TGO GOV, prime minister, 1991-08-27..1994-04-23

actor Agbeyome Kodjo
  kind    person
  name    Agbeyome Kodjo, Gabriel Agbeyome Kodjo
  code    TGO
  sector  ELI
  role    TGO GOV, prime minister, 2000-08-31..2002-06-29
  role    TGO PTY OPP, opposition leader, 2019..2024-03

actor Gilchrist Olympio
  kind    person
  name    Gilchrist Olympio
  short   Olympio, 1992..2013
  code    TGO
  sector  PTY, OPP
  role    TGO PTY OPP, opposition leader, 1992..2010

actor Robert Dussey
  kind    person
  name    Robert Dussey
  short   Dussey, 2013..
  code    TGO
  sector  ELI
  role    TGO GOV, foreign minister, 2013-09-17..

# ---- TON ----

actor King Taufa'ahau Tupou IV
  kind    person
  name    King Taufa'ahau Tupou IV
  code    TON
  sector  ELI
  role    TON GOV, king, 1965-12-16..2006-09-11

actor Akilisi Pohiva
  kind    person
  name    Akilisi Pohiva, 'Akilisi Pohiva
  short   Pohiva, 2014..2031
  code    TON
  sector  ELI
  role    TON GOV, prime minister, 2014-12-30..2019-09-12

# ---- TTO ----

actor Basdeo Panday
  kind    person
  name    Basdeo Panday
  short   Panday, 1995..2013
  code    TTO
  sector  ELI
  role    TTO GOV, prime minister, 1995-11-09..2001-12-24

actor Patrick Manning
  kind    person
  name    Patrick Manning
  short   Manning, 1991-12-17..1995-11-09
  short   Manning, 2001-12-24..2010-05-26
  code    TTO
  sector  ELI
  role    TTO GOV, prime minister, 1991-12-17..1995-11-09
  role    TTO GOV, prime minister, 2001-12-24..2010-05-26

actor A.N.R. Robinson
  kind    person
  name    A.N.R. Robinson, Arthur Robinson
  code    TTO
  sector  ELI
  role    TTO GOV, prime minister, 1986-12-18..1991-12-17
  role    TTO GOV, president, 1997-03-19..2003-03-17

# ---- TUN ----

actor Hamed Karoui
  kind    person
  name    Hamed Karoui
  short   Karoui, 1989..2011
  code    TUN
  sector  ELI
  role    TUN GOV, prime minister, 1989-09-27..1999-11-17

actor Abdelkarim Zbidi
  kind    person
  name    Abdelkarim Zbidi
  short   Zbidi, 2011..2022
  code    TUN
  sector  ELI
  role    TUN GOV, defence minister, 2011-01-27..2013-03-05
  role    TUN GOV, defence minister, 2017-09-06..2019-10

actor Khemaies Jhinaoui
  kind    person
  name    Khemaies Jhinaoui
  short   Jhinaoui, 2016..2022
  code    TUN
  sector  ELI
  role    TUN GOV, foreign minister, 2016-01-12..2019-10-29

actor Rafik Abdessalem
  kind    person
  name    Rafik Abdessalem
  short   Abdessalem, 2011..2016
  code    TUN
  sector  ELI
  role    TUN GOV, foreign minister, 2011-12-24..2013-03-13

actor Kamel Maddouri
  kind    person
  name    Kamel Maddouri
  short   Maddouri, 2024..2037
  code    TUN
  sector  ELI
  role    TUN GOV, prime minister, 2024-08-07..2025-03-20

# ---- TUR ----

actor Yildirim Akbulut
  kind    person
  name    Yildirim Akbulut
  short   Akbulut, 1989..2003
  code    TUR
  sector  ELI
  role    TUR GOV, prime minister, 1989-11-09..1991-06-23

actor Erdal Inonu
  kind    person
  name    Erdal Inonu
  short   Inonu, 1993..2007
  code    TUR
  sector  ELI
  role    TUR GOV, acting prime minister, 1993-05-16..1993-06-25
  role    TUR GOV, foreign minister, 1995-03-27..1995-10-05

actor Murat Karayalcin
  kind    person
  name    Murat Karayalcin
  short   Karayalcin, 1994..1998
  code    TUR
  sector  ELI
  role    TUR GOV, foreign minister, 1994-12-12..1995-03-27

# ---- UKR ----

actor Vitold Fokin
  kind    person
  name    Vitold Fokin
  short   Fokin, 1990..2004
  code    UKR
  sector  ELI
  role    UKR GOV, prime minister, 1990-10-23..1992-10-01

actor Yukhym Zvyahilsky
  kind    person
  name    Yukhym Zvyahilsky
  short   Zvyahilsky, 1993..2006
  code    UKR
  sector  ELI
  role    UKR GOV, acting prime minister, 1993-09-22..1994-06-16

actor Vitaliy Masol
  kind    person
  name    Vitaliy Masol
  short   Masol, 1994..2007
  code    UKR
  sector  ELI
  role    UKR GOV, prime minister, 1994-06-16..1995-03-01

actor Anatoliy Kinakh
  kind    person
  name    Anatoliy Kinakh, Anatoly Kinakh
  short   Kinakh, 2001..2014
  code    UKR
  sector  ELI
  role    UKR GOV, prime minister, 2001-05-29..2002-11-21

actor Serhiy Arbuzov
  kind    person
  name    Serhiy Arbuzov
  short   Arbuzov, 2014..2026
  code    UKR
  sector  ELI
  role    UKR GOV, acting prime minister, 2014-01-28..2014-02-27

# ---- UZB ----

actor Abdulhashim Mutalov
  kind    person
  name    Abdulhashim Mutalov
  short   Mutalov, 1992..2007
  code    UZB
  sector  ELI
  role    UZB GOV, prime minister, 1992-01-13..1995-12-21

actor Utkir Sultanov
  kind    person
  name    Utkir Sultanov, Otkir Sultonov
  short   Sultanov, 1995..2015
  code    UZB
  sector  ELI
  role    UZB GOV, prime minister, 1995-12-21..2003-12-11

actor Abdulaziz Kamilov
  kind    person
  name    Abdulaziz Kamilov
  short   Kamilov, 1994..2025
  code    UZB
  sector  ELI
  role    UZB GOV, foreign minister, 1994-02..2003-03
  role    UZB GOV, foreign minister, 2012-01-19..2022-04-27

actor Bakhtiyor Saidov
  kind    person
  name    Bakhtiyor Saidov
  short   Saidov, 2022..
  code    UZB
  sector  ELI
  role    UZB GOV, foreign minister, 2022-12-30..

# ---- USA ----

actor Dick Thornburgh
  kind    person
  name    Dick Thornburgh, Richard Thornburgh
  code    USA
  sector  ELI
  role    USA GOV, attorney general, 1988-08-12..1991-08-15

actor Thomas Pickering
  kind    person
  name    Thomas Pickering
  code    USA
  sector  ELI
  role    USA GOV, ambassador to the United Nations, 1989-03-20..1992-05-07
  role    USA GOV, under secretary of state, 1997-05-27..2000-12-31

actor Bill Richardson
  kind    person
  name    Bill Richardson
  code    USA
  sector  ELI
  role    USA LEG, congressman, 1983-01-03..1997-02-13
  role    USA GOV, ambassador to the United Nations, 1997-02-18..1998-08-18
  role    USA GOV, energy secretary, 1998-08-18..2001-01-20
  role    USA GOV, governor of New Mexico, 2003-01-01..2011-01-01

actor John Sununu
  kind    person
  name    John Sununu
  code    USA
  sector  ELI
  role    USA GOV, White House chief of staff, 1989-01-20..1991-12-16

actor Andrew Card
  kind    person
  name    Andrew Card, Andrew H. Card
  code    USA
  sector  ELI
  role    USA GOV, White House chief of staff, 2001-01-20..2006-04-14

actor Joshua Bolten
  kind    person
  name    Joshua Bolten
  code    USA
  sector  ELI
  role    USA GOV, White House chief of staff, 2006-04-14..2009-01-20

actor Mark Meadows
  kind    person
  name    Mark Meadows
  code    USA
  sector  ELI
  role    USA GOV, White House chief of staff, 2020-03-31..2021-01-20

actor Susie Wiles
  kind    person
  name    Susie Wiles
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, White House chief of staff, 2025-01-20..

actor Mick Mulvaney
  kind    person
  name    Mick Mulvaney
  code    USA
  sector  ELI
  role    USA GOV, acting White House chief of staff, 2019-01-02..2020-03-31

actor Marie Yovanovitch
  kind    person
  name    Marie Yovanovitch
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, ambassador to Ukraine, 2016-08-29..2019-05-20

actor Kurt Volker
  kind    person
  name    Kurt Volker
  code    USA
  sector  ELI
  role    USA GOV, special envoy for Ukraine, 2017-07-07..2019-09-27

actor Keith Kellogg
  kind    person
  name    Keith Kellogg
  code    USA
  sector  ELI
  role    USA GOV, special envoy for Ukraine, 2025-01-20..

actor Stephen Miller
  kind    person
  name    Stephen Miller
  code    USA
  sector  ELI
  role    USA GOV, White House deputy chief of staff, 2025-01-20..

actor Howard Lutnick
  kind    person
  name    Howard Lutnick
  code    USA
  sector  ELI
  role    USA GOV, commerce secretary, 2025-02-21..

actor Jennifer Palmieri
  kind    person
  name    Jennifer Palmieri
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, White House communications director, 2013..2015
  role    USA PTY, campaign spokeswoman, 2015-04..2016-11-08

actor Robby Mook
  kind    person
  name    Robby Mook
  code    USA
  sector  PTY
  role    USA PTY, campaign manager, 2015-04..2016-11-08

actor Jason Miller
  kind    person
  name    Jason Miller
  code    USA
  sector  PTY
  role    USA PTY, campaign spokesman, 2016-06..2016-11-08

actor Hope Hicks
  kind    person
  name    Hope Hicks
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, White House communications director, 2017-09-12..2018-03-29

actor Roger Stone
  kind    person
  name    Roger Stone
  code    USA
  sector  PTY
  role    USA PTY, political consultant, 2015..

actor Sarah Sanders
  kind    person
  name    Sarah Sanders, Sarah Huckabee Sanders
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, White House press secretary, 2017-07-26..2019-07-01
  role    USA GOV, governor of Arkansas, 2023-01-10..

actor Mario Cuomo
  kind    person
  name    Mario Cuomo
  code    USA
  sector  ELI
  role    USA GOV, governor of New York, 1983-01-01..1994-12-31

actor Melania Trump
  kind    person
  name    Melania Trump
  code    USA
  sector  ELI
  gender  female
  role    USA ELI, first lady, 2017-01-20..2021-01-20
  role    USA ELI, first lady, 2025-01-20..

actor Ivanka Trump
  kind    person
  name    Ivanka Trump
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, adviser to the president, 2017-03-29..2021-01-20

actor Donald Trump Jr.
  kind    person
  name    Donald Trump Jr., Donald Trump Jr
  code    USA
  sector  BUS, PTY
  role    USA BUS PTY, son of the president, 2015..

actor Eric Trump
  kind    person
  name    Eric Trump
  code    USA
  sector  BUS, PTY
  role    USA BUS PTY, son of the president, 2015..

actor Michelle Obama
  kind    person
  name    Michelle Obama
  code    USA
  sector  ELI
  gender  female
  role    USA ELI, first lady, 2009-01-20..2017-01-20

actor Laura Bush
  kind    person
  name    Laura Bush
  code    USA
  sector  ELI
  gender  female
  role    USA ELI, first lady, 2001-01-20..2009-01-20

actor Chelsea Clinton
  kind    person
  name    Chelsea Clinton
  code    USA
  sector  ELI
  gender  female
  role    USA ELI, daughter of Hillary Clinton, 2015..

actor John F. Kennedy
  kind    person
  name    John F. Kennedy, John Kennedy
  code    USA
  sector  ELI
  role    USA GOV, president, 1961-01-20..1963-11-22

actor Richard Nixon
  kind    person
  name    Richard Nixon
  short   Nixon, 1969..1986
  code    USA
  sector  ELI
  role    USA GOV, president, 1969-01-20..1974-08-09

actor Gerald Ford
  kind    person
  name    Gerald Ford
  code    USA
  sector  ELI
  role    USA GOV, president, 1974-08-09..1977-01-20

actor Henry Kissinger
  kind    person
  name    Henry Kissinger
  code    USA
  sector  ELI
  role    USA GOV, secretary of state, 1973-09-22..1977-01-20

actor George Shultz
  kind    person
  name    George Shultz
  code    USA
  sector  ELI
  role    USA GOV, secretary of state, 1982-07-16..1989-01-20

actor Martin Luther King
  kind    person
  name    Martin Luther King, Martin Luther King Jr.
  code    USA
  sector  SOC
  role    USA SOC, civil rights leader, 1955..1968-04-04

actor Monica Lewinsky
  kind    person
  name    Monica Lewinsky
  code    USA
  sector  CVL
  gender  female
  role    USA CVL, former White House intern, 1995..

actor Paula Jones
  kind    person
  name    Paula Jones
  code    USA
  sector  CVL
  gender  female
  role    USA CVL, plaintiff, 1994..1999

# ---- VEN ----

actor Ramon Jose Velasquez
  kind    person
  name    Ramon Jose Velasquez
  code    VEN
  sector  ELI
  role    VEN GOV, president, 1993-06-05..1994-02-02

actor Jose Vicente Rangel
  kind    person
  name    Jose Vicente Rangel
  code    VEN
  sector  ELI
  role    VEN GOV, foreign minister, 1999-02-02..2001-02
  role    VEN GOV, defence minister, 2001-02..2002-04
  role    VEN GOV, vice president, 2002-04-28..2007-01-08

actor Roy Chaderton
  kind    person
  name    Roy Chaderton
  code    VEN
  sector  ELI
  role    VEN GOV, foreign minister, 2002-05..2004-02

# ---- VNM ----

actor Nguyen Van Linh
  kind    person
  name    Nguyen Van Linh
  code    VNM
  sector  PTY, GOV
  role    VNM PTY GOV, general secretary of the Communist Party, 1986-12-18..1991-06-27

actor Vo Chi Cong
  kind    person
  name    Vo Chi Cong
  code    VNM
  sector  ELI
  role    VNM GOV, president, 1987-06-18..1992-09-22

actor Nguyen Manh Cam
  kind    person
  name    Nguyen Manh Cam
  code    VNM
  sector  ELI
  role    VNM GOV, foreign minister, 1991-08..2000-01-28

actor Phung Quang Thanh
  kind    person
  name    Phung Quang Thanh
  code    VNM
  sector  ELI
  role    VNM GOV, defence minister, 2006-06-28..2016-04-08

actor Ngo Xuan Lich
  kind    person
  name    Ngo Xuan Lich
  code    VNM
  sector  ELI
  role    VNM GOV, defence minister, 2016-04-08..2021-04-07

actor Le Minh Hung
  kind    person
  name    Le Minh Hung
  code    VNM
  sector  ELI
  wikidata Q24254499
  role    VNM GOV, prime minister, 2026-04-07..

# ---- VUT ----

actor Walter Lini
  kind    person
  name    Walter Lini
  short   Lini, 1980..2003
  code    VUT
  sector  ELI
  role    VUT GOV, prime minister, 1980-07-30..1991-09-06

actor Serge Vohor
  kind    person
  name    Serge Vohor
  short   Vohor, 2004..2016
  code    VUT
  sector  ELI
  role    VUT GOV, prime minister, 2004-07-29..2004-12-11

# ---- YEM ----

actor Haidar Abu Bakr al-Attas
  kind    person
  name    Haidar Abu Bakr al-Attas, Haydar Abu Bakr al-Attas
  short   al-Attas, 1990..2006
  code    YEM
  sector  ELI
  role    YEM GOV, prime minister, 1990-05-22..1994-05-09

actor Abdulaziz Abdulghani
  kind    person
  name    Abdulaziz Abdulghani, Abdul Aziz Abdul Ghani
  code    YEM
  sector  ELI
  role    YEM GOV, prime minister, 1994-10-06..1997-05-14

actor Ali Salem al-Beidh
  kind    person
  name    Ali Salem al-Beidh, Ali Salim al-Baidh, Ali Salem al-Bidh
  short   al-Beidh, 1990..
  code    YEM
  sector  ELI
  role    YEM GOV, vice president, 1990-05-22..1994-05-06
  role    YEM REB, southern secession leader, 1994-05-21..

actor Faraj Said bin Ghanem
  kind    person
  name    Faraj Said bin Ghanem
  code    YEM
  sector  ELI
  role    YEM GOV, prime minister, 1997-05-14..1998-04-29

actor Abdel-Aziz bin Habtour
  kind    person
  name    Abdel-Aziz bin Habtour, Abdulaziz bin Habtoor
  short   bin Habtour, bin Habtoor, 2016..2027
  code    YEM
  sector  REB
  wikidata Q12223068
  role    YEM REB, prime minister of the Houthis, 2016-10-04..2024-08

# ---- ZMB ----

actor Malimba Masheke
  kind    person
  name    Malimba Masheke
  short   Masheke, 1989..2003
  code    ZMB
  sector  ELI
  role    ZMB GOV, prime minister, 1989-03-15..1991-08-31

# ---- ZWE ----

actor Sibusiso Moyo
  kind    person
  name    Sibusiso Moyo
  short   Moyo, 2017..2024
  code    ZWE
  sector  ELI
  role    ZWE GOV, foreign minister, 2017-11-30..2021-01-20

# ---- GBR ----

actor Andy Burnham
  kind    person
  name    Andy Burnham
  short   Burnham, 2009..
  code    GBR
  sector  ELI
  wikidata Q269909
  role    GBR GOV, health secretary, 2009-06-05..2010-05-11
  role    GBR GOV, mayor of Manchester, 2017-05-08..2026-07-19
  role    GBR GOV, prime minister, 2026-07-20..

actor Norman Lamont
  kind    person
  name    Norman Lamont
  code    GBR
  sector  ELI
  role    GBR GOV, chancellor of the exchequer, 1990-11-28..1993-05-27

actor Kenneth Clarke
  kind    person
  name    Kenneth Clarke, Ken Clarke
  code    GBR
  sector  ELI
  role    GBR GOV, chancellor of the exchequer, 1993-05-27..1997-05-02
  role    GBR GOV, justice secretary, 2010-05-12..2012-09-04

actor Michael Howard
  kind    person
  name    Michael Howard
  code    GBR
  sector  ELI
  role    GBR GOV, home secretary, 1993-05-27..1997-05-02
  role    GBR PTY OPP, leader of the Conservative Party, 2003-11-06..2005-12-06

actor Michael Portillo
  kind    person
  name    Michael Portillo
  code    GBR
  sector  ELI
  role    GBR GOV, defence secretary, 1995-07-05..1997-05-02

actor Tom King
  kind    person
  name    Tom King
  code    GBR
  sector  ELI
  role    GBR GOV, defence secretary, 1989-07-24..1992-04-11

actor Charles Kennedy
  kind    person
  name    Charles Kennedy
  code    GBR
  sector  PTY, OPP
  role    GBR PTY OPP, leader of the Liberal Democrats, 1999-08-09..2006-01-07

actor William Whitelaw
  kind    person
  name    William Whitelaw
  code    GBR
  sector  ELI
  role    GBR GOV, home secretary, 1979-05-04..1983-06-11

actor Shabana Mahmood
  kind    person
  name    Shabana Mahmood
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, justice secretary, 2024-07-05..2025-09-05
  role    GBR GOV, home secretary, 2025-09-05..

actor Kemi Badenoch
  kind    person
  name    Kemi Badenoch
  code    GBR
  sector  PTY, OPP
  gender  female
  role    GBR PTY OPP, leader of the Conservative Party, 2024-11-02..

actor Angela Rayner
  kind    person
  name    Angela Rayner
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, deputy prime minister, 2024-07-05..2025-09-05

actor Rebekah Brooks
  kind    person
  name    Rebekah Brooks
  code    GBR
  sector  JRN
  gender  female
  role    GBR JRN, editor, 2000..2009

actor Rupert Murdoch
  kind    person
  name    Rupert Murdoch
  code    GBR
  sector  BUS, JRN
  role    GBR BUS JRN, media owner, 1969..

# ---- IRN ----

actor Mohammad Reza Pahlavi
  kind    person
  name    Mohammad Reza Pahlavi, Shah Mohammad Reza Pahlavi
  code    IRN
  sector  ELI
  role    IRN GOV, king, 1941-09-16..1979-02-11

actor Mohammad Reza Aref
  kind    person
  name    Mohammad Reza Aref
  short   Aref, 2001..
  code    IRN
  sector  ELI
  role    IRN GOV, vice president, 2001-08..2005-09
  role    IRN GOV, first vice president, 2024-07-30..

actor Eshaq Jahangiri
  kind    person
  name    Eshaq Jahangiri
  short   Jahangiri, 2013..2024
  code    IRN
  sector  ELI
  role    IRN GOV, first vice president, 2013-08-05..2021-08-03

actor Mohammad Eslami
  kind    person
  name    Mohammad Eslami
  short   Eslami, 2021..
  code    IRN
  sector  ELI
  role    IRN GOV, head of the Atomic Energy Organization, 2021-08-29..

actor Gholam-Hossein Mohseni-Ejei
  kind    person
  name    Gholam-Hossein Mohseni-Ejei, Gholamhossein Mohseni-Ejei
  short   Mohseni-Ejei, 2005..
  code    IRN
  sector  ELI
  role    IRN GOV, intelligence minister, 2005-08-24..2009-07-26
  role    IRN JUD, head of the judiciary, 2021-07-01..

actor Sadeq Larijani
  kind    person
  name    Sadeq Larijani
  code    IRN
  sector  ELI
  role    IRN JUD, head of the judiciary, 2009-08-15..2019-03-07

# ---- FRA ----

actor Pierre Joxe
  kind    person
  name    Pierre Joxe
  code    FRA
  sector  ELI
  role    FRA GOV, interior minister, 1988-05-12..1991-01-29
  role    FRA GOV, defence minister, 1991-01-29..1993-03-09

actor Jean-Pierre Chevenement
  kind    person
  name    Jean-Pierre Chevenement
  code    FRA
  sector  ELI
  role    FRA GOV, defence minister, 1988-05-12..1991-01-29
  role    FRA GOV, interior minister, 1997-06-04..2000-08-29

actor Francois Leotard
  kind    person
  name    Francois Leotard
  code    FRA
  sector  ELI
  role    FRA GOV, defence minister, 1993-03-30..1995-05-11

actor Charles Millon
  kind    person
  name    Charles Millon
  code    FRA
  sector  ELI
  role    FRA GOV, defence minister, 1995-05-18..1997-06-02

actor Charles Pasqua
  kind    person
  name    Charles Pasqua
  code    FRA
  sector  ELI
  role    FRA GOV, interior minister, 1993-03-29..1995-05-11

actor Brice Hortefeux
  kind    person
  name    Brice Hortefeux
  code    FRA
  sector  ELI
  role    FRA GOV, interior minister, 2009-06-23..2011-02-27

actor Claude Gueant
  kind    person
  name    Claude Gueant
  code    FRA
  sector  ELI
  role    FRA GOV, interior minister, 2011-02-27..2012-05-10

actor Bruno Retailleau
  kind    person
  name    Bruno Retailleau
  code    FRA
  sector  ELI
  role    FRA GOV, interior minister, 2024-09-21..2025-10-12

actor Francois Baroin
  kind    person
  name    Francois Baroin
  code    FRA
  sector  ELI
  role    FRA GOV, finance minister, 2011-06-29..2012-05-10

actor Michel Sapin
  kind    person
  name    Michel Sapin
  code    FRA
  sector  ELI
  role    FRA GOV, finance minister, 2014-04-02..2017-05-10

# ---- DEU ----

actor Gerhard Stoltenberg
  kind    person
  name    Gerhard Stoltenberg
  code    DEU
  sector  ELI
  role    DEU GOV, defence minister, 1989-04-21..1992-03-31

actor Lars Klingbeil
  kind    person
  name    Lars Klingbeil
  code    DEU
  sector  ELI
  role    DEU GOV, finance minister, 2025-05-06..
  role    DEU GOV, vice chancellor, 2025-05-06..

actor Alexander Dobrindt
  kind    person
  name    Alexander Dobrindt
  code    DEU
  sector  ELI
  role    DEU GOV, interior minister, 2025-05-06..

actor Theo Waigel
  kind    person
  name    Theo Waigel
  code    DEU
  sector  ELI
  role    DEU GOV, finance minister, 1989-04-21..1998-10-26

actor Peer Steinbrueck
  kind    person
  name    Peer Steinbrueck, Peer Steinbruck
  code    DEU
  sector  ELI
  role    DEU GOV, finance minister, 2005-11-22..2009-10-28
  role    DEU PTY OPP, chancellor candidate, 2012-12-09..2013-09-22

actor Edmund Stoiber
  kind    person
  name    Edmund Stoiber
  code    DEU
  sector  ELI
  role    DEU GOV, premier of Bavaria, 1993-05-28..2007-09-30

actor Markus Soeder
  kind    person
  name    Markus Soeder, Markus Soder
  code    DEU
  sector  ELI
  role    DEU GOV, premier of Bavaria, 2018-03-16..

actor Sahra Wagenknecht
  kind    person
  name    Sahra Wagenknecht
  code    DEU
  sector  PTY, OPP
  gender  female
  role    DEU PTY OPP, leader of the Left Party, 2015-10..2019-11

# ---- SRB ----

actor Branko Kostic
  kind    person
  name    Branko Kostic
  short   Kostic, 1991..1995
  code    SRB
  sector  ELI
  role    YUG GOV, acting president of the Yugoslav presidency, 1991-10-03..1992-06-15

actor Veljko Kadijevic
  kind    person
  name    Veljko Kadijevic
  code    SRB
  sector  ELI
  role    YUG MIL, defence minister, 1988-05-15..1992-01-08

actor Zivadin Jovanovic
  kind    person
  name    Zivadin Jovanovic
  short   Jovanovic, 1998..2003
  code    SRB
  sector  ELI
  role    YUG GOV, foreign minister, 1998-01..2000-11-04

actor Nebojsa Covic
  kind    person
  name    Nebojsa Covic
  code    SRB
  sector  ELI
  role    SRB GOV, deputy prime minister, 2001-01-25..2004-03-03

actor Aleksandar Vulin
  kind    person
  name    Aleksandar Vulin
  short   Vulin, 2017..2025
  code    SRB
  sector  ELI
  role    SRB GOV, defence minister, 2017-06-29..2020-10-28
  role    SRB GOV, interior minister, 2020-10-28..2022-10-26

actor Bratislav Gasic
  kind    person
  name    Bratislav Gasic
  short   Gasic, 2014..2027
  code    SRB
  sector  ELI
  role    SRB GOV, defence minister, 2014-04-27..2016-02-05
  role    SRB GOV, interior minister, 2022-10-26..2024-05-02

# ---- ESP ----

actor Francisco Fernandez Ordonez
  kind    person
  name    Francisco Fernandez Ordonez
  code    ESP
  sector  ELI
  role    ESP GOV, foreign minister, 1985-07-04..1992-06-22

actor Abel Matutes
  kind    person
  name    Abel Matutes
  code    ESP
  sector  ELI
  role    ESP GOV, foreign minister, 1996-05-06..2000-04-27

actor Pedro Morenes
  kind    person
  name    Pedro Morenes
  code    ESP
  sector  ELI
  role    ESP GOV, defence minister, 2011-12-22..2016-11-03

actor Maria Dolores de Cospedal
  kind    person
  name    Maria Dolores de Cospedal
  code    ESP
  sector  ELI
  gender  female
  role    ESP GOV, defence minister, 2016-11-04..2018-06-07

actor Pablo Casado
  kind    person
  name    Pablo Casado
  code    ESP
  sector  PTY, OPP
  role    ESP PTY OPP, leader of the People's Party, 2018-07-21..2022-04-01

actor Yolanda Diaz
  kind    person
  name    Yolanda Diaz
  code    ESP
  sector  ELI
  gender  female
  role    ESP GOV, labour minister, 2020-01-13..

actor Arancha Gonzalez Laya
  kind    person
  name    Arancha Gonzalez Laya
  code    ESP
  sector  ELI
  gender  female
  role    ESP GOV, foreign minister, 2020-01-13..2021-07-12

# ---- ITA ----

actor Beniamino Andreatta
  kind    person
  name    Beniamino Andreatta
  code    ITA
  sector  ELI
  role    ITA GOV, foreign minister, 1993-04-29..1994-04-19
  role    ITA GOV, defence minister, 1996-05-18..1998-10-21

actor Susanna Agnelli
  kind    person
  name    Susanna Agnelli
  code    ITA
  sector  ELI
  gender  female
  role    ITA GOV, foreign minister, 1995-01-17..1996-05-17

actor Enzo Moavero Milanesi
  kind    person
  name    Enzo Moavero Milanesi
  code    ITA
  sector  ELI
  role    ITA GOV, foreign minister, 2018-06-01..2019-09-05

actor Elisabetta Trenta
  kind    person
  name    Elisabetta Trenta
  code    ITA
  sector  ELI
  gender  female
  role    ITA GOV, defence minister, 2018-06-01..2019-09-05

actor Luciana Lamorgese
  kind    person
  name    Luciana Lamorgese
  code    ITA
  sector  ELI
  gender  female
  role    ITA GOV, interior minister, 2019-09-05..2022-10-22

actor Matteo Piantedosi
  kind    person
  name    Matteo Piantedosi
  code    ITA
  sector  ELI
  role    ITA GOV, interior minister, 2022-10-22..

actor Giulio Tremonti
  kind    person
  name    Giulio Tremonti
  code    ITA
  sector  ELI
  role    ITA GOV, finance minister, 2008-05-08..2011-11-16

# ---- NLD ----

actor Stef Blok
  kind    person
  name    Stef Blok
  code    NLD
  sector  ELI
  role    NLD GOV, foreign minister, 2018-03-07..2021-05-25

actor Halbe Zijlstra
  kind    person
  name    Halbe Zijlstra
  code    NLD
  sector  ELI
  role    NLD GOV, foreign minister, 2017-10-26..2018-02-13

actor Sigrid Kaag
  kind    person
  name    Sigrid Kaag
  code    NLD
  sector  ELI
  gender  female
  role    UNO GOV, UN envoy for Lebanon, 2015-01..2017-10
  role    NLD GOV, foreign minister, 2021-05-25..2021-09-17
  role    NLD GOV, finance minister, 2022-01-10..2024-01-08
  role    UNO GOV, UN humanitarian coordinator for Gaza, 2024-01-08..2025

actor Wopke Hoekstra
  kind    person
  name    Wopke Hoekstra
  code    NLD
  sector  ELI
  role    NLD GOV, finance minister, 2017-10-26..2022-01-10
  role    NLD GOV, foreign minister, 2022-01-10..2023-09-01
  role    EUR GOV, climate commissioner, 2023-10..

actor Hanke Bruins Slot
  kind    person
  name    Hanke Bruins Slot
  code    NLD
  sector  ELI
  gender  female
  role    NLD GOV, foreign minister, 2023-09-05..2024-07-02

# ---- ZAF ----

actor Roelf Meyer
  kind    person
  name    Roelf Meyer
  code    ZAF
  sector  ELI
  role    ZAF GOV, defence minister, 1991-07..1992-05
  role    ZAF GOV, constitutional negotiator, 1992-05..1994-05-10

actor Magnus Malan
  kind    person
  name    Magnus Malan
  code    ZAF
  sector  ELI
  role    ZAF GOV, defence minister, 1980-10-07..1991-07-29

actor Angie Motshekga
  kind    person
  name    Angie Motshekga
  code    ZAF
  sector  ELI
  gender  female
  role    ZAF GOV, defence minister, 2024-07-03..

actor Thandi Modise
  kind    person
  name    Thandi Modise
  code    ZAF
  sector  ELI
  gender  female
  role    ZAF GOV, defence minister, 2021-08-05..2024-06-19

# ---- CUB ----

actor Isidoro Malmierca
  kind    person
  name    Isidoro Malmierca
  code    CUB
  sector  ELI
  role    CUB GOV, foreign minister, 1976..1992

actor Julio Casas Regueiro
  kind    person
  name    Julio Casas Regueiro
  code    CUB
  sector  ELI
  role    CUB GOV, defence minister, 2008-02-24..2011-09-03

# ---- CHN ----

actor Zhao Ziyang
  kind    person
  name    Zhao Ziyang
  short   Zhao Ziyang, 1987..1992
  code    CHN
  sector  PTY, GOV
  role    CHN PTY GOV, general secretary of the Communist Party, 1987-11-02..1989-06-24

actor Hu Yaobang
  kind    person
  name    Hu Yaobang
  short   Hu Yaobang, 1980..1990
  code    CHN
  sector  PTY, GOV
  role    CHN PTY GOV, general secretary of the Communist Party, 1980-02-29..1987-01-15

actor Mao Zedong
  kind    person
  name    Mao Zedong
  short   Mao Zedong, 1949..1979
  code    CHN
  sector  ELI
  role    CHN GOV, chairman, 1949-10-01..1976-09-09

actor Cui Tiankai
  kind    person
  name    Cui Tiankai
  short   Cui, 2013..2024
  code    CHN
  sector  ELI
  role    CHN GOV, ambassador to the United States, 2013-04-15..2021-06-23

actor Liu Jieyi
  kind    person
  name    Liu Jieyi
  code    CHN
  sector  ELI
  role    CHN GOV, ambassador to the United Nations, 2013-09..2017-10

actor Zhang Jun
  kind    person
  name    Zhang Jun
  code    CHN
  sector  ELI
  role    CHN GOV, ambassador to the United Nations, 2019-07-30..2024-03

actor Fu Cong
  kind    person
  name    Fu Cong
  code    CHN
  sector  ELI
  role    CHN GOV, ambassador to the United Nations, 2024-03..

actor Zhang Yesui
  kind    person
  name    Zhang Yesui
  code    CHN
  sector  ELI
  role    CHN GOV, ambassador to the United Nations, 2008-09..2010-03
  role    CHN GOV, deputy foreign minister, 2013..2018

actor Xie Feng
  kind    person
  name    Xie Feng
  short   Xie, 2023..
  code    CHN
  sector  ELI
  role    CHN GOV, ambassador to the United States, 2023-05-23..

actor Guo Wengui
  kind    person
  name    Guo Wengui
  code    CHN
  sector  OPP
  role    CHN OPP, exiled businessman, 2015..

actor Gedhun Choekyi Nyima
  kind    person
  name    Gedhun Choekyi Nyima
  code    CHN
  sector  REL
  role    CHN REL, Panchen Lama, 1995-05-14..

# ---- JPN ----

actor Koji Omi
  kind    person
  name    Koji Omi
  short   Omi, 2006..2010
  code    JPN
  sector  ELI
  role    JPN GOV, finance minister, 2006-09-26..2007-08-27

actor Fumio Kyuma
  kind    person
  name    Fumio Kyuma
  short   Kyuma, 2007..2010
  code    JPN
  sector  ELI
  role    JPN GOV, defence minister, 2007-01-09..2007-07-04

actor Shoichi Nakagawa
  kind    person
  name    Shoichi Nakagawa
  short   Nakagawa, 2008..2012
  code    JPN
  sector  ELI
  role    JPN GOV, finance minister, 2008-09-24..2009-02-17

actor Kaoru Yosano
  kind    person
  name    Kaoru Yosano
  short   Yosano, 2009..2012
  code    JPN
  sector  ELI
  role    JPN GOV, finance minister, 2009-02-17..2009-09-16

actor Shigeru Yoshida
  kind    person
  name    Shigeru Yoshida
  code    JPN
  sector  ELI
  role    JPN GOV, prime minister, 1948-10-15..1954-12-10

actor Michio Watanabe
  kind    person
  name    Michio Watanabe
  short   Watanabe, 1991..1996
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 1991-11-05..1993-04-06

actor Kabun Muto
  kind    person
  name    Kabun Muto
  short   Muto, 1993..1996
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 1993-04-07..1993-08-09

actor Koji Kakizawa
  kind    person
  name    Koji Kakizawa
  short   Kakizawa, 1994..1997
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 1994-04-28..1994-06-30

actor Yukihiko Ikeda
  kind    person
  name    Yukihiko Ikeda
  short   Ikeda, 1996..2000
  code    JPN
  sector  ELI
  role    JPN GOV, foreign minister, 1996-01-11..1997-09-11

# ---- KWT ----

actor Sabah al-Khalid al-Sabah
  kind    person
  name    Sabah al-Khalid al-Sabah, Sheikh Sabah al-Khaled al-Sabah, Sabah al-Khaled
  code    KWT
  sector  ELI
  wikidata Q12219691
  role    KWT GOV, foreign minister, 2011-10-22..2019-11-19
  role    KWT GOV, prime minister, 2019-11-19..2022-07-24

actor Mohammad Sabah al-Salem al-Sabah
  kind    person
  name    Mohammad Sabah al-Salem al-Sabah, Sheikh Mohammad al-Sabah
  code    KWT
  sector  ELI
  role    KWT GOV, foreign minister, 2003-07-14..2011-10-18
  role    KWT GOV, prime minister, 2024-01-04..2024-05-15

actor Ahmad Nawaf al-Sabah
  kind    person
  name    Ahmad Nawaf al-Sabah, Sheikh Ahmad Nawaf al-Ahmad al-Sabah
  code    KWT
  sector  ELI
  role    KWT GOV, prime minister, 2022-07-24..2024-01-04

actor Ahmad Abdullah al-Sabah
  kind    person
  name    Ahmad Abdullah al-Sabah
  code    KWT
  sector  ELI
  role    KWT GOV, prime minister, 2024-05-15..

# ---- UNO ----

actor Dag Hammarskjold
  kind    person
  name    Dag Hammarskjold
  code    UNO
  sector  ELI
  role    UNO GOV, secretary-general, 1953-04-10..1961-09-18

actor Miroslav Jenca
  kind    person
  name    Miroslav Jenca
  code    UNO
  sector  ELI
  role    UNO GOV, assistant secretary-general, 2015..

actor Jeffrey Feltman
  kind    person
  name    Jeffrey Feltman
  code    UNO
  sector  ELI
  role    USA GOV, ambassador to Lebanon, 2004-08..2008-01
  role    UNO GOV, UN political chief, 2012-07-02..2018-03

actor Rosemary DiCarlo
  kind    person
  name    Rosemary DiCarlo
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, UN political chief, 2018-05-01..

actor B. Lynn Pascoe
  kind    person
  name    B. Lynn Pascoe, Lynn Pascoe
  code    UNO
  sector  ELI
  role    UNO GOV, UN political chief, 2007-03..2012-06

actor Kieran Prendergast
  kind    person
  name    Kieran Prendergast
  code    UNO
  sector  ELI
  role    UNO GOV, UN political chief, 1997-03..2005-06

actor Karen Koning AbuZayd
  kind    person
  name    Karen Koning AbuZayd, Karen AbuZayd
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, head of UNRWA, 2005-06..2010-01

actor Pierre Krahenbuhl
  kind    person
  name    Pierre Krahenbuhl, Pierre Kraehenbuehl
  code    UNO
  sector  ELI
  role    UNO GOV, head of UNRWA, 2014-03-30..2019-11-06

actor Virginia Gamba
  kind    person
  name    Virginia Gamba
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, UN envoy for children and armed conflict, 2017-04..2025

actor Alice Wairimu Nderitu
  kind    person
  name    Alice Wairimu Nderitu
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, UN adviser on genocide, 2020-11..2024-11

actor Angela Kane
  kind    person
  name    Angela Kane
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, UN disarmament chief, 2012-03..2015

actor Izumi Nakamitsu
  kind    person
  name    Izumi Nakamitsu
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, UN disarmament chief, 2017-05-01..

actor Melissa Fleming
  kind    person
  name    Melissa Fleming
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, UN refugee agency spokeswoman, 2009..2019

actor Adrian Edwards
  kind    person
  name    Adrian Edwards
  code    UNO
  sector  ELI
  role    UNO GOV, UN refugee agency spokesman, 2010..2018

actor Jens Laerke
  kind    person
  name    Jens Laerke
  code    UNO
  sector  ELI
  role    UNO GOV, UN humanitarian spokesman, 2011..

actor Ravina Shamdasani
  kind    person
  name    Ravina Shamdasani
  code    UNO
  sector  ELI
  gender  female
  role    UNO GOV, UN human rights spokeswoman, 2011..

actor Rupert Colville
  kind    person
  name    Rupert Colville
  code    UNO
  sector  ELI
  role    UNO GOV, UN human rights spokesman, 2008..2022

# ---- NGO ----

actor Kenneth Roth
  kind    person
  name    Kenneth Roth, Ken Roth
  code    NGO
  sector  SOC
  role    NGO SOC, head of Human Rights Watch, 1993..2022-08

actor Irene Khan
  kind    person
  name    Irene Khan
  code    NGO
  sector  SOC
  gender  female
  role    NGO SOC, head of Amnesty International, 2001-08..2009-12

actor Salil Shetty
  kind    person
  name    Salil Shetty
  code    NGO
  sector  SOC
  role    NGO SOC, head of Amnesty International, 2010-07..2018-08

actor Agnes Callamard
  kind    person
  name    Agnes Callamard
  code    NGO
  sector  SOC
  gender  female
  role    UNO SOC, rapporteur, 2016-08..2021-03
  role    NGO SOC, head of Amnesty International, 2021-03-29..

actor Peter Maurer
  kind    person
  name    Peter Maurer
  code    NGO
  sector  SOC
  role    NGO SOC, president of the Red Cross, 2012-07-01..2022-09-30

actor Jakob Kellenberger
  kind    person
  name    Jakob Kellenberger
  code    NGO
  sector  SOC
  role    NGO SOC, president of the Red Cross, 2000-01-01..2012-06-30

actor Mirjana Spoljaric
  kind    person
  name    Mirjana Spoljaric, Mirjana Spoljaric Egger
  code    NGO
  sector  SOC
  gender  female
  role    NGO SOC, president of the Red Cross, 2022-10-01..

actor Joanne Liu
  kind    person
  name    Joanne Liu
  code    NGO
  sector  MED
  gender  female
  role    NGO MED, president of Doctors Without Borders, 2013-10..2019-09

actor Rami Abdel Rahman
  kind    person
  name    Rami Abdel Rahman, Rami Abdulrahman, Rami Abdel-Rahman
  code    NGO
  sector  SOC
  role    NGO SOC, director of the Syrian Observatory, 2006-05..

actor George Soros
  kind    person
  name    George Soros
  short   Soros, 1979..
  code    NGO
  sector  BUS, SOC
  role    USA BUS SOC, financier, 1979..

actor Alison Des Forges
  kind    person
  name    Alison Des Forges
  code    NGO
  sector  SOC
  gender  female
  role    NGO SOC, researcher, 1992..2009-02-12

# ---- UGA ----

actor Robinah Nabbanja
  kind    person
  name    Robinah Nabbanja
  short   Nabbanja, 2021..
  code    UGA
  sector  ELI
  gender  female
  wikidata Q62481397
  role    UGA GOV, prime minister, 2021-06-21..

actor Adolf Mwesige
  kind    person
  name    Adolf Mwesige, Adolf Mwesigye
  code    UGA
  sector  ELI
  role    UGA GOV, defence minister, 2016-06..2020-12

actor Jeje Odongo
  kind    person
  name    Jeje Odongo
  code    UGA
  sector  ELI
  role    UGA GOV, defence minister, 2009..2013
  role    UGA GOV, foreign minister, 2021-06..

# ---- RWA ----

actor Albert Murasira
  kind    person
  name    Albert Murasira
  short   Murasira, 2018..2026
  code    RWA
  sector  ELI
  role    RWA GOV, defence minister, 2018-10-18..2023-06

actor Richard Sezibera
  kind    person
  name    Richard Sezibera
  short   Sezibera, 2018..2022
  code    RWA
  sector  ELI
  role    RWA GOV, foreign minister, 2018-10-18..2019-11

actor Juvenal Marizamunda
  kind    person
  name    Juvenal Marizamunda
  short   Marizamunda, 2023..
  code    RWA
  sector  ELI
  role    RWA GOV, defence minister, 2023-06-06..

# ---- CHL ----

actor Alberto Espina
  kind    person
  name    Alberto Espina
  code    CHL
  sector  ELI
  role    CHL GOV, defence minister, 2018-03-11..2020-07-28

actor Roberto Ampuero
  kind    person
  name    Roberto Ampuero
  code    CHL
  sector  ELI
  role    CHL GOV, foreign minister, 2018-03-11..2019-06-13

actor Alberto van Klaveren
  kind    person
  name    Alberto van Klaveren
  code    CHL
  sector  ELI
  role    CHL GOV, foreign minister, 2023-03-10..

actor Maya Fernandez
  kind    person
  name    Maya Fernandez
  code    CHL
  sector  ELI
  gender  female
  role    CHL GOV, defence minister, 2022-03-11..2025-03

# ---- DNK ----

actor Anders Samuelsen
  kind    person
  name    Anders Samuelsen
  code    DNK
  sector  ELI
  role    DNK GOV, foreign minister, 2016-11-28..2019-06-27

actor Claus Hjort Frederiksen
  kind    person
  name    Claus Hjort Frederiksen
  code    DNK
  sector  ELI
  role    DNK GOV, defence minister, 2016-11-28..2019-06-27

actor Troels Lund Poulsen
  kind    person
  name    Troels Lund Poulsen
  code    DNK
  sector  ELI
  role    DNK GOV, defence minister, 2023-08-22..

actor Kristian Jensen
  kind    person
  name    Kristian Jensen
  code    DNK
  sector  ELI
  role    DNK GOV, foreign minister, 2015-06-28..2016-11-28

actor Martin Lidegaard
  kind    person
  name    Martin Lidegaard
  code    DNK
  sector  ELI
  role    DNK GOV, foreign minister, 2014-02-03..2015-06-28

actor Villy Soevndal
  kind    person
  name    Villy Soevndal, Villy Sovndal
  code    DNK
  sector  ELI
  role    DNK GOV, foreign minister, 2011-10-03..2013-12-12

actor Niels Helveg Petersen
  kind    person
  name    Niels Helveg Petersen
  code    DNK
  sector  ELI
  role    DNK GOV, foreign minister, 1993-01-25..2000-12-21

# ---- BLR ----

actor Andrei Ravkov
  kind    person
  name    Andrei Ravkov
  short   Ravkov, 2014..2023
  code    BLR
  sector  ELI
  role    BLR GOV, defence minister, 2014-11-25..2020-01-20

# ---- NLD ----

actor Ank Bijleveld
  kind    person
  name    Ank Bijleveld, Anna Bijleveld
  code    NLD
  sector  ELI
  gender  female
  role    NLD GOV, defence minister, 2017-10-26..2021-09-17

actor Hugo de Jonge
  kind    person
  name    Hugo de Jonge
  code    NLD
  sector  ELI
  role    NLD GOV, health minister, 2017-10-26..2022-01-10

# ---- UZB ----

actor Bakhodir Kurbanov
  kind    person
  name    Bakhodir Kurbanov, Bahodir Qurbonov
  code    UZB
  sector  ELI
  role    UZB GOV, defence minister, 2019-02..2024-10

# ---- KOS ----

actor Behgjet Pacolli
  kind    person
  name    Behgjet Pacolli
  short   Pacolli, 2011..2032
  code    KOS
  sector  ELI
  role    KOS GOV, president, 2011-02-22..2011-03-30
  role    KOS GOV, foreign minister, 2017-09-09..2020-02-03

actor Enver Hoxhaj
  kind    person
  name    Enver Hoxhaj
  short   Hoxhaj, 2011..2020
  code    KOS
  sector  ELI
  role    KOS GOV, foreign minister, 2011-02-22..2014-12-12
  role    KOS GOV, foreign minister, 2016-06..2017-09-09

actor Glauk Konjufca
  kind    person
  name    Glauk Konjufca
  code    KOS
  sector  ELI
  role    KOS LEG, speaker of parliament, 2021-03-22..2025

actor Donika Gervalla
  kind    person
  name    Donika Gervalla, Donika Gervalla-Schwarz
  short   Gervalla, 2021..
  code    KOS
  sector  ELI
  gender  female
  role    KOS GOV, foreign minister, 2021-03-22..

actor Kadri Veseli
  kind    person
  name    Kadri Veseli
  code    KOS
  sector  ELI
  role    KOS LEG, speaker of parliament, 2014-12..2019-08

# ---- KAZ ----

actor Beibut Atamkulov
  kind    person
  name    Beibut Atamkulov
  short   Atamkulov, 2018..2022
  code    KAZ
  sector  ELI
  role    KAZ GOV, foreign minister, 2018-12-26..2019-09-18

actor Nurlan Yermekbayev
  kind    person
  name    Nurlan Yermekbayev, Nurlan Ermekbayev
  short   Yermekbayev, 2018..
  code    KAZ
  sector  ELI
  role    KAZ GOV, defence minister, 2018-08-07..2022-01-19
  role    IGO GOV, secretary-general of the Shanghai Cooperation Organisation, 2025-01-01..

# ---- HTI ----

actor Jean-Henry Ceant
  kind    person
  name    Jean-Henry Ceant
  short   Ceant, 2018..2031
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 2018-09-16..2019-03-18

actor Jean-Michel Lapin
  kind    person
  name    Jean-Michel Lapin
  short   Lapin, 2019..2032
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 2019-03-21..2020-03-04

actor Joseph Jouthe
  kind    person
  name    Joseph Jouthe
  short   Jouthe, 2020..2033
  code    HTI
  sector  ELI
  role    HTI GOV, prime minister, 2020-03-04..2021-04-14

actor Edmond Bocchit
  kind    person
  name    Edmond Bocchit, Bocchit Edmond
  short   Bocchit, 2018..2025
  code    HTI
  sector  ELI
  role    HTI GOV, foreign minister, 2018-09..2020-11
  role    HTI GOV, ambassador to the United States, 2020-11..2022

# ---- SDN ----

actor Al-Dirdiri Mohamed Ahmed
  kind    person
  name    Al-Dirdiri Mohamed Ahmed, El-Dirdiri Mohamed Ahmed, Dirdeiry Mohamed Ahmed
  code    SDN
  sector  ELI
  role    SDN GOV, foreign minister, 2018-05-14..2019-04-11

actor Mohamed Tahir Ayala
  kind    person
  name    Mohamed Tahir Ayala, Mohamed Tahir Ela
  code    SDN
  sector  ELI
  role    SDN GOV, prime minister, 2019-02-23..2019-04-11

actor Motazz Moussa
  kind    person
  name    Motazz Moussa, Moataz Moussa
  code    SDN
  sector  ELI
  role    SDN GOV, prime minister, 2018-09-10..2019-02-23

actor Osman Hussein
  kind    person
  name    Osman Hussein
  code    SDN
  sector  ELI
  wikidata Q110629734
  role    SDN GOV, acting prime minister, 2022-01-19..2025-04

actor Ali al-Sadiq
  kind    person
  name    Ali al-Sadiq, Ali Sadiq Ali
  code    SDN
  sector  ELI
  role    SDN GOV, foreign minister, 2022-01-20..2024-04

# ---- HRV ----

actor Damir Krsticevic
  kind    person
  name    Damir Krsticevic
  short   Krsticevic, 2016..2023
  code    HRV
  sector  ELI
  role    HRV GOV, defence minister, 2016-10-19..2020-05-07

actor Marija Pejcinovic Buric
  kind    person
  name    Marija Pejcinovic Buric
  short   Pejcinovic Buric, 2017..2027
  code    HRV
  sector  ELI
  gender  female
  role    HRV GOV, foreign minister, 2017-06-19..2019-07-22
  role    IGO GOV, secretary general of the Council of Europe, 2019-09-18..2024-09-18

actor Mario Banozic
  kind    person
  name    Mario Banozic
  short   Banozic, 2020..2026
  code    HRV
  sector  ELI
  role    HRV GOV, defence minister, 2020-07-23..2023-11-11

actor Ivan Anusic
  kind    person
  name    Ivan Anusic
  short   Anusic, 2023..
  code    HRV
  sector  ELI
  role    HRV GOV, defence minister, 2023-11-13..

# ---- GHA ----

actor Dominic Nitiwul
  kind    person
  name    Dominic Nitiwul
  code    GHA
  sector  ELI
  role    GHA GOV, defence minister, 2017-01-28..2025-01-06

actor Shirley Ayorkor Botchwey
  kind    person
  name    Shirley Ayorkor Botchwey
  code    GHA
  sector  ELI
  gender  female
  role    GHA GOV, foreign minister, 2017-01-28..2025-01-06
  role    IGO GOV, secretary-general of the Commonwealth, 2025-04-01..

actor Samuel Okudzeto Ablakwa
  kind    person
  name    Samuel Okudzeto Ablakwa
  code    GHA
  sector  ELI
  role    GHA GOV, foreign minister, 2025-01-30..

# ---- GRC ----

actor Evangelos Apostolakis
  kind    person
  name    Evangelos Apostolakis
  short   Apostolakis, 2019..2022
  code    GRC
  sector  ELI
  role    GRC GOV, defence minister, 2019-01-15..2019-07-09

actor George Katrougalos
  kind    person
  name    George Katrougalos, Georgios Katrougalos
  short   Katrougalos, 2019..2022
  code    GRC
  sector  ELI
  role    GRC GOV, foreign minister, 2019-02-15..2019-07-09

# ---- TWN ----

actor Feng Shih-kuan
  kind    person
  name    Feng Shih-kuan
  code    TWN
  sector  ELI
  role    TWN GOV, defence minister, 2016-05-20..2018-02-26

actor David Lee
  kind    person
  name    David Lee, Lee Ta-wei
  code    TWN
  sector  ELI
  role    TWN GOV, foreign minister, 2016-05-20..2018-02-26

actor David Lin
  kind    person
  name    David Lin
  code    TWN
  sector  ELI
  role    TWN GOV, foreign minister, 2012-09-27..2016-05-20

actor Yen De-fa
  kind    person
  name    Yen De-fa
  code    TWN
  sector  ELI
  role    TWN GOV, defence minister, 2018-02-26..2021-02-23

# ---- BIH ----

actor Fadil Novalic
  kind    person
  name    Fadil Novalic
  short   Novalic, 2015..2026
  code    BIH
  sector  ELI
  role    BIH GOV, prime minister of the Muslim-Croat federation, 2015-03-31..2023-04-28

actor Igor Crnadak
  kind    person
  name    Igor Crnadak
  short   Crnadak, 2015..2022
  code    BIH
  sector  ELI
  role    BIH GOV, foreign minister, 2015-03-31..2019-12-23

actor Zeljka Cvijanovic
  kind    person
  name    Zeljka Cvijanovic
  short   Cvijanovic, 2013..
  code    BIH
  sector  ELI
  gender  female
  wikidata Q5528031
  role    BIH GOV, prime minister of the Bosnian Serb republic, 2013-03-12..2018-11-19
  role    BIH GOV, president of the Bosnian Serb republic, 2018-11-19..2022-11-15
  role    BIH GOV, member of the presidency, 2022-11-16..

actor Zeljko Komsic
  kind    person
  name    Zeljko Komsic
  short   Komsic, 2006..
  code    BIH
  sector  ELI
  role    BIH GOV, member of the presidency, 2006-11-06..2014-11-17
  role    BIH GOV, member of the presidency, 2018-11-20..

actor Dragan Covic
  kind    person
  name    Dragan Covic
  code    BIH
  sector  ELI
  role    BIH GOV, member of the presidency, 2014-11-17..2018-11-20

actor Sefik Dzaferovic
  kind    person
  name    Sefik Dzaferovic
  short   Dzaferovic, 2018..2025
  code    BIH
  sector  ELI
  role    BIH GOV, member of the presidency, 2018-11-20..2022-11-16

actor Mladen Ivanic
  kind    person
  name    Mladen Ivanic
  short   Ivanic, 2014..2021
  code    BIH
  sector  ELI
  role    BIH GOV, member of the presidency, 2014-11-17..2018-11-20

actor Zoran Tegeltija
  kind    person
  name    Zoran Tegeltija
  short   Tegeltija, 2019..2035
  code    BIH
  sector  ELI
  wikidata Q12752078
  role    BIH GOV, prime minister, 2019-12-05..2023-01-25

actor Borjana Kristo
  kind    person
  name    Borjana Kristo
  short   Kristo, 2023..
  code    BIH
  sector  ELI
  gender  female
  role    BIH GOV, prime minister, 2023-01-25..

actor Bisera Turkovic
  kind    person
  name    Bisera Turkovic
  short   Turkovic, 2019..2026
  code    BIH
  sector  ELI
  gender  female
  role    BIH GOV, foreign minister, 2019-12-23..2023-01-25

actor Elmedin Konakovic
  kind    person
  name    Elmedin Konakovic
  short   Konakovic, 2023..
  code    BIH
  sector  ELI
  role    BIH GOV, foreign minister, 2023-01-25..

actor Sven Alkalaj
  kind    person
  name    Sven Alkalaj
  short   Alkalaj, 2007..2015
  code    BIH
  sector  ELI
  role    BIH GOV, foreign minister, 2007-02..2012-01

# ---- BRA ----

actor Fernando Azevedo e Silva
  kind    person
  name    Fernando Azevedo e Silva
  code    BRA
  sector  ELI
  role    BRA GOV, defence minister, 2019-01-01..2021-03-29

actor Walter Braga Netto
  kind    person
  name    Walter Braga Netto
  code    BRA
  sector  ELI
  role    BRA GOV, defence minister, 2021-03-30..2022-03-31

actor Carlos Franca
  kind    person
  name    Carlos Franca, Carlos Alberto Franca
  code    BRA
  sector  ELI
  role    BRA GOV, foreign minister, 2021-04-06..2023-01-01

actor Flavio Dino
  kind    person
  name    Flavio Dino
  code    BRA
  sector  ELI
  role    BRA GOV, justice minister, 2023-01-01..2024-01-31
  role    BRA JUD, supreme court justice, 2024-02-22..

actor Arthur Lira
  kind    person
  name    Arthur Lira
  code    BRA
  sector  ELI
  role    BRA LEG, speaker of the lower house, 2021-02-01..2025-02-01

actor Rodrigo Maia
  kind    person
  name    Rodrigo Maia
  code    BRA
  sector  ELI
  role    BRA LEG, speaker of the lower house, 2016-07-14..2021-02-01

# ---- TZA ----

actor Hussein Mwinyi
  kind    person
  name    Hussein Mwinyi
  code    TZA
  sector  ELI
  role    TZA GOV, defence minister, 2014-01..2020-11
  role    TZA GOV, president of Zanzibar, 2020-11-02..

actor January Makamba
  kind    person
  name    January Makamba
  code    TZA
  sector  ELI
  role    TZA GOV, foreign minister, 2023-08-30..2024-07

actor Mahmoud Thabit Kombo
  kind    person
  name    Mahmoud Thabit Kombo
  code    TZA
  sector  ELI
  role    TZA GOV, foreign minister, 2024-07-21..

# ---- LBN ----

actor Elias Bou Saab
  kind    person
  name    Elias Bou Saab
  short   Bou Saab, 2019..2023
  code    LBN
  sector  ELI
  role    LBN GOV, defence minister, 2019-01-31..2020-01-21

actor Abdallah Bou Habib
  kind    person
  name    Abdallah Bou Habib, Abdallah Bouhabib
  short   Bou Habib, 2021..2028
  code    LBN
  sector  ELI
  role    LBN GOV, foreign minister, 2021-09-10..2025-02-08

actor Youssef Rajji
  kind    person
  name    Youssef Rajji, Youssef Raggi
  code    LBN
  sector  ELI
  role    LBN GOV, foreign minister, 2025-02-08..

actor Ziad al-Rahbani
  kind    person
  name    Ziad al-Rahbani
  code    LBN
  sector  SOC
  role    LBN SOC, composer, 1973..2025-07-26

# ---- NPL ----

actor Ishwar Pokharel
  kind    person
  name    Ishwar Pokharel
  code    NPL
  sector  ELI
  role    NPL GOV, defence minister, 2018-02..2020-10

actor Arzu Rana Deuba
  kind    person
  name    Arzu Rana Deuba
  code    NPL
  sector  ELI
  gender  female
  role    NPL GOV, foreign minister, 2024-07..2025-09-09

# ---- PRT ----

actor Joao Gomes Cravinho
  kind    person
  name    Joao Gomes Cravinho
  code    PRT
  sector  ELI
  role    PRT GOV, defence minister, 2018-10-15..2022-03-30
  role    PRT GOV, foreign minister, 2022-03-30..2024-04-02

actor Jose Azeredo Lopes
  kind    person
  name    Jose Azeredo Lopes
  code    PRT
  sector  ELI
  role    PRT GOV, defence minister, 2015-11-26..2018-10-15

# ---- PER ----

actor Nestor Popolizio
  kind    person
  name    Nestor Popolizio
  code    PER
  sector  ELI
  role    PER GOV, foreign minister, 2018-04-02..2019-07

actor Rafael Roncagliolo
  kind    person
  name    Rafael Roncagliolo
  code    PER
  sector  ELI
  role    PER GOV, foreign minister, 2011-07-28..2013-05-15

actor Jorge Chavez
  kind    person
  name    Jorge Chavez
  code    PER
  sector  ELI
  role    PER GOV, defence minister, 2018-04..2018-12

actor Rafael Lopez Aliaga
  kind    person
  name    Rafael Lopez Aliaga
  code    PER
  sector  ELI
  role    PER GOV, mayor of Lima, 2023-01-01..2025-10

# ---- FIN ----

actor Jussi Niinisto
  kind    person
  name    Jussi Niinisto
  code    FIN
  sector  ELI
  role    FIN GOV, defence minister, 2015-05-29..2019-06-06

actor Antti Kaikkonen
  kind    person
  name    Antti Kaikkonen
  code    FIN
  sector  ELI
  role    FIN GOV, defence minister, 2019-06-06..2023-06-20

# ---- NER ----

actor Kalla Ankourao
  kind    person
  name    Kalla Ankourao
  code    NER
  sector  ELI
  role    NER GOV, foreign minister, 2018-09..2021-04

actor Hassoumi Massoudou
  kind    person
  name    Hassoumi Massoudou
  short   Massoudou, 2013..2026
  code    NER
  sector  ELI
  role    NER GOV, interior minister, 2013-09..2016-04
  role    NER GOV, defence minister, 2016-04-11..2016-10
  role    NER GOV, foreign minister, 2021-04-07..2023-07-26

actor Ouhoumoudou Mahamadou
  kind    person
  name    Ouhoumoudou Mahamadou
  code    NER
  sector  ELI
  wikidata Q7110324
  role    NER GOV, prime minister, 2021-04-03..2023-07-26

actor Ibrahim Yacouba
  kind    person
  name    Ibrahim Yacouba
  code    NER
  sector  ELI
  role    NER GOV, foreign minister, 2016-04..2018-04

# ---- SSD ----

actor Kuol Manyang
  kind    person
  name    Kuol Manyang, Kuol Manyang Juuk
  short   Kuol Manyang, 2013..2023
  code    SSD
  sector  ELI
  role    SSD GOV, defence minister, 2013-07..2020-03

actor Nhial Deng
  kind    person
  name    Nhial Deng
  code    SSD
  sector  ELI
  role    SSD GOV, foreign minister, 2018-09..2019-08

# ---- MEX ----

actor Luis Cresencio Sandoval
  kind    person
  name    Luis Cresencio Sandoval
  code    MEX
  sector  ELI
  role    MEX GOV, defence minister, 2018-12-01..2024-09-30

actor Salvador Cienfuegos
  kind    person
  name    Salvador Cienfuegos
  code    MEX
  sector  ELI
  role    MEX GOV, defence minister, 2012-12-01..2018-11-30

actor Omar Garcia Harfuch
  kind    person
  name    Omar Garcia Harfuch
  code    MEX
  sector  ELI
  role    MEX COP, police chief of Mexico City, 2019-10..2023-09
  role    MEX GOV, security minister, 2024-10-01..

# ---- LBY ----

actor Mahdi al-Barghathi
  kind    person
  name    Mahdi al-Barghathi
  short   al-Barghathi, 2016..2021
  code    LBY
  sector  ELI
  role    LBY GOV, defence minister, 2016-01..2018-07

# ---- NGA ----

actor Mansur Dan-Ali
  kind    person
  name    Mansur Dan-Ali
  short   Dan-Ali, 2015..2022
  code    NGA
  sector  ELI
  role    NGA GOV, defence minister, 2015-11-11..2019-05-28

actor Bashir Magashi
  kind    person
  name    Bashir Magashi
  short   Magashi, 2019..2026
  code    NGA
  sector  ELI
  role    NGA GOV, defence minister, 2019-08-21..2023-05-29

actor Badaru Abubakar
  kind    person
  name    Badaru Abubakar, Mohammed Badaru Abubakar
  code    NGA
  sector  ELI
  role    NGA GOV, defence minister, 2023-08-21..

actor Nuhu Ribadu
  kind    person
  name    Nuhu Ribadu
  short   Ribadu, 2003..
  code    NGA
  sector  ELI
  role    NGA JUD, head of the anti-corruption commission, 2003..2007-12
  role    NGA GOV, national security adviser, 2023-06-26..

actor Lai Mohammed
  kind    person
  name    Lai Mohammed
  code    NGA
  sector  ELI
  role    NGA GOV, information minister, 2015-11-11..2023-05-29

actor Godwin Emefiele
  kind    person
  name    Godwin Emefiele
  code    NGA
  sector  BUS, GOV
  role    NGA BUS GOV, central bank governor, 2014-06-03..2023-06-09

actor Nasir el-Rufai
  kind    person
  name    Nasir el-Rufai
  short   el-Rufai, 2015..2026
  code    NGA
  sector  ELI
  role    NGA GOV, governor of Kaduna, 2015-05-29..2023-05-29

actor Nyesom Wike
  kind    person
  name    Nyesom Wike
  short   Wike, 2015..2026
  code    NGA
  sector  ELI
  role    NGA GOV, governor of Rivers, 2015-05-29..2023-05-29

# ---- CIV ----

actor Marcel Amon-Tanoh
  kind    person
  name    Marcel Amon-Tanoh
  short   Amon-Tanoh, 2016..2023
  code    CIV
  sector  ELI
  role    CIV GOV, foreign minister, 2016-11..2020-03

actor Kacou Houadja Leon Adom
  kind    person
  name    Kacou Houadja Leon Adom
  code    CIV
  sector  ELI
  role    CIV GOV, foreign minister, 2023-10..

actor Robert Beugre Mambe
  kind    person
  name    Robert Beugre Mambe
  short   Beugre Mambe, 2023..
  code    CIV
  sector  ELI
  role    CIV GOV, prime minister, 2023-10-16..

actor Patrick Achi
  kind    person
  name    Patrick Achi
  short   Achi, 2021..2035
  code    CIV
  sector  ELI
  role    CIV GOV, prime minister, 2021-03-26..2023-10-06

actor Hamed Bakayoko
  kind    person
  name    Hamed Bakayoko
  short   Bakayoko, 2011..2033
  code    CIV
  sector  ELI
  role    CIV GOV, interior minister, 2011-06..2017-07
  role    CIV GOV, prime minister, 2020-07-30..2021-03-10

actor Maurice Kakou Guikahue
  kind    person
  name    Maurice Kakou Guikahue
  code    CIV
  sector  PTY, OPP
  role    CIV PTY OPP, opposition politician, 2013..

# ---- AUT ----

actor Mario Kunasek
  kind    person
  name    Mario Kunasek
  code    AUT
  sector  ELI
  role    AUT GOV, defence minister, 2017-12-18..2019-05-22

actor Klaudia Tanner
  kind    person
  name    Klaudia Tanner
  code    AUT
  sector  ELI
  gender  female
  role    AUT GOV, defence minister, 2020-01-07..

actor Beate Meinl-Reisinger
  kind    person
  name    Beate Meinl-Reisinger
  code    AUT
  sector  ELI
  gender  female
  role    AUT GOV, foreign minister, 2025-03-03..

actor Michael Spindelegger
  kind    person
  name    Michael Spindelegger
  code    AUT
  sector  ELI
  role    AUT GOV, foreign minister, 2008-12-02..2013-12-16

# ---- ROU ----

actor Mihai Fifor
  kind    person
  name    Mihai Fifor
  short   Fifor, 2017..2021
  code    ROU
  sector  ELI
  role    ROU GOV, defence minister, 2017-09-12..2018-11-20

actor Angel Tilvar
  kind    person
  name    Angel Tilvar
  short   Tilvar, 2022..2028
  code    ROU
  sector  ELI
  role    ROU GOV, defence minister, 2022-11-01..2025-06-23

# ---- SEN ----

actor Mohammed Boun Abdallah Dionne
  kind    person
  name    Mohammed Boun Abdallah Dionne, Mahammed Dionne
  short   Dionne, 2014..2031
  code    SEN
  sector  ELI
  role    SEN GOV, prime minister, 2014-07-06..2019-05-14

actor Sidiki Kaba
  kind    person
  name    Sidiki Kaba
  short   Kaba, 2014..2026
  code    SEN
  sector  ELI
  role    IGO JUD, president of the assembly of the International Criminal Court, 2014..2017-12
  role    SEN GOV, foreign minister, 2017-09..2019-04
  role    SEN GOV, defence minister, 2019-04..2023-10

actor Amadou Ba
  kind    person
  name    Amadou Ba
  code    SEN
  sector  ELI
  role    SEN GOV, foreign minister, 2019-04-07..2020-11
  role    SEN GOV, prime minister, 2022-09-17..2024-03-06

actor Yassine Fall
  kind    person
  name    Yassine Fall
  code    SEN
  sector  ELI
  gender  female
  role    SEN GOV, foreign minister, 2024-04-05..

# ---- YEM ----

actor Mohammed Ali al-Maqdashi
  kind    person
  name    Mohammed Ali al-Maqdashi, Mohammed al-Maqdashi
  short   al-Maqdashi, 2018..2025
  code    YEM
  sector  ELI
  role    YEM GOV, defence minister, 2018-11-07..2022-07-28

actor Mohsen al-Daeri
  kind    person
  name    Mohsen al-Daeri
  code    YEM
  sector  ELI
  role    YEM GOV, defence minister, 2022-07-28..

actor Shaya al-Zindani
  kind    person
  name    Shaya al-Zindani, Shaya Mohsen al-Zindani
  short   al-Zindani, 2024..
  code    YEM
  sector  ELI
  role    YEM GOV, foreign minister, 2024-03-27..

# ---- SAU ----

actor Awwad al-Awwad
  kind    person
  name    Awwad al-Awwad
  code    SAU
  sector  ELI
  role    SAU GOV, information minister, 2017-04-22..2018-12-27

actor Mohammed al-Jadaan
  kind    person
  name    Mohammed al-Jadaan
  short   al-Jadaan, 2016..
  code    SAU
  sector  ELI
  role    SAU GOV, finance minister, 2016-10-31..

actor Prince Mohammed bin Fahd
  kind    person
  name    Prince Mohammed bin Fahd
  code    SAU
  sector  ELI
  role    SAU GOV, governor, 1985..2013-01

actor Saud al-Qahtani
  kind    person
  name    Saud al-Qahtani
  short   al-Qahtani, 2015..2021
  code    SAU
  sector  ELI
  role    SAU GOV, royal adviser, 2015..2018-10-20

actor Prince Miteb bin Abdullah
  kind    person
  name    Prince Miteb bin Abdullah, Miteb bin Abdullah
  code    SAU
  sector  ELI
  role    SAU MIL, head of the National Guard, 2010-11..2017-11-04

# ---- KGZ ----

actor Mukhammedkaly Abylgaziyev
  kind    person
  name    Mukhammedkaly Abylgaziyev, Mukhammedkalyi Abylgaziev
  short   Abylgaziyev, 2018..2032
  code    KGZ
  sector  ELI
  role    KGZ GOV, prime minister, 2018-04-20..2020-06-15

actor Sapar Isakov
  kind    person
  name    Sapar Isakov
  short   Isakov, 2017..2030
  code    KGZ
  sector  ELI
  role    KGZ GOV, prime minister, 2017-08-26..2018-04-19

actor Kubatbek Boronov
  kind    person
  name    Kubatbek Boronov
  short   Boronov, 2020..2032
  code    KGZ
  sector  ELI
  role    KGZ GOV, prime minister, 2020-06-17..2020-10-06

actor Omurbek Babanov
  kind    person
  name    Omurbek Babanov
  short   Babanov, 2011..2024
  code    KGZ
  sector  ELI
  role    KGZ GOV, prime minister, 2011-12-23..2012-09-01

actor Kamchybek Tashiev
  kind    person
  name    Kamchybek Tashiev
  code    KGZ
  sector  ELI
  role    KGZ SPY, head of the National Security Committee, 2020-10-16..

# ---- ZWE ----

actor Oppah Muchinguri
  kind    person
  name    Oppah Muchinguri, Oppah Muchinguri-Kashiri
  short   Muchinguri, 2018..
  code    ZWE
  sector  ELI
  gender  female
  role    ZWE GOV, defence minister, 2018-09..

actor Frederick Shava
  kind    person
  name    Frederick Shava
  short   Shava, 2021..2027
  code    ZWE
  sector  ELI
  role    ZWE GOV, foreign minister, 2021-02..2024

actor Patrick Chinamasa
  kind    person
  name    Patrick Chinamasa
  short   Chinamasa, 2013..2020
  code    ZWE
  sector  ELI
  role    ZWE GOV, finance minister, 2013-09-11..2017-10-09

actor Mthuli Ncube
  kind    person
  name    Mthuli Ncube
  short   Ncube, 2018..
  code    ZWE
  sector  ELI
  role    ZWE GOV, finance minister, 2018-09-07..

actor Tendai Biti
  kind    person
  name    Tendai Biti
  short   Biti, 1999..
  code    ZWE
  sector  ELI
  role    ZWE PTY, Movement for Democratic Change politician, 1999-09..2009-02-12
  role    ZWE GOV, finance minister, 2009-02-13..2013-09-11
  role    ZWE PTY OPP, opposition politician, 2013-09-12..

actor Jonathan Moyo
  kind    person
  name    Jonathan Moyo
  code    ZWE
  sector  ELI
  role    ZWE GOV, information minister, 2000-07..2005-02
  role    ZWE GOV, information minister, 2013-09-11..2015-07

actor Simon Khaya Moyo
  kind    person
  name    Simon Khaya Moyo
  code    ZWE
  sector  PTY
  role    ZWE PTY, Zanu-PF chairman, 2010..2014-12

# ---- BFA ----

actor Paul Kaba Thieba
  kind    person
  name    Paul Kaba Thieba
  short   Thieba, 2016..2031
  code    BFA
  sector  ELI
  role    BFA GOV, prime minister, 2016-01-13..2019-01-18

actor Christophe Dabire
  kind    person
  name    Christophe Dabire
  short   Dabire, 2019..2033
  code    BFA
  sector  ELI
  role    BFA GOV, prime minister, 2019-01-21..2021-12-08

actor Apollinaire Kyelem de Tambela
  kind    person
  name    Apollinaire Kyelem de Tambela, Apollinaire Kyelem
  short   Kyelem, 2022..2036
  code    BFA
  sector  ELI
  role    BFA GOV, prime minister, 2022-10-21..2024-12-06

actor Jean Emmanuel Ouedraogo
  kind    person
  name    Jean Emmanuel Ouedraogo
  code    BFA
  sector  ELI
  role    BFA GOV, prime minister, 2024-12-07..

actor Karamoko Jean-Marie Traore
  kind    person
  name    Karamoko Jean-Marie Traore
  code    BFA
  sector  ELI
  role    BFA GOV, foreign minister, 2023-12-17..

# ---- GTM ----

actor Sandra Jovel
  kind    person
  name    Sandra Jovel
  code    GTM
  sector  ELI
  gender  female
  role    GTM GOV, foreign minister, 2017-08..2020-01-14

# ---- SOM ----

actor Yusuf Garaad
  kind    person
  name    Yusuf Garaad, Yusuf Garaad Omar
  short   Garaad, 2017..2021
  code    SOM
  sector  ELI
  role    SOM GOV, foreign minister, 2017-03-21..2018-01-04

actor Ahmed Isse Awad
  kind    person
  name    Ahmed Isse Awad
  code    SOM
  sector  ELI
  role    SOM GOV, foreign minister, 2018-01-04..2020-11

actor Ahmed Moalim Fiqi
  kind    person
  name    Ahmed Moalim Fiqi, Ahmed Moallim Fiqi
  short   Fiqi, 2024..
  code    SOM
  sector  ELI
  role    SOM GOV, foreign minister, 2024-05..2025-04
  role    SOM GOV, defence minister, 2025-04..

actor Abdirahman Irro
  kind    person
  name    Abdirahman Irro, Abdirahman Mohamed Abdullahi
  code    SOM
  sector  ELI
  role    SOM GOV PRE, president of Somaliland, 2024-12-12..

actor Said Abdullahi Deni
  kind    person
  name    Said Abdullahi Deni, Said Deni
  short   Deni, 2019..
  code    SOM
  sector  ELI
  role    SOM GOV, president of Puntland, 2019-01-08..

# ---- HUN ----

actor Tibor Benko
  kind    person
  name    Tibor Benko
  code    HUN
  sector  ELI
  role    HUN GOV, defence minister, 2018-05-18..2022-05-24

# ---- LKA ----

actor Thilak Marapana
  kind    person
  name    Thilak Marapana, Tilak Marapana
  short   Marapana, 2017..2022
  code    LKA
  sector  ELI
  role    LKA GOV, foreign minister, 2017-08-15..2019-11-18

actor Dinesh Gunawardena
  kind    person
  name    Dinesh Gunawardena
  short   Gunawardena, 2019..2036
  code    LKA
  sector  ELI
  role    LKA GOV, foreign minister, 2019-11-22..2021-08-16
  role    LKA GOV, prime minister, 2022-07-22..2024-09-23

actor Ali Sabry
  kind    person
  name    Ali Sabry
  code    LKA
  sector  ELI
  role    LKA GOV, foreign minister, 2022-07-22..2024-09-23

actor Ravi Karunanayake
  kind    person
  name    Ravi Karunanayake
  short   Karunanayake, 2017..2020
  code    LKA
  sector  ELI
  role    LKA GOV, foreign minister, 2017-05-22..2017-08-10

# ---- MLI ----

actor Tiemoko Sangare
  kind    person
  name    Tiemoko Sangare
  code    MLI
  sector  ELI
  role    MLI GOV, defence minister, 2016-09..2019-05

actor Tiebile Drame
  kind    person
  name    Tiebile Drame
  short   Drame, 2019..2023
  code    MLI
  sector  ELI
  role    MLI GOV, foreign minister, 2019-05..2020-08-18

# ---- MMR ----

actor Sein Win
  kind    person
  name    Sein Win
  code    MMR
  sector  ELI
  role    MMR GOV, defence minister, 2015-08..2021-02-01

actor Kyaw Tint Swe
  kind    person
  name    Kyaw Tint Swe
  code    MMR
  sector  ELI
  role    MMR GOV, minister of the state counsellor's office, 2016-05..2021-02-01

actor Than Swe
  kind    person
  name    Than Swe
  code    MMR
  sector  ELI
  role    MMR GOV, foreign minister, 2023-02..

actor Duwa Lashi La
  kind    person
  name    Duwa Lashi La
  short   Duwa Lashi La, 2021..
  code    MMR
  sector  OPP, GOV
  role    MMR OPP GOV, acting president of the National Unity Government, 2021-04..

actor Zin Mar Aung
  kind    person
  name    Zin Mar Aung
  short   Zin Mar Aung, 2021..
  code    MMR
  sector  OPP, GOV
  gender  female
  role    MMR OPP GOV, foreign minister of the National Unity Government, 2021-04..

actor Sasa
  kind    person
  name    Sasa, Dr. Sasa
  code    MMR
  sector  OPP, GOV
  role    MMR OPP GOV, spokesman of the National Unity Government, 2021-04..

# ---- PRK ----

actor Kim Tok-hun
  kind    person
  name    Kim Tok-hun, Kim Tok Hun
  code    PRK
  sector  ELI
  wikidata Q25035961
  role    PRK GOV, prime minister, 2020-08-13..2024-12-29

actor Kim Jae-ryong
  kind    person
  name    Kim Jae-ryong, Kim Jae Ryong
  code    PRK
  sector  ELI
  role    PRK GOV, prime minister, 2019-04-11..2020-08-13

actor Pak Thae-song
  kind    person
  name    Pak Thae-song, Pak Thae Song
  code    PRK
  sector  ELI
  role    PRK GOV, prime minister, 2024-12-29..

actor Hong Song-nam
  kind    person
  name    Hong Song-nam, Hong Song Nam
  code    PRK
  sector  ELI
  role    PRK GOV, prime minister, 1997-02-21..2003-09-03

actor Kang Song-san
  kind    person
  name    Kang Song-san, Kang Song San
  code    PRK
  sector  ELI
  role    PRK GOV, prime minister, 1992-12-11..1997-02-21

actor No Kwang-chol
  kind    person
  name    No Kwang-chol, No Kwang Chol
  code    PRK
  sector  ELI
  role    PRK GOV, defence minister, 2018-06..2019-12
  role    PRK GOV, defence minister, 2024-10..

actor Kang Sun-nam
  kind    person
  name    Kang Sun-nam, Kang Sun Nam
  code    PRK
  sector  ELI
  role    PRK GOV, defence minister, 2022-12..2024-10

actor North Korean ambassador Kim Song
  kind    person
  name    North Korean ambassador Kim Song, Kim Song
  code    PRK
  sector  ELI
  role    PRK GOV, ambassador to the United Nations, 2018-09..

# ---- QAT ----

actor Khalid bin Khalifa Al Thani
  kind    person
  name    Khalid bin Khalifa Al Thani, Sheikh Khalid bin Khalifa bin Abdul Aziz Al Thani
  code    QAT
  sector  ELI
  wikidata Q83849153
  role    QAT GOV, prime minister, 2020-01-28..2023-03-07

# ---- MYS ----

actor Sultan Abdullah of Pahang
  kind    person
  name    Sultan Abdullah of Pahang, King Sultan Abdullah, Sultan Abdullah
  code    MYS
  sector  ELI
  wikidata Q15467111
  role    MYS GOV, king, 2019-01-31..2024-01-30

actor Sultan Ibrahim
  kind    person
  name    Sultan Ibrahim, Sultan Ibrahim of Johor, King Sultan Ibrahim
  code    MYS
  sector  ELI
  role    MYS GOV, king, 2024-01-31..

actor Zambry Abdul Kadir
  kind    person
  name    Zambry Abdul Kadir
  code    MYS
  sector  ELI
  role    MYS GOV, foreign minister, 2022-12-03..2023-12-12

actor Ahmad Zahid Hamidi
  kind    person
  name    Ahmad Zahid Hamidi, Zahid Hamidi
  short   Zahid, 2009..
  code    MYS
  sector  ELI
  role    MYS GOV, defence minister, 2009-04-10..2013-05-16
  role    MYS GOV, home minister, 2013-05-16..2018-05-10
  role    MYS GOV, deputy prime minister, 2022-12-03..

# ---- ARM ----

actor Alen Simonyan
  kind    person
  name    Alen Simonyan
  short   Simonyan, 2021..
  code    ARM
  sector  ELI
  wikidata Q20513503
  role    ARM LEG, speaker of parliament, 2021-08-02..
  role    ARM GOV, acting president, 2022-02-01..2022-03-13

actor Onik Gasparyan
  kind    person
  name    Onik Gasparyan
  code    ARM
  sector  ELI
  role    ARM MIL, chief of the general staff, 2020-06..2021-03

# ---- SWE ----

actor King Carl XVI Gustaf
  kind    person
  name    King Carl XVI Gustaf, Carl XVI Gustaf, King Carl Gustaf
  code    SWE
  sector  ELI
  wikidata Q45068
  role    SWE GOV, king, 1973-09-15..

# ---- IDN ----

actor Rini Soemarno
  kind    person
  name    Rini Soemarno
  short   Soemarno, 2014..2022
  code    IDN
  sector  ELI
  gender  female
  role    IDN GOV, state enterprises minister, 2014-10-27..2019-10-20

actor Sri Mulyani Indrawati
  kind    person
  name    Sri Mulyani Indrawati, Sri Mulyani
  short   Sri Mulyani, 2005..2028
  code    IDN
  sector  ELI
  gender  female
  role    IDN GOV, finance minister, 2005-12..2010-05
  role    IDN GOV, finance minister, 2016-07-27..2025-09-08

actor Luhut Pandjaitan
  kind    person
  name    Luhut Pandjaitan, Luhut Binsar Pandjaitan
  short   Luhut, 2015..2027
  code    IDN
  sector  ELI
  role    IDN GOV, coordinating minister, 2015-08..2024-10-20

actor Budi Gunawan
  kind    person
  name    Budi Gunawan
  code    IDN
  sector  ELI
  role    IDN SPY, intelligence chief, 2016-09-09..2024-10

actor Tito Karnavian
  kind    person
  name    Tito Karnavian
  short   Karnavian, 2016..
  code    IDN
  sector  ELI
  role    IDN COP, police chief, 2016-07-13..2019-10-22
  role    IDN GOV, interior minister, 2019-10-23..

actor Ganjar Pranowo
  kind    person
  name    Ganjar Pranowo
  short   Pranowo, 2013..2027
  code    IDN
  sector  ELI
  role    IDN GOV, governor of Central Java, 2013-08-23..2023-09-05
  role    IDN PTY, presidential candidate, 2023-10..2024-02

actor Sjafrie Sjamsoeddin
  kind    person
  name    Sjafrie Sjamsoeddin
  code    IDN
  sector  ELI
  role    IDN GOV, defence minister, 2024-10-21..

actor Setya Novanto
  kind    person
  name    Setya Novanto
  code    IDN
  sector  ELI
  role    IDN LEG, speaker of parliament, 2014-10..2017-12

actor Bambang Soesatyo
  kind    person
  name    Bambang Soesatyo
  code    IDN
  sector  ELI
  role    IDN LEG, speaker of parliament, 2018-01..2019-09

actor Aman Abdurrahman
  kind    person
  name    Aman Abdurrahman
  code    IDN
  sector  REL, REB
  role    IDN REL REB, militant cleric, 2004..

actor Benny Wenda
  kind    person
  name    Benny Wenda
  short   Wenda, 2002..
  code    IDN
  sector  OPP
  role    IDN OPP, West Papuan independence leader, 2002..

actor Egianus Kogoya
  kind    person
  name    Egianus Kogoya
  code    IDN
  sector  REB
  role    IDN REB, Papuan rebel commander, 2017..

# ---- ISR ----

actor Avi Dichter
  kind    person
  name    Avi Dichter
  short   Dichter, 2000..2012
  code    ISR
  sector  ELI
  role    ISR SPY, head of Shin Bet, 2000-05..2005-05
  role    ISR GOV, public security minister, 2006-05..2009-03

actor Ronen Bar
  kind    person
  name    Ronen Bar
  code    ISR
  sector  ELI
  role    ISR SPY, head of Shin Bet, 2021-10-13..2025-06

actor Yoram Cohen
  kind    person
  name    Yoram Cohen
  code    ISR
  sector  ELI
  role    ISR SPY, head of Shin Bet, 2011-05..2016-05

actor Yuval Diskin
  kind    person
  name    Yuval Diskin
  code    ISR
  sector  ELI
  role    ISR SPY, head of Shin Bet, 2005-05..2011-05

actor Yariv Levin
  kind    person
  name    Yariv Levin
  short   Levin, 2022..
  code    ISR
  sector  ELI
  role    ISR GOV, justice minister, 2022-12-29..

actor Ayelet Shaked
  kind    person
  name    Ayelet Shaked
  short   Shaked, 2015..2025
  code    ISR
  sector  ELI
  gender  female
  role    ISR GOV, justice minister, 2015-05-14..2019-06-02
  role    ISR GOV, interior minister, 2021-06-13..2022-12-29

actor Uri Ariel
  kind    person
  name    Uri Ariel
  code    ISR
  sector  ELI
  role    ISR GOV, housing minister, 2013-03-18..2015-05-14

actor Miri Regev
  kind    person
  name    Miri Regev
  code    ISR
  sector  ELI
  gender  female
  role    ISR MIL, army spokeswoman, 2005..2007
  role    ISR GOV, culture minister, 2015-05-14..2020-05-17

actor Aviv Kochavi
  kind    person
  name    Aviv Kochavi, Aviv Kohavi
  code    ISR
  sector  ELI
  role    ISR MIL, chief of staff, 2019-01-15..2023-01-16

actor Peter Lerner
  kind    person
  name    Peter Lerner
  code    ISR
  sector  ELI
  role    ISR MIL, army spokesman, 2013..2017
  role    ISR MIL, army spokesman, 2023-10..

actor Jonathan Conricus
  kind    person
  name    Jonathan Conricus
  code    ISR
  sector  ELI
  role    ISR MIL, army spokesman, 2017..2021
  role    ISR MIL, army spokesman, 2023-10..2024

actor Micky Rosenfeld
  kind    person
  name    Micky Rosenfeld
  code    ISR
  sector  ELI
  role    ISR COP, police spokesman, 2006..2020

actor Yair Golan
  kind    person
  name    Yair Golan
  code    ISR
  sector  PTY, OPP
  role    ISR PTY OPP, leader of the Democrats, 2024-05..

actor Ayman Odeh
  kind    person
  name    Ayman Odeh
  short   Odeh, 2015..
  code    ISR
  sector  PTY
  role    ISR PTY, leader of the Joint List, 2015..

actor Ahmad Tibi
  kind    person
  name    Ahmad Tibi, Ahmed Tibi
  code    ISR
  sector  ELI
  role    ISR LEG, lawmaker, 1999..

actor Mansour Abbas
  kind    person
  name    Mansour Abbas
  code    ISR
  sector  PTY
  role    ISR PTY, leader of Ra'am, 2019..

actor Yehuda Glick
  kind    person
  name    Yehuda Glick
  code    ISR
  sector  SOC
  role    ISR SOC, activist, 2013..2016-05

actor Baruch Goldstein
  kind    person
  name    Baruch Goldstein
  code    ISR
  sector  UAF
  role    ISR UAF, gunman, 1994-02-25..1994-02-25

# ---- FRA ----

actor Frederic Veaux
  kind    person
  name    Frederic Veaux
  code    FRA
  sector  ELI
  role    FRA COP, police chief, 2020-02..2024-08

actor Patrick Calvar
  kind    person
  name    Patrick Calvar
  code    FRA
  sector  ELI
  role    FRA SPY, intelligence chief, 2012-05..2017-05

actor Francois Molins
  kind    person
  name    Francois Molins
  code    FRA
  sector  ELI
  role    FRA JUD, prosecutor, 2011-11..2018-11

actor Marion Marechal
  kind    person
  name    Marion Marechal, Marion Marechal-Le Pen
  code    FRA
  sector  ELI
  gender  female
  role    FRA LEG PTY, lawmaker, 2012-06..2017-06

actor Florian Philippot
  kind    person
  name    Florian Philippot
  code    FRA
  sector  PTY
  role    FRA PTY, vice president of the National Front, 2012-07..2017-09

actor Amedy Coulibaly
  kind    person
  name    Amedy Coulibaly
  code    FRA
  sector  REB
  role    IMG REB, gunman, 2015-01-07..2015-01-09

actor Cherif Kouachi
  kind    person
  name    Cherif Kouachi, Said Kouachi
  code    FRA
  sector  REB
  role    IMG REB, gunman, 2015-01-07..2015-01-09

actor Mohamed Merah
  kind    person
  name    Mohamed Merah, Mohammed Merah
  code    FRA
  sector  REB
  role    IMG REB, gunman, 2012-03-11..2012-03-22

actor Jerome Cahuzac
  kind    person
  name    Jerome Cahuzac
  code    FRA
  sector  ELI
  role    FRA GOV, budget minister, 2012-05-16..2013-03-19

actor Christiane Taubira
  kind    person
  name    Christiane Taubira
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, justice minister, 2012-05-16..2016-01-27

actor Najat Vallaud-Belkacem
  kind    person
  name    Najat Vallaud-Belkacem
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, education minister, 2014-08-26..2017-05-10

actor Sylvie Goulard
  kind    person
  name    Sylvie Goulard
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, defence minister, 2017-05-17..2017-06-21

# ---- TUR ----

actor Efkan Ala
  kind    person
  name    Efkan Ala
  short   Ala, 2013..2019
  code    TUR
  sector  ELI
  role    TUR GOV, interior minister, 2013-12-25..2016-08-31

actor Numan Kurtulmus
  kind    person
  name    Numan Kurtulmus
  short   Kurtulmus, 2014..
  code    TUR
  sector  ELI
  role    TUR GOV, deputy prime minister, 2014-08-29..2017-07
  role    TUR LEG, speaker of parliament, 2023-06-07..

actor Bekir Bozdag
  kind    person
  name    Bekir Bozdag
  short   Bozdag, 2013..2020
  code    TUR
  sector  ELI
  role    TUR GOV, justice minister, 2013-12-25..2017-07-19

actor Ali Yerlikaya
  kind    person
  name    Ali Yerlikaya
  short   Yerlikaya, 2023..
  code    TUR
  sector  ELI
  role    TUR GOV, interior minister, 2023-06-04..

actor Mehmet Simsek
  kind    person
  name    Mehmet Simsek
  short   Simsek, 2009..
  code    TUR
  sector  ELI
  role    TUR GOV, finance minister, 2009-05-01..2015-11-24
  role    TUR GOV, finance minister, 2023-06-04..

actor Tuncer Bakirhan
  kind    person
  name    Tuncer Bakirhan
  code    TUR
  sector  PTY, OPP
  role    TUR PTY OPP, leader of the DEM Party, 2023-10..

actor Fahrettin Altun
  kind    person
  name    Fahrettin Altun
  short   Altun, 2018..2028
  code    TUR
  sector  ELI
  role    TUR GOV, communications director, 2018-07-25..2025-07

actor Omer Celik
  kind    person
  name    Omer Celik
  code    TUR
  sector  PTY
  role    TUR PTY, ruling party spokesman, 2018..

actor Kenan Evren
  kind    person
  name    Kenan Evren
  short   Evren, 1980..2001
  code    TUR
  sector  ELI
  role    TUR GOV MIL, military ruler, 1980-09-12..1989-11-09

# ---- USA ----

actor Elliott Abrams
  kind    person
  name    Elliott Abrams
  code    USA
  sector  ELI
  role    USA GOV, special envoy for Venezuela and Iran, 2019-01-25..2021-01-20

actor Brett McGurk
  kind    person
  name    Brett McGurk
  code    USA
  sector  ELI
  role    USA GOV, special envoy to the coalition against Islamic State, 2015-10-23..2018-12-31
  role    USA GOV, National Security Council coordinator for the Middle East, 2021-01-20..2025-01-20

actor Amos Hochstein
  kind    person
  name    Amos Hochstein
  code    USA
  sector  ELI
  role    USA GOV, presidential envoy, 2021..2025-01-20

actor Robert Malley
  kind    person
  name    Robert Malley, Rob Malley
  code    USA
  sector  ELI
  role    USA GOV, special envoy for Iran, 2021-01-28..2023-06

actor Stephen Biegun
  kind    person
  name    Stephen Biegun
  code    USA
  sector  ELI
  role    USA GOV, special envoy for North Korea, 2018-08-23..2019-12-20
  role    USA GOV, deputy secretary of state, 2019-12-21..2021-01-20

actor Christopher Hill
  kind    person
  name    Christopher Hill, Christopher R. Hill
  code    USA
  sector  ELI
  role    USA GOV, assistant secretary of state, 2005-04-08..2009-04

actor Ryan Crocker
  kind    person
  name    Ryan Crocker
  code    USA
  sector  ELI
  role    USA GOV, ambassador to Iraq, 2007-03..2009-02
  role    USA GOV, ambassador to Afghanistan, 2011-07..2012-07

actor Robert Ford
  kind    person
  name    Robert Ford
  code    USA
  sector  ELI
  role    USA GOV, ambassador to Syria, 2010-12..2014-02

actor Chris Stevens
  kind    person
  name    Chris Stevens, J. Christopher Stevens, Christopher Stevens
  code    USA
  sector  ELI
  role    USA GOV, ambassador to Libya, 2012-06..2012-09-11

actor Anne Patterson
  kind    person
  name    Anne Patterson, Anne W. Patterson
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, ambassador to Pakistan, 2007-07..2010-10
  role    USA GOV, ambassador to Egypt, 2011-08..2013-08

actor Kurt Campbell
  kind    person
  name    Kurt Campbell
  code    USA
  sector  ELI
  role    USA GOV, assistant secretary of state, 2009-06..2013-02
  role    USA GOV, deputy secretary of state, 2024-02-12..2025-01-20

actor Daniel Russel
  kind    person
  name    Daniel Russel
  code    USA
  sector  ELI
  role    USA GOV, assistant secretary of state, 2013-07..2017-03

actor William Luers
  kind    person
  name    William Luers
  code    USA
  sector  ELI
  role    USA ELI, former ambassador, 1991..

actor Glyn Davies
  kind    person
  name    Glyn Davies
  code    USA
  sector  ELI
  role    USA GOV, special representative for North Korea, 2012-01..2014-11

actor Sung Kim
  kind    person
  name    Sung Kim
  code    USA
  sector  ELI
  role    USA GOV, special representative for North Korea, 2014-11..2016-11

actor Joseph DeTrani
  kind    person
  name    Joseph DeTrani
  code    USA
  sector  ELI
  role    USA GOV, special envoy for North Korea talks, 2003..2005

actor James Kelly
  kind    person
  name    James Kelly, James A. Kelly
  code    USA
  sector  ELI
  role    USA GOV, assistant secretary of state, 2001-05..2005-01

actor Nicholas Burns
  kind    person
  name    Nicholas Burns
  code    USA
  sector  ELI
  role    USA GOV, under secretary of state, 2005-03..2008-02
  role    USA GOV, ambassador to China, 2022-01..2025-01-20

actor Sean McCormack
  kind    person
  name    Sean McCormack
  code    USA
  sector  ELI
  role    USA GOV, state department spokesman, 2005-06..2009-01

actor Richard Boucher
  kind    person
  name    Richard Boucher
  code    USA
  sector  ELI
  role    USA GOV, state department spokesman, 2000-05..2005-06

actor Philip Crowley
  kind    person
  name    Philip Crowley, P.J. Crowley
  code    USA
  sector  ELI
  role    USA GOV, state department spokesman, 2009-05..2011-03

actor Mark Toner
  kind    person
  name    Mark Toner
  code    USA
  sector  ELI
  role    USA GOV, deputy state department spokesman, 2010..2013
  role    USA GOV, deputy state department spokesman, 2015-06..2017-04

actor Heather Nauert
  kind    person
  name    Heather Nauert
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, state department spokeswoman, 2017-04..2019-04

actor Morgan Ortagus
  kind    person
  name    Morgan Ortagus
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, state department spokeswoman, 2019-04..2021-01-20
  role    USA GOV, deputy Middle East envoy, 2025-01..

actor Ned Price
  kind    person
  name    Ned Price
  code    USA
  sector  ELI
  role    USA GOV, state department spokesman, 2021-01-20..2023-03

actor Matthew Miller
  kind    person
  name    Matthew Miller
  code    USA
  sector  ELI
  role    USA GOV, state department spokesman, 2023-04..2025-01-20

actor Tammy Bruce
  kind    person
  name    Tammy Bruce
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, state department spokeswoman, 2025-01-20..

actor John Kirby
  kind    person
  name    John Kirby
  code    USA
  sector  ELI
  role    USA MIL, Pentagon spokesman, 2013-12..2015-03
  role    USA GOV, state department spokesman, 2015-05..2017-01-20
  role    USA GOV, National Security Council spokesman, 2022-05..2025-01-20

actor Peter Cook
  kind    person
  name    Peter Cook
  code    USA
  sector  ELI
  role    USA MIL, Pentagon spokesman, 2015-07..2017-01

actor Bernadette Meehan
  kind    person
  name    Bernadette Meehan
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, National Security Council spokeswoman, 2013..2016

actor Scott McClellan
  kind    person
  name    Scott McClellan
  code    USA
  sector  ELI
  role    USA GOV, White House press secretary, 2003-07-15..2006-05-10

actor Ari Fleischer
  kind    person
  name    Ari Fleischer
  code    USA
  sector  ELI
  role    USA GOV, White House press secretary, 2001-01-20..2003-07-15

actor Tony Snow
  kind    person
  name    Tony Snow
  code    USA
  sector  ELI
  role    USA GOV, White House press secretary, 2006-05-08..2007-09-14

actor Dana Perino
  kind    person
  name    Dana Perino
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, White House press secretary, 2007-09-14..2009-01-20

actor Robert Gibbs
  kind    person
  name    Robert Gibbs
  code    USA
  sector  ELI
  role    USA GOV, White House press secretary, 2009-01-20..2011-02-11

actor Mike McCurry
  kind    person
  name    Mike McCurry
  code    USA
  sector  ELI
  role    USA GOV, White House press secretary, 1994-12..1998-10

# ---- small states ----

actor Ieremia Tabai
  kind    person
  name    Ieremia Tabai
  gender  male
  code    KIR
  sector  ELI
  role    KIR GOV, president, ..1991-07

actor Teatao Teannaki
  kind    person
  name    Teatao Teannaki
  gender  male
  code    KIR
  sector  ELI
  role    KIR GOV, president, 1991-07..1994-05

actor Teburoro Tito
  kind    person
  name    Teburoro Tito
  gender  male
  code    KIR
  sector  ELI
  role    KIR GOV, president, 1994-10..2003-03

actor Anote Tong
  kind    person
  name    Anote Tong
  gender  male
  code    KIR
  sector  ELI
  role    KIR GOV, president, 2003-07-10..2016-03-10

actor Taneti Maamau
  kind    person
  name    Taneti Maamau, Taneti Mamau
  gender  male
  code    KIR
  sector  ELI
  role    KIR GOV, president, 2016-03-11..

actor Kennedy Simmonds
  kind    person
  name    Kennedy Simmonds
  gender  male
  code    KNA
  sector  ELI
  role    KNA GOV, prime minister, 1983..1995-07

actor Denzil Douglas
  kind    person
  name    Denzil Douglas
  gender  male
  code    KNA
  sector  ELI
  role    KNA GOV, prime minister, 1995-07..2015-02

actor Timothy Harris
  kind    person
  name    Timothy Harris
  gender  male
  code    KNA
  sector  ELI
  role    KNA GOV, prime minister, 2015-02-18..2022-08-05

actor Terrance Drew
  kind    person
  name    Terrance Drew
  gender  male
  code    KNA
  sector  ELI
  role    KNA GOV, prime minister, 2022-08-06..

actor Hans-Adam II
  kind    person
  name    Hans-Adam II, Prince Hans-Adam, Prince Hans-Adam II
  gender  male
  code    LIE
  sector  ELI
  role    LIE GOV, prince, 1989-11-13..

actor Prince Alois
  kind    person
  name    Prince Alois, Alois of Liechtenstein
  gender  male
  code    LIE
  sector  ELI
  role    LIE GOV, regent, 2004-08-15..

actor Hans Brunhart
  kind    person
  name    Hans Brunhart
  gender  male
  code    LIE
  sector  ELI
  role    LIE GOV, prime minister, ..1993-05

actor Markus Buechel
  kind    person
  name    Markus Buechel, Markus Büchel
  gender  male
  code    LIE
  sector  ELI
  role    LIE GOV, prime minister, 1993-05..1993-12

actor Mario Frick
  kind    person
  name    Mario Frick
  gender  male
  code    LIE
  sector  ELI
  role    LIE GOV, prime minister, 1993-12..2001-04

actor Otmar Hasler
  kind    person
  name    Otmar Hasler
  gender  male
  code    LIE
  sector  ELI
  role    LIE GOV, prime minister, 2001-04..2009-03

actor Klaus Tschuetscher
  kind    person
  name    Klaus Tschuetscher, Klaus Tschütscher
  gender  male
  code    LIE
  sector  ELI
  role    LIE GOV, prime minister, 2009-03..2013-03

actor Adrian Hasler
  kind    person
  name    Adrian Hasler
  gender  male
  code    LIE
  sector  ELI
  role    LIE GOV, prime minister, 2013-03-27..2021-03-25

actor Daniel Risch
  kind    person
  name    Daniel Risch
  gender  male
  code    LIE
  sector  ELI
  role    LIE GOV, prime minister, 2021-03-26..2025-04

actor Brigitte Haas
  kind    person
  name    Brigitte Haas
  gender  female
  code    LIE
  sector  ELI
  role    LIE GOV, prime minister, 2025-04..

actor Amata Kabua
  kind    person
  name    Amata Kabua
  gender  male
  code    MHL
  sector  ELI
  role    MHL GOV, president, ..1996-12-20

actor Imata Kabua
  kind    person
  name    Imata Kabua
  gender  male
  code    MHL
  sector  ELI
  role    MHL GOV, president, 1997-01..2000-01

actor Kessai Note
  kind    person
  name    Kessai Note
  gender  male
  code    MHL
  sector  ELI
  role    MHL GOV, president, 2000-01..2008-01

actor Litokwa Tomeing
  kind    person
  name    Litokwa Tomeing
  gender  male
  code    MHL
  sector  ELI
  role    MHL GOV, president, 2008-01..2009-10

actor Jurelang Zedkaia
  kind    person
  name    Jurelang Zedkaia
  gender  male
  code    MHL
  sector  ELI
  role    MHL GOV, president, 2009-11..2012-01

actor Christopher Loeak
  kind    person
  name    Christopher Loeak
  gender  male
  code    MHL
  sector  ELI
  role    MHL GOV, president, 2012-01..2016-01

actor Hilda Heine
  kind    person
  name    Hilda Heine
  gender  female
  code    MHL
  sector  ELI
  role    MHL GOV, president, 2016-01-28..2020-01-12
  role    MHL GOV, president, 2024-01-03..

actor David Kabua
  kind    person
  name    David Kabua
  gender  male
  code    MHL
  sector  ELI
  role    MHL GOV, president, 2020-01-13..2024-01-02

actor Bernard Dowiyogo
  kind    person
  name    Bernard Dowiyogo
  gender  male
  code    NRU
  sector  ELI
  role    NRU GOV, president, 1989-12..1995-11
  role    NRU GOV, president, 1998-06..1999-04
  role    NRU GOV, president, 2000-04..2001-03
  role    NRU GOV, president, 2003-01..2003-03-09

actor Lagumot Harris
  kind    person
  name    Lagumot Harris
  gender  male
  code    NRU
  sector  ELI
  role    NRU GOV, president, 1995-11..1996-11

actor Kinza Clodumar
  kind    person
  name    Kinza Clodumar
  gender  male
  code    NRU
  sector  ELI
  role    NRU GOV, president, 1997-02..1998-06

actor Rene Harris
  kind    person
  name    Rene Harris, René Harris
  gender  male
  code    NRU
  sector  ELI
  role    NRU GOV, president, 1999-04..2000-04
  role    NRU GOV, president, 2001-03..2003-01
  role    NRU GOV, president, 2003-08..2004-06

actor Ludwig Scotty
  kind    person
  name    Ludwig Scotty
  gender  male
  code    NRU
  sector  ELI
  role    NRU GOV, president, 2003-05..2003-08
  role    NRU GOV, president, 2004-06..2007-12

actor Marcus Stephen
  kind    person
  name    Marcus Stephen
  gender  male
  code    NRU
  sector  ELI
  role    NRU GOV, president, 2007-12..2011-11

actor Sprent Dabwido
  kind    person
  name    Sprent Dabwido
  gender  male
  code    NRU
  sector  ELI
  role    NRU GOV, president, 2011-11..2013-06

actor Baron Waqa
  kind    person
  name    Baron Waqa
  gender  male
  code    NRU
  sector  ELI
  role    NRU GOV, president, 2013-06-11..2019-08-26

actor Lionel Aingimea
  kind    person
  name    Lionel Aingimea
  gender  male
  code    NRU
  sector  ELI
  role    NRU GOV, president, 2019-08-27..2022-09-28

actor Russ Kun
  kind    person
  name    Russ Kun
  gender  male
  code    NRU
  sector  ELI
  role    NRU GOV, president, 2022-09-29..2023-10

actor David Adeang
  kind    person
  name    David Adeang
  gender  male
  code    NRU
  sector  ELI
  role    NRU GOV, president, 2023-10-30..

actor Ngiratkel Etpison
  kind    person
  name    Ngiratkel Etpison
  gender  male
  code    PLW
  sector  ELI
  role    PLW GOV, president, ..1992

actor Kuniwo Nakamura
  kind    person
  name    Kuniwo Nakamura
  gender  male
  code    PLW
  sector  ELI
  role    PLW GOV, president, 1993..2000

actor Tommy Remengesau
  kind    person
  name    Tommy Remengesau, Thomas Remengesau
  gender  male
  code    PLW
  sector  ELI
  role    PLW GOV, president, 2001..2008
  role    PLW GOV, president, 2013-01..2021-01-20

actor Johnson Toribiong
  kind    person
  name    Johnson Toribiong
  gender  male
  code    PLW
  sector  ELI
  role    PLW GOV, president, 2009..2013-01

actor Surangel Whipps
  kind    person
  name    Surangel Whipps, Surangel Whipps Jr.
  gender  male
  code    PLW
  sector  ELI
  role    PLW GOV, president, 2021-01-21..

actor John Haglelgam
  kind    person
  name    John Haglelgam
  gender  male
  code    FSM
  sector  ELI
  role    FSM GOV, president, ..1991-05

actor Bailey Olter
  kind    person
  name    Bailey Olter
  gender  male
  code    FSM
  sector  ELI
  role    FSM GOV, president, 1991-05..1996

actor Jacob Nena
  kind    person
  name    Jacob Nena
  gender  male
  code    FSM
  sector  ELI
  role    FSM GOV, president, 1997-05..1999-05

actor Leo Falcam
  kind    person
  name    Leo Falcam
  gender  male
  code    FSM
  sector  ELI
  role    FSM GOV, president, 1999-05..2003-05

actor Joseph Urusemal
  kind    person
  name    Joseph Urusemal
  gender  male
  code    FSM
  sector  ELI
  role    FSM GOV, president, 2003-05..2007-05

actor Emanuel Mori
  kind    person
  name    Emanuel Mori, Manny Mori
  gender  male
  code    FSM
  sector  ELI
  role    FSM GOV, president, 2007-05-11..2015-05-10

actor Peter Christian
  kind    person
  name    Peter Christian
  gender  male
  code    FSM
  sector  ELI
  role    FSM GOV, president, 2015-05-11..2019-05-10

actor David Panuelo
  kind    person
  name    David Panuelo
  gender  male
  code    FSM
  sector  ELI
  role    FSM GOV, president, 2019-05-11..2023-05-10

actor Wesley Simina
  kind    person
  name    Wesley Simina
  gender  male
  code    FSM
  sector  ELI
  role    FSM GOV, president, 2023-05-11..

actor Bikenibeu Paeniu
  kind    person
  name    Bikenibeu Paeniu
  gender  male
  code    TUV
  sector  ELI
  role    TUV GOV, prime minister, ..1993-12
  role    TUV GOV, prime minister, 1996-12..1999-04

actor Kamuta Latasi
  kind    person
  name    Kamuta Latasi
  gender  male
  code    TUV
  sector  ELI
  role    TUV GOV, prime minister, 1993-12..1996-12

actor Ionatana Ionatana
  kind    person
  name    Ionatana Ionatana
  gender  male
  code    TUV
  sector  ELI
  role    TUV GOV, prime minister, 1999-04..2000-12

actor Faimalaga Luka
  kind    person
  name    Faimalaga Luka
  gender  male
  code    TUV
  sector  ELI
  role    TUV GOV, prime minister, 2001-02..2001-12

actor Koloa Talake
  kind    person
  name    Koloa Talake
  gender  male
  code    TUV
  sector  ELI
  role    TUV GOV, prime minister, 2001-12..2002-08

actor Saufatu Sopoanga
  kind    person
  name    Saufatu Sopoanga
  gender  male
  code    TUV
  sector  ELI
  role    TUV GOV, prime minister, 2002-08..2004-08

actor Maatia Toafa
  kind    person
  name    Maatia Toafa
  gender  male
  code    TUV
  sector  ELI
  role    TUV GOV, prime minister, 2004-10..2006-08
  role    TUV GOV, prime minister, 2010-09..2010-12

actor Apisai Ielemia
  kind    person
  name    Apisai Ielemia
  gender  male
  code    TUV
  sector  ELI
  role    TUV GOV, prime minister, 2006-08..2010-09

actor Willy Telavi
  kind    person
  name    Willy Telavi
  gender  male
  code    TUV
  sector  ELI
  role    TUV GOV, prime minister, 2010-12..2013-08

actor Enele Sopoaga
  kind    person
  name    Enele Sopoaga
  gender  male
  code    TUV
  sector  ELI
  role    TUV GOV, prime minister, 2013-08..2019-09

actor Kausea Natano
  kind    person
  name    Kausea Natano
  gender  male
  code    TUV
  sector  ELI
  role    TUV GOV, prime minister, 2019-09-19..2024-02-25

actor Feleti Teo
  kind    person
  name    Feleti Teo
  gender  male
  code    TUV
  sector  ELI
  role    TUV GOV, prime minister, 2024-02-26..

actor Oscar Ribas Reig
  kind    person
  name    Oscar Ribas Reig
  gender  male
  code    AND
  sector  ELI
  role    AND GOV, head of government, 1990-01..1994-12

actor Marc Forne
  kind    person
  name    Marc Forne, Marc Forné Molné
  gender  male
  code    AND
  sector  ELI
  role    AND GOV, head of government, 1994-12..2005-05

actor Albert Pintat
  kind    person
  name    Albert Pintat
  gender  male
  code    AND
  sector  ELI
  role    AND GOV, head of government, 2005-05..2009-06

actor Jaume Bartumeu
  kind    person
  name    Jaume Bartumeu
  gender  male
  code    AND
  sector  ELI
  role    AND GOV, head of government, 2009-06..2011-05

actor Antoni Marti
  kind    person
  name    Antoni Marti, Antoni Martí
  gender  male
  code    AND
  sector  ELI
  role    AND GOV, head of government, 2011-05..2019-05

actor Xavier Espot
  kind    person
  name    Xavier Espot, Xavier Espot Zamora
  gender  male
  code    AND
  sector  ELI
  role    AND GOV, head of government, 2019-05-16..
