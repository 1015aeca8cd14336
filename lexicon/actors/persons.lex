# Persons and the offices they held, with dates. A day where the day is sure, a year where only the year is; a month is
# written as its first or last day. What stands without a date is what somebody is outside those spans: ELI for former
# officials and elites. Dates are from general knowledge, checked by tools/offices.py; docs/actors.md has the agreement.
#
# `short` is the family name, which holds after the full name or where nobody else bears it.

# ---- USA ----

actor George H.W. Bush
  kind    person
  name    George H.W. Bush, George H. W. Bush, George Herbert Walker Bush, George Bush Sr., President George Bush, George Bush
  short   Bush
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, vice president, 1981-01-20..1989-01-20
  role    USA GOV, president, 1989-01-20..1993-01-20

actor Bill Clinton
  kind    person
  name    Bill Clinton, William Clinton, William Jefferson Clinton
  short   Clinton
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, president, 1993-01-20..2001-01-20

actor George W. Bush
  kind    person
  name    George W. Bush, George Bush, George Walker Bush
  short   Bush
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, president, 2001-01-20..2009-01-20

actor Barack Obama
  kind    person
  name    Barack Obama, Barack Hussein Obama
  short   Obama
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 2005-01-03..2008-11-16
  role    USA GOV, president, 2009-01-20..2017-01-20

actor Donald Trump
  kind    person
  name    Donald Trump, Donald J. Trump, Donald J Trump
  short   Trump
  code    USA
  sector  ELI
  gender  male
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
  short   Biden
  code    USA
  sector  ELI
  gender  male
  wikidata Q6279
  role    USA LEG, senator, 1973-01-03..2009-01-15
  role    USA GOV, vice president, 2009-01-20..2017-01-20
  role    USA PTY, presidential candidate, 2019-04-25..2020-11-07
  role    USA PTY, president-elect, 2020-11-08..2021-01-19
  role    USA GOV, president, 2021-01-20..2025-01-20

actor Dan Quayle
  kind    person
  name    Dan Quayle
  short   Quayle
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, vice president, 1989-01-20..1993-01-20

actor Al Gore
  kind    person
  name    Al Gore, Albert Gore
  short   Gore
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, vice president, 1993-01-20..2001-01-20

actor Dick Cheney
  kind    person
  name    Dick Cheney, Richard Cheney
  short   Cheney
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, secretary of defense, 1989-03-21..1993-01-20
  role    USA GOV, vice president, 2001-01-20..2009-01-20

actor Mike Pence
  kind    person
  name    Mike Pence, Michael Pence
  short   Pence
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of Indiana, 2013-01-14..2017-01-09
  role    USA GOV, vice president, 2017-01-20..2021-01-20

actor Kamala Harris
  kind    person
  name    Kamala Harris
  short   Harris
  code    USA
  sector  ELI
  gender  female
  role    USA LEG, senator, 2017-01-03..2021-01-18
  role    USA GOV, vice president, 2021-01-20..2025-01-20

actor JD Vance
  kind    person
  name    JD Vance, J.D. Vance, J. D. Vance
  short   Vance
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 2023-01-03..2025-01-10
  role    USA GOV, vice president, 2025-01-20..

actor James Baker
  kind    person
  name    James Baker, James A. Baker
  short   Baker
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, secretary of state, 1989-01-25..1992-08-23

actor Lawrence Eagleburger
  kind    person
  name    Lawrence Eagleburger
  short   Eagleburger
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, secretary of state, 1992-12-08..1993-01-19

actor Warren Christopher
  kind    person
  name    Warren Christopher
  short   Christopher
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, secretary of state, 1993-01-20..1997-01-17

actor Madeleine Albright
  kind    person
  name    Madeleine Albright
  short   Albright
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, ambassador to the United Nations, 1993-01-27..1997-01-21
  role    USA GOV, secretary of state, 1997-01-23..2001-01-20

actor Colin Powell
  kind    person
  name    Colin Powell, Colin L. Powell
  short   Powell
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, chairman of the Joint Chiefs of Staff, 1989-10-01..1993-09-30
  role    USA GOV, secretary of state, 2001-01-20..2005-01-26

actor Condoleezza Rice
  kind    person
  name    Condoleezza Rice, Condi Rice
  short   Rice
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, national security adviser, 2001-01-20..2005-01-25
  role    USA GOV, secretary of state, 2005-01-26..2009-01-20

actor Hillary Clinton
  kind    person
  name    Hillary Clinton, Hillary Rodham Clinton, Hilary Clinton
  short   Clinton
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
  short   Kerry
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 1985-01-02..2013-02-01
  role    USA GOV, secretary of state, 2013-02-01..2017-01-20
  role    USA GOV, climate envoy, 2021-01-20..2024-03-06

actor Rex Tillerson
  kind    person
  name    Rex Tillerson
  short   Tillerson
  code    USA
  sector  ELI
  gender  male
  role    USA BUS, chief executive of ExxonMobil, 2006-01-01..2016-12-31
  role    USA GOV, secretary of state, 2017-02-01..2018-03-31

actor Mike Pompeo
  kind    person
  name    Mike Pompeo, Michael Pompeo
  short   Pompeo
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, congressman, 2011-01-03..2017-01-23
  role    USA SPY, director of the CIA, 2017-01-23..2018-04-26
  role    USA GOV, secretary of state, 2018-04-26..2021-01-20

actor Antony Blinken
  kind    person
  name    Antony Blinken, Anthony Blinken, Tony Blinken
  short   Blinken
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, deputy secretary of state, 2015-01-09..2017-01-20
  role    USA GOV, secretary of state, 2021-01-26..2025-01-20

actor Marco Rubio
  kind    person
  name    Marco Rubio
  short   Rubio
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 2011-01-03..2025-01-20
  role    USA GOV, secretary of state, 2025-01-21..

actor Les Aspin
  kind    person
  name    Les Aspin
  short   Aspin
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, secretary of defense, 1993-01-21..1994-02-03

actor William Perry
  kind    person
  name    William Perry, William J. Perry
  short   Perry
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, secretary of defense, 1994-02-03..1997-01-23

actor William Cohen
  kind    person
  name    William Cohen, William S. Cohen
  short   Cohen
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 1979-01-03..1997-01-03
  role    USA GOV, secretary of defense, 1997-01-24..2001-01-20

actor Donald Rumsfeld
  kind    person
  name    Donald Rumsfeld, Donald H. Rumsfeld
  short   Rumsfeld
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, secretary of defense, 2001-01-20..2006-12-18

actor Robert Gates
  kind    person
  name    Robert Gates, Robert M. Gates, Bob Gates
  short   Gates
  code    USA
  sector  ELI
  gender  male
  role    USA SPY, director of the CIA, 1991-11-06..1993-01-20
  role    USA GOV, secretary of defense, 2006-12-18..2011-06-30

actor Leon Panetta
  kind    person
  name    Leon Panetta
  short   Panetta
  code    USA
  sector  ELI
  gender  male
  role    USA SPY, director of the CIA, 2009-02-13..2011-06-30
  role    USA GOV, secretary of defense, 2011-07-01..2013-02-26

actor Chuck Hagel
  kind    person
  name    Chuck Hagel
  short   Hagel
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 1997-01-03..2009-01-03
  role    USA GOV, secretary of defense, 2013-02-27..2015-02-17

actor Ashton Carter
  kind    person
  name    Ashton Carter, Ash Carter
  short   Carter
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, secretary of defense, 2015-02-17..2017-01-20

actor James Mattis
  kind    person
  name    James Mattis, Jim Mattis
  short   Mattis
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, commander of U.S. Central Command, 2010-08-11..2013-03-22
  role    USA GOV, secretary of defense, 2017-01-20..2018-12-31

actor Patrick Shanahan
  kind    person
  name    Patrick Shanahan
  short   Shanahan
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, acting secretary of defense, 2019-01-01..2019-06-23

actor Mark Esper
  kind    person
  name    Mark Esper
  short   Esper
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, secretary of defense, 2019-07-23..2020-11-09

actor Christopher Miller
  kind    person
  name    Christopher Miller
  short   Miller
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, acting secretary of defense, 2020-11-09..2021-01-20

actor Lloyd Austin
  kind    person
  name    Lloyd Austin
  short   Austin
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, commander of U.S. Central Command, 2013-03-22..2016-03-30
  role    USA GOV, secretary of defense, 2021-01-22..2025-01-20

actor Pete Hegseth
  kind    person
  name    Pete Hegseth
  short   Hegseth
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, secretary of defense, 2025-01-25..

actor Susan Rice
  kind    person
  name    Susan Rice
  short   Rice
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, ambassador to the United Nations, 2009-01-26..2013-06-30
  role    USA GOV, national security adviser, 2013-07-01..2017-01-20

actor Samantha Power
  kind    person
  name    Samantha Power
  short   Power
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, ambassador to the United Nations, 2013-08-05..2017-01-20
  role    USA GOV, administrator of USAID, 2021-05-03..2025-01-20

actor Nikki Haley
  kind    person
  name    Nikki Haley
  short   Haley
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, governor of South Carolina, 2011-01-12..2017-01-24
  role    USA GOV, ambassador to the United Nations, 2017-01-27..2018-12-31

actor John Bolton
  kind    person
  name    John Bolton
  short   Bolton
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, ambassador to the United Nations, 2005-08-01..2006-12-31
  role    USA GOV, national security adviser, 2018-04-09..2019-09-10

actor Richard Holbrooke
  kind    person
  name    Richard Holbrooke
  short   Holbrooke
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, ambassador to the United Nations, 1999-09-07..2001-01-20
  role    USA GOV, special representative for Afghanistan and Pakistan, 2009-01-22..2010-12-13

actor John Negroponte
  kind    person
  name    John Negroponte
  short   Negroponte
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, ambassador to the United Nations, 2001-09-18..2004-06-23
  role    USA SPY, director of national intelligence, 2005-04-21..2007-02-13
  role    USA GOV, deputy secretary of state, 2007-02-13..2009-01-23

actor Zalmay Khalilzad
  kind    person
  name    Zalmay Khalilzad
  short   Khalilzad
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, ambassador to Iraq, 2005-06-21..2007-03-26
  role    USA GOV, ambassador to the United Nations, 2007-04-23..2009-01-20
  role    USA GOV, special envoy for Afghanistan, 2018-09-21..2021-10-19

actor Linda Thomas-Greenfield
  kind    person
  name    Linda Thomas-Greenfield
  short   Thomas-Greenfield
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, ambassador to the United Nations, 2021-02-25..2025-01-20

actor Dennis Ross
  kind    person
  name    Dennis Ross
  short   Ross
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, Middle East envoy, 1993..2001

actor George Mitchell
  kind    person
  name    George Mitchell
  short   Mitchell
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senate majority leader, 1989-01-03..1995-01-03
  role    USA GOV, Middle East envoy, 2009-01-22..2011-05-20

actor Anthony Zinni
  kind    person
  name    Anthony Zinni
  short   Zinni
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, commander of U.S. Central Command, 1997-08-13..2000-07-06
  role    USA GOV, Middle East envoy, 2001-11..2003-03

actor Martin Indyk
  kind    person
  name    Martin Indyk
  short   Indyk
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, Middle East envoy, 2013-07-29..2014-06-27

actor Steve Witkoff
  kind    person
  name    Steve Witkoff
  short   Witkoff
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, Middle East envoy, 2025-01-20..

actor Jared Kushner
  kind    person
  name    Jared Kushner
  short   Kushner
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, senior adviser to the president, 2017-01-20..2021-01-20

actor Jake Sullivan
  kind    person
  name    Jake Sullivan
  short   Sullivan
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, national security adviser, 2021-01-20..2025-01-20

actor Mike Waltz
  kind    person
  name    Mike Waltz
  short   Waltz
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, national security adviser, 2025-01-20..2025-05-01
  role    USA GOV, ambassador to the United Nations, 2025-09-20..

actor Michael Flynn
  kind    person
  name    Michael Flynn
  short   Flynn
  code    USA
  sector  ELI
  gender  male
  role    USA SPY, director of the Defense Intelligence Agency, 2012-07-24..2014-08-07
  role    USA GOV, national security adviser, 2017-01-22..2017-02-13

actor H.R. McMaster
  kind    person
  name    H.R. McMaster, H. R. McMaster
  short   McMaster
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, national security adviser, 2017-02-20..2018-04-09

actor Robert O'Brien
  kind    person
  name    Robert O'Brien, Robert C. O'Brien
  short   O'Brien
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, national security adviser, 2019-09-18..2021-01-20

actor Brent Scowcroft
  kind    person
  name    Brent Scowcroft
  short   Scowcroft
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, national security adviser, 1989-01-20..1993-01-20

actor Anthony Lake
  kind    person
  name    Anthony Lake
  short   Lake
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, national security adviser, 1993-01-20..1997-03-14

actor Sandy Berger
  kind    person
  name    Sandy Berger, Samuel Berger
  short   Berger
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, national security adviser, 1997-03-14..2001-01-20

actor Stephen Hadley
  kind    person
  name    Stephen Hadley
  short   Hadley
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, national security adviser, 2005-01-26..2009-01-20

actor James Jones
  kind    person
  name    James Jones, James L. Jones
  short   Jones
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, national security adviser, 2009-01-20..2010-10-08

actor Tom Donilon
  kind    person
  name    Tom Donilon, Thomas Donilon
  short   Donilon
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, national security adviser, 2010-10-08..2013-07-01

actor George Tenet
  kind    person
  name    George Tenet
  short   Tenet
  code    USA
  sector  ELI
  gender  male
  role    USA SPY, director of the CIA, 1996-12-15..2004-07-11

actor David Petraeus
  kind    person
  name    David Petraeus
  short   Petraeus
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, commander in Iraq, 2007-02-10..2008-09-16
  role    USA MIL, commander of U.S. Central Command, 2008-10-31..2010-06-30
  role    USA MIL, commander in Afghanistan, 2010-07-04..2011-07-18
  role    USA SPY, director of the CIA, 2011-09-06..2012-11-09

actor John Brennan
  kind    person
  name    John Brennan
  short   Brennan
  code    USA
  sector  ELI
  gender  male
  role    USA SPY, director of the CIA, 2013-03-08..2017-01-20

actor Gina Haspel
  kind    person
  name    Gina Haspel
  short   Haspel
  code    USA
  sector  ELI
  gender  female
  role    USA SPY, director of the CIA, 2018-04-26..2021-01-20

actor William Burns
  kind    person
  name    William Burns, Bill Burns
  short   Burns
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, deputy secretary of state, 2011-07-28..2014-11-03
  role    USA SPY, director of the CIA, 2021-03-19..2025-01-20

actor John Ratcliffe
  kind    person
  name    John Ratcliffe
  short   Ratcliffe
  code    USA
  sector  ELI
  gender  male
  role    USA SPY, director of national intelligence, 2020-05-26..2021-01-20
  role    USA SPY, director of the CIA, 2025-01-23..

actor James Clapper
  kind    person
  name    James Clapper
  short   Clapper
  code    USA
  sector  ELI
  gender  male
  role    USA SPY, director of national intelligence, 2010-08-09..2017-01-20

actor Tulsi Gabbard
  kind    person
  name    Tulsi Gabbard
  short   Gabbard
  code    USA
  sector  ELI
  gender  female
  role    USA LEG, congresswoman, 2013-01-03..2021-01-03
  role    USA SPY, director of national intelligence, 2025-02-12..

actor James Comey
  kind    person
  name    James Comey
  short   Comey
  code    USA
  sector  ELI
  gender  male
  role    USA COP, director of the FBI, 2013-09-04..2017-05-09

actor Robert Mueller
  kind    person
  name    Robert Mueller
  short   Mueller
  code    USA
  sector  ELI
  gender  male
  role    USA COP, director of the FBI, 2001-09-04..2013-09-04
  role    USA JUD, special counsel, 2017-05-17..2019-05-29

actor Christopher Wray
  kind    person
  name    Christopher Wray
  short   Wray
  code    USA
  sector  ELI
  gender  male
  role    USA COP, director of the FBI, 2017-08-02..2025-01-19

actor Kash Patel
  kind    person
  name    Kash Patel
  short   Patel
  code    USA
  sector  ELI
  gender  male
  role    USA COP, director of the FBI, 2025-02-20..

actor Louis Freeh
  kind    person
  name    Louis Freeh
  short   Freeh
  code    USA
  sector  ELI
  gender  male
  role    USA COP, director of the FBI, 1993-09-01..2001-06-25

actor Janet Reno
  kind    person
  name    Janet Reno
  short   Reno
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, attorney general, 1993-03-12..2001-01-20

actor John Ashcroft
  kind    person
  name    John Ashcroft
  short   Ashcroft
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, attorney general, 2001-02-02..2005-02-03

actor Alberto Gonzales
  kind    person
  name    Alberto Gonzales
  short   Gonzales
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, attorney general, 2005-02-03..2007-09-17

actor Michael Mukasey
  kind    person
  name    Michael Mukasey
  short   Mukasey
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, attorney general, 2007-11-09..2009-01-20

actor Eric Holder
  kind    person
  name    Eric Holder
  short   Holder
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, attorney general, 2009-02-03..2015-04-27

actor Loretta Lynch
  kind    person
  name    Loretta Lynch
  short   Lynch
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, attorney general, 2015-04-27..2017-01-20

actor Jeff Sessions
  kind    person
  name    Jeff Sessions
  short   Sessions
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 1997-01-03..2017-02-08
  role    USA GOV, attorney general, 2017-02-09..2018-11-07

actor William Barr
  kind    person
  name    William Barr, Bill Barr
  short   Barr
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, attorney general, 1991-11-26..1993-01-20
  role    USA GOV, attorney general, 2019-02-14..2020-12-23

actor Merrick Garland
  kind    person
  name    Merrick Garland
  short   Garland
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, attorney general, 2021-03-11..2025-01-20

actor Pam Bondi
  kind    person
  name    Pam Bondi
  short   Bondi
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, attorney general, 2025-02-05..

actor Robert Rubin
  kind    person
  name    Robert Rubin
  short   Rubin
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, treasury secretary, 1995-01-11..1999-07-02

actor Lawrence Summers
  kind    person
  name    Lawrence Summers, Larry Summers
  short   Summers
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, treasury secretary, 1999-07-02..2001-01-20

actor Henry Paulson
  kind    person
  name    Henry Paulson, Hank Paulson
  short   Paulson
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, treasury secretary, 2006-07-10..2009-01-20

actor Timothy Geithner
  kind    person
  name    Timothy Geithner, Tim Geithner
  short   Geithner
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, treasury secretary, 2009-01-26..2013-01-25

actor Jack Lew
  kind    person
  name    Jack Lew, Jacob Lew
  short   Lew
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, treasury secretary, 2013-02-28..2017-01-20

actor Steven Mnuchin
  kind    person
  name    Steven Mnuchin
  short   Mnuchin
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, treasury secretary, 2017-02-13..2021-01-20

actor Janet Yellen
  kind    person
  name    Janet Yellen
  short   Yellen
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, Fed chair, 2014-02-03..2018-02-03
  role    USA GOV, treasury secretary, 2021-01-26..2025-01-20

actor Scott Bessent
  kind    person
  name    Scott Bessent
  short   Bessent
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, treasury secretary, 2025-01-28..

actor Alan Greenspan
  kind    person
  name    Alan Greenspan
  short   Greenspan
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, Fed chairman, 1987-08-11..2006-01-31

actor Ben Bernanke
  kind    person
  name    Ben Bernanke
  short   Bernanke
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, Fed chairman, 2006-02-01..2014-01-31

actor Jerome Powell
  kind    person
  name    Jerome Powell
  short   Powell
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, Fed chair, 2018-02-05..

actor Tom Ridge
  kind    person
  name    Tom Ridge
  short   Ridge
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, secretary of homeland security, 2003-01-24..2005-02-01

actor Janet Napolitano
  kind    person
  name    Janet Napolitano
  short   Napolitano
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, secretary of homeland security, 2009-01-21..2013-09-06

actor Michael Chertoff
  kind    person
  name    Michael Chertoff
  short   Chertoff
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, secretary of homeland security, 2005-02-15..2009-01-21

actor Jeh Johnson
  kind    person
  name    Jeh Johnson
  short   Johnson
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, secretary of homeland security, 2013-12-23..2017-01-20

actor Kirstjen Nielsen
  kind    person
  name    Kirstjen Nielsen
  short   Nielsen
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, secretary of homeland security, 2017-12-06..2019-04-10

actor Alejandro Mayorkas
  kind    person
  name    Alejandro Mayorkas
  short   Mayorkas
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, secretary of homeland security, 2021-02-02..2025-01-20

actor Kristi Noem
  kind    person
  name    Kristi Noem
  short   Noem
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, governor of South Dakota, 2019-01-05..2025-01-25
  role    USA GOV, secretary of homeland security, 2025-01-25..

actor Ernest Moniz
  kind    person
  name    Ernest Moniz
  short   Moniz
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, energy secretary, 2013-05-21..2017-01-20

actor Wendy Sherman
  kind    person
  name    Wendy Sherman
  short   Sherman
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, under secretary of state, 2011-09-21..2015-10-02
  role    USA GOV, deputy secretary of state, 2021-04-14..2023-07-28

actor Victoria Nuland
  kind    person
  name    Victoria Nuland
  short   Nuland
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, assistant secretary of state, 2013-09-18..2017-01-25
  role    USA GOV, under secretary of state, 2021-05-03..2024-03

actor Jen Psaki
  kind    person
  name    Jen Psaki
  short   Psaki
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, state department spokeswoman, 2013-02-11..2015-03-31
  role    USA GOV, White House press secretary, 2021-01-20..2022-05-13

actor Marie Harf
  kind    person
  name    Marie Harf
  short   Harf
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, deputy state department spokeswoman, 2013..2015

actor Sean Spicer
  kind    person
  name    Sean Spicer
  short   Spicer
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, White House press secretary, 2017-01-20..2017-07-21

actor Karine Jean-Pierre
  kind    person
  name    Karine Jean-Pierre
  short   Jean-Pierre
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, White House press secretary, 2022-05-13..2025-01-20

actor Karoline Leavitt
  kind    person
  name    Karoline Leavitt
  short   Leavitt
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, White House press secretary, 2025-01-20..

actor Josh Earnest
  kind    person
  name    Josh Earnest
  short   Earnest
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, White House press secretary, 2014-06-20..2017-01-20

actor Jay Carney
  kind    person
  name    Jay Carney
  short   Carney
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, White House press secretary, 2011-02-16..2014-06-20

actor Martin Dempsey
  kind    person
  name    Martin Dempsey
  short   Dempsey
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, chairman of the Joint Chiefs of Staff, 2011-10-01..2015-09-25

actor Joseph Dunford
  kind    person
  name    Joseph Dunford
  short   Dunford
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, chairman of the Joint Chiefs of Staff, 2015-10-01..2019-09-30

actor Mark Milley
  kind    person
  name    Mark Milley
  short   Milley
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, chairman of the Joint Chiefs of Staff, 2019-10-01..2023-09-29

actor Mike Mullen
  kind    person
  name    Mike Mullen
  short   Mullen
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, chairman of the Joint Chiefs of Staff, 2007-10-01..2011-09-30

actor Richard Myers
  kind    person
  name    Richard Myers
  short   Myers
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, chairman of the Joint Chiefs of Staff, 2001-10-01..2005-09-30

actor Peter Pace
  kind    person
  name    Peter Pace
  short   Pace
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, chairman of the Joint Chiefs of Staff, 2005-10-01..2007-10-01

actor Norman Schwarzkopf
  kind    person
  name    Norman Schwarzkopf
  short   Schwarzkopf
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, commander of U.S. Central Command, 1988-11-23..1991-08-09

actor Tommy Franks
  kind    person
  name    Tommy Franks
  short   Franks
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, commander of U.S. Central Command, 2000-07-06..2003-07-07

actor Stanley McChrystal
  kind    person
  name    Stanley McChrystal
  short   McChrystal
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, commander in Afghanistan, 2009-06-15..2010-06-23

actor Wesley Clark
  kind    person
  name    Wesley Clark
  short   Clark
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, supreme allied commander Europe, 1997-07-11..2000-05-03

actor Philip Breedlove
  kind    person
  name    Philip Breedlove
  short   Breedlove
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, supreme allied commander Europe, 2013-05-13..2016-05-04

actor Paul Bremer
  kind    person
  name    Paul Bremer, L. Paul Bremer
  short   Bremer
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, administrator of Iraq, 2003-05-11..2004-06-28

actor Paul Wolfowitz
  kind    person
  name    Paul Wolfowitz
  short   Wolfowitz
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, deputy secretary of defense, 2001-03-02..2005-05-13

actor Mitt Romney
  kind    person
  name    Mitt Romney
  short   Romney
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of Massachusetts, 2003-01-02..2007-01-04
  role    USA PTY, presidential candidate, 2011-06-02..2012-11-06
  role    USA LEG, senator, 2019-01-03..2025-01-03

actor John McCain
  kind    person
  name    John McCain
  short   McCain
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 1987-01-03..2018-08-25

actor Bernie Sanders
  kind    person
  name    Bernie Sanders
  short   Sanders
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 2007-01-03..

actor Ted Cruz
  kind    person
  name    Ted Cruz
  short   Cruz
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 2013-01-03..

actor Jeb Bush
  kind    person
  name    Jeb Bush
  short   Bush
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of Florida, 1999-01-05..2007-01-02
  role    USA PTY, presidential candidate, 2015-06-15..2016-02-20

actor Ben Carson
  kind    person
  name    Ben Carson
  short   Carson
  code    USA
  sector  ELI
  gender  male
  role    USA PTY, presidential candidate, 2015-05-04..2016-03-04
  role    USA GOV, housing secretary, 2017-03-02..2021-01-20

actor Carly Fiorina
  kind    person
  name    Carly Fiorina
  short   Fiorina
  code    USA
  sector  PTY
  gender  female
  role    USA PTY, presidential candidate, 2015-05-04..2016-02-10

actor Chris Christie
  kind    person
  name    Chris Christie
  short   Christie
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of New Jersey, 2010-01-19..2018-01-16

actor John Kasich
  kind    person
  name    John Kasich
  short   Kasich
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of Ohio, 2011-01-10..2019-01-14

actor Rand Paul
  kind    person
  name    Rand Paul
  short   Paul
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 2011-01-03..

actor Rick Perry
  kind    person
  name    Rick Perry
  short   Perry
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of Texas, 2000-12-21..2015-01-20
  role    USA GOV, energy secretary, 2017-03-02..2019-12-01

actor Rick Santorum
  kind    person
  name    Rick Santorum
  short   Santorum
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 1995-01-03..2007-01-03
  role    USA PTY, presidential candidate, 2011-06-06..2012-04-10
  role    USA PTY, presidential candidate, 2015-05-27..2016-02-03

actor Mike Huckabee
  kind    person
  name    Mike Huckabee
  short   Huckabee
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of Arkansas, 1996-07-15..2007-01-09
  role    USA PTY, presidential candidate, 2015-05-05..2016-02-01
  role    USA GOV, ambassador to Israel, 2025-04-18..

actor Martin O'Malley
  kind    person
  name    Martin O'Malley
  short   O'Malley
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of Maryland, 2007-01-17..2015-01-21
  role    USA PTY, presidential candidate, 2015-05-30..2016-02-01

actor Lincoln Chafee
  kind    person
  name    Lincoln Chafee
  short   Chafee
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 1999-11-02..2007-01-03
  role    USA GOV, governor of Rhode Island, 2011-01-04..2015-01-06
  role    USA PTY, presidential candidate, 2015-06-03..2015-10-23

actor Jim Webb
  kind    person
  name    Jim Webb
  short   Webb
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 2007-01-03..2013-01-03
  role    USA PTY, presidential candidate, 2015-07-02..2015-10-20

actor Bobby Jindal
  kind    person
  name    Bobby Jindal
  short   Jindal
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of Louisiana, 2008-01-14..2016-01-11
  role    USA PTY, presidential candidate, 2015-06-24..2015-11-17

actor Scott Walker
  kind    person
  name    Scott Walker
  short   Walker
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of Wisconsin, 2011-01-03..2019-01-07
  role    USA PTY, presidential candidate, 2015-07-13..2015-09-21

actor Lindsey Graham
  kind    person
  name    Lindsey Graham
  short   Graham
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 2003-01-03..

actor Tim Kaine
  kind    person
  name    Tim Kaine
  short   Kaine
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of Virginia, 2006-01-14..2010-01-16
  role    USA LEG, senator, 2013-01-03..

actor Jill Stein
  kind    person
  name    Jill Stein
  short   Stein
  code    USA
  sector  PTY
  gender  female
  role    USA PTY, presidential candidate, 2012..2012
  role    USA PTY, presidential candidate, 2015-06-22..2016-11-08

actor Gary Johnson
  kind    person
  name    Gary Johnson
  short   Johnson
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of New Mexico, 1995-01-01..2003-01-01
  role    USA PTY, presidential candidate, 2016-01-06..2016-11-08

actor Evan McMullin
  kind    person
  name    Evan McMullin
  short   McMullin
  code    USA
  sector  PTY
  gender  male
  role    USA PTY, presidential candidate, 2016-08-08..2016-11-08

actor Bob Dole
  kind    person
  name    Bob Dole, Robert Dole
  short   Dole
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 1969-01-03..1996-06-11
  role    USA PTY, presidential candidate, 1995-04-10..1996-11-05

actor Michael Dukakis
  kind    person
  name    Michael Dukakis
  short   Dukakis
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of Massachusetts, 1983-01-06..1991-01-03

actor Ross Perot
  kind    person
  name    Ross Perot
  short   Perot
  code    USA
  sector  PTY
  gender  male
  role    USA BUS, businessman, ..1992
  role    USA PTY, presidential candidate, 1992..1996

actor Sarah Palin
  kind    person
  name    Sarah Palin
  short   Palin
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, governor of Alaska, 2006-12-04..2009-07-26

actor John Edwards
  kind    person
  name    John Edwards
  short   Edwards
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 1999-01-03..2005-01-03

actor Ralph Nader
  kind    person
  name    Ralph Nader
  short   Nader
  code    USA
  sector  PTY
  gender  male
  role    USA PTY, presidential candidate, 2000..2008

actor Nancy Pelosi
  kind    person
  name    Nancy Pelosi
  short   Pelosi
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
  short   Boehner
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, house speaker, 2011-01-05..2015-10-29

actor Paul Ryan
  kind    person
  name    Paul Ryan
  short   Ryan
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, congressman, 1999-01-03..2015-10-28
  role    USA LEG, house speaker, 2015-10-29..2019-01-03

actor Newt Gingrich
  kind    person
  name    Newt Gingrich
  short   Gingrich
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, house speaker, 1995-01-04..1999-01-03

actor Dennis Hastert
  kind    person
  name    Dennis Hastert
  short   Hastert
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, house speaker, 1999-01-06..2007-01-03

actor Kevin McCarthy
  kind    person
  name    Kevin McCarthy
  short   McCarthy
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, house speaker, 2023-01-07..2023-10-03

actor Mike Johnson
  kind    person
  name    Mike Johnson
  short   Johnson
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, house speaker, 2023-10-25..

actor Harry Reid
  kind    person
  name    Harry Reid
  short   Reid
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senate majority leader, 2007-01-03..2015-01-03
  role    USA LEG, senate minority leader, 2015-01-03..2017-01-03

actor Mitch McConnell
  kind    person
  name    Mitch McConnell
  short   McConnell
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senate minority leader, 2007-01-03..2015-01-03
  role    USA LEG, senate majority leader, 2015-01-03..2021-01-20
  role    USA LEG, senate minority leader, 2021-01-20..2025-01-03
  role    USA LEG, senator, 2025-01-03..

actor Chuck Schumer
  kind    person
  name    Chuck Schumer, Charles Schumer
  short   Schumer
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 1999-01-03..

actor Dianne Feinstein
  kind    person
  name    Dianne Feinstein
  short   Feinstein
  code    USA
  sector  ELI
  gender  female
  role    USA LEG, senator, 1992-11-04..2023-09-29

actor Elizabeth Warren
  kind    person
  name    Elizabeth Warren
  short   Warren
  code    USA
  sector  ELI
  gender  female
  role    USA LEG, senator, 2013-01-03..

actor Bob Menendez
  kind    person
  name    Bob Menendez, Robert Menendez
  short   Menendez
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 2006-01-17..2024-08-20

actor Bob Corker
  kind    person
  name    Bob Corker
  short   Corker
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 2007-01-03..2019-01-03

actor Tom Cotton
  kind    person
  name    Tom Cotton
  short   Cotton
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 2015-01-03..

actor Adam Schiff
  kind    person
  name    Adam Schiff
  short   Schiff
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, congressman, 2001-01-03..2024-12-08
  role    USA LEG, senator, 2024-12-09..

actor Devin Nunes
  kind    person
  name    Devin Nunes
  short   Nunes
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, congressman, 2003-01-03..2022-01-01

actor Trey Gowdy
  kind    person
  name    Trey Gowdy
  short   Gowdy
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, congressman, 2011-01-03..2019-01-03

actor Joseph Lieberman
  kind    person
  name    Joseph Lieberman, Joe Lieberman
  short   Lieberman
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 1989-01-03..2013-01-03

actor Jesse Helms
  kind    person
  name    Jesse Helms
  short   Helms
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 1973-01-03..2003-01-03

actor Edward Kennedy
  kind    person
  name    Edward Kennedy, Ted Kennedy
  short   Kennedy
  code    USA
  sector  ELI
  gender  male
  role    USA LEG, senator, 1962-11-07..2009-08-25

actor Jimmy Carter
  kind    person
  name    Jimmy Carter
  short   Carter
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, president, 1977-01-20..1981-01-20

actor Ronald Reagan
  kind    person
  name    Ronald Reagan
  short   Reagan
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, president, 1981-01-20..1989-01-20

actor Jesse Jackson
  kind    person
  name    Jesse Jackson
  short   Jackson
  code    USA
  sector  SOC
  gender  male

actor Rudy Giuliani
  kind    person
  name    Rudy Giuliani, Rudolph Giuliani
  short   Giuliani
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, mayor of New York, 1994-01-01..2001-12-31
  role    USA JUD, lawyer of Donald Trump, 2018-04-19..2021

actor Michael Bloomberg
  kind    person
  name    Michael Bloomberg
  short   Bloomberg
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, mayor of New York, 2002-01-01..2013-12-31

actor Bill de Blasio
  kind    person
  name    Bill de Blasio
  short   Blasio
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, mayor of New York, 2014-01-01..2021-12-31

actor Steve Bannon
  kind    person
  name    Steve Bannon, Stephen Bannon
  short   Bannon
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, White House chief strategist, 2017-01-20..2017-08-18

actor Kellyanne Conway
  kind    person
  name    Kellyanne Conway
  short   Conway
  code    USA
  sector  ELI
  gender  female
  role    USA GOV, counselor to the president, 2017-01-20..2020-08-31

actor Paul Manafort
  kind    person
  name    Paul Manafort
  short   Manafort
  code    USA
  sector  PTY
  gender  male
  role    USA PTY, campaign chairman, 2016-05-19..2016-08-19

actor Corey Lewandowski
  kind    person
  name    Corey Lewandowski
  short   Lewandowski
  code    USA
  sector  PTY
  gender  male
  role    USA PTY, campaign manager, 2015-01..2016-06-20

actor John Podesta
  kind    person
  name    John Podesta
  short   Podesta
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, White House chief of staff, 1998-10-20..2001-01-20
  role    USA PTY, campaign chairman, 2015-04..2016-11-08

actor Huma Abedin
  kind    person
  name    Huma Abedin
  short   Abedin
  code    USA
  sector  PTY
  gender  female
  role    USA PTY, campaign aide, 2015..2016

actor Reince Priebus
  kind    person
  name    Reince Priebus
  short   Priebus
  code    USA
  sector  ELI
  gender  male
  role    USA PTY, chairman of the Republican National Committee, 2011-01-14..2017-01-19
  role    USA GOV, White House chief of staff, 2017-01-20..2017-07-28

actor Debbie Wasserman Schultz
  kind    person
  name    Debbie Wasserman Schultz
  short   Schultz
  code    USA
  sector  PTY
  gender  female
  role    USA PTY, chairwoman of the Democratic National Committee, 2011-05-04..2016-07-28

actor Donna Brazile
  kind    person
  name    Donna Brazile
  short   Brazile
  code    USA
  sector  PTY
  gender  female
  role    USA PTY, chairwoman of the Democratic National Committee, 2016-07-28..2017-02-25

actor John Kelly
  kind    person
  name    John Kelly, John F. Kelly
  short   Kelly
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, secretary of homeland security, 2017-01-20..2017-07-31
  role    USA GOV, White House chief of staff, 2017-07-31..2019-01-02

actor Rahm Emanuel
  kind    person
  name    Rahm Emanuel
  short   Emanuel
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, White House chief of staff, 2009-01-20..2010-10-01
  role    USA GOV, mayor of Chicago, 2011-05-16..2019-05-20

actor Denis McDonough
  kind    person
  name    Denis McDonough
  short   McDonough
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, White House chief of staff, 2013-01-20..2017-01-20

actor Antonin Scalia
  kind    person
  name    Antonin Scalia
  short   Scalia
  code    USA
  sector  ELI
  gender  male
  role    USA JUD, supreme court justice, 1986-09-26..2016-02-13

actor John Roberts
  kind    person
  name    John Roberts
  short   Roberts
  code    USA
  sector  ELI
  gender  male
  role    USA JUD, chief justice, 2005-09-29..

actor Sonia Sotomayor
  kind    person
  name    Sonia Sotomayor
  short   Sotomayor
  code    USA
  sector  ELI
  gender  female
  role    USA JUD, supreme court justice, 2009-08-08..

actor Neil Gorsuch
  kind    person
  name    Neil Gorsuch
  short   Gorsuch
  code    USA
  sector  ELI
  gender  male
  role    USA JUD, supreme court justice, 2017-04-10..

actor Brett Kavanaugh
  kind    person
  name    Brett Kavanaugh
  short   Kavanaugh
  code    USA
  sector  ELI
  gender  male
  role    USA JUD, supreme court justice, 2018-10-06..

actor Kenneth Starr
  kind    person
  name    Kenneth Starr, Ken Starr
  short   Starr
  code    USA
  sector  ELI
  gender  male
  role    USA JUD, independent counsel, 1994-08-05..1999-10-18

actor Greg Abbott
  kind    person
  name    Greg Abbott
  short   Abbott
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of Texas, 2015-01-20..

actor Ron DeSantis
  kind    person
  name    Ron DeSantis
  short   DeSantis
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of Florida, 2019-01-08..

actor Gavin Newsom
  kind    person
  name    Gavin Newsom
  short   Newsom
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of California, 2019-01-07..

actor Arnold Schwarzenegger
  kind    person
  name    Arnold Schwarzenegger
  short   Schwarzenegger
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of California, 2003-11-17..2011-01-03

actor Jerry Brown
  kind    person
  name    Jerry Brown
  short   Brown
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of California, 2011-01-03..2019-01-07

actor Andrew Cuomo
  kind    person
  name    Andrew Cuomo
  short   Cuomo
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of New York, 2011-01-01..2021-08-23

actor Tim Walz
  kind    person
  name    Tim Walz
  short   Walz
  code    USA
  sector  ELI
  gender  male
  role    USA GOV, governor of Minnesota, 2019-01-07..

actor Edward Snowden
  kind    person
  name    Edward Snowden
  short   Snowden
  code    USA
  sector  ELI
  gender  male
  role    USA SPY, contractor of the National Security Agency, ..2013-05-20

actor Chelsea Manning
  kind    person
  name    Chelsea Manning, Bradley Manning
  short   Manning
  code    USA
  sector  ELI
  gender  male
  role    USA MIL, soldier, 2007-10..2013-08-21

actor Elon Musk
  kind    person
  name    Elon Musk
  short   Musk
  code    USA
  sector  ELI
  gender  male
  role    USA BUS, chief executive of Tesla, 2008-10..
  role    USA GOV, adviser to the president, 2025-01-20..2025-05-30

actor Mark Zuckerberg
  kind    person
  name    Mark Zuckerberg
  short   Zuckerberg
  code    USA
  sector  BUS
  gender  male
  role    USA BUS, chief executive of Facebook, 2004-02-04..

# ---- RUS ----

actor Mikhail Gorbachev
  kind    person
  name    Mikhail Gorbachev, Mikhail Gorbachov
  short   Gorbachev
  code    RUS
  sector  ELI
  gender  male
  role    SUN GOV, general secretary, 1985-03-11..1990-03-14
  role    SUN GOV, president, 1990-03-15..1991-12-25

actor Boris Yeltsin
  kind    person
  name    Boris Yeltsin, Boris Yeltsyn
  short   Yeltsin
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, president, 1991-07-10..1999-12-31

actor Vladimir Putin
  kind    person
  name    Vladimir Putin, Vladimir V. Putin
  short   Putin
  code    RUS
  sector  ELI
  gender  male
  wikidata Q7747
  role    RUS GOV, prime minister, 1999-08-09..2000-05-07
  role    RUS GOV, president, 2000-05-07..2008-05-07
  role    RUS GOV, prime minister, 2008-05-08..2012-05-07
  role    RUS GOV, president, 2012-05-07..

actor Dmitry Medvedev
  kind    person
  name    Dmitry Medvedev, Dmitri Medvedev, Dmitriy Medvedev
  short   Medvedev
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, deputy prime minister, 2005-11-14..2008-05-07
  role    RUS GOV, president, 2008-05-07..2012-05-07
  role    RUS GOV, prime minister, 2012-05-08..2020-01-16
  role    RUS GOV, deputy chairman of the Security Council, 2020-01-16..

actor Mikhail Mishustin
  kind    person
  name    Mikhail Mishustin
  short   Mishustin
  code    RUS
  sector  ELI
  gender  male
  wikidata Q4298520
  role    RUS GOV, prime minister, 2020-01-16..

actor Yegor Gaidar
  kind    person
  name    Yegor Gaidar
  short   Gaidar
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, prime minister, 1992-06-15..1992-12-14

actor Viktor Chernomyrdin
  kind    person
  name    Viktor Chernomyrdin
  short   Chernomyrdin
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, prime minister, 1992-12-14..1998-03-23

actor Sergei Kiriyenko
  kind    person
  name    Sergei Kiriyenko, Sergey Kiriyenko, Sergei Kirienko
  short   Kiriyenko
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, prime minister, 1998-03-23..1998-08-23
  role    RUS GOV, deputy head of the presidential administration, 2016-10-05..

actor Yevgeny Primakov
  kind    person
  name    Yevgeny Primakov, Yevgeni Primakov
  short   Primakov
  code    RUS
  sector  ELI
  gender  male
  role    RUS SPY, head of foreign intelligence, 1991-09-30..1996-01-09
  role    RUS GOV, foreign minister, 1996-01-09..1998-09-11
  role    RUS GOV, prime minister, 1998-09-11..1999-05-12

actor Sergei Stepashin
  kind    person
  name    Sergei Stepashin, Sergey Stepashin
  short   Stepashin
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, prime minister, 1999-05-12..1999-08-09

actor Mikhail Kasyanov
  kind    person
  name    Mikhail Kasyanov
  short   Kasyanov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, prime minister, 2000-05-07..2004-02-24
  role    RUS PTY OPP, opposition leader, 2005..

actor Mikhail Fradkov
  kind    person
  name    Mikhail Fradkov
  short   Fradkov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, prime minister, 2004-03-05..2007-09-12
  role    RUS SPY, head of foreign intelligence, 2007-10-09..2016-10-04

actor Viktor Zubkov
  kind    person
  name    Viktor Zubkov
  short   Zubkov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, prime minister, 2007-09-14..2008-05-07

actor Eduard Shevardnadze
  kind    person
  name    Eduard Shevardnadze
  short   Shevardnadze
  code    RUS
  sector  ELI
  gender  male
  role    SUN GOV, foreign minister, 1985-07-02..1990-12-20
  role    GEO GOV, head of state, 1992-03-10..1995-11-25
  role    GEO GOV, president, 1995-11-26..2003-11-23

actor Andrei Kozyrev
  kind    person
  name    Andrei Kozyrev, Andrey Kozyrev
  short   Kozyrev
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, foreign minister, 1990-10-11..1996-01-05

actor Igor Ivanov
  kind    person
  name    Igor Ivanov
  short   Ivanov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, foreign minister, 1998-09-11..2004-02-24
  role    RUS GOV, secretary of the Security Council, 2004-03-09..2007-07-18

actor Sergei Lavrov
  kind    person
  name    Sergei Lavrov, Sergey Lavrov
  short   Lavrov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, ambassador to the United Nations, 1994-07-07..2004-03-09
  role    RUS GOV, foreign minister, 2004-03-09..

actor Pavel Grachev
  kind    person
  name    Pavel Grachev
  short   Grachev
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, defence minister, 1992-05-18..1996-06-18

actor Igor Rodionov
  kind    person
  name    Igor Rodionov
  short   Rodionov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, defence minister, 1996-07-17..1997-05-22

actor Igor Sergeyev
  kind    person
  name    Igor Sergeyev
  short   Sergeyev
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, defence minister, 1997-05-22..2001-03-28

actor Sergei Ivanov
  kind    person
  name    Sergei Ivanov, Sergey Ivanov
  short   Ivanov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, defence minister, 2001-03-28..2007-02-15
  role    RUS GOV, deputy prime minister, 2007-02-15..2011-12-20
  role    RUS GOV, head of the presidential administration, 2011-12-22..2016-08-12

actor Anatoly Serdyukov
  kind    person
  name    Anatoly Serdyukov, Anatoliy Serdyukov
  short   Serdyukov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, defence minister, 2007-02-15..2012-11-06

actor Sergei Shoigu
  kind    person
  name    Sergei Shoigu, Sergey Shoigu, Sergei Shoygu
  short   Shoigu
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, emergencies minister, 1994-01-20..2012-05-11
  role    RUS GOV, defence minister, 2012-11-06..2024-05-12
  role    RUS GOV, secretary of the Security Council, 2024-05-12..

actor Andrei Belousov
  kind    person
  name    Andrei Belousov, Andrey Belousov
  short   Belousov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, first deputy prime minister, 2020-01-21..2024-05-12
  role    RUS GOV, defence minister, 2024-05-14..

actor Dmitry Peskov
  kind    person
  name    Dmitry Peskov, Dmitri Peskov
  short   Peskov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, presidential spokesman, 2012-05-22..

actor Maria Zakharova
  kind    person
  name    Maria Zakharova
  short   Zakharova
  code    RUS
  sector  ELI
  gender  female
  role    RUS GOV, foreign ministry spokeswoman, 2015-08-10..

actor Vitaly Churkin
  kind    person
  name    Vitaly Churkin
  short   Churkin
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, ambassador to the United Nations, 2006-04-08..2017-02-20

actor Vasily Nebenzya
  kind    person
  name    Vasily Nebenzya, Vassily Nebenzia
  short   Nebenzya
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, ambassador to the United Nations, 2017-07-27..

actor Valery Gerasimov
  kind    person
  name    Valery Gerasimov
  short   Gerasimov
  code    RUS
  sector  ELI
  gender  male
  role    RUS MIL, chief of the general staff, 2012-11-09..

actor Nikolai Patrushev
  kind    person
  name    Nikolai Patrushev, Nikolay Patrushev
  short   Patrushev
  code    RUS
  sector  ELI
  gender  male
  role    RUS SPY, director of the FSB, 1999-08-09..2008-05-12
  role    RUS GOV, secretary of the Security Council, 2008-05-12..2024-05-12

actor Alexander Bortnikov
  kind    person
  name    Alexander Bortnikov, Aleksandr Bortnikov
  short   Bortnikov
  code    RUS
  sector  ELI
  gender  male
  role    RUS SPY, director of the FSB, 2008-05-12..

actor Sergei Naryshkin
  kind    person
  name    Sergei Naryshkin, Sergey Naryshkin
  short   Naryshkin
  code    RUS
  sector  ELI
  gender  male
  role    RUS LEG, speaker of the State Duma, 2011-12-21..2016-10-05
  role    RUS SPY, head of foreign intelligence, 2016-10-05..

actor Dmitry Rogozin
  kind    person
  name    Dmitry Rogozin, Dmitri Rogozin
  short   Rogozin
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, ambassador to NATO, 2008-01-18..2011-12-23
  role    RUS GOV, deputy prime minister, 2011-12-23..2018-05-18

actor Dmitry Kozak
  kind    person
  name    Dmitry Kozak, Dmitri Kozak
  short   Kozak
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, deputy prime minister, 2008-10-14..2020-01-24

actor Sergei Ryabkov
  kind    person
  name    Sergei Ryabkov, Sergey Ryabkov
  short   Ryabkov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, deputy foreign minister, 2008-08-15..

actor Mikhail Bogdanov
  kind    person
  name    Mikhail Bogdanov
  short   Bogdanov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, deputy foreign minister, 2011-06-12..

actor Gennady Gatilov
  kind    person
  name    Gennady Gatilov
  short   Gatilov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, deputy foreign minister, 2011-01-31..2018-01-31

actor Grigory Karasin
  kind    person
  name    Grigory Karasin
  short   Karasin
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, deputy foreign minister, 2005-06-03..2019-09-11

actor Vladislav Surkov
  kind    person
  name    Vladislav Surkov
  short   Surkov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, aide to the president, 2013-09-20..2020-02-18

actor Yuri Ushakov
  kind    person
  name    Yuri Ushakov, Yury Ushakov
  short   Ushakov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, aide to the president, 2012-05-22..

actor Sergei Kislyak
  kind    person
  name    Sergei Kislyak, Sergey Kislyak
  short   Kislyak
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, ambassador to the United States, 2008-07-26..2017-08-21

actor Ramzan Kadyrov
  kind    person
  name    Ramzan Kadyrov
  short   Kadyrov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, head of Chechnya, 2007-03-02..

actor Akhmad Kadyrov
  kind    person
  name    Akhmad Kadyrov
  short   Kadyrov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, president of Chechnya, 2003-10-05..2004-05-09

actor Dzhokhar Dudayev
  kind    person
  name    Dzhokhar Dudayev, Dzhokhar Dudaev
  short   Dudayev
  code    RUS
  sector  REB
  gender  male
  role    RUS REB, Chechen separatist president, 1991-11-09..1996-04-21

actor Aslan Maskhadov
  kind    person
  name    Aslan Maskhadov
  short   Maskhadov
  code    RUS
  sector  REB
  gender  male
  role    RUS REB, Chechen separatist president, 1997-02-12..2005-03-08

actor Shamil Basayev
  kind    person
  name    Shamil Basayev, Shamil Basaev
  short   Basayev
  code    RUS
  sector  REB
  gender  male
  role    RUS REB, Chechen rebel leader, 1991..2006-07-10

actor Doku Umarov
  kind    person
  name    Doku Umarov, Dokka Umarov
  short   Umarov
  code    RUS
  sector  REB
  gender  male
  role    RUS REB, leader of the Caucasus Emirate, 2006-06-17..2013-09-07

actor Gennady Zyuganov
  kind    person
  name    Gennady Zyuganov
  short   Zyuganov
  code    RUS
  sector  PTY, OPP
  gender  male
  role    RUS PTY OPP, leader of the Communist Party, 1993-02-14..

actor Vladimir Zhirinovsky
  kind    person
  name    Vladimir Zhirinovsky
  short   Zhirinovsky
  code    RUS
  sector  PTY
  gender  male
  role    RUS PTY, leader of the Liberal Democratic Party, 1990-03-31..2022-04-06

actor Alexei Navalny
  kind    person
  name    Alexei Navalny, Alexey Navalny, Aleksei Navalny
  short   Navalny
  code    RUS
  sector  OPP
  gender  male
  role    RUS OPP, opposition leader, 2011..2024-02-16

actor Yulia Navalnaya
  kind    person
  name    Yulia Navalnaya
  short   Navalnaya
  code    RUS
  sector  OPP
  gender  female
  role    RUS OPP, opposition leader, 2024-02-17..

actor Boris Nemtsov
  kind    person
  name    Boris Nemtsov
  short   Nemtsov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, deputy prime minister, 1997-03-17..1998-08-28
  role    RUS PTY OPP, opposition leader, 1999..2015-02-27

actor Garry Kasparov
  kind    person
  name    Garry Kasparov
  short   Kasparov
  code    RUS
  sector  OPP
  gender  male
  role    RUS OPP, opposition leader, 2005..

actor Mikhail Khodorkovsky
  kind    person
  name    Mikhail Khodorkovsky
  short   Khodorkovsky
  code    RUS
  sector  OPP
  gender  male
  role    RUS BUS, head of Yukos, 1997..2004
  role    RUS OPP, opposition figure, 2005..

actor Ilya Yashin
  kind    person
  name    Ilya Yashin
  short   Yashin
  code    RUS
  sector  OPP
  gender  male
  role    RUS OPP, opposition politician, 2008..

actor Vladimir Kara-Murza
  kind    person
  name    Vladimir Kara-Murza
  short   Kara-Murza
  code    RUS
  sector  OPP
  gender  male
  role    RUS OPP, opposition politician, 2012..

actor Sergei Udaltsov
  kind    person
  name    Sergei Udaltsov
  short   Udaltsov
  code    RUS
  sector  OPP
  gender  male
  role    RUS OPP, opposition politician, 2008..

actor Alexander Lebed
  kind    person
  name    Alexander Lebed, Aleksandr Lebed
  short   Lebed
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, secretary of the Security Council, 1996-06-18..1996-10-17
  role    RUS GOV, governor of Krasnoyarsk, 1998-06-05..2002-04-28

actor Sergei Sobyanin
  kind    person
  name    Sergei Sobyanin, Sergey Sobyanin
  short   Sobyanin
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, mayor of Moscow, 2010-10-21..

actor Yuri Luzhkov
  kind    person
  name    Yuri Luzhkov
  short   Luzhkov
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, mayor of Moscow, 1992-06-06..2010-09-28

actor Anatoly Chubais
  kind    person
  name    Anatoly Chubais
  short   Chubais
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, first deputy prime minister, 1997-03-07..1998-03-23

actor Alexei Kudrin
  kind    person
  name    Alexei Kudrin
  short   Kudrin
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, finance minister, 2000-05-18..2011-09-26

actor Valentina Matviyenko
  kind    person
  name    Valentina Matviyenko
  short   Matviyenko
  code    RUS
  sector  ELI
  gender  female
  role    RUS LEG, speaker of the Federation Council, 2011-09-21..

actor Vyacheslav Volodin
  kind    person
  name    Vyacheslav Volodin
  short   Volodin
  code    RUS
  sector  ELI
  gender  male
  role    RUS LEG, speaker of the State Duma, 2016-10-05..

actor Leonid Slutsky
  kind    person
  name    Leonid Slutsky
  short   Slutsky
  code    RUS
  sector  ELI
  gender  male
  role    RUS LEG, lawmaker, 1999-12..

actor Konstantin Kosachev
  kind    person
  name    Konstantin Kosachev
  short   Kosachev
  code    RUS
  sector  ELI
  gender  male
  role    RUS LEG, lawmaker, 1999-12..

actor Igor Sechin
  kind    person
  name    Igor Sechin
  short   Sechin
  code    RUS
  sector  ELI
  gender  male
  role    RUS GOV, deputy prime minister, 2008-05-12..2012-05-21
  role    RUS BUS, chief executive of Rosneft, 2012-05-22..

actor Alexei Miller
  kind    person
  name    Alexei Miller
  short   Miller
  code    RUS
  sector  BUS
  gender  male
  role    RUS BUS, chief executive of Gazprom, 2001-05-30..

actor Yevgeny Prigozhin
  kind    person
  name    Yevgeny Prigozhin, Evgeny Prigozhin
  short   Prigozhin
  code    RUS
  sector  PRM
  gender  male
  role    RUS PRM, head of the Wagner Group, 2014..2023-08-23

actor Dmitry Utkin
  kind    person
  name    Dmitry Utkin
  short   Utkin
  code    RUS
  sector  PRM
  gender  male
  role    RUS PRM, commander of the Wagner Group, 2014..2023-08-23

actor Igor Konashenkov
  kind    person
  name    Igor Konashenkov
  short   Konashenkov
  code    RUS
  sector  ELI
  gender  male
  role    RUS MIL, defence ministry spokesman, 2011..

actor Sergei Surovikin
  kind    person
  name    Sergei Surovikin, Sergey Surovikin
  short   Surovikin
  code    RUS
  sector  ELI
  gender  male
  role    RUS MIL, general, 2017..

actor Boris Berezovsky
  kind    person
  name    Boris Berezovsky
  short   Berezovsky
  code    RUS
  sector  ELI
  gender  male
  role    RUS ELI, businessman, 1993..2013-03-23

actor Alexander Litvinenko
  kind    person
  name    Alexander Litvinenko
  short   Litvinenko
  code    RUS
  sector  ELI
  gender  male
  role    RUS ELI, former agent, ..2006-11-23

actor Sergei Skripal
  kind    person
  name    Sergei Skripal
  short   Skripal
  code    RUS
  sector  ELI
  gender  male
  role    RUS ELI, former spy, 2010..

actor Anna Politkovskaya
  kind    person
  name    Anna Politkovskaya
  short   Politkovskaya
  code    RUS
  sector  JRN
  gender  female
  role    RUS JRN, journalist, 1999..2006-10-07

# ---- CHN ----

actor Deng Xiaoping
  kind    person
  name    Deng Xiaoping
  short   Deng
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, paramount leader, 1978-12-22..1992

actor Jiang Zemin
  kind    person
  name    Jiang Zemin
  short   Jiang
  code    CHN
  sector  ELI
  gender  male
  role    CHN PTY GOV, general secretary of the Communist Party, 1989-06-24..1993-03-26
  role    CHN GOV, president, 1993-03-27..2003-03-15

actor Hu Jintao
  kind    person
  name    Hu Jintao
  short   Hu
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, vice president, 1998-03-15..2003-03-15
  role    CHN GOV, president, 2003-03-15..2013-03-14

actor Xi Jinping
  kind    person
  name    Xi Jinping
  short   Xi
  code    CHN
  sector  ELI
  gender  male
  wikidata Q15031
  role    CHN GOV, vice president, 2008-03-15..2013-03-14
  role    CHN GOV, president, 2013-03-14..

actor Yang Shangkun
  kind    person
  name    Yang Shangkun
  short   Yang
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, president, 1988-04-08..1993-03-27

actor Li Peng
  kind    person
  name    Li Peng
  short   Li
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, premier, 1987-11-24..1998-03-17
  role    CHN LEG, chairman of the National People's Congress, 1998-03-16..2003-03-15

actor Zhu Rongji
  kind    person
  name    Zhu Rongji
  short   Zhu
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, premier, 1998-03-17..2003-03-16

actor Wen Jiabao
  kind    person
  name    Wen Jiabao
  short   Wen
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, premier, 2003-03-16..2013-03-15

actor Li Keqiang
  kind    person
  name    Li Keqiang
  short   Li
  code    CHN
  sector  ELI
  gender  male
  wikidata Q18111
  role    CHN GOV, vice premier, 2008-03-17..2013-03-15
  role    CHN GOV, premier, 2013-03-15..2023-03-11

actor Li Qiang
  kind    person
  name    Li Qiang
  short   Li
  code    CHN
  sector  ELI
  gender  male
  wikidata Q4414390
  role    CHN GOV, premier, 2023-03-11..

actor Qian Qichen
  kind    person
  name    Qian Qichen
  short   Qian
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, foreign minister, 1988-04-12..1998-03-18
  role    CHN GOV, vice premier, 1993-03-29..2003-03-16

actor Tang Jiaxuan
  kind    person
  name    Tang Jiaxuan
  short   Tang
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, foreign minister, 1998-03-18..2003-03-17
  role    CHN GOV, state councillor, 2003-03-17..2008-03-16

actor Li Zhaoxing
  kind    person
  name    Li Zhaoxing
  short   Li
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, foreign minister, 2003-03-17..2007-04-27

actor Yang Jiechi
  kind    person
  name    Yang Jiechi
  short   Yang
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, foreign minister, 2007-04-27..2013-03-16
  role    CHN GOV, state councillor, 2013-03-16..2018-03-19
  role    CHN GOV, director of the Central Foreign Affairs Commission office, 2018..2023-01-01

actor Wang Yi
  kind    person
  name    Wang Yi
  short   Wang
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, foreign minister, 2013-03-16..2022-12-30
  role    CHN GOV, director of the Central Foreign Affairs Commission office, 2023-01-01..
  role    CHN GOV, foreign minister, 2023-07-25..

actor Qin Gang
  kind    person
  name    Qin Gang
  short   Qin
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, ambassador to the United States, 2021-07-28..2022-12-30
  role    CHN GOV, foreign minister, 2022-12-30..2023-07-25

actor Qin Jiwei
  kind    person
  name    Qin Jiwei
  short   Qin
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, defence minister, 1988-04-12..1993-03-29

actor Chi Haotian
  kind    person
  name    Chi Haotian
  short   Chi
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, defence minister, 1993-03-29..2003-03-17

actor Cao Gangchuan
  kind    person
  name    Cao Gangchuan
  short   Cao
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, defence minister, 2003-03-17..2008-03-17

actor Liang Guanglie
  kind    person
  name    Liang Guanglie
  short   Liang
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, defence minister, 2008-03-17..2013-03-16

actor Chang Wanquan
  kind    person
  name    Chang Wanquan
  short   Chang
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, defence minister, 2013-03-16..2018-03-19

actor Wei Fenghe
  kind    person
  name    Wei Fenghe
  short   Wei
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, defence minister, 2018-03-19..2023-03-12

actor Li Shangfu
  kind    person
  name    Li Shangfu
  short   Li
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, defence minister, 2023-03-12..2023-10-24

actor Dong Jun
  kind    person
  name    Dong Jun
  short   Dong
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, defence minister, 2023-12-29..

actor Li Zhanshu
  kind    person
  name    Li Zhanshu
  short   Li
  code    CHN
  sector  ELI
  gender  male
  role    CHN LEG, chairman of the National People's Congress, 2018-03-17..2023-03-10

actor Zhao Leji
  kind    person
  name    Zhao Leji
  short   Zhao
  code    CHN
  sector  ELI
  gender  male
  role    CHN LEG, chairman of the National People's Congress, 2023-03-10..

actor Wu Bangguo
  kind    person
  name    Wu Bangguo
  short   Wu
  code    CHN
  sector  ELI
  gender  male
  role    CHN LEG, chairman of the National People's Congress, 2003-03-15..2013-03-14

actor Zhang Dejiang
  kind    person
  name    Zhang Dejiang
  short   Zhang
  code    CHN
  sector  ELI
  gender  male
  role    CHN LEG, chairman of the National People's Congress, 2013-03-14..2018-03-17

actor Wang Qishan
  kind    person
  name    Wang Qishan
  short   Wang
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, vice premier, 2008-03-17..2013-03-16
  role    CHN GOV, vice president, 2018-03-17..2023-03-10

actor Li Yuanchao
  kind    person
  name    Li Yuanchao
  short   Li
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, vice president, 2013-03-14..2018-03-17

actor Zeng Qinghong
  kind    person
  name    Zeng Qinghong
  short   Zeng
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, vice president, 2003-03-15..2008-03-15

actor Han Zheng
  kind    person
  name    Han Zheng
  short   Han
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, vice premier, 2018-03-19..2023-03-12
  role    CHN GOV, vice president, 2023-03-10..

actor Liu He
  kind    person
  name    Liu He
  short   Liu
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, vice premier, 2018-03-19..2023-03-12

actor He Lifeng
  kind    person
  name    He Lifeng
  short   He
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, vice premier, 2023-03-12..

actor Bo Xilai
  kind    person
  name    Bo Xilai
  short   Bo
  code    CHN
  sector  PTY, GOV
  gender  male
  role    CHN PTY GOV, party chief of Chongqing, 2007-11-30..2012-03-15

actor Zhou Yongkang
  kind    person
  name    Zhou Yongkang
  short   Zhou
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, minister of public security, 2002-12-28..2007-10-28

actor Dai Bingguo
  kind    person
  name    Dai Bingguo
  short   Dai
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, state councillor, 2008-03-17..2013-03-16

actor Wu Dawei
  kind    person
  name    Wu Dawei
  short   Wu
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, nuclear envoy, 2004..2017

actor Hua Chunying
  kind    person
  name    Hua Chunying
  short   Hua
  code    CHN
  sector  ELI
  gender  female
  role    CHN GOV, foreign ministry spokeswoman, 2012-11-16..2024

actor Hong Lei
  kind    person
  name    Hong Lei
  short   Hong
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, foreign ministry spokesman, 2010..2016

actor Lu Kang
  kind    person
  name    Lu Kang
  short   Lu
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, foreign ministry spokesman, 2015..2019

actor Geng Shuang
  kind    person
  name    Geng Shuang
  short   Geng
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, foreign ministry spokesman, 2016..2020

actor Zhao Lijian
  kind    person
  name    Zhao Lijian
  short   Zhao
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, foreign ministry spokesman, 2020-02-24..2023-01-09

actor Mao Ning
  kind    person
  name    Mao Ning
  short   Mao
  code    CHN
  sector  ELI
  gender  female
  role    CHN GOV, foreign ministry spokeswoman, 2022-09-05..

actor Wang Wenbin
  kind    person
  name    Wang Wenbin
  short   Wang
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, foreign ministry spokesman, 2020-07-17..2024-05

actor Lin Jian
  kind    person
  name    Lin Jian
  short   Lin
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, foreign ministry spokesman, 2024-03..

actor Jiang Yu
  kind    person
  name    Jiang Yu
  short   Jiang
  code    CHN
  sector  ELI
  gender  female
  role    CHN GOV, foreign ministry spokeswoman, 2006..2012

actor Ma Zhaoxu
  kind    person
  name    Ma Zhaoxu
  short   Ma
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, foreign ministry spokesman, 2009..2012

actor Qin Gang spokesman
  kind    person
  name    Qin Gang spokesman
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, foreign ministry spokesman, 2005..2010

actor Zhang Zhijun
  kind    person
  name    Zhang Zhijun
  short   Zhang
  code    CHN
  sector  ELI
  gender  male
  role    CHN GOV, director of the Taiwan Affairs Office, 2013-03-17..2018-03-28

actor Liu Xiaobo
  kind    person
  name    Liu Xiaobo
  short   Liu
  code    CHN
  sector  OPP
  gender  male
  role    CHN OPP, dissident, 1989..2017-07-13

actor Ai Weiwei
  kind    person
  name    Ai Weiwei
  short   Ai
  code    CHN
  sector  OPP
  gender  male
  role    CHN OPP, artist and dissident, 2008..

actor Chen Guangcheng
  kind    person
  name    Chen Guangcheng
  short   Chen
  code    CHN
  sector  OPP
  gender  male
  role    CHN OPP, activist, 2005..

actor Wei Jingsheng
  kind    person
  name    Wei Jingsheng
  short   Wei
  code    CHN
  sector  OPP
  gender  male
  role    CHN OPP, dissident, 1979..

actor Dalai Lama
  kind    person
  name    Dalai Lama, the Dalai Lama, Tenzin Gyatso
  code    CHN
  sector  REL
  gender  male
  role    CHN REL, spiritual leader of Tibet, 1950-11-17..

actor Panchen Lama
  kind    person
  name    Panchen Lama, Gyaincain Norbu
  code    CHN
  sector  REL
  gender  male
  role    CHN REL, Tibetan lama, 1995-12..

actor Lobsang Sangay
  kind    person
  name    Lobsang Sangay
  short   Sangay
  code    CHN
  sector  OPP
  gender  male
  role    CHN OPP, head of the Tibetan government in exile, 2011-08-08..2021-05-27

actor Rebiya Kadeer
  kind    person
  name    Rebiya Kadeer
  short   Kadeer
  code    CHN
  sector  OPP
  gender  female
  role    CHN OPP, Uighur leader, 2006..2017

actor Ilham Tohti
  kind    person
  name    Ilham Tohti
  short   Tohti
  code    CHN
  sector  EDU
  gender  male
  role    CHN EDU, scholar, ..2014

actor Jack Ma
  kind    person
  name    Jack Ma
  short   Ma
  code    CHN
  sector  BUS
  gender  male
  role    CHN BUS, founder of Alibaba, 1999..

actor Ren Zhengfei
  kind    person
  name    Ren Zhengfei
  short   Ren
  code    CHN
  sector  BUS
  gender  male
  role    CHN BUS, founder of Huawei, 1987..

actor Meng Wanzhou
  kind    person
  name    Meng Wanzhou
  short   Meng
  code    CHN
  sector  BUS
  gender  female
  role    CHN BUS, chief financial officer of Huawei, 2011..

# ---- HKG ----

actor Tung Chee-hwa
  kind    person
  name    Tung Chee-hwa, Tung Chee Hwa
  short   Tung
  code    HKG
  sector  ELI
  gender  male
  role    HKG GOV, chief executive, 1997-07-01..2005-03-12

actor Donald Tsang
  kind    person
  name    Donald Tsang
  short   Tsang
  code    HKG
  sector  ELI
  gender  male
  role    HKG GOV, chief executive, 2005-06-21..2012-06-30

actor Leung Chun-ying
  kind    person
  name    Leung Chun-ying, C.Y. Leung, CY Leung
  short   Leung
  code    HKG
  sector  ELI
  gender  male
  role    HKG GOV, chief executive, 2012-07-01..2017-06-30

actor Carrie Lam
  kind    person
  name    Carrie Lam, Carrie Lam Cheng Yuet-ngor
  short   Lam
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
  gender  male
  role    HKG GOV, security secretary, 2017-07-01..2021-06-24
  role    HKG GOV, chief executive, 2022-07-01..

actor Joshua Wong
  kind    person
  name    Joshua Wong
  short   Wong
  code    HKG
  sector  OPP
  gender  male
  role    HKG OPP, pro-democracy activist, 2012..

actor Agnes Chow
  kind    person
  name    Agnes Chow
  short   Chow
  code    HKG
  sector  OPP
  gender  female
  role    HKG OPP, pro-democracy activist, 2014..

actor Jimmy Lai
  kind    person
  name    Jimmy Lai
  short   Lai
  code    HKG
  sector  JRN, OPP
  gender  male
  role    HKG JRN OPP, publisher, 1995..

actor Chris Patten
  kind    person
  name    Chris Patten
  short   Patten
  code    HKG
  sector  ELI
  gender  male
  role    GBR GOV, governor of Hong Kong, 1992-07-09..1997-06-30
  role    EUR GOV, commissioner for external relations, 1999-09-16..2004-11-21

actor Martin Lee
  kind    person
  name    Martin Lee
  short   Lee
  code    HKG
  sector  PTY, OPP
  gender  male
  role    HKG PTY OPP, leader of the Democratic Party, 1994..2002

# ---- TWN ----

actor Lee Teng-hui
  kind    person
  name    Lee Teng-hui
  short   Lee
  code    TWN
  sector  ELI
  gender  male
  role    TWN GOV, president, 1988-01-13..2000-05-20

actor Chen Shui-bian
  kind    person
  name    Chen Shui-bian
  short   Chen
  code    TWN
  sector  ELI
  gender  male
  role    TWN GOV, president, 2000-05-20..2008-05-20

actor Ma Ying-jeou
  kind    person
  name    Ma Ying-jeou
  short   Ma
  code    TWN
  sector  ELI
  gender  male
  role    TWN GOV, mayor of Taipei, 1998-12-25..2006-12-25
  role    TWN GOV, president, 2008-05-20..2016-05-20

actor Tsai Ing-wen
  kind    person
  name    Tsai Ing-wen
  short   Tsai
  code    TWN
  sector  ELI
  gender  female
  wikidata Q233984
  role    TWN PTY OPP, leader of the Democratic Progressive Party, 2014-05-28..2016-05-19
  role    TWN GOV, president, 2016-05-20..2024-05-20

actor Lai Ching-te
  kind    person
  name    Lai Ching-te, William Lai
  short   Lai
  code    TWN
  sector  ELI
  gender  male
  role    TWN GOV, premier, 2017-09-08..2019-01-14
  role    TWN GOV, vice president, 2020-05-20..2024-05-20
  role    TWN GOV, president, 2024-05-20..

actor Joseph Wu
  kind    person
  name    Joseph Wu
  short   Wu
  code    TWN
  sector  ELI
  gender  male
  role    TWN GOV, foreign minister, 2018-02-26..2024-05-20

actor Frank Hsieh
  kind    person
  name    Frank Hsieh
  short   Hsieh
  code    TWN
  sector  ELI
  gender  male
  role    TWN GOV, premier, 2005-02-01..2006-01-25

actor Lien Chan
  kind    person
  name    Lien Chan
  short   Lien
  code    TWN
  sector  ELI
  gender  male
  role    TWN GOV, premier, 1993-02-27..1997-09-01
  role    TWN GOV, vice president, 1996-05-20..2000-05-20
  role    TWN PTY OPP, chairman of the Kuomintang, 2000-06-17..2005-08-19

actor Annette Lu
  kind    person
  name    Annette Lu
  short   Lu
  code    TWN
  sector  ELI
  gender  female
  role    TWN GOV, vice president, 2000-05-20..2008-05-20

actor Ko Wen-je
  kind    person
  name    Ko Wen-je
  short   Ko
  code    TWN
  sector  ELI
  gender  male
  role    TWN GOV, mayor of Taipei, 2014-12-25..2022-12-25

actor Hou Yu-ih
  kind    person
  name    Hou Yu-ih
  short   Hou
  code    TWN
  sector  ELI
  gender  male
  role    TWN GOV, mayor of New Taipei, 2018-12-25..

actor Su Tseng-chang
  kind    person
  name    Su Tseng-chang
  short   Su
  code    TWN
  sector  ELI
  gender  male
  wikidata Q551904
  role    TWN GOV, premier, 2006-01-25..2007-05-21
  role    TWN GOV, premier, 2019-01-14..2023-01-31

# ---- GBR ----

actor Margaret Thatcher
  kind    person
  name    Margaret Thatcher
  short   Thatcher
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, prime minister, 1979-05-04..1990-11-28

actor John Major
  kind    person
  name    John Major
  short   Major
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, prime minister, 1990-11-28..1997-05-02

actor Tony Blair
  kind    person
  name    Tony Blair
  short   Blair
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, prime minister, 1997-05-02..2007-06-27
  role    IGO GOV, envoy of the Quartet, 2007-06-27..2015-05-27

actor Gordon Brown
  kind    person
  name    Gordon Brown
  short   Brown
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, finance minister, 1997-05-02..2007-06-27
  role    GBR GOV, prime minister, 2007-06-27..2010-05-11

actor David Cameron
  kind    person
  name    David Cameron
  short   Cameron
  code    GBR
  sector  ELI
  gender  male
  role    GBR PTY OPP, leader of the Conservative Party, 2005-12-06..2010-05-11
  role    GBR GOV, prime minister, 2010-05-11..2016-07-13
  role    GBR GOV, foreign secretary, 2023-11-13..2024-07-05

actor Theresa May
  kind    person
  name    Theresa May
  short   May
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, home secretary, 2010-05-12..2016-07-13
  role    GBR GOV, prime minister, 2016-07-13..2019-07-24

actor Boris Johnson
  kind    person
  name    Boris Johnson
  short   Johnson
  code    GBR
  sector  ELI
  gender  male
  wikidata Q180589
  role    GBR GOV, mayor of London, 2008-05-04..2016-05-09
  role    GBR GOV, foreign secretary, 2016-07-13..2018-07-09
  role    GBR GOV, prime minister, 2019-07-24..2022-09-06

actor Liz Truss
  kind    person
  name    Liz Truss, Elizabeth Truss
  short   Truss
  code    GBR
  sector  ELI
  gender  female
  wikidata Q272201
  role    GBR GOV, foreign secretary, 2021-09-15..2022-09-06
  role    GBR GOV, prime minister, 2022-09-06..2022-10-25

actor Rishi Sunak
  kind    person
  name    Rishi Sunak
  short   Sunak
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, chancellor of the exchequer, 2020-02-13..2022-07-05
  role    GBR GOV, prime minister, 2022-10-25..2024-07-05

actor Keir Starmer
  kind    person
  name    Keir Starmer
  short   Starmer
  code    GBR
  sector  ELI
  gender  male
  role    GBR PTY OPP, leader of the Labour Party, 2020-04-04..2024-07-04
  role    GBR GOV, prime minister, 2024-07-05..

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
  gender  male
  wikidata Q43274
  role    GBR ELI, prince of Wales, 1969-07-01..2022-09-08
  role    GBR GOV, king, 2022-09-08..

actor Prince William
  kind    person
  name    Prince William
  code    GBR
  sector  ELI
  gender  male
  role    GBR ELI, prince, 2011..

actor Prince Harry
  kind    person
  name    Prince Harry
  code    GBR
  sector  ELI
  gender  male
  role    GBR ELI, prince, 2011..

actor Douglas Hurd
  kind    person
  name    Douglas Hurd
  short   Hurd
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, foreign secretary, 1989-10-26..1995-07-05

actor Malcolm Rifkind
  kind    person
  name    Malcolm Rifkind
  short   Rifkind
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, defence secretary, 1992-04-10..1995-07-05
  role    GBR GOV, foreign secretary, 1995-07-05..1997-05-02

actor Robin Cook
  kind    person
  name    Robin Cook
  short   Cook
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, foreign secretary, 1997-05-02..2001-06-08

actor Jack Straw
  kind    person
  name    Jack Straw
  short   Straw
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, home secretary, 1997-05-02..2001-06-08
  role    GBR GOV, foreign secretary, 2001-06-08..2006-05-05

actor Margaret Beckett
  kind    person
  name    Margaret Beckett
  short   Beckett
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, foreign secretary, 2006-05-05..2007-06-27

actor David Miliband
  kind    person
  name    David Miliband
  short   Miliband
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, foreign secretary, 2007-06-28..2010-05-11

actor William Hague
  kind    person
  name    William Hague
  short   Hague
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, foreign secretary, 2010-05-12..2014-07-14

actor Philip Hammond
  kind    person
  name    Philip Hammond
  short   Hammond
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, defence secretary, 2011-10-14..2014-07-15
  role    GBR GOV, foreign secretary, 2014-07-15..2016-07-13
  role    GBR GOV, chancellor of the exchequer, 2016-07-13..2019-07-24

actor Jeremy Hunt
  kind    person
  name    Jeremy Hunt
  short   Hunt
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, foreign secretary, 2018-07-09..2019-07-24
  role    GBR GOV, chancellor of the exchequer, 2022-10-14..2024-07-05

actor Dominic Raab
  kind    person
  name    Dominic Raab
  short   Raab
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, foreign secretary, 2019-07-24..2021-09-15
  role    GBR GOV, deputy prime minister, 2021-09-15..2023-04-21

actor James Cleverly
  kind    person
  name    James Cleverly
  short   Cleverly
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, foreign secretary, 2022-09-06..2023-11-13
  role    GBR GOV, home secretary, 2023-11-13..2024-07-05

actor David Lammy
  kind    person
  name    David Lammy
  short   Lammy
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, foreign secretary, 2024-07-05..2025-09-05
  role    GBR GOV, deputy prime minister, 2025-09-05..

actor Yvette Cooper
  kind    person
  name    Yvette Cooper
  short   Cooper
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, home secretary, 2024-07-05..2025-09-05
  role    GBR GOV, foreign secretary, 2025-09-05..

actor Geoff Hoon
  kind    person
  name    Geoff Hoon
  short   Hoon
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, defence secretary, 1999-10-11..2005-05-06

actor George Robertson
  kind    person
  name    George Robertson, Lord Robertson
  short   Robertson
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, defence secretary, 1997-05-03..1999-10-11
  role    IGO GOV, secretary general of NATO, 1999-10-14..2004-01-05

actor John Reid
  kind    person
  name    John Reid
  short   Reid
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, defence secretary, 2005-05-06..2006-05-05
  role    GBR GOV, home secretary, 2006-05-05..2007-06-27

actor Des Browne
  kind    person
  name    Des Browne
  short   Browne
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, defence secretary, 2006-05-05..2008-10-03

actor Bob Ainsworth
  kind    person
  name    Bob Ainsworth
  short   Ainsworth
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, defence secretary, 2009-06-05..2010-05-11

actor Liam Fox
  kind    person
  name    Liam Fox
  short   Fox
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, defence secretary, 2010-05-12..2011-10-14

actor Michael Fallon
  kind    person
  name    Michael Fallon
  short   Fallon
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, defence secretary, 2014-07-15..2017-11-01

actor Gavin Williamson
  kind    person
  name    Gavin Williamson
  short   Williamson
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, defence secretary, 2017-11-02..2019-05-01

actor Ben Wallace
  kind    person
  name    Ben Wallace
  short   Wallace
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, defence secretary, 2019-07-24..2023-08-31

actor Grant Shapps
  kind    person
  name    Grant Shapps
  short   Shapps
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, defence secretary, 2023-08-31..2024-07-05

actor John Healey
  kind    person
  name    John Healey
  short   Healey
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, defence secretary, 2024-07-05..

actor George Osborne
  kind    person
  name    George Osborne
  short   Osborne
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, chancellor of the exchequer, 2010-05-11..2016-07-13

actor Alistair Darling
  kind    person
  name    Alistair Darling
  short   Darling
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, chancellor of the exchequer, 2007-06-28..2010-05-11

actor Rachel Reeves
  kind    person
  name    Rachel Reeves
  short   Reeves
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, chancellor of the exchequer, 2024-07-05..

actor Amber Rudd
  kind    person
  name    Amber Rudd
  short   Rudd
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, home secretary, 2016-07-13..2018-04-29

actor Sajid Javid
  kind    person
  name    Sajid Javid
  short   Javid
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, home secretary, 2018-04-30..2019-07-24

actor Priti Patel
  kind    person
  name    Priti Patel
  short   Patel
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, home secretary, 2019-07-24..2022-09-06

actor Suella Braverman
  kind    person
  name    Suella Braverman
  short   Braverman
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, home secretary, 2022-10-25..2023-11-13

actor David Blunkett
  kind    person
  name    David Blunkett
  short   Blunkett
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, home secretary, 2001-06-08..2004-12-15

actor John Prescott
  kind    person
  name    John Prescott
  short   Prescott
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, deputy prime minister, 1997-05-02..2007-06-27

actor Nick Clegg
  kind    person
  name    Nick Clegg
  short   Clegg
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, deputy prime minister, 2010-05-11..2015-05-08

actor Ed Miliband
  kind    person
  name    Ed Miliband
  short   Miliband
  code    GBR
  sector  PTY, OPP
  gender  male
  role    GBR PTY OPP, leader of the Labour Party, 2010-09-25..2015-05-08

actor Jeremy Corbyn
  kind    person
  name    Jeremy Corbyn
  short   Corbyn
  code    GBR
  sector  PTY, OPP
  gender  male
  role    GBR PTY OPP, leader of the Labour Party, 2015-09-12..2020-04-04

actor Neil Kinnock
  kind    person
  name    Neil Kinnock
  short   Kinnock
  code    GBR
  sector  PTY, OPP
  gender  male
  role    GBR PTY OPP, leader of the Labour Party, 1983-10-02..1992-07-18

actor Nigel Farage
  kind    person
  name    Nigel Farage
  short   Farage
  code    GBR
  sector  PTY, OPP
  gender  male
  role    GBR PTY OPP, leader of UKIP, 2006-09-12..2016-11-28
  role    GBR PTY OPP, leader of the Brexit Party, 2019-03-22..2021-03-06
  role    GBR PTY OPP, leader of Reform UK, 2024-06-03..

actor David Davis
  kind    person
  name    David Davis
  short   Davis
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, Brexit secretary, 2016-07-13..2018-07-08

actor Michael Gove
  kind    person
  name    Michael Gove
  short   Gove
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, justice secretary, 2015-05-09..2016-07-14

actor Sadiq Khan
  kind    person
  name    Sadiq Khan
  short   Khan
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, mayor of London, 2016-05-09..

actor Ken Livingstone
  kind    person
  name    Ken Livingstone
  short   Livingstone
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, mayor of London, 2000-05-04..2008-05-04

actor Alex Salmond
  kind    person
  name    Alex Salmond
  short   Salmond
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, first minister of Scotland, 2007-05-16..2014-11-18

actor Nicola Sturgeon
  kind    person
  name    Nicola Sturgeon
  short   Sturgeon
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, first minister of Scotland, 2014-11-20..2023-03-28

actor John Swinney
  kind    person
  name    John Swinney
  short   Swinney
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, first minister of Scotland, 2024-05-08..

actor Humza Yousaf
  kind    person
  name    Humza Yousaf
  short   Yousaf
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, first minister of Scotland, 2023-03-29..2024-05-07

actor Gerry Adams
  kind    person
  name    Gerry Adams
  short   Adams
  code    GBR
  sector  PTY
  gender  male
  role    GBR PTY, president of Sinn Fein, 1983-11-13..2018-02-10

actor Martin McGuinness
  kind    person
  name    Martin McGuinness
  short   McGuinness
  code    GBR
  sector  ELI
  gender  male
  role    GBR PTY, Sinn Fein negotiator, 1990..2007-05-07
  role    GBR GOV, deputy first minister of Northern Ireland, 2007-05-08..2017-01-09

actor Ian Paisley
  kind    person
  name    Ian Paisley
  short   Paisley
  code    GBR
  sector  ELI
  gender  male
  role    GBR PTY, leader of the Democratic Unionist Party, 1971-09-30..2007-05-07
  role    GBR GOV, first minister of Northern Ireland, 2007-05-08..2008-06-05

actor David Trimble
  kind    person
  name    David Trimble
  short   Trimble
  code    GBR
  sector  PTY
  gender  male
  role    GBR PTY, leader of the Ulster Unionist Party, 1995-09-08..2005-06-24

actor Peter Robinson
  kind    person
  name    Peter Robinson
  short   Robinson
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, first minister of Northern Ireland, 2008-06-05..2016-01-11

actor Arlene Foster
  kind    person
  name    Arlene Foster
  short   Foster
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, first minister of Northern Ireland, 2016-01-11..2017-01-09

actor Michelle O'Neill
  kind    person
  name    Michelle O'Neill
  short   O'Neill
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, first minister of Northern Ireland, 2024-02-03..

actor John Hume
  kind    person
  name    John Hume
  short   Hume
  code    GBR
  sector  PTY
  gender  male
  role    GBR PTY, leader of the SDLP, 1979-05-06..2001-11-06

actor Mo Mowlam
  kind    person
  name    Mo Mowlam
  short   Mowlam
  code    GBR
  sector  ELI
  gender  female
  role    GBR GOV, Northern Ireland secretary, 1997-05-03..1999-10-11

actor Peter Mandelson
  kind    person
  name    Peter Mandelson
  short   Mandelson
  code    GBR
  sector  ELI
  gender  male
  role    GBR GOV, Northern Ireland secretary, 1999-10-11..2001-01-24
  role    EUR GOV, trade commissioner, 2004-11-22..2008-10-03

actor Paddy Ashdown
  kind    person
  name    Paddy Ashdown
  short   Ashdown
  code    GBR
  sector  ELI
  gender  male
  role    GBR PTY OPP, leader of the Liberal Democrats, 1988-07-16..1999-08-09
  role    IGO GOV, high representative for Bosnia, 2002-05-27..2006-01-31

actor Tommy Robinson
  kind    person
  name    Tommy Robinson
  short   Robinson
  code    GBR
  sector  SOC
  gender  male
  role    GBR SOC, far-right activist, 2009..

actor Julian Assange
  kind    person
  name    Julian Assange
  short   Assange
  code    GBR
  sector  SOC
  gender  male
  role    GBR SOC, founder of WikiLeaks, 2006..

actor Mark Carney
  kind    person
  name    Mark Carney
  short   Carney
  code    GBR
  sector  ELI
  gender  male
  wikidata Q192533
  role    GBR BUS, governor of the Bank of England, 2013-07-01..2020-03-15
  role    CAN GOV, prime minister, 2025-03-14..

actor Justin Welby
  kind    person
  name    Justin Welby
  short   Welby
  code    GBR
  sector  REL
  gender  male
  role    GBR REL, archbishop of Canterbury, 2013-02-04..2025-01-06

actor Rowan Williams
  kind    person
  name    Rowan Williams
  short   Williams
  code    GBR
  sector  REL
  gender  male
  role    GBR REL, archbishop of Canterbury, 2002-12-02..2012-12-31

# ---- FRA ----

actor Francois Mitterrand
  kind    person
  name    Francois Mitterrand
  short   Mitterrand
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, president, 1981-05-21..1995-05-17

actor Jacques Chirac
  kind    person
  name    Jacques Chirac
  short   Chirac
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, mayor of Paris, 1977-03-25..1995-05-16
  role    FRA GOV, president, 1995-05-17..2007-05-16

actor Nicolas Sarkozy
  kind    person
  name    Nicolas Sarkozy
  short   Sarkozy
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, interior minister, 2002-05-07..2004-03-30
  role    FRA GOV, interior minister, 2005-06-02..2007-03-26
  role    FRA GOV, president, 2007-05-16..2012-05-15

actor Francois Hollande
  kind    person
  name    Francois Hollande
  short   Hollande
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, president, 2012-05-15..2017-05-14

actor Emmanuel Macron
  kind    person
  name    Emmanuel Macron
  short   Macron
  code    FRA
  sector  ELI
  gender  male
  wikidata Q3052772
  role    FRA GOV, economy minister, 2014-08-26..2016-08-30
  role    FRA GOV, president, 2017-05-14..

actor Michel Rocard
  kind    person
  name    Michel Rocard
  short   Rocard
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, prime minister, 1988-05-10..1991-05-15

actor Edith Cresson
  kind    person
  name    Edith Cresson
  short   Cresson
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, prime minister, 1991-05-15..1992-04-02

actor Pierre Beregovoy
  kind    person
  name    Pierre Beregovoy
  short   Beregovoy
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, prime minister, 1992-04-02..1993-03-29

actor Edouard Balladur
  kind    person
  name    Edouard Balladur
  short   Balladur
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, prime minister, 1993-03-29..1995-05-18

actor Alain Juppe
  kind    person
  name    Alain Juppe
  short   Juppe
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, foreign minister, 1993-03-29..1995-05-18
  role    FRA GOV, prime minister, 1995-05-18..1997-06-03
  role    FRA GOV, defence minister, 2010-11-14..2011-02-27
  role    FRA GOV, foreign minister, 2011-02-27..2012-05-10

actor Lionel Jospin
  kind    person
  name    Lionel Jospin
  short   Jospin
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, prime minister, 1997-06-03..2002-05-06

actor Jean-Pierre Raffarin
  kind    person
  name    Jean-Pierre Raffarin
  short   Raffarin
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, prime minister, 2002-05-06..2005-05-31

actor Dominique de Villepin
  kind    person
  name    Dominique de Villepin
  short   de Villepin, Villepin
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, foreign minister, 2002-05-07..2004-03-31
  role    FRA GOV, interior minister, 2004-03-31..2005-05-31
  role    FRA GOV, prime minister, 2005-05-31..2007-05-17

actor Francois Fillon
  kind    person
  name    Francois Fillon
  short   Fillon
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, prime minister, 2007-05-17..2012-05-10
  role    FRA PTY, presidential candidate, 2016-11-27..2017-04-23

actor Jean-Marc Ayrault
  kind    person
  name    Jean-Marc Ayrault
  short   Ayrault
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, prime minister, 2012-05-15..2014-03-31
  role    FRA GOV, foreign minister, 2016-02-11..2017-05-10

actor Manuel Valls
  kind    person
  name    Manuel Valls
  short   Valls
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, interior minister, 2012-05-16..2014-03-31
  role    FRA GOV, prime minister, 2014-03-31..2016-12-06

actor Bernard Cazeneuve
  kind    person
  name    Bernard Cazeneuve
  short   Cazeneuve
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, interior minister, 2014-04-02..2016-12-06
  role    FRA GOV, prime minister, 2016-12-06..2017-05-10

actor Edouard Philippe
  kind    person
  name    Edouard Philippe
  short   Philippe
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, prime minister, 2017-05-15..2020-07-03

actor Jean Castex
  kind    person
  name    Jean Castex
  short   Castex
  code    FRA
  sector  ELI
  gender  male
  wikidata Q3171170
  role    FRA GOV, prime minister, 2020-07-03..2022-05-16

actor Elisabeth Borne
  kind    person
  name    Elisabeth Borne
  short   Borne
  code    FRA
  sector  ELI
  gender  female
  wikidata Q20020731
  role    FRA GOV, prime minister, 2022-05-16..2024-01-09

actor Gabriel Attal
  kind    person
  name    Gabriel Attal
  short   Attal
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, prime minister, 2024-01-09..2024-09-05

actor Michel Barnier
  kind    person
  name    Michel Barnier
  short   Barnier
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, foreign minister, 2004-03-31..2005-05-31
  role    EUR GOV, chief Brexit negotiator, 2016-10-01..2021-03-31
  role    FRA GOV, prime minister, 2024-09-05..2024-12-13

actor Francois Bayrou
  kind    person
  name    Francois Bayrou
  short   Bayrou
  code    FRA
  sector  ELI
  gender  male
  role    FRA PTY, leader of MoDem, 2007-12-01..
  role    FRA GOV, prime minister, 2024-12-13..2025-09-09

actor Sebastien Lecornu
  kind    person
  name    Sebastien Lecornu
  short   Lecornu
  code    FRA
  sector  ELI
  gender  male
  wikidata Q20089181
  role    FRA GOV, defence minister, 2022-05-20..2025-09-09
  role    FRA GOV, prime minister, 2025-09-09..

actor Roland Dumas
  kind    person
  name    Roland Dumas
  short   Dumas
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, foreign minister, 1988-05-10..1993-03-29

actor Herve de Charette
  kind    person
  name    Herve de Charette
  short   de Charette, Charette
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, foreign minister, 1995-05-18..1997-06-02

actor Hubert Vedrine
  kind    person
  name    Hubert Vedrine
  short   Vedrine
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, foreign minister, 1997-06-04..2002-05-06

actor Philippe Douste-Blazy
  kind    person
  name    Philippe Douste-Blazy
  short   Douste-Blazy
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, foreign minister, 2005-06-02..2007-05-15

actor Bernard Kouchner
  kind    person
  name    Bernard Kouchner
  short   Kouchner
  code    FRA
  sector  ELI
  gender  male
  role    UNO GOV, head of the U.N. mission in Kosovo, 1999-07-15..2001-01-15
  role    FRA GOV, foreign minister, 2007-05-18..2010-11-13

actor Michele Alliot-Marie
  kind    person
  name    Michele Alliot-Marie
  short   Alliot-Marie
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, defence minister, 2002-05-07..2007-05-18
  role    FRA GOV, interior minister, 2007-05-18..2009-06-23
  role    FRA GOV, foreign minister, 2010-11-14..2011-02-27

actor Laurent Fabius
  kind    person
  name    Laurent Fabius
  short   Fabius
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, foreign minister, 2012-05-16..2016-02-11

actor Jean-Yves Le Drian
  kind    person
  name    Jean-Yves Le Drian
  short   Le Drian
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, defence minister, 2012-05-16..2017-05-17
  role    FRA GOV, foreign minister, 2017-05-17..2022-05-20

actor Catherine Colonna
  kind    person
  name    Catherine Colonna
  short   Colonna
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, foreign minister, 2022-05-20..2024-01-11

actor Stephane Sejourne
  kind    person
  name    Stephane Sejourne
  short   Sejourne
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, foreign minister, 2024-01-11..2024-09-21

actor Jean-Noel Barrot
  kind    person
  name    Jean-Noel Barrot
  short   Barrot
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, foreign minister, 2024-09-21..

actor Alain Richard
  kind    person
  name    Alain Richard
  short   Richard
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, defence minister, 1997-06-04..2002-05-06

actor Herve Morin
  kind    person
  name    Herve Morin
  short   Morin
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, defence minister, 2007-05-18..2010-11-14

actor Gerard Longuet
  kind    person
  name    Gerard Longuet
  short   Longuet
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, defence minister, 2011-02-27..2012-05-10

actor Florence Parly
  kind    person
  name    Florence Parly
  short   Parly
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, defence minister, 2017-06-21..2022-05-20

actor Catherine Vautrin
  kind    person
  name    Catherine Vautrin
  short   Vautrin
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, defence minister, 2025-10-12..

actor Gerald Darmanin
  kind    person
  name    Gerald Darmanin
  short   Darmanin
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, interior minister, 2020-07-06..2024-09-21

actor Christophe Castaner
  kind    person
  name    Christophe Castaner
  short   Castaner
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, interior minister, 2018-10-16..2020-07-06

actor Bruno Le Maire
  kind    person
  name    Bruno Le Maire
  short   Le Maire
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, finance minister, 2017-05-17..2024-09-21

actor Christine Lagarde
  kind    person
  name    Christine Lagarde
  short   Lagarde
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, finance minister, 2007-06-19..2011-06-29
  role    IGO GOV, managing director of the IMF, 2011-07-05..2019-09-12
  role    EUR GOV, president of the European Central Bank, 2019-11-01..

actor Jean-Marie Le Pen
  kind    person
  name    Jean-Marie Le Pen
  short   Pen
  code    FRA
  sector  PTY, OPP
  gender  male
  role    FRA PTY OPP, leader of the National Front, 1972-10-05..2011-01-15

actor Marine Le Pen
  kind    person
  name    Marine Le Pen
  short   Pen
  code    FRA
  sector  PTY, OPP
  gender  female
  role    FRA PTY OPP, leader of the National Front, 2011-01-16..2022-11-05
  role    FRA PTY OPP, leader of the National Rally in parliament, 2022-06-28..

actor Jordan Bardella
  kind    person
  name    Jordan Bardella
  short   Bardella
  code    FRA
  sector  PTY, OPP
  gender  male
  role    FRA PTY OPP, leader of the National Rally, 2022-11-05..

actor Jean-Luc Melenchon
  kind    person
  name    Jean-Luc Melenchon
  short   Melenchon
  code    FRA
  sector  PTY, OPP
  gender  male
  role    FRA PTY OPP, leader of France Unbowed, 2016-02-10..

actor Segolene Royal
  kind    person
  name    Segolene Royal
  short   Royal
  code    FRA
  sector  ELI
  gender  female
  role    FRA PTY, presidential candidate, 2006-11-16..2007-05-06
  role    FRA GOV, environment minister, 2014-04-02..2017-05-10

actor Martine Aubry
  kind    person
  name    Martine Aubry
  short   Aubry
  code    FRA
  sector  PTY, OPP
  gender  female
  role    FRA PTY OPP, leader of the Socialist Party, 2008-11-26..2012-09-16

actor Benoit Hamon
  kind    person
  name    Benoit Hamon
  short   Hamon
  code    FRA
  sector  PTY
  gender  male
  role    FRA PTY, presidential candidate, 2017-01-29..2017-04-23

actor Eric Zemmour
  kind    person
  name    Eric Zemmour
  short   Zemmour
  code    FRA
  sector  PTY, OPP
  gender  male
  role    FRA PTY OPP, presidential candidate, 2021-11-30..2022-04-10

actor Anne Hidalgo
  kind    person
  name    Anne Hidalgo
  short   Hidalgo
  code    FRA
  sector  ELI
  gender  female
  role    FRA GOV, mayor of Paris, 2014-04-05..

actor Dominique Strauss-Kahn
  kind    person
  name    Dominique Strauss-Kahn
  short   Strauss-Kahn
  code    FRA
  sector  ELI
  gender  male
  role    FRA GOV, finance minister, 1997-06-04..1999-11-02
  role    IGO GOV, managing director of the IMF, 2007-11-01..2011-05-18

# ---- DEU ----

actor Helmut Kohl
  kind    person
  name    Helmut Kohl
  short   Kohl
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, chancellor, 1982-10-01..1998-10-27

actor Gerhard Schroeder
  kind    person
  name    Gerhard Schroeder, Gerhard Schroder
  short   Schroeder
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, chancellor, 1998-10-27..2005-11-22

actor Angela Merkel
  kind    person
  name    Angela Merkel
  short   Merkel
  code    DEU
  sector  ELI
  gender  female
  role    DEU GOV, chancellor, 2005-11-22..2021-12-08

actor Olaf Scholz
  kind    person
  name    Olaf Scholz
  short   Scholz
  code    DEU
  sector  ELI
  gender  male
  wikidata Q61053
  role    DEU GOV, finance minister, 2018-03-14..2021-12-08
  role    DEU GOV, chancellor, 2021-12-08..2025-05-06

actor Friedrich Merz
  kind    person
  name    Friedrich Merz
  short   Merz
  code    DEU
  sector  ELI
  gender  male
  wikidata Q566257
  role    DEU PTY OPP, leader of the Christian Democrats, 2022-01-31..2025-05-05
  role    DEU GOV, chancellor, 2025-05-06..

actor Richard von Weizsaecker
  kind    person
  name    Richard von Weizsaecker, Richard von Weizsacker
  short   Weizsaecker
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, president, 1984-07-01..1994-06-30

actor Roman Herzog
  kind    person
  name    Roman Herzog
  short   Herzog
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, president, 1994-07-01..1999-06-30

actor Johannes Rau
  kind    person
  name    Johannes Rau
  short   Rau
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, president, 1999-07-01..2004-06-30

actor Horst Koehler
  kind    person
  name    Horst Koehler, Horst Kohler
  short   Koehler
  code    DEU
  sector  ELI
  gender  male
  role    IGO GOV, managing director of the IMF, 2000-05-01..2004-03-04
  role    DEU GOV, president, 2004-07-01..2010-05-31

actor Christian Wulff
  kind    person
  name    Christian Wulff
  short   Wulff
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, president, 2010-06-30..2012-02-17

actor Joachim Gauck
  kind    person
  name    Joachim Gauck
  short   Gauck
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, president, 2012-03-18..2017-03-18

actor Frank-Walter Steinmeier
  kind    person
  name    Frank-Walter Steinmeier
  short   Steinmeier
  code    DEU
  sector  ELI
  gender  male
  wikidata Q76658
  role    DEU GOV, foreign minister, 2005-11-22..2009-10-28
  role    DEU GOV, foreign minister, 2013-12-17..2017-01-27
  role    DEU GOV, president, 2017-03-19..

actor Hans-Dietrich Genscher
  kind    person
  name    Hans-Dietrich Genscher
  short   Genscher
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, foreign minister, 1982-10-01..1992-05-18

actor Klaus Kinkel
  kind    person
  name    Klaus Kinkel
  short   Kinkel
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, foreign minister, 1992-05-18..1998-10-27

actor Joschka Fischer
  kind    person
  name    Joschka Fischer
  short   Fischer
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, foreign minister, 1998-10-27..2005-11-22

actor Guido Westerwelle
  kind    person
  name    Guido Westerwelle
  short   Westerwelle
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, foreign minister, 2009-10-28..2013-12-17

actor Sigmar Gabriel
  kind    person
  name    Sigmar Gabriel
  short   Gabriel
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, economy minister, 2013-12-17..2017-01-27
  role    DEU GOV, foreign minister, 2017-01-27..2018-03-14

actor Heiko Maas
  kind    person
  name    Heiko Maas
  short   Maas
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, justice minister, 2013-12-17..2018-03-14
  role    DEU GOV, foreign minister, 2018-03-14..2021-12-08

actor Annalena Baerbock
  kind    person
  name    Annalena Baerbock
  short   Baerbock
  code    DEU
  sector  ELI
  gender  female
  role    DEU GOV, foreign minister, 2021-12-08..2025-05-06
  role    UNO GOV, president of the General Assembly, 2025-09-09..

actor Johann Wadephul
  kind    person
  name    Johann Wadephul
  short   Wadephul
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, foreign minister, 2025-05-06..

actor Volker Ruehe
  kind    person
  name    Volker Ruehe, Volker Ruhe
  short   Ruehe
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, defence minister, 1992-04-01..1998-10-26

actor Rudolf Scharping
  kind    person
  name    Rudolf Scharping
  short   Scharping
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, defence minister, 1998-10-27..2002-07-19

actor Peter Struck
  kind    person
  name    Peter Struck
  short   Struck
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, defence minister, 2002-07-19..2005-11-22

actor Franz Josef Jung
  kind    person
  name    Franz Josef Jung
  short   Jung
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, defence minister, 2005-11-22..2009-10-28

actor Karl-Theodor zu Guttenberg
  kind    person
  name    Karl-Theodor zu Guttenberg
  short   zu Guttenberg, Guttenberg
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, defence minister, 2009-10-28..2011-03-03

actor Thomas de Maiziere
  kind    person
  name    Thomas de Maiziere
  short   de Maiziere
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, defence minister, 2011-03-03..2013-12-17
  role    DEU GOV, interior minister, 2013-12-17..2018-03-14

actor Ursula von der Leyen
  kind    person
  name    Ursula von der Leyen
  short   von der Leyen
  code    DEU
  sector  ELI
  gender  female
  wikidata Q57641
  role    DEU GOV, defence minister, 2013-12-17..2019-07-17
  role    EUR GOV, president of the European Commission, 2019-12-01..

actor Annegret Kramp-Karrenbauer
  kind    person
  name    Annegret Kramp-Karrenbauer
  short   Kramp-Karrenbauer
  code    DEU
  sector  ELI
  gender  female
  role    DEU GOV, defence minister, 2019-07-17..2021-12-08

actor Christine Lambrecht
  kind    person
  name    Christine Lambrecht
  short   Lambrecht
  code    DEU
  sector  ELI
  gender  female
  role    DEU GOV, defence minister, 2021-12-08..2023-01-19

actor Boris Pistorius
  kind    person
  name    Boris Pistorius
  short   Pistorius
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, defence minister, 2023-01-19..

actor Wolfgang Schaeuble
  kind    person
  name    Wolfgang Schaeuble, Wolfgang Schauble
  short   Schaeuble
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, interior minister, 2005-11-22..2009-10-28
  role    DEU GOV, finance minister, 2009-10-28..2017-10-24
  role    DEU LEG, president of the Bundestag, 2017-10-24..2021-10-26

actor Otto Schily
  kind    person
  name    Otto Schily
  short   Schily
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, interior minister, 1998-10-27..2005-11-22

actor Horst Seehofer
  kind    person
  name    Horst Seehofer
  short   Seehofer
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, interior minister, 2018-03-14..2021-12-08

actor Nancy Faeser
  kind    person
  name    Nancy Faeser
  short   Faeser
  code    DEU
  sector  ELI
  gender  female
  role    DEU GOV, interior minister, 2021-12-08..2025-05-06

actor Robert Habeck
  kind    person
  name    Robert Habeck
  short   Habeck
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, vice chancellor, 2021-12-08..2025-05-06

actor Christian Lindner
  kind    person
  name    Christian Lindner
  short   Lindner
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, finance minister, 2021-12-08..2024-11-07

actor Norbert Lammert
  kind    person
  name    Norbert Lammert
  short   Lammert
  code    DEU
  sector  ELI
  gender  male
  role    DEU LEG, president of the Bundestag, 2005-10-18..2017-10-24

actor Martin Schulz
  kind    person
  name    Martin Schulz
  short   Schulz
  code    DEU
  sector  ELI
  gender  male
  role    EUR LEG, president of the European Parliament, 2012-01-17..2017-01-17
  role    DEU PTY, leader of the Social Democrats, 2017-03-19..2018-02-13

actor Alice Weidel
  kind    person
  name    Alice Weidel
  short   Weidel
  code    DEU
  sector  PTY, OPP
  gender  female
  role    DEU PTY OPP, leader of the AfD, 2017..

actor Alexander Gauland
  kind    person
  name    Alexander Gauland
  short   Gauland
  code    DEU
  sector  PTY, OPP
  gender  male
  role    DEU PTY OPP, leader of the AfD, 2017..2021

actor Frauke Petry
  kind    person
  name    Frauke Petry
  short   Petry
  code    DEU
  sector  PTY, OPP
  gender  female
  role    DEU PTY OPP, leader of the AfD, 2015-07-04..2017-09-29

actor Steffen Seibert
  kind    person
  name    Steffen Seibert
  short   Seibert
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, government spokesman, 2010-08-11..2021-12-08

actor Oskar Lafontaine
  kind    person
  name    Oskar Lafontaine
  short   Lafontaine
  code    DEU
  sector  ELI
  gender  male
  role    DEU GOV, finance minister, 1998-10-27..1999-03-11

actor Armin Laschet
  kind    person
  name    Armin Laschet
  short   Laschet
  code    DEU
  sector  PTY
  gender  male
  role    DEU PTY, leader of the Christian Democrats, 2021-01-16..2022-01-31
