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

# ---- SYR ----

actor Bashar al-Assad
  kind    person
  name    Bashar al-Assad, Bashar Assad, Bashar al Assad, Bashar al-Asad, Bashar el-Assad
  short   Assad, al-Assad, al Assad
  code    SYR
  sector  ELI
  gender  male
  wikidata Q44329
  role    SYR GOV, president, 2000-07-17..2024-12-08

actor Hafez al-Assad
  kind    person
  name    Hafez al-Assad, Hafez Assad, Hafez al Assad, Hafiz al-Asad
  short   Assad, al-Assad
  code    SYR
  sector  ELI
  gender  male
  role    SYR GOV, president, 1971-03-12..2000-06-10

actor Ahmed al-Sharaa
  kind    person
  name    Ahmed al-Sharaa, Ahmed al-Shara, Ahmad al-Sharaa, Abu Mohammad al-Golani, Abu Mohammed al-Golani, Abu Mohammad al-Julani, Abu Mohammed al-Jolani, Abu Mohammad al-Jolani
  short   Sharaa, al-Sharaa, Golani, al-Golani, Julani, Jolani, al-Jolani
  code    SYR
  sector  ELI
  gender  male
  role    SYR REB, leader of the Nusra Front and Hayat Tahrir al-Sham, 2012-01..2024-12-07
  role    SYR GOV, de facto leader, 2024-12-08..2025-01-28
  role    SYR GOV, president, 2025-01-29..

actor Farouk al-Sharaa
  kind    person
  name    Farouk al-Sharaa, Farouk al-Shara, Farouq al-Shara, Farouk Sharaa
  short   al-Shara
  code    SYR
  sector  ELI
  gender  male
  role    SYR GOV, foreign minister, 1984-03-01..2006-02-21
  role    SYR GOV, vice president, 2006-02-21..2014-07-19

actor Walid Muallem
  kind    person
  name    Walid Muallem, Walid al-Muallem, Walid al-Moallem, Walid Moallem
  short   Muallem, Moualem, al-Muallem, al-Moallem
  code    SYR
  sector  ELI
  gender  male
  role    SYR GOV, foreign minister, 2006-02-21..2020-11-16

actor Faisal Mekdad
  kind    person
  name    Faisal Mekdad, Faisal Miqdad, Faisal al-Mekdad, Faisal al-Miqdad
  short   Mekdad, Miqdad
  code    SYR
  sector  ELI
  gender  male
  role    SYR GOV, deputy foreign minister, 2006..2020-11-22
  role    SYR GOV, foreign minister, 2020-11-22..2024-09-23

actor Asaad al-Shaibani
  kind    person
  name    Asaad al-Shaibani, Asaad al-Shibani
  short   al-Shaibani, Shaibani
  code    SYR
  sector  ELI
  gender  male
  role    SYR GOV, foreign minister, 2024-12-21..

actor Bashar Jaafari
  kind    person
  name    Bashar Jaafari, Bashar al-Jaafari
  short   Jaafari, al-Jaafari
  code    SYR
  sector  ELI
  gender  male
  role    SYR GOV, ambassador to the United Nations, 2006..2020-11-22

actor Bouthaina Shaaban
  kind    person
  name    Bouthaina Shaaban
  short   Shaaban
  code    SYR
  sector  ELI
  gender  female
  role    SYR GOV, presidential adviser, 2008..2024-12-08

actor Mustafa Tlass
  kind    person
  name    Mustafa Tlass, Mustafa Tlas
  short   Tlass
  code    SYR
  sector  ELI
  gender  male
  role    SYR GOV, defence minister, 1972-03-22..2004-05-12

actor Hassan Turkmani
  kind    person
  name    Hassan Turkmani
  short   Turkmani
  code    SYR
  sector  ELI
  gender  male
  role    SYR GOV, defence minister, 2004-05-12..2009-06-03

actor Ali Habib
  kind    person
  name    Ali Habib
  short   Habib
  code    SYR
  sector  ELI
  gender  male
  role    SYR GOV, defence minister, 2009-06-03..2011-08-08

actor Dawoud Rajiha
  kind    person
  name    Dawoud Rajiha, Daoud Rajha
  short   Rajiha
  code    SYR
  sector  ELI
  gender  male
  role    SYR GOV, defence minister, 2011-08-08..2012-07-18

actor Fahd al-Freij
  kind    person
  name    Fahd al-Freij, Fahad Jassim al-Freij, Fahd Jassem al-Freij
  short   al-Freij
  code    SYR
  sector  ELI
  gender  male
  role    SYR GOV, defence minister, 2012-07-18..2018-01-01

actor Riad Hijab
  kind    person
  name    Riad Hijab, Riyad Hijab
  short   Hijab
  code    SYR
  sector  ELI
  gender  male
  role    SYR GOV, prime minister, 2012-06-23..2012-08-06
  role    SYR OPP, opposition negotiator, 2015-12..2017-11

actor Wael al-Halki
  kind    person
  name    Wael al-Halki, Wael al-Halqi
  short   al-Halki, al-Halqi
  code    SYR
  sector  ELI
  gender  male
  role    SYR GOV, prime minister, 2012-08-09..2016-07-03

actor Imad Khamis
  kind    person
  name    Imad Khamis
  short   Khamis
  code    SYR
  sector  ELI
  gender  male
  role    SYR GOV, prime minister, 2016-07-03..2020-06-11

actor Naji al-Otari
  kind    person
  name    Naji al-Otari
  short   al-Otari
  code    SYR
  sector  ELI
  gender  male
  role    SYR GOV, prime minister, 2003-09-10..2011-04-14

actor Maher al-Assad
  kind    person
  name    Maher al-Assad
  code    SYR
  sector  ELI
  gender  male
  role    SYR MIL, commander of the Republican Guard, 2000..2024-12-08

actor Rifaat al-Assad
  kind    person
  name    Rifaat al-Assad
  code    SYR
  sector  ELI
  gender  male
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
  short   al-Khatib
  code    SYR
  sector  OPP
  gender  male
  role    SYR OPP, head of the opposition coalition, 2012-11-11..2013-04-21

actor Ahmad Jarba
  kind    person
  name    Ahmad Jarba, Ahmed Jarba, Ahmad al-Jarba
  short   Jarba
  code    SYR
  sector  OPP
  gender  male
  role    SYR OPP, head of the opposition coalition, 2013-07-06..2014-07-09

actor Burhan Ghalioun
  kind    person
  name    Burhan Ghalioun
  short   Ghalioun
  code    SYR
  sector  OPP
  gender  male
  role    SYR OPP, head of the Syrian National Council, 2011-08-29..2012-06-10

actor George Sabra
  kind    person
  name    George Sabra
  short   Sabra
  code    SYR
  sector  OPP
  gender  male
  role    SYR OPP, head of the Syrian National Council, 2012-11-09..2014

actor Salim Idris
  kind    person
  name    Salim Idris, Selim Idris
  short   Idris
  code    SYR
  sector  REB
  gender  male
  role    SYR REB, chief of staff of the Free Syrian Army, 2012-12..2014-02

actor Riad al-Asaad
  kind    person
  name    Riad al-Asaad, Riyad al-Asaad, Riad al-Assad
  short   al-Asaad
  code    SYR
  sector  REB
  gender  male
  role    SYR REB, commander of the Free Syrian Army, 2011-07..2012-12

actor Zahran Alloush
  kind    person
  name    Zahran Alloush
  short   Alloush
  code    SYR
  sector  REB
  gender  male
  role    SYR REB, leader of Jaish al-Islam, 2013-09..2015-12-25

actor Mazloum Abdi
  kind    person
  name    Mazloum Abdi, Mazlum Abdi
  short   Mazloum
  code    SYR
  sector  REB
  gender  male
  role    SYR REB, commander of the Syrian Democratic Forces, 2015-10..

actor Saleh Muslim
  kind    person
  name    Saleh Muslim, Salih Muslim
  short   Muslim
  code    SYR
  sector  PTY
  gender  male
  role    SYR PTY, leader of the Democratic Union Party, 2010..2017-09

# ---- IRQ ----

actor Saddam Hussein
  kind    person
  name    Saddam Hussein, Saddam Hussain, Sadam Hussein
  short   Saddam
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, president, 1979-07-16..2003-04-09

actor Tariq Aziz
  kind    person
  name    Tariq Aziz, Tareq Aziz
  short   Aziz
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, foreign minister, 1983-01..1991-03-23
  role    IRQ GOV, deputy prime minister, 1979..2003-04-09

actor Taha Yassin Ramadan
  kind    person
  name    Taha Yassin Ramadan
  short   Ramadan
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, vice president, 1991-03..2003-04-09

actor Izzat Ibrahim al-Douri
  kind    person
  name    Izzat Ibrahim al-Douri, Izzat al-Douri, Izzat Ibrahim
  short   al-Douri
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, vice chairman of the Revolutionary Command Council, 1979..2003-04-09
  role    IRQ REB, insurgent leader, 2003-04-10..2020-10-26

actor Ali Hassan al-Majid
  kind    person
  name    Ali Hassan al-Majid, Chemical Ali
  short   al-Majid
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, defence minister, 1991..1995

actor Uday Hussein
  kind    person
  name    Uday Hussein, Odai Hussein
  short   Uday
  code    IRQ
  sector  PRM
  gender  male
  role    IRQ PRM, head of the Fedayeen Saddam, 1995..2003-04-09

actor Qusay Hussein
  kind    person
  name    Qusay Hussein, Qusai Hussein
  short   Qusay
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ MIL, head of the Republican Guard, 1991..2003-04-09

actor Naji Sabri
  kind    person
  name    Naji Sabri
  short   Sabri
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, foreign minister, 2001-08-01..2003-04-09

actor Mohammed Saeed al-Sahhaf
  kind    person
  name    Mohammed Saeed al-Sahhaf, Mohammed al-Sahaf
  short   al-Sahhaf, al-Sahaf
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, foreign minister, 1992..2001-04
  role    IRQ GOV, information minister, 2001-04..2003-04-09

actor Ahmed Hassan al-Bakr
  kind    person
  name    Ahmed Hassan al-Bakr
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, president, 1968-07-17..1979-07-16

actor Ahmad Chalabi
  kind    person
  name    Ahmad Chalabi, Ahmed Chalabi
  short   Chalabi
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ OPP, leader of the Iraqi National Congress, 1992..2003-04-09
  role    IRQ GOV, deputy prime minister, 2005-05-03..2006-05-20

actor Ghazi al-Yawer
  kind    person
  name    Ghazi al-Yawer, Ghazi al-Yawar, Ghazi Yawer
  short   al-Yawer
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, president, 2004-06-01..2005-04-07

actor Iyad Allawi
  kind    person
  name    Iyad Allawi, Ayad Allawi
  short   Allawi
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ OPP, leader of the Iraqi National Accord, 1991..2003-04-09
  role    IRQ GOV, prime minister, 2004-06-01..2005-05-03
  role    IRQ GOV, vice president, 2014-09-09..2018-10-02

actor Ibrahim al-Jaafari
  kind    person
  name    Ibrahim al-Jaafari, Ibrahim Jaafari
  short   al-Jaafari, Jaafari
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, prime minister, 2005-05-03..2006-05-20
  role    IRQ GOV, foreign minister, 2014-09-08..2018-10-25

actor Jalal Talabani
  kind    person
  name    Jalal Talabani
  short   Talabani
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, president, 2005-04-07..2014-07-24

actor Nouri al-Maliki
  kind    person
  name    Nouri al-Maliki, Nuri al-Maliki, Nouri Maliki, Nuri Maliki, Nouri Kamal al-Maliki
  short   al-Maliki, Maliki
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, prime minister, 2006-05-20..2014-09-08
  role    IRQ GOV, vice president, 2014-09-09..2018-10-02

actor Fuad Masum
  kind    person
  name    Fuad Masum, Fouad Massoum, Fouad Masoum
  short   Masum
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, president, 2014-07-24..2018-10-02

actor Haider al-Abadi
  kind    person
  name    Haider al-Abadi, Haidar al-Abadi, Haider Abadi
  short   al-Abadi, Abadi
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, prime minister, 2014-09-08..2018-10-25

actor Barham Salih
  kind    person
  name    Barham Salih, Barham Saleh
  short   Salih
  code    IRQ
  sector  ELI
  gender  male
  wikidata Q808173
  role    IRQ GOV, president, 2018-10-02..2022-10-17

actor Adel Abdul Mahdi
  kind    person
  name    Adel Abdul Mahdi, Adil Abdul-Mahdi, Adel Abdul-Mahdi, Adel Abdel Mahdi
  short   Abdul Mahdi, Abdul-Mahdi
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, vice president, 2005-04-07..2011-07-11
  role    IRQ GOV, prime minister, 2018-10-25..2020-05-07

actor Mustafa al-Kadhimi
  kind    person
  name    Mustafa al-Kadhimi, Mustafa Kadhimi
  short   al-Kadhimi, Kadhimi
  code    IRQ
  sector  ELI
  gender  male
  wikidata Q85317569
  role    IRQ SPY, intelligence chief, 2016-06-07..2020-05-07
  role    IRQ GOV, prime minister, 2020-05-07..2022-10-27

actor Abdul Latif Rashid
  kind    person
  name    Abdul Latif Rashid, Abdul Latif Jamal Rashid
  short   Rashid
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, president, 2022-10-17..

actor Mohammed Shia al-Sudani
  kind    person
  name    Mohammed Shia al-Sudani, Mohammed Shia' al-Sudani, Mohammed al-Sudani
  short   al-Sudani
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, prime minister, 2022-10-27..

actor Hoshyar Zebari
  kind    person
  name    Hoshyar Zebari, Hoshiyar Zebari
  short   Zebari
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, foreign minister, 2003-09-03..2014-07-11
  role    IRQ GOV, finance minister, 2014-10-18..2016-09-21

actor Fuad Hussein
  kind    person
  name    Fuad Hussein
  short   Hussein
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, foreign minister, 2020-06-06..

actor Mohammed Ali al-Hakim
  kind    person
  name    Mohammed Ali al-Hakim
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, foreign minister, 2018-10-25..2020-05-07

actor Tariq al-Hashimi
  kind    person
  name    Tariq al-Hashimi, Tariq al-Hashemi, Tareq al-Hashemi
  short   al-Hashimi, al-Hashemi
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, vice president, 2006-04-22..2012-09-10

actor Osama al-Nujaifi
  kind    person
  name    Osama al-Nujaifi, Usama al-Nujayfi
  short   al-Nujaifi
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ LEG, speaker of parliament, 2010-11-11..2014-07-14
  role    IRQ GOV, vice president, 2014-09-09..2018-10-02

actor Salim al-Jabouri
  kind    person
  name    Salim al-Jabouri, Saleem al-Jabouri
  short   al-Jabouri
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ LEG, speaker of parliament, 2014-07-15..2018-06-30

actor Mohammed al-Halbousi
  kind    person
  name    Mohammed al-Halbousi, Mohamed al-Halbousi
  short   al-Halbousi
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ LEG, speaker of parliament, 2018-09-15..2023-11-14

actor Khaled al-Obeidi
  kind    person
  name    Khaled al-Obeidi
  short   al-Obeidi
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, defence minister, 2014-10-18..2016-08-25

actor Saadoun al-Dulaimi
  kind    person
  name    Saadoun al-Dulaimi, Saadoun al-Duleimi
  short   al-Dulaimi
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, defence minister, 2005-05-03..2006-05-20

actor Muqtada al-Sadr
  kind    person
  name    Muqtada al-Sadr, Moqtada al-Sadr, Moktada al-Sadr, Muqtada Sadr, Moqtada Sadr
  short   al-Sadr, Sadr
  code    IRQ
  sector  REL
  gender  male
  role    IRQ REL, Shiite cleric, 2003-04..

actor Ali al-Sistani
  kind    person
  name    Ali al-Sistani, Grand Ayatollah Ali al-Sistani, Ali Sistani, Ayatollah Ali al-Sistani
  short   al-Sistani, Sistani
  code    IRQ
  sector  REL
  gender  male
  role    IRQ REL, grand ayatollah, 1992-08..

actor Abdul Aziz al-Hakim
  kind    person
  name    Abdul Aziz al-Hakim, Abdel Aziz al-Hakim
  short   al-Hakim
  code    IRQ
  sector  PTY
  gender  male
  role    IRQ PTY, leader of the Supreme Council, 2003-08-29..2009-08-26

actor Mohammed Baqir al-Hakim
  kind    person
  name    Mohammed Baqir al-Hakim, Mohammed Baqer al-Hakim
  code    IRQ
  sector  OPP
  gender  male
  role    IRQ OPP, leader of the Supreme Council, 1982..2003-08-29

actor Ammar al-Hakim
  kind    person
  name    Ammar al-Hakim
  code    IRQ
  sector  PTY
  gender  male
  role    IRQ PTY, leader of the Supreme Council, 2009-09-01..2017-07-24

actor Hadi al-Amiri
  kind    person
  name    Hadi al-Amiri, Hadi al-Ameri
  short   al-Amiri, al-Ameri
  code    IRQ
  sector  PRM, PTY
  gender  male
  role    IRQ PRM PTY, leader of the Badr Organization, 2002..

actor Qais al-Khazali
  kind    person
  name    Qais al-Khazali
  short   al-Khazali, Khazali
  code    IRQ
  sector  PRM
  gender  male
  role    IRQ PRM, leader of Asaib Ahl al-Haq, 2006..

actor Abu Mahdi al-Muhandis
  kind    person
  name    Abu Mahdi al-Muhandis
  short   al-Muhandis, Muhandis
  code    IRQ
  sector  PRM
  gender  male
  role    IRQ PRM, deputy head of the Popular Mobilization Forces, 2014-06..2020-01-03

actor Massoud Barzani
  kind    person
  name    Massoud Barzani, Masoud Barzani, Massud Barzani
  short   Barzani
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ PTY, leader of the Kurdistan Democratic Party, 1979-11-11..2005-06-13
  role    IRQ GOV, president of the Kurdistan region, 2005-06-14..2017-11-01

actor Nechirvan Barzani
  kind    person
  name    Nechirvan Barzani
  short   Barzani
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, prime minister of the Kurdistan region, 2012-03-07..2019-06-10
  role    IRQ GOV, president of the Kurdistan region, 2019-06-10..

actor Masrour Barzani
  kind    person
  name    Masrour Barzani
  short   Barzani
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, prime minister of the Kurdistan region, 2019-07-10..

actor Qubad Talabani
  kind    person
  name    Qubad Talabani
  short   Talabani
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, deputy prime minister of the Kurdistan region, 2014-06..

actor Najmiddin Karim
  kind    person
  name    Najmiddin Karim
  short   Karim
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, governor of Kirkuk, 2011-04-03..2017-10-16

actor Atheel al-Nujaifi
  kind    person
  name    Atheel al-Nujaifi
  code    IRQ
  sector  ELI
  gender  male
  role    IRQ GOV, governor of Nineveh, 2009..2015-05-28

actor Abu Bakr al-Baghdadi
  kind    person
  name    Abu Bakr al-Baghdadi
  short   al-Baghdadi, Baghdadi
  code    IRQ
  sector  REB
  gender  male
  role    IMG REB, leader of Islamic State, 2010-05-16..2019-10-27

actor Abu Musab al-Zarqawi
  kind    person
  name    Abu Musab al-Zarqawi, Abu Mus'ab al-Zarqawi
  short   al-Zarqawi, Zarqawi
  code    IRQ
  sector  REB
  gender  male
  role    IMG REB, leader of al-Qaeda in Iraq, 2004-10..2006-06-07

actor Abu Ayyub al-Masri
  kind    person
  name    Abu Ayyub al-Masri
  short   al-Masri
  code    IRQ
  sector  REB
  gender  male
  role    IMG REB, leader of al-Qaeda in Iraq, 2006-06..2010-04-18

actor Abu Mohammed al-Adnani
  kind    person
  name    Abu Mohammed al-Adnani, Abu Muhammad al-Adnani
  short   al-Adnani
  code    IRQ
  sector  REB
  gender  male
  role    IMG REB, spokesman of Islamic State, 2011..2016-08-30

actor Abu Ibrahim al-Hashimi al-Qurayshi
  kind    person
  name    Abu Ibrahim al-Hashimi al-Qurayshi, Abu Ibrahim al-Hashemi al-Qurashi
  code    IRQ
  sector  REB
  gender  male
  role    IMG REB, leader of Islamic State, 2019-10-31..2022-02-03

actor Jihadi John
  kind    person
  name    Jihadi John, Mohammed Emwazi
  short   Emwazi
  code    IRQ
  sector  REB
  gender  male
  role    IMG REB, Islamic State militant, 2014-08..2015-11-12

actor Nadia Murad
  kind    person
  name    Nadia Murad
  short   Murad
  code    IRQ
  sector  SOC
  gender  female
  role    IRQ SOC, Yazidi activist, 2015..

# ---- IRN ----

actor Ali Khamenei
  kind    person
  name    Ali Khamenei, Ayatollah Ali Khamenei, Ayatollah Khamenei, Seyed Ali Khamenei
  short   Khamenei
  code    IRN
  sector  ELI
  gender  male
  wikidata Q57336
  role    IRN GOV, supreme leader, 1989-06-04..

actor Ruhollah Khomeini
  kind    person
  name    Ruhollah Khomeini, Ayatollah Ruhollah Khomeini, Ayatollah Khomeini
  short   Khomeini
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, supreme leader, 1979-12-03..1989-06-03

actor Akbar Hashemi Rafsanjani
  kind    person
  name    Akbar Hashemi Rafsanjani, Ali Akbar Hashemi Rafsanjani, Hashemi Rafsanjani
  short   Rafsanjani
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, president, 1989-08-03..1997-08-03
  role    IRN GOV, chairman of the Expediency Council, 1997-08..2017-01-08

actor Mohammad Khatami
  kind    person
  name    Mohammad Khatami, Mohammed Khatami
  short   Khatami
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, president, 1997-08-03..2005-08-03

actor Mahmoud Ahmadinejad
  kind    person
  name    Mahmoud Ahmadinejad, Mahmud Ahmadinejad
  short   Ahmadinejad
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, mayor of Tehran, 2003-06-20..2005-08-03
  role    IRN GOV, president, 2005-08-03..2013-08-03

actor Hassan Rouhani
  kind    person
  name    Hassan Rouhani, Hassan Rowhani, Hasan Rouhani
  short   Rouhani
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, secretary of the Supreme National Security Council, 1989-10..2005-08-15
  role    IRN GOV, president, 2013-08-03..2021-08-03

actor Ebrahim Raisi
  kind    person
  name    Ebrahim Raisi, Ebrahim Raeisi, Ebrahim Raissi
  short   Raisi
  code    IRN
  sector  ELI
  gender  male
  wikidata Q5947347
  role    IRN JUD, head of the judiciary, 2019-03-07..2021-07-01
  role    IRN GOV, president, 2021-08-03..2024-05-19

actor Masoud Pezeshkian
  kind    person
  name    Masoud Pezeshkian, Massoud Pezeshkian
  short   Pezeshkian
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, president, 2024-07-28..

actor Ali Akbar Velayati
  kind    person
  name    Ali Akbar Velayati
  short   Velayati
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, foreign minister, 1981-12-15..1997-08-20
  role    IRN GOV, adviser to the supreme leader, 1997-08..

actor Kamal Kharrazi
  kind    person
  name    Kamal Kharrazi, Kamal Kharazi
  short   Kharrazi
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, foreign minister, 1997-08-20..2005-08-24

actor Manouchehr Mottaki
  kind    person
  name    Manouchehr Mottaki, Manuchehr Mottaki
  short   Mottaki
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, foreign minister, 2005-08-24..2010-12-13

actor Ali Akbar Salehi
  kind    person
  name    Ali Akbar Salehi, Ali-Akbar Salehi
  short   Salehi
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, foreign minister, 2011-01-30..2013-08-15
  role    IRN GOV, head of the Atomic Energy Organization, 2013-08-16..2021-08-29

actor Mohammad Javad Zarif
  kind    person
  name    Mohammad Javad Zarif, Mohammed Javad Zarif, Javad Zarif, Mohammad Zarif
  short   Zarif
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, ambassador to the United Nations, 2002-08-05..2007-07-25
  role    IRN GOV, foreign minister, 2013-08-15..2021-08-25

actor Hossein Amir-Abdollahian
  kind    person
  name    Hossein Amir-Abdollahian, Hossein Amirabdollahian, Hossein Amir Abdollahian
  short   Amir-Abdollahian, Amirabdollahian
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, foreign minister, 2021-08-25..2024-05-19

actor Ali Bagheri Kani
  kind    person
  name    Ali Bagheri Kani, Ali Bagheri-Kani
  short   Bagheri Kani
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, deputy foreign minister, 2021-09-14..2024-05-19
  role    IRN GOV, acting foreign minister, 2024-05-20..2024-08-21

actor Abbas Araghchi
  kind    person
  name    Abbas Araghchi, Abbas Araqchi
  short   Araghchi
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, deputy foreign minister, 2013..2021
  role    IRN GOV, foreign minister, 2024-08-21..

actor Ali Shamkhani
  kind    person
  name    Ali Shamkhani
  short   Shamkhani
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, defence minister, 1997-08-20..2005-08-24
  role    IRN GOV, secretary of the Supreme National Security Council, 2013-09-10..2023-05-22

actor Mostafa Mohammad Najjar
  kind    person
  name    Mostafa Mohammad Najjar, Mostafa Mohammad-Najjar
  short   Najjar
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, defence minister, 2005-08-24..2009-09-03
  role    IRN GOV, interior minister, 2009-09-03..2013-08-15

actor Ahmad Vahidi
  kind    person
  name    Ahmad Vahidi
  short   Vahidi
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, defence minister, 2009-09-03..2013-08-15
  role    IRN GOV, interior minister, 2021-08-25..2024-08-21

actor Hossein Dehghan
  kind    person
  name    Hossein Dehghan
  short   Dehghan
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, defence minister, 2013-08-15..2017-08-20

actor Amir Hatami
  kind    person
  name    Amir Hatami
  short   Hatami
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, defence minister, 2017-08-20..2021-08-25

actor Mohammad Reza Ashtiani
  kind    person
  name    Mohammad Reza Ashtiani
  short   Ashtiani
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, defence minister, 2021-08-25..2024-08-21

actor Aziz Nasirzadeh
  kind    person
  name    Aziz Nasirzadeh
  short   Nasirzadeh
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, defence minister, 2024-08-21..

actor Ali Larijani
  kind    person
  name    Ali Larijani
  short   Larijani
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, secretary of the Supreme National Security Council, 2005-08-15..2007-10-20
  role    IRN LEG, speaker of parliament, 2008-05-02..2020-05-28
  role    IRN GOV, secretary of the Supreme National Security Council, 2025-08-05..

actor Saeed Jalili
  kind    person
  name    Saeed Jalili, Said Jalili
  short   Jalili
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, secretary of the Supreme National Security Council, 2007-10-20..2013-09-10

actor Mohammad Bagher Ghalibaf
  kind    person
  name    Mohammad Bagher Ghalibaf, Mohammad Baqer Qalibaf, Mohammad Baqer Ghalibaf
  short   Ghalibaf, Qalibaf
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, mayor of Tehran, 2005-09..2017-08
  role    IRN LEG, speaker of parliament, 2020-05-28..

actor Mohammad Mokhber
  kind    person
  name    Mohammad Mokhber
  short   Mokhber
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, first vice president, 2021-08-08..2024-07-28
  role    IRN GOV, acting president, 2024-05-19..2024-07-28

actor Qassem Soleimani
  kind    person
  name    Qassem Soleimani, Qasem Soleimani, Qassem Suleimani, Ghasem Soleimani
  short   Soleimani, Suleimani
  code    IRN
  sector  ELI
  gender  male
  role    IRN MIL, commander of the Quds Force, 1998..2020-01-03

actor Esmail Qaani
  kind    person
  name    Esmail Qaani, Esmail Ghaani
  short   Qaani
  code    IRN
  sector  ELI
  gender  male
  role    IRN MIL, commander of the Quds Force, 2020-01-03..

actor Mohammad Ali Jafari
  kind    person
  name    Mohammad Ali Jafari
  short   Jafari
  code    IRN
  sector  ELI
  gender  male
  role    IRN MIL, commander of the Revolutionary Guards, 2007-09-01..2019-04-21

actor Hossein Salami
  kind    person
  name    Hossein Salami
  short   Salami
  code    IRN
  sector  ELI
  gender  male
  role    IRN MIL, commander of the Revolutionary Guards, 2019-04-21..2025-06-13

actor Mohsen Rezaei
  kind    person
  name    Mohsen Rezaei, Mohsen Rezaie
  short   Rezaei
  code    IRN
  sector  ELI
  gender  male
  role    IRN MIL, commander of the Revolutionary Guards, 1981-09..1997-09

actor Mir Hossein Mousavi
  kind    person
  name    Mir Hossein Mousavi, Mir-Hossein Mousavi, Mir Hussein Moussavi, Mirhossein Mousavi
  short   Mousavi, Moussavi
  code    IRN
  sector  PTY, OPP
  gender  male
  role    IRN PTY OPP, opposition leader, 2009-03..

actor Mehdi Karroubi
  kind    person
  name    Mehdi Karroubi, Mehdi Karoubi
  short   Karroubi
  code    IRN
  sector  ELI
  gender  male
  role    IRN LEG, speaker of parliament, 2000-05..2004-05
  role    IRN PTY OPP, opposition leader, 2009-06..

actor Hossein Ali Montazeri
  kind    person
  name    Hossein Ali Montazeri, Hoseyn Ali Montazeri
  short   Montazeri
  code    IRN
  sector  REL, OPP
  gender  male
  role    IRN REL OPP, dissident cleric, 1989-03..2009-12-19

actor Ramin Mehmanparast
  kind    person
  name    Ramin Mehmanparast
  short   Mehmanparast
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, foreign ministry spokesman, 2009..2013

actor Marzieh Afkham
  kind    person
  name    Marzieh Afkham
  short   Afkham
  code    IRN
  sector  ELI
  gender  female
  role    IRN GOV, foreign ministry spokeswoman, 2013-09..2015-11

actor Bahram Qassemi
  kind    person
  name    Bahram Qassemi, Bahram Ghasemi
  short   Qassemi
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, foreign ministry spokesman, 2016..2019

actor Abbas Mousavi
  kind    person
  name    Abbas Mousavi
  short   Mousavi
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, foreign ministry spokesman, 2019..2020

actor Saeed Khatibzadeh
  kind    person
  name    Saeed Khatibzadeh
  short   Khatibzadeh
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, foreign ministry spokesman, 2020-08..2022

actor Nasser Kanaani
  kind    person
  name    Nasser Kanaani, Nasser Kanani
  short   Kanaani
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, foreign ministry spokesman, 2022-06..2024-09

actor Esmail Baghaei
  kind    person
  name    Esmail Baghaei, Esmaeil Baqaei
  short   Baghaei
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, foreign ministry spokesman, 2024-09..

actor Behrouz Kamalvandi
  kind    person
  name    Behrouz Kamalvandi
  short   Kamalvandi
  code    IRN
  sector  ELI
  gender  male
  role    IRN GOV, spokesman of the Atomic Energy Organization, 2013..

actor Shirin Ebadi
  kind    person
  name    Shirin Ebadi
  short   Ebadi
  code    IRN
  sector  SOC
  gender  female
  role    IRN SOC, human rights lawyer, 1990..

actor Narges Mohammadi
  kind    person
  name    Narges Mohammadi
  short   Mohammadi
  code    IRN
  sector  SOC
  gender  female
  role    IRN SOC, human rights activist, 2000..

actor Nasrin Sotoudeh
  kind    person
  name    Nasrin Sotoudeh
  short   Sotoudeh
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
  short   Pahlavi
  code    IRN
  sector  OPP
  gender  male
  role    IRN OPP, exiled son of the shah, 1980..

actor Maryam Rajavi
  kind    person
  name    Maryam Rajavi
  short   Rajavi
  code    IRN
  sector  OPP
  gender  female
  role    IRN OPP, leader of the National Council of Resistance, 1993..

actor Mohsen Fakhrizadeh
  kind    person
  name    Mohsen Fakhrizadeh
  short   Fakhrizadeh
  code    IRN
  sector  EDU
  gender  male
  role    IRN EDU, nuclear scientist, ..2020-11-27

actor Jason Rezaian
  kind    person
  name    Jason Rezaian
  short   Rezaian
  code    IRN
  sector  JRN
  gender  male
  role    IRN JRN, Washington Post correspondent, 2012..2016-01

actor Salman Rushdie
  kind    person
  name    Salman Rushdie
  code    IRN
  sector  SOC
  gender  male
  role    IRN SOC, writer, 1981..

# ---- ISR ----

actor Yitzhak Shamir
  kind    person
  name    Yitzhak Shamir
  short   Shamir
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, prime minister, 1986-10-20..1992-07-13

actor Yitzhak Rabin
  kind    person
  name    Yitzhak Rabin
  short   Rabin
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, prime minister, 1992-07-13..1995-11-04

actor Shimon Peres
  kind    person
  name    Shimon Peres
  short   Peres
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, foreign minister, 1992-07-14..1995-11-22
  role    ISR GOV, prime minister, 1995-11-04..1996-06-18
  role    ISR GOV, foreign minister, 2001-03-07..2002-11-02
  role    ISR GOV, president, 2007-07-15..2014-07-24

actor Benjamin Netanyahu
  kind    person
  name    Benjamin Netanyahu, Binyamin Netanyahu, Benyamin Netanyahu, Bibi Netanyahu
  short   Netanyahu
  code    ISR
  sector  ELI
  gender  male
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
  short   Barak
  code    ISR
  sector  ELI
  gender  male
  role    ISR MIL, chief of staff, 1991-04-01..1995-01-01
  role    ISR GOV, foreign minister, 1995-11-22..1996-06-18
  role    ISR GOV, prime minister, 1999-07-06..2001-03-07
  role    ISR GOV, defence minister, 2007-06-18..2013-03-18

actor Ariel Sharon
  kind    person
  name    Ariel Sharon
  short   Sharon
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, foreign minister, 1998-10-13..1999-07-06
  role    ISR PTY OPP, leader of Likud, 1999-09..2001-03-06
  role    ISR GOV, prime minister, 2001-03-07..2006-04-14

actor Ehud Olmert
  kind    person
  name    Ehud Olmert
  short   Olmert
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, mayor of Jerusalem, 1993..2003
  role    ISR GOV, acting prime minister, 2006-01-04..2006-04-14
  role    ISR GOV, prime minister, 2006-04-14..2009-03-31

actor Naftali Bennett
  kind    person
  name    Naftali Bennett
  short   Bennett
  code    ISR
  sector  ELI
  gender  male
  wikidata Q39318
  role    ISR GOV, economy minister, 2013-03-18..2015-05-14
  role    ISR GOV, education minister, 2015-05-14..2019-06-04
  role    ISR GOV, defence minister, 2019-11-12..2020-05-17
  role    ISR GOV, prime minister, 2021-06-13..2022-06-30

actor Yair Lapid
  kind    person
  name    Yair Lapid
  short   Lapid
  code    ISR
  sector  ELI
  gender  male
  wikidata Q1396120
  role    ISR GOV, finance minister, 2013-03-18..2014-12-02
  role    ISR GOV, foreign minister, 2021-06-13..2022-12-29
  role    ISR GOV, prime minister, 2022-07-01..2022-12-29
  role    ISR PTY OPP, leader of the opposition, 2022-12-30..

actor Chaim Herzog
  kind    person
  name    Chaim Herzog
  short   Herzog
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, president, 1983-05-05..1993-05-13

actor Ezer Weizman
  kind    person
  name    Ezer Weizman
  short   Weizman
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, president, 1993-05-13..2000-07-13

actor Moshe Katsav
  kind    person
  name    Moshe Katsav
  short   Katsav
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, president, 2000-08-01..2007-07-01

actor Reuven Rivlin
  kind    person
  name    Reuven Rivlin
  short   Rivlin
  code    ISR
  sector  ELI
  gender  male
  role    ISR LEG, speaker of the Knesset, 2009-03-30..2013-02-22
  role    ISR GOV, president, 2014-07-24..2021-07-07

actor Isaac Herzog
  kind    person
  name    Isaac Herzog, Yitzhak Herzog
  short   Herzog
  code    ISR
  sector  ELI
  gender  male
  wikidata Q983258
  role    ISR PTY OPP, leader of the Labor Party, 2013-11-25..2017-07-10
  role    ISR GOV, president, 2021-07-07..

actor David Levy
  kind    person
  name    David Levy
  short   Levy
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, foreign minister, 1990-06-13..1992-07-13
  role    ISR GOV, foreign minister, 1996-06-18..1998-01-06
  role    ISR GOV, foreign minister, 1999-07-06..2000-08-04

actor Moshe Arens
  kind    person
  name    Moshe Arens
  short   Arens
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, foreign minister, 1988-12-22..1990-06-11
  role    ISR GOV, defence minister, 1990-06-11..1992-07-13
  role    ISR GOV, defence minister, 1999-01-27..1999-07-06

actor Shlomo Ben-Ami
  kind    person
  name    Shlomo Ben-Ami
  short   Ben-Ami
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, foreign minister, 2000-11-02..2001-03-07

actor Silvan Shalom
  kind    person
  name    Silvan Shalom
  short   Shalom
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, foreign minister, 2003-02-28..2006-01-16

actor Tzipi Livni
  kind    person
  name    Tzipi Livni
  short   Livni
  code    ISR
  sector  ELI
  gender  female
  role    ISR GOV, foreign minister, 2006-01-18..2009-03-31
  role    ISR GOV, justice minister, 2013-03-18..2014-12-02

actor Avigdor Lieberman
  kind    person
  name    Avigdor Lieberman, Avigdor Liberman
  short   Lieberman
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, foreign minister, 2009-04-01..2012-12-18
  role    ISR GOV, foreign minister, 2013-11-11..2015-05-06
  role    ISR GOV, defence minister, 2016-05-30..2018-11-18
  role    ISR GOV, finance minister, 2021-06-13..2022-12-29

actor Israel Katz
  kind    person
  name    Israel Katz, Yisrael Katz
  short   Katz
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, foreign minister, 2019-02-17..2020-05-17
  role    ISR GOV, foreign minister, 2024-01-01..2024-11-08
  role    ISR GOV, defence minister, 2024-11-08..

actor Gabi Ashkenazi
  kind    person
  name    Gabi Ashkenazi
  short   Ashkenazi
  code    ISR
  sector  ELI
  gender  male
  role    ISR MIL, chief of staff, 2007-02-14..2011-02-14
  role    ISR GOV, foreign minister, 2020-05-17..2021-06-13

actor Eli Cohen
  kind    person
  name    Eli Cohen
  short   Cohen
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, foreign minister, 2022-12-29..2024-01-01

actor Gideon Saar
  kind    person
  name    Gideon Saar, Gideon Sa'ar
  short   Saar
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, interior minister, 2013-03-18..2014-11-04
  role    ISR GOV, foreign minister, 2024-11-08..

actor Yitzhak Mordechai
  kind    person
  name    Yitzhak Mordechai
  short   Mordechai
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, defence minister, 1996-06-18..1999-01-25

actor Binyamin Ben-Eliezer
  kind    person
  name    Binyamin Ben-Eliezer, Benjamin Ben-Eliezer
  short   Ben-Eliezer
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, defence minister, 2001-03-07..2002-11-02

actor Shaul Mofaz
  kind    person
  name    Shaul Mofaz
  short   Mofaz
  code    ISR
  sector  ELI
  gender  male
  role    ISR MIL, chief of staff, 1998-07-09..2002-07-09
  role    ISR GOV, defence minister, 2002-11-04..2006-05-04

actor Amir Peretz
  kind    person
  name    Amir Peretz
  short   Peretz
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, defence minister, 2006-05-04..2007-06-18

actor Moshe Ya'alon
  kind    person
  name    Moshe Ya'alon, Moshe Yaalon
  short   Ya'alon
  code    ISR
  sector  ELI
  gender  male
  role    ISR MIL, chief of staff, 2002-07-09..2005-06-01
  role    ISR GOV, defence minister, 2013-03-18..2016-05-20

actor Benny Gantz
  kind    person
  name    Benny Gantz
  short   Gantz
  code    ISR
  sector  ELI
  gender  male
  role    ISR MIL, chief of staff, 2011-02-14..2015-02-16
  role    ISR PTY OPP, leader of Blue and White, 2019-02-21..2020-05-16
  role    ISR GOV, defence minister, 2020-05-17..2022-12-29
  role    ISR GOV, war cabinet minister, 2023-10-12..2024-06-09

actor Yoav Gallant
  kind    person
  name    Yoav Gallant, Yoav Galant
  short   Gallant
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, defence minister, 2022-12-29..2024-11-05

actor Gadi Eisenkot
  kind    person
  name    Gadi Eisenkot, Gadi Eizenkot
  short   Eisenkot
  code    ISR
  sector  ELI
  gender  male
  role    ISR MIL, chief of staff, 2015-02-16..2019-01-15

actor Herzi Halevi
  kind    person
  name    Herzi Halevi
  short   Halevi
  code    ISR
  sector  ELI
  gender  male
  role    ISR MIL, chief of staff, 2023-01-16..2025-03-05

actor Eyal Zamir
  kind    person
  name    Eyal Zamir
  short   Zamir
  code    ISR
  sector  ELI
  gender  male
  role    ISR MIL, chief of staff, 2025-03-05..

actor Dan Halutz
  kind    person
  name    Dan Halutz
  short   Halutz
  code    ISR
  sector  ELI
  gender  male
  role    ISR MIL, chief of staff, 2005-06-01..2007-02-14

actor Meir Dagan
  kind    person
  name    Meir Dagan
  short   Dagan
  code    ISR
  sector  ELI
  gender  male
  role    ISR SPY, head of Mossad, 2002-08..2011-01

actor Yossi Cohen
  kind    person
  name    Yossi Cohen
  short   Cohen
  code    ISR
  sector  ELI
  gender  male
  role    ISR SPY, head of Mossad, 2016-01..2021-06

actor David Barnea
  kind    person
  name    David Barnea
  short   Barnea
  code    ISR
  sector  ELI
  gender  male
  role    ISR SPY, head of Mossad, 2021-06-01..

actor Itamar Ben-Gvir
  kind    person
  name    Itamar Ben-Gvir, Itamar Ben Gvir
  short   Ben-Gvir, Ben Gvir
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, minister of national security, 2022-12-29..2025-01-19
  role    ISR GOV, minister of national security, 2025-03-19..

actor Bezalel Smotrich
  kind    person
  name    Bezalel Smotrich
  short   Smotrich
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, finance minister, 2022-12-29..

actor Ron Dermer
  kind    person
  name    Ron Dermer
  short   Dermer
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, ambassador to the United States, 2013-10..2021-01
  role    ISR GOV, minister of strategic affairs, 2022-12-29..2025-11

actor Danny Danon
  kind    person
  name    Danny Danon
  short   Danon
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, ambassador to the United Nations, 2015-10..2020-07
  role    ISR GOV, ambassador to the United Nations, 2024-08..

actor Gilad Erdan
  kind    person
  name    Gilad Erdan
  short   Erdan
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, ambassador to the United Nations, 2020-07..2024-08

actor Yuval Steinitz
  kind    person
  name    Yuval Steinitz
  short   Steinitz
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, finance minister, 2009-03-31..2013-03-18
  role    ISR GOV, intelligence minister, 2013-03-18..2015-05-14

actor Aryeh Deri
  kind    person
  name    Aryeh Deri
  short   Deri
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, interior minister, 2016-01-11..2021-06-13

actor Eli Yishai
  kind    person
  name    Eli Yishai
  short   Yishai
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, interior minister, 2009-03-31..2013-03-18

actor Dan Meridor
  kind    person
  name    Dan Meridor
  short   Meridor
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, deputy prime minister, 2009-03-31..2013-03-18

actor Yigal Amir
  kind    person
  name    Yigal Amir
  short   Amir
  code    ISR
  sector  CRM
  gender  male
  role    ISR CRM, assassin of Yitzhak Rabin, 1995-11-04..

actor Mark Regev
  kind    person
  name    Mark Regev
  short   Regev
  code    ISR
  sector  ELI
  gender  male
  role    ISR GOV, government spokesman, 2007..2015

actor Daniel Hagari
  kind    person
  name    Daniel Hagari
  short   Hagari
  code    ISR
  sector  ELI
  gender  male
  role    ISR MIL, army spokesman, 2023-03..2025-03

actor Avichay Adraee
  kind    person
  name    Avichay Adraee
  short   Adraee
  code    ISR
  sector  ELI
  gender  male
  role    ISR MIL, army spokesman, 2005..

actor Gilad Shalit
  kind    person
  name    Gilad Shalit
  short   Shalit
  code    ISR
  sector  ELI
  gender  male
  role    ISR MIL, captured soldier, 2006-06-25..2011-10-18

actor Ovadia Yosef
  kind    person
  name    Ovadia Yosef
  short   Yosef
  code    ISR
  sector  REL
  gender  male
  role    ISR REL, rabbi, 1973..2013-10-07

actor Jonathan Pollard
  kind    person
  name    Jonathan Pollard
  short   Pollard
  code    ISR
  sector  ELI
  gender  male
  role    ISR SPY, spy, 1984..

# ---- PSE ----

actor Yasser Arafat
  kind    person
  name    Yasser Arafat, Yasir Arafat
  short   Arafat
  code    PSE
  sector  ELI
  gender  male
  role    PSE GOV, chairman of the PLO, 1969-02-04..1996-01-19
  role    PSE GOV, president of the Palestinian Authority, 1996-01-20..2004-11-11

actor Mahmoud Abbas
  kind    person
  name    Mahmoud Abbas, Abu Mazen, Mahmud Abbas
  short   Abbas
  code    PSE
  sector  ELI
  gender  male
  wikidata Q127998
  role    PSE GOV, prime minister, 2003-03-19..2003-09-06
  role    PSE GOV, president of the Palestinian Authority, 2005-01-15..

actor Ahmed Qureia
  kind    person
  name    Ahmed Qureia, Ahmed Qurei, Ahmed Korei, Abu Ala
  short   Qureia
  code    PSE
  sector  ELI
  gender  male
  role    PSE GOV, prime minister, 2003-10-07..2006-03-29

actor Ismail Haniyeh
  kind    person
  name    Ismail Haniyeh, Ismail Haniya, Ismail Haniyah, Ismail Haneya
  short   Haniyeh
  code    PSE
  sector  ELI
  gender  male
  role    PSE GOV, prime minister, 2006-03-29..2007-06-14
  role    PSE REB PTY, Hamas leader in Gaza, 2007-06-15..2017-02-12
  role    PSE REB PTY, Hamas political chief, 2017-05-06..2024-07-31

actor Salam Fayyad
  kind    person
  name    Salam Fayyad, Salam Fayad
  short   Fayyad
  code    PSE
  sector  ELI
  gender  male
  role    PSE GOV, finance minister, 2002-06..2005-11
  role    PSE GOV, prime minister, 2007-06-15..2013-06-06

actor Rami Hamdallah
  kind    person
  name    Rami Hamdallah
  short   Hamdallah
  code    PSE
  sector  ELI
  gender  male
  role    PSE GOV, prime minister, 2013-06-06..2019-04-13

actor Mohammad Shtayyeh
  kind    person
  name    Mohammad Shtayyeh, Mohammed Shtayyeh
  short   Shtayyeh
  code    PSE
  sector  ELI
  gender  male
  wikidata Q16192933
  role    PSE GOV, prime minister, 2019-04-13..2024-03-31

actor Mohammad Mustafa
  kind    person
  name    Mohammad Mustafa
  short   Mustafa
  code    PSE
  sector  ELI
  gender  male
  role    PSE GOV, prime minister, 2024-03-31..

actor Saeb Erekat
  kind    person
  name    Saeb Erekat, Saeb Erakat, Saeb Erikat
  short   Erekat
  code    PSE
  sector  ELI
  gender  male
  role    PSE GOV, chief negotiator, 1995..2020-11-10

actor Hanan Ashrawi
  kind    person
  name    Hanan Ashrawi
  short   Ashrawi
  code    PSE
  sector  ELI
  gender  female
  role    PSE GOV, member of the PLO executive committee, 2009..2020-12-09

actor Nabil Shaath
  kind    person
  name    Nabil Shaath, Nabil Sha'ath
  short   Shaath
  code    PSE
  sector  ELI
  gender  male
  role    PSE GOV, foreign minister, 2003-04-30..2005-02-24

actor Riyad al-Maliki
  kind    person
  name    Riyad al-Maliki, Riad al-Malki, Riad Malki, Riyad al-Malki
  short   al-Maliki, Malki
  code    PSE
  sector  ELI
  gender  male
  role    PSE GOV, foreign minister, 2007-06-15..2024-03-31

actor Nabil Abu Rudeineh
  kind    person
  name    Nabil Abu Rudeineh, Nabil Abu Rdeneh, Nabil Abu Rudeina
  short   Abu Rudeineh, Abu Rdeneh, Abu Rudeina
  code    PSE
  sector  ELI
  gender  male
  role    PSE GOV, presidential spokesman, 1994..

actor Riyad Mansour
  kind    person
  name    Riyad Mansour
  short   Mansour
  code    PSE
  sector  ELI
  gender  male
  role    PSE GOV, ambassador to the United Nations, 2005..

actor Mohammed Dahlan
  kind    person
  name    Mohammed Dahlan, Muhammad Dahlan
  short   Dahlan
  code    PSE
  sector  ELI
  gender  male
  role    PSE COP, security chief, 1994..2007
  role    PSE OPP, exiled Fatah leader, 2011-06..

actor Jibril Rajoub
  kind    person
  name    Jibril Rajoub
  short   Rajoub
  code    PSE
  sector  ELI
  gender  male
  role    PSE COP, West Bank security chief, 1994..2002
  role    PSE PTY, Fatah official, 2006..

actor Marwan Barghouti
  kind    person
  name    Marwan Barghouti, Marwan Barghouthi
  short   Barghouti
  code    PSE
  sector  PTY
  gender  male
  role    PSE PTY, Fatah leader, 1996..

actor Mustafa Barghouti
  kind    person
  name    Mustafa Barghouti, Mustafa Barghouthi
  short   Barghouti
  code    PSE
  sector  PTY, OPP
  gender  male
  role    PSE PTY OPP, politician, 2002..

actor Hussein al-Sheikh
  kind    person
  name    Hussein al-Sheikh
  short   al-Sheikh
  code    PSE
  sector  ELI
  gender  male
  role    PSE GOV, PLO secretary-general, 2022-05..2025-04-25
  role    PSE GOV, vice president, 2025-04-26..

actor Faisal Husseini
  kind    person
  name    Faisal Husseini, Faisal al-Husseini
  short   Husseini
  code    PSE
  sector  ELI
  gender  male
  role    PSE GOV, PLO official in Jerusalem, 1991..2001-05-31

actor Ahmed Yassin
  kind    person
  name    Ahmed Yassin, Sheikh Ahmed Yassin, Sheik Ahmed Yassin
  short   Yassin
  code    PSE
  sector  REB
  gender  male
  role    PSE REB, founder of Hamas, 1987-12..2004-03-22

actor Abdel Aziz Rantisi
  kind    person
  name    Abdel Aziz Rantisi, Abdel Aziz al-Rantissi, Abdel-Aziz al-Rantisi, Abdel Aziz al-Rantisi
  short   Rantisi, al-Rantissi, Rantissi, al-Rantisi
  code    PSE
  sector  REB
  gender  male
  role    PSE REB, Hamas leader, 1987-12..2004-04-17

actor Khaled Meshaal
  kind    person
  name    Khaled Meshaal, Khaled Mashaal, Khalid Meshaal, Khaled Mashal, Khaled Meshal, Khalid Mishal
  short   Meshaal
  code    PSE
  sector  REB, PTY
  gender  male
  role    PSE REB PTY, Hamas political chief, 1996..2017-05-06

actor Yahya Sinwar
  kind    person
  name    Yahya Sinwar, Yehya al-Sinwar, Yahya al-Sinwar
  short   Sinwar, al-Sinwar
  code    PSE
  sector  REB
  gender  male
  role    PSE REB, Hamas leader in Gaza, 2017-02-13..2024-08-05
  role    PSE REB, Hamas chief, 2024-08-06..2024-10-16

actor Mohammed Deif
  kind    person
  name    Mohammed Deif, Mohammad Deif, Muhammad Deif
  short   Deif
  code    PSE
  sector  REB
  gender  male
  role    PSE REB, commander of the Qassam Brigades, 2002-07..2024-07-13

actor Mahmoud al-Zahar
  kind    person
  name    Mahmoud al-Zahar, Mahmoud Zahar
  short   Zahar, al-Zahar
  code    PSE
  sector  ELI
  gender  male
  role    PSE GOV, foreign minister, 2006-03-29..2007-03-17
  role    PSE REB PTY, Hamas leader, 2007-06..

actor Mousa Abu Marzouk
  kind    person
  name    Mousa Abu Marzouk, Moussa Abu Marzouk, Musa Abu Marzouk
  short   Abu Marzouk
  code    PSE
  sector  REB, PTY
  gender  male
  role    PSE REB PTY, Hamas official, 1992..

actor Sami Abu Zuhri
  kind    person
  name    Sami Abu Zuhri, Sami Abu Zuhari
  short   Abu Zuhri
  code    PSE
  sector  REB, PTY
  gender  male
  role    PSE REB PTY, Hamas spokesman, 2004..

actor Fawzi Barhoum
  kind    person
  name    Fawzi Barhoum, Fawzi Barhum
  short   Barhoum
  code    PSE
  sector  REB, PTY
  gender  male
  role    PSE REB PTY, Hamas spokesman, 2006..

actor Khalil al-Hayya
  kind    person
  name    Khalil al-Hayya, Khalil al-Haya
  short   al-Hayya
  code    PSE
  sector  REB, PTY
  gender  male
  role    PSE REB PTY, Hamas official, 2006..

actor Osama Hamdan
  kind    person
  name    Osama Hamdan
  short   Hamdan
  code    PSE
  sector  REB, PTY
  gender  male
  role    PSE REB PTY, Hamas official, 1998..

actor Saleh al-Arouri
  kind    person
  name    Saleh al-Arouri, Saleh Arouri
  short   al-Arouri, Arouri
  code    PSE
  sector  REB
  gender  male
  role    PSE REB, deputy leader of Hamas, 2017-10..2024-01-02

actor Abu Obeida
  kind    person
  name    Abu Obeida, Abu Ubaida
  code    PSE
  sector  REB
  gender  male
  role    PSE REB, spokesman of the Qassam Brigades, 2004..2025-08-30

actor Ramadan Shallah
  kind    person
  name    Ramadan Shallah, Ramadan Abdullah Shallah, Ramadan Shalah
  short   Shallah
  code    PSE
  sector  REB
  gender  male
  role    PSE REB, leader of Islamic Jihad, 1995-10-26..2018-09

actor Ziyad al-Nakhalah
  kind    person
  name    Ziyad al-Nakhalah, Ziad al-Nakhala
  short   al-Nakhala
  code    PSE
  sector  REB
  gender  male
  role    PSE REB, leader of Islamic Jihad, 2018-09-27..

actor Fathi Shaqaqi
  kind    person
  name    Fathi Shaqaqi, Fathi Shiqaqi, Fathi Shkaki
  short   Shaqaqi
  code    PSE
  sector  REB
  gender  male
  role    PSE REB, leader of Islamic Jihad, 1981..1995-10-26

actor George Habash
  kind    person
  name    George Habash
  short   Habash
  code    PSE
  sector  REB
  gender  male
  role    PSE REB, leader of the PFLP, 1967-12..2000-07

actor Ahmed Saadat
  kind    person
  name    Ahmed Saadat, Ahmad Saadat, Ahmed Sa'adat
  short   Saadat
  code    PSE
  sector  REB
  gender  male
  role    PSE REB, leader of the PFLP, 2001-10..

actor Nayef Hawatmeh
  kind    person
  name    Nayef Hawatmeh
  short   Hawatmeh
  code    PSE
  sector  REB
  gender  male
  role    PSE REB, leader of the DFLP, 1969..

actor Abu Nidal
  kind    person
  name    Abu Nidal
  code    PSE
  sector  REB
  gender  male
  role    PSE REB, militant leader, 1974..2002-08-16

actor Abu Abbas
  kind    person
  name    Abu Abbas, Mohammed Abbas
  code    PSE
  sector  REB
  gender  male
  role    PSE REB, leader of the Palestine Liberation Front, 1977..2003-04

actor Ahmed Jibril
  kind    person
  name    Ahmed Jibril
  short   Jibril
  code    PSE
  sector  REB
  gender  male
  role    PSE REB, leader of the PFLP-General Command, 1968..2021-07-07

actor Shireen Abu Akleh
  kind    person
  name    Shireen Abu Akleh
  short   Abu Akleh
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
  short   Mubarak
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, president, 1981-10-14..2011-02-11

actor Mohammed Morsi
  kind    person
  name    Mohammed Morsi, Mohamed Morsi, Mohamed Mursi, Mohammed Mursi
  short   Morsi, Mursi
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, president, 2012-06-30..2013-07-03

actor Abdel Fattah al-Sisi
  kind    person
  name    Abdel Fattah al-Sisi, Abdel Fattah el-Sisi, Abdel Fatah al-Sisi, Abdel-Fattah el-Sissi, Abdel Fattah el-Sissi, Abdul Fattah al-Sisi, Abdel Fattah Sisi
  short   Sisi, al-Sisi, el-Sisi, el-Sissi
  code    EGY
  sector  ELI
  gender  male
  wikidata Q307871
  role    EGY SPY, head of military intelligence, 2010-01..2012-08-12
  role    EGY GOV, defence minister, 2012-08-12..2014-03-26
  role    EGY GOV, president, 2014-06-08..

actor Adly Mansour
  kind    person
  name    Adly Mansour, Adli Mansour
  short   Mansour
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, interim president, 2013-07-04..2014-06-08

actor Mohamed Hussein Tantawi
  kind    person
  name    Mohamed Hussein Tantawi, Hussein Tantawi, Mohammed Hussein Tantawi
  short   Tantawi
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, defence minister, 1991-05-20..2012-08-12

actor Omar Suleiman
  kind    person
  name    Omar Suleiman
  short   Suleiman
  code    EGY
  sector  ELI
  gender  male
  role    EGY SPY, intelligence chief, 1993..2011-01-29
  role    EGY GOV, vice president, 2011-01-29..2011-02-11

actor Amr Moussa
  kind    person
  name    Amr Moussa, Amr Mussa, Amre Moussa
  short   Moussa
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, foreign minister, 1991-05-20..2001-05-15
  role    IGO GOV, secretary general of the Arab League, 2001-06-01..2011-05-31

actor Ahmed Maher
  kind    person
  name    Ahmed Maher
  short   Maher
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, foreign minister, 2001-05-15..2004-07-14

actor Ahmed Aboul Gheit
  kind    person
  name    Ahmed Aboul Gheit, Ahmed Abul Gheit
  short   Aboul Gheit, Abul Gheit
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, foreign minister, 2004-07-14..2011-03-06
  role    IGO GOV, secretary general of the Arab League, 2016-07-01..

actor Nabil Elaraby
  kind    person
  name    Nabil Elaraby, Nabil al-Arabi, Nabil el-Araby
  short   Elaraby, el-Araby
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, foreign minister, 2011-03-07..2011-06-30
  role    IGO GOV, secretary general of the Arab League, 2011-07-01..2016-06-30

actor Mohamed Kamel Amr
  kind    person
  name    Mohamed Kamel Amr
  short   Amr
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, foreign minister, 2011-07-18..2013-07-16

actor Nabil Fahmy
  kind    person
  name    Nabil Fahmy
  short   Fahmy
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, foreign minister, 2013-07-16..2014-06-17

actor Sameh Shoukry
  kind    person
  name    Sameh Shoukry, Sameh Shukri
  short   Shoukry
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, foreign minister, 2014-06-17..2024-07-03

actor Badr Abdelatty
  kind    person
  name    Badr Abdelatty
  short   Abdelatty
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, foreign minister, 2024-07-03..

actor Sedki Sobhi
  kind    person
  name    Sedki Sobhi, Sedki Sobhy
  short   Sobhi
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, defence minister, 2014-03-27..2018-06-14

actor Mohamed Zaki
  kind    person
  name    Mohamed Zaki
  short   Zaki
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, defence minister, 2018-06-14..2024-07-03

actor Atef Sedki
  kind    person
  name    Atef Sedki, Atef Sedky
  short   Sedki
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, prime minister, 1986-11-10..1996-01-02

actor Kamal el-Ganzouri
  kind    person
  name    Kamal el-Ganzouri, Kamal al-Ganzouri, Kamal Ganzouri
  short   Ganzouri, el-Ganzouri
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, prime minister, 1996-01-04..1999-10-05
  role    EGY GOV, prime minister, 2011-12-07..2012-08-02

actor Atef Ebeid
  kind    person
  name    Atef Ebeid, Atef Obeid
  short   Ebeid
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, prime minister, 1999-10-05..2004-07-14

actor Ahmed Nazif
  kind    person
  name    Ahmed Nazif
  short   Nazif
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, prime minister, 2004-07-14..2011-01-29

actor Ahmed Shafiq
  kind    person
  name    Ahmed Shafiq, Ahmed Shafik
  short   Shafiq
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, prime minister, 2011-01-29..2011-03-03
  role    EGY PTY, presidential candidate, 2012-03..2012-06-24

actor Essam Sharaf
  kind    person
  name    Essam Sharaf
  short   Sharaf
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, prime minister, 2011-03-03..2011-12-07

actor Hisham Qandil
  kind    person
  name    Hisham Qandil, Hesham Kandil, Hesham Qandil
  short   Qandil
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, prime minister, 2012-08-02..2013-07-08

actor Hazem el-Beblawi
  kind    person
  name    Hazem el-Beblawi, Hazem al-Beblawi, Hazem Beblawi
  short   Beblawi, el-Beblawi, al-Beblawi
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, prime minister, 2013-07-09..2014-03-01

actor Ibrahim Mahlab
  kind    person
  name    Ibrahim Mahlab, Ibrahim Mehleb
  short   Mahlab
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, prime minister, 2014-03-01..2015-09-19

actor Sherif Ismail
  kind    person
  name    Sherif Ismail
  short   Ismail
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, prime minister, 2015-09-19..2018-06-07

actor Mostafa Madbouly
  kind    person
  name    Mostafa Madbouly, Mustafa Madbouly
  short   Madbouly
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, prime minister, 2018-06-14..

actor Gamal Mubarak
  kind    person
  name    Gamal Mubarak
  code    EGY
  sector  PTY
  gender  male
  role    EGY PTY, ruling party official, 2000..2011-02-05

actor Habib el-Adly
  kind    person
  name    Habib el-Adly, Habib al-Adly, Habib al-Adli
  short   el-Adly, al-Adly
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, interior minister, 1997-11..2011-01-31

actor Mohamed Ibrahim
  kind    person
  name    Mohamed Ibrahim
  short   Ibrahim
  code    EGY
  sector  ELI
  gender  male
  role    EGY GOV, interior minister, 2013-01-05..2015-03-05

actor Mohamed ElBaradei
  kind    person
  name    Mohamed ElBaradei, Mohammed ElBaradei, Mohamed el-Baradei, Mohammed el-Baradei
  short   ElBaradei, el-Baradei
  code    EGY
  sector  ELI
  gender  male
  role    UNO GOV, director general of the IAEA, 1997-12-01..2009-11-30
  role    EGY PTY OPP, opposition leader, 2010-02..2013-07-13
  role    EGY GOV, vice president, 2013-07-14..2013-08-14

actor Ayman Nour
  kind    person
  name    Ayman Nour
  short   Nour
  code    EGY
  sector  PTY, OPP
  gender  male
  role    EGY PTY OPP, opposition leader, 2004..

actor Hamdeen Sabahi
  kind    person
  name    Hamdeen Sabahi, Hamdeen Sabbahi
  short   Sabahi
  code    EGY
  sector  PTY, OPP
  gender  male
  role    EGY PTY OPP, opposition leader, 2012..

actor Mohamed Badie
  kind    person
  name    Mohamed Badie, Mohammed Badie
  short   Badie
  code    EGY
  sector  OPP
  gender  male
  role    EGY OPP, leader of the Muslim Brotherhood, 2010-01-16..

actor Khairat el-Shater
  kind    person
  name    Khairat el-Shater, Khairat al-Shater
  short   el-Shater, al-Shater
  code    EGY
  sector  OPP
  gender  male
  role    EGY OPP, deputy leader of the Muslim Brotherhood, 2005..

actor Saad al-Katatni
  kind    person
  name    Saad al-Katatni, Saad el-Katatni
  short   el-Katatni
  code    EGY
  sector  ELI
  gender  male
  role    EGY LEG, speaker of parliament, 2012-01-23..2012-09

actor Essam el-Erian
  kind    person
  name    Essam el-Erian, Essam al-Erian
  short   el-Erian, al-Erian
  code    EGY
  sector  OPP
  gender  male
  role    EGY OPP, Muslim Brotherhood official, 2000..2020-08-13

actor Alaa Abdel Fattah
  kind    person
  name    Alaa Abdel Fattah, Alaa Abd el-Fattah
  code    EGY
  sector  OPP
  gender  male
  role    EGY OPP, activist, 2006..

actor Mohammed Sayed Tantawi
  kind    person
  name    Mohammed Sayed Tantawi
  code    EGY
  sector  REL
  gender  male
  role    EGY REL, grand sheikh of al-Azhar, 1996-03..2010-03-10

actor Ahmed el-Tayeb
  kind    person
  name    Ahmed el-Tayeb, Ahmed al-Tayeb
  short   el-Tayeb, al-Tayeb
  code    EGY
  sector  REL
  gender  male
  role    EGY REL, grand sheikh of al-Azhar, 2010-03-19..

actor Pope Shenouda III
  kind    person
  name    Pope Shenouda III, Shenouda III, Pope Shenouda
  short   Shenouda
  code    EGY
  sector  REL
  gender  male
  role    EGY REL, Coptic pope, 1971-11-14..2012-03-17

actor Pope Tawadros II
  kind    person
  name    Pope Tawadros II, Tawadros II, Pope Tawadros
  short   Tawadros
  code    EGY
  sector  REL
  gender  male
  role    EGY REL, Coptic pope, 2012-11-18..

actor Ayman al-Zawahiri
  kind    person
  name    Ayman al-Zawahiri, Ayman al-Zawahri, Ayman Zawahiri
  short   al-Zawahiri, Zawahiri, Zawahri, al-Zawahri
  code    EGY
  sector  REB
  gender  male
  role    IMG REB, deputy leader of al-Qaeda, 1998..2011-06-15
  role    IMG REB, leader of al-Qaeda, 2011-06-16..2022-07-31

actor Omar Abdel-Rahman
  kind    person
  name    Omar Abdel-Rahman, Omar Abdel Rahman
  short   Abdel-Rahman
  code    EGY
  sector  REL, REB
  gender  male
  role    EGY REL REB, militant cleric, 1981..2017-02-18

actor Wael Ghonim
  kind    person
  name    Wael Ghonim
  short   Ghonim
  code    EGY
  sector  OPP
  gender  male
  role    EGY OPP, activist, 2011..

# ---- SAU ----

actor King Fahd
  kind    person
  name    King Fahd, Fahd bin Abdul Aziz, King Fahd bin Abdul-Aziz
  short   Fahd
  code    SAU
  sector  ELI
  gender  male
  role    SAU GOV, king, 1982-06-13..2005-08-01

actor King Abdullah of Saudi Arabia
  kind    person
  name    King Abdullah of Saudi Arabia, Abdullah bin Abdul Aziz, King Abdullah bin Abdul Aziz, Abdullah bin Abdulaziz, Crown Prince Abdullah, King Abdullah
  code    SAU
  sector  ELI
  gender  male
  role    SAU GOV, crown prince, 1982-06-13..2005-08-01
  role    SAU GOV, king, 2005-08-01..2015-01-23

actor King Salman
  kind    person
  name    King Salman, Salman bin Abdulaziz, Salman bin Abdul Aziz, King Salman bin Abdulaziz, Prince Salman bin Abdulaziz, Crown Prince Salman
  short   Salman
  code    SAU
  sector  ELI
  gender  male
  role    SAU GOV, crown prince, 2012-06-18..2015-01-23
  role    SAU GOV, king, 2015-01-23..

actor Mohammed bin Salman
  kind    person
  name    Mohammed bin Salman, Mohammad bin Salman, Muhammad bin Salman, Prince Mohammed bin Salman, Crown Prince Mohammed bin Salman
  short   bin Salman, MBS
  code    SAU
  sector  ELI
  gender  male
  wikidata Q6892571
  role    SAU GOV, defence minister, 2015-01-23..2022-09-27
  role    SAU GOV, crown prince, 2017-06-21..

actor Mohammed bin Nayef
  kind    person
  name    Mohammed bin Nayef, Mohammed bin Naif, Prince Mohammed bin Nayef, Prince Mohammed bin Naif
  short   bin Nayef
  code    SAU
  sector  ELI
  gender  male
  role    SAU GOV, interior minister, 2012-11-05..2017-06-21
  role    SAU GOV, crown prince, 2015-04-29..2017-06-21

actor Prince Sultan
  kind    person
  name    Prince Sultan, Sultan bin Abdul Aziz, Prince Sultan bin Abdul Aziz, Crown Prince Sultan
  code    SAU
  sector  ELI
  gender  male
  role    SAU GOV, defence minister, 1963..2011-10-22
  role    SAU GOV, crown prince, 2005-08-01..2011-10-22

actor Prince Nayef
  kind    person
  name    Prince Nayef, Nayef bin Abdul Aziz, Naif bin Abdul Aziz, Prince Naif, Prince Nayef bin Abdul Aziz
  code    SAU
  sector  ELI
  gender  male
  role    SAU GOV, interior minister, 1975..2012-06-16
  role    SAU GOV, crown prince, 2011-10-27..2012-06-16

actor Saud al-Faisal
  kind    person
  name    Saud al-Faisal, Prince Saud al-Faisal, Saud al Faisal, Prince Saud
  short   al-Faisal
  code    SAU
  sector  ELI
  gender  male
  role    SAU GOV, foreign minister, 1975-10-13..2015-04-29

actor Adel al-Jubeir
  kind    person
  name    Adel al-Jubeir, Adel al-Jubair, Adel Jubeir
  short   al-Jubeir, Jubeir
  code    SAU
  sector  ELI
  gender  male
  role    SAU GOV, ambassador to the United States, 2007-01..2015-04
  role    SAU GOV, foreign minister, 2015-04-29..2018-12-27

actor Ibrahim al-Assaf
  kind    person
  name    Ibrahim al-Assaf
  short   al-Assaf
  code    SAU
  sector  ELI
  gender  male
  role    SAU GOV, finance minister, 1996..2016-10-31
  role    SAU GOV, foreign minister, 2018-12-27..2019-10-23

actor Faisal bin Farhan
  kind    person
  name    Faisal bin Farhan, Prince Faisal bin Farhan, Faisal bin Farhan al-Saud
  short   bin Farhan
  code    SAU
  sector  ELI
  gender  male
  role    SAU GOV, foreign minister, 2019-10-23..

actor Khalid bin Salman
  kind    person
  name    Khalid bin Salman, Prince Khalid bin Salman
  code    SAU
  sector  ELI
  gender  male
  role    SAU GOV, ambassador to the United States, 2017-04..2019-02
  role    SAU GOV, defence minister, 2022-09-27..

actor Prince Bandar
  kind    person
  name    Prince Bandar, Bandar bin Sultan, Prince Bandar bin Sultan
  short   Bandar
  code    SAU
  sector  ELI
  gender  male
  role    SAU GOV, ambassador to the United States, 1983..2005-09
  role    SAU SPY, intelligence chief, 2012-07-19..2014-04-15

actor Prince Turki al-Faisal
  kind    person
  name    Prince Turki al-Faisal, Turki al-Faisal
  code    SAU
  sector  ELI
  gender  male
  role    SAU SPY, intelligence chief, 1979..2001-09-01
  role    SAU GOV, ambassador to the United States, 2005..2007

actor Alwaleed bin Talal
  kind    person
  name    Alwaleed bin Talal, Prince Alwaleed bin Talal
  short   Alwaleed
  code    SAU
  sector  BUS
  gender  male
  role    SAU BUS, businessman, 1990..

actor Ali al-Naimi
  kind    person
  name    Ali al-Naimi, Ali Naimi
  short   al-Naimi, Naimi
  code    SAU
  sector  ELI
  gender  male
  role    SAU GOV, oil minister, 1995-08..2016-05-07

actor Khalid al-Falih
  kind    person
  name    Khalid al-Falih, Khaled al-Falih
  short   al-Falih, Falih
  code    SAU
  sector  ELI
  gender  male
  role    SAU GOV, energy minister, 2016-05-07..2019-09-08

actor Abdulaziz bin Salman
  kind    person
  name    Abdulaziz bin Salman, Prince Abdulaziz bin Salman
  code    SAU
  sector  ELI
  gender  male
  role    SAU GOV, energy minister, 2019-09-08..

actor Jamal Khashoggi
  kind    person
  name    Jamal Khashoggi, Jamal Kashoggi
  short   Khashoggi
  code    SAU
  sector  JRN
  gender  male
  role    SAU JRN, journalist, 1990..2018-10-02

actor Raif Badawi
  kind    person
  name    Raif Badawi
  short   Badawi
  code    SAU
  sector  OPP
  gender  male
  role    SAU OPP, blogger, 2008..

actor Loujain al-Hathloul
  kind    person
  name    Loujain al-Hathloul
  short   al-Hathloul
  code    SAU
  sector  SOC
  gender  female
  role    SAU SOC, women's rights activist, 2014..

actor Nimr al-Nimr
  kind    person
  name    Nimr al-Nimr, Sheikh Nimr al-Nimr
  short   al-Nimr, Nimr
  code    SAU
  sector  REL, OPP
  gender  male
  role    SAU REL OPP, Shiite cleric, 2009..2016-01-02

actor Osama bin Laden
  kind    person
  name    Osama bin Laden, Usama bin Laden, Osama Bin Ladin, Osama Bin Laden
  short   bin Laden, Bin Laden, bin Ladin, Bin Ladin
  code    SAU
  sector  REB
  gender  male
  role    IMG REB, leader of al-Qaeda, 1988-08..2011-05-02

actor Khalid Sheikh Mohammed
  kind    person
  name    Khalid Sheikh Mohammed, Khalid Shaikh Mohammed, Khaled Sheikh Mohammed
  short   Mohammed
  code    SAU
  sector  REB
  gender  male
  role    IMG REB, al-Qaeda militant, 1996..2003-03-01

actor Abu Zubaydah
  kind    person
  name    Abu Zubaydah
  code    SAU
  sector  REB
  gender  male
  role    IMG REB, al-Qaeda suspect, ..2002-03-28

actor Hamza bin Laden
  kind    person
  name    Hamza bin Laden
  code    SAU
  sector  REB
  gender  male
  role    IMG REB, son of Osama bin Laden, 2015..2019

actor Saif al-Adel
  kind    person
  name    Saif al-Adel
  code    SAU
  sector  REB
  gender  male
  role    IMG REB, al-Qaeda leader, 2001..

# ---- JOR ----

actor King Hussein
  kind    person
  name    King Hussein, Hussein bin Talal, King Hussein of Jordan
  code    JOR
  sector  ELI
  gender  male
  role    JOR GOV, king, 1952-08-11..1999-02-07

actor King Abdullah II
  kind    person
  name    King Abdullah II, Abdullah II, King Abdullah of Jordan, King Abdullah II of Jordan, King Abdullah
  code    JOR
  sector  ELI
  gender  male
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
  gender  male
  role    JOR GOV, crown prince, 1965-04..1999-01-24

actor Ali Abu al-Ragheb
  kind    person
  name    Ali Abu al-Ragheb
  code    JOR
  sector  ELI
  gender  male
  role    JOR GOV, prime minister, 2000-06-19..2003-10-25

actor Marouf al-Bakhit
  kind    person
  name    Marouf al-Bakhit, Marouf Bakhit
  short   Bakhit
  code    JOR
  sector  ELI
  gender  male
  role    JOR GOV, prime minister, 2005-11-27..2007-11-25
  role    JOR GOV, prime minister, 2011-02-09..2011-10-24

actor Nader Dahabi
  kind    person
  name    Nader Dahabi, Nader al-Dahabi
  short   Dahabi
  code    JOR
  sector  ELI
  gender  male
  role    JOR GOV, prime minister, 2007-11-25..2009-12-14

actor Samir Rifai
  kind    person
  name    Samir Rifai, Samir al-Rifai
  short   Rifai
  code    JOR
  sector  ELI
  gender  male
  role    JOR GOV, prime minister, 2009-12-14..2011-02-09

actor Awn Khasawneh
  kind    person
  name    Awn Khasawneh, Awn al-Khasawneh
  short   Khasawneh
  code    JOR
  sector  ELI
  gender  male
  role    JOR GOV, prime minister, 2011-10-24..2012-05-02

actor Fayez Tarawneh
  kind    person
  name    Fayez Tarawneh, Fayez al-Tarawneh
  short   Tarawneh
  code    JOR
  sector  ELI
  gender  male
  role    JOR GOV, prime minister, 1998-08-20..1999-03-04
  role    JOR GOV, prime minister, 2012-05-02..2012-10-11

actor Abdullah Ensour
  kind    person
  name    Abdullah Ensour, Abdullah al-Nsur
  short   Ensour
  code    JOR
  sector  ELI
  gender  male
  role    JOR GOV, prime minister, 2012-10-11..2016-05-29

actor Hani Mulki
  kind    person
  name    Hani Mulki, Hani al-Mulki
  short   Mulki
  code    JOR
  sector  ELI
  gender  male
  role    JOR GOV, prime minister, 2016-06-01..2018-06-14

actor Omar Razzaz
  kind    person
  name    Omar Razzaz, Omar al-Razzaz
  short   Razzaz
  code    JOR
  sector  ELI
  gender  male
  role    JOR GOV, prime minister, 2018-06-14..2020-10-12

actor Bisher al-Khasawneh
  kind    person
  name    Bisher al-Khasawneh, Bisher Khasawneh
  code    JOR
  sector  ELI
  gender  male
  wikidata Q63441935
  role    JOR GOV, prime minister, 2020-10-12..2024-09-15

actor Jafar Hassan
  kind    person
  name    Jafar Hassan
  short   Hassan
  code    JOR
  sector  ELI
  gender  male
  role    JOR GOV, prime minister, 2024-09-15..

actor Marwan Muasher
  kind    person
  name    Marwan Muasher, Marwan al-Muasher
  short   Muasher
  code    JOR
  sector  ELI
  gender  male
  role    JOR GOV, foreign minister, 2002-01..2004-10

actor Nasser Judeh
  kind    person
  name    Nasser Judeh
  short   Judeh
  code    JOR
  sector  ELI
  gender  male
  role    JOR GOV, foreign minister, 2009-02-23..2017-01-15

actor Ayman Safadi
  kind    person
  name    Ayman Safadi, Ayman al-Safadi
  short   Safadi
  code    JOR
  sector  ELI
  gender  male
  role    JOR GOV, foreign minister, 2017-01-15..

actor Muath al-Kasaesbeh
  kind    person
  name    Muath al-Kasaesbeh, Moaz al-Kasasbeh, Muath al-Kaseasbeh
  short   al-Kasaesbeh, Kasaesbeh
  code    JOR
  sector  ELI
  gender  male
  role    JOR MIL, captured pilot, 2014-12-24..2015-02-03

actor Prince Hamzah
  kind    person
  name    Prince Hamzah, Prince Hamza, Hamzah bin Hussein
  code    JOR
  sector  ELI
  gender  male
  role    JOR GOV, crown prince, 1999-02-07..2004-11-28

# ---- LBN ----

actor Elias Hrawi
  kind    person
  name    Elias Hrawi
  short   Hrawi
  code    LBN
  sector  ELI
  gender  male
  role    LBN GOV, president, 1989-11-24..1998-11-24

actor Emile Lahoud
  kind    person
  name    Emile Lahoud
  short   Lahoud
  code    LBN
  sector  ELI
  gender  male
  role    LBN MIL, army commander, 1989..1998
  role    LBN GOV, president, 1998-11-24..2007-11-23

actor Michel Suleiman
  kind    person
  name    Michel Suleiman, Michel Sleiman
  short   Suleiman
  code    LBN
  sector  ELI
  gender  male
  role    LBN MIL, army commander, 1998-12..2008-05-24
  role    LBN GOV, president, 2008-05-25..2014-05-24

actor Michel Aoun
  kind    person
  name    Michel Aoun
  short   Aoun
  code    LBN
  sector  ELI
  gender  male
  wikidata Q363392
  role    LBN MIL, army commander, 1984..1990-10-13
  role    LBN PTY, leader of the Free Patriotic Movement, 2005-05..2016-10-30
  role    LBN GOV, president, 2016-10-31..2022-10-30

actor Joseph Aoun
  kind    person
  name    Joseph Aoun
  short   Aoun
  code    LBN
  sector  ELI
  gender  male
  role    LBN MIL, army commander, 2017-03-08..2025-01-09
  role    LBN GOV, president, 2025-01-09..

actor Rafik Hariri
  kind    person
  name    Rafik Hariri, Rafiq Hariri, Rafic Hariri, Rafik al-Hariri, Rafiq al-Hariri
  short   Hariri, al-Hariri
  code    LBN
  sector  ELI
  gender  male
  role    LBN GOV, prime minister, 1992-10-31..1998-12-02
  role    LBN GOV, prime minister, 2000-10-23..2004-10-21
  role    LBN PTY OPP, opposition politician, 2004-10-22..2005-02-14

actor Salim Hoss
  kind    person
  name    Salim Hoss, Selim Hoss, Salim al-Hoss
  short   Hoss
  code    LBN
  sector  ELI
  gender  male
  role    LBN GOV, prime minister, 1987-06-02..1990-12-24
  role    LBN GOV, prime minister, 1998-12-02..2000-10-23

actor Omar Karami
  kind    person
  name    Omar Karami, Omar Karameh
  short   Karami
  code    LBN
  sector  ELI
  gender  male
  role    LBN GOV, prime minister, 1990-12-24..1992-05-13
  role    LBN GOV, prime minister, 2004-10-21..2005-04-19

actor Najib Mikati
  kind    person
  name    Najib Mikati, Nagib Mikati
  short   Mikati
  code    LBN
  sector  ELI
  gender  male
  wikidata Q318493
  role    LBN GOV, prime minister, 2005-04-19..2005-07-19
  role    LBN GOV, prime minister, 2011-06-13..2014-02-15
  role    LBN GOV, prime minister, 2021-09-10..2025-02-08

actor Fouad Siniora
  kind    person
  name    Fouad Siniora, Fuad Saniora, Fuad Siniora
  short   Siniora, Saniora
  code    LBN
  sector  ELI
  gender  male
  role    LBN GOV, finance minister, 2000-10..2004-10
  role    LBN GOV, prime minister, 2005-07-19..2009-11-09

actor Saad Hariri
  kind    person
  name    Saad Hariri, Saad al-Hariri, Sa'ad Hariri
  short   Hariri
  code    LBN
  sector  ELI
  gender  male
  role    LBN GOV, prime minister, 2009-11-09..2011-06-13
  role    LBN GOV, prime minister, 2016-12-18..2020-01-21

actor Tammam Salam
  kind    person
  name    Tammam Salam, Tamam Salam
  short   Salam
  code    LBN
  sector  ELI
  gender  male
  role    LBN GOV, prime minister, 2014-02-15..2016-12-18

actor Hassan Diab
  kind    person
  name    Hassan Diab
  short   Diab
  code    LBN
  sector  ELI
  gender  male
  role    LBN GOV, prime minister, 2020-01-21..2021-09-10

actor Nawaf Salam
  kind    person
  name    Nawaf Salam
  short   Salam
  code    LBN
  sector  ELI
  gender  male
  role    UNO JUD, judge at the International Court of Justice, 2018-02..2025-01-14
  role    LBN GOV, prime minister, 2025-02-08..

actor Nabih Berri
  kind    person
  name    Nabih Berri, Nabih Berry
  short   Berri
  code    LBN
  sector  ELI
  gender  male
  role    LBN LEG, speaker of parliament, 1992-10-20..

actor Gebran Bassil
  kind    person
  name    Gebran Bassil, Jibran Bassil
  short   Bassil
  code    LBN
  sector  ELI
  gender  male
  role    LBN GOV, foreign minister, 2014-02-15..2020-01-21

actor Fawzi Salloukh
  kind    person
  name    Fawzi Salloukh, Fawzi Salloukh
  short   Salloukh
  code    LBN
  sector  ELI
  gender  male
  role    LBN GOV, foreign minister, 2005-07-19..2009-11-09

actor Walid Jumblatt
  kind    person
  name    Walid Jumblatt, Walid Junblatt
  short   Jumblatt
  code    LBN
  sector  PTY
  gender  male
  role    LBN PTY, Druze leader, 1977-03..

actor Samir Geagea
  kind    person
  name    Samir Geagea
  short   Geagea
  code    LBN
  sector  PTY
  gender  male
  role    LBN PTY, leader of the Lebanese Forces, 1986-01..

actor Amin Gemayel
  kind    person
  name    Amin Gemayel
  short   Gemayel
  code    LBN
  sector  ELI
  gender  male
  role    LBN GOV, president, 1982-09-23..1988-09-22

actor Pierre Gemayel
  kind    person
  name    Pierre Gemayel
  code    LBN
  sector  ELI
  gender  male
  role    LBN GOV, industry minister, 2005-07..2006-11-21

actor Hassan Nasrallah
  kind    person
  name    Hassan Nasrallah, Sayyed Hassan Nasrallah, Sheik Hassan Nasrallah, Sheikh Hassan Nasrallah, Sayed Hassan Nasrallah
  short   Nasrallah
  code    LBN
  sector  REB, PTY
  gender  male
  role    LBN REB PTY, leader of Hezbollah, 1992-02-16..2024-09-27

actor Naim Qassem
  kind    person
  name    Naim Qassem, Naim Kassem, Sheikh Naim Qassem
  short   Qassem
  code    LBN
  sector  REB, PTY
  gender  male
  role    LBN REB PTY, deputy leader of Hezbollah, 1991..2024-10-28
  role    LBN REB PTY, leader of Hezbollah, 2024-10-29..

actor Imad Mughniyeh
  kind    person
  name    Imad Mughniyeh, Imad Mughniyah, Imad Mugniyah
  short   Mughniyeh
  code    LBN
  sector  REB
  gender  male
  role    LBN REB, Hezbollah commander, 1983..2008-02-12

actor Hashem Safieddine
  kind    person
  name    Hashem Safieddine
  short   Safieddine
  code    LBN
  sector  REB, PTY
  gender  male
  role    LBN REB PTY, Hezbollah official, 2001..2024-10-03

actor Mohammed Hussein Fadlallah
  kind    person
  name    Mohammed Hussein Fadlallah, Mohammad Hussein Fadlallah
  short   Fadlallah
  code    LBN
  sector  REL
  gender  male
  role    LBN REL, Shiite cleric, 1976..2010-07-04

actor Abbas Ibrahim
  kind    person
  name    Abbas Ibrahim
  short   Ibrahim
  code    LBN
  sector  ELI
  gender  male
  role    LBN SPY, security chief, 2011..2023-03

actor Riad Salameh
  kind    person
  name    Riad Salameh
  short   Salameh
  code    LBN
  sector  BUS, GOV
  gender  male
  role    LBN BUS GOV, central bank governor, 1993-08..2023-07-31

# ---- YEM ----

actor Ali Abdullah Saleh
  kind    person
  name    Ali Abdullah Saleh, Ali Abdallah Saleh
  short   Saleh
  code    YEM
  sector  ELI
  gender  male
  role    YEM GOV, president, 1990-05-22..2012-02-27
  role    YEM ELI, former president, 2012-02-28..2017-12-04

actor Abed Rabbo Mansour Hadi
  kind    person
  name    Abed Rabbo Mansour Hadi, Abd-Rabbu Mansour Hadi, Abdrabuh Mansur Hadi, Abd Rabbuh Mansur Hadi, Abdu Rabu Mansour Hadi
  short   Hadi
  code    YEM
  sector  ELI
  gender  male
  role    YEM GOV, vice president, 1994-10-03..2012-02-27
  role    YEM GOV, president, 2012-02-27..2022-04-07

actor Rashad al-Alimi
  kind    person
  name    Rashad al-Alimi
  short   al-Alimi
  code    YEM
  sector  ELI
  gender  male
  role    YEM GOV, chairman of the Presidential Leadership Council, 2022-04-07..

actor Abdul Karim al-Iryani
  kind    person
  name    Abdul Karim al-Iryani, Abdul-Karim al-Iryani
  short   al-Iryani
  code    YEM
  sector  ELI
  gender  male
  role    YEM GOV, foreign minister, 1994..1998-04
  role    YEM GOV, prime minister, 1998-04-29..2001-03-31

actor Abdul Qadir Bajamal
  kind    person
  name    Abdul Qadir Bajamal, Abdul Qader Bajamal, Abdul-Qader Bajammal
  short   Bajamal
  code    YEM
  sector  ELI
  gender  male
  role    YEM GOV, prime minister, 2001-03-31..2007-04-07

actor Ali Mujawar
  kind    person
  name    Ali Mujawar, Ali Mohammed Mujawar, Ali Muhammad Mujawar
  short   Mujawar
  code    YEM
  sector  ELI
  gender  male
  role    YEM GOV, prime minister, 2007-04-07..2011-12-10

actor Mohammed Basindwa
  kind    person
  name    Mohammed Basindwa, Mohammed Salem Basindwa, Mohammed Basindawa
  short   Basindwa
  code    YEM
  sector  ELI
  gender  male
  role    YEM GOV, prime minister, 2011-12-10..2014-09-24

actor Khaled Bahah
  kind    person
  name    Khaled Bahah, Khaled Baha
  short   Bahah
  code    YEM
  sector  ELI
  gender  male
  role    YEM GOV, prime minister, 2014-11-09..2016-04-03

actor Ahmed bin Dagher
  kind    person
  name    Ahmed bin Dagher, Ahmed Obeid bin Daghr, Ahmed Obaid bin Daghr
  short   bin Dagher, bin Daghr
  code    YEM
  sector  ELI
  gender  male
  role    YEM GOV, prime minister, 2016-04-04..2018-10-15

actor Maeen Abdulmalik Saeed
  kind    person
  name    Maeen Abdulmalik Saeed, Maeen Abdulmalik
  short   Abdulmalik
  code    YEM
  sector  ELI
  gender  male
  wikidata Q57373157
  role    YEM GOV, prime minister, 2018-10-18..2024-02-05

actor Ahmed Awad bin Mubarak
  kind    person
  name    Ahmed Awad bin Mubarak, Ahmed bin Mubarak
  short   bin Mubarak
  code    YEM
  sector  ELI
  gender  male
  role    YEM GOV, foreign minister, 2020-12-18..2024-03
  role    YEM GOV, prime minister, 2024-02-05..2025-05-03

actor Salem Saleh bin Braik
  kind    person
  name    Salem Saleh bin Braik
  short   bin Braik
  code    YEM
  sector  ELI
  gender  male
  role    YEM GOV, prime minister, 2025-05-03..

actor Abu Bakr al-Qirbi
  kind    person
  name    Abu Bakr al-Qirbi, Abubakr al-Qirbi
  short   al-Qirbi
  code    YEM
  sector  ELI
  gender  male
  role    YEM GOV, foreign minister, 2001-04-04..2014-06-11

actor Riad Yassin
  kind    person
  name    Riad Yassin, Riyadh Yaseen
  short   Yassin
  code    YEM
  sector  ELI
  gender  male
  role    YEM GOV, foreign minister, 2015-03..2015-12-01

actor Abdel-Malek al-Mekhlafi
  kind    person
  name    Abdel-Malek al-Mekhlafi, Abdulmalik al-Mekhlafi
  short   al-Mekhlafi
  code    YEM
  sector  ELI
  gender  male
  role    YEM GOV, foreign minister, 2015-12-01..2018-05-24

actor Khaled al-Yamani
  kind    person
  name    Khaled al-Yamani, Khaled Yamani
  short   al-Yamani
  code    YEM
  sector  ELI
  gender  male
  role    YEM GOV, foreign minister, 2018-05-24..2019-06

actor Abdul-Malik al-Houthi
  kind    person
  name    Abdul-Malik al-Houthi, Abdel-Malek al-Houthi, Abdul Malik al-Houthi, Abdel Malek al-Huthi, Abdulmalik al-Houthi
  short   al-Houthi, al-Huthi
  code    YEM
  sector  REB
  gender  male
  role    YEM REB, leader of the Houthis, 2004-09..

actor Hussein al-Houthi
  kind    person
  name    Hussein al-Houthi, Hussein Badreddin al-Houthi
  code    YEM
  sector  REB
  gender  male
  role    YEM REB, leader of the Houthis, 2004-06..2004-09-10

actor Mohammed Ali al-Houthi
  kind    person
  name    Mohammed Ali al-Houthi, Mohamed Ali al-Houthi
  code    YEM
  sector  REB
  gender  male
  role    YEM REB, head of the Houthi revolutionary committee, 2015-02-06..2016-08-15

actor Mahdi al-Mashat
  kind    person
  name    Mahdi al-Mashat
  short   al-Mashat
  code    YEM
  sector  REB
  gender  male
  role    YEM REB, head of the Houthi political council, 2018-04-25..

actor Saleh al-Sammad
  kind    person
  name    Saleh al-Sammad, Saleh al-Samad
  short   al-Sammad
  code    YEM
  sector  REB
  gender  male
  role    YEM REB, head of the Houthi political council, 2016-08-15..2018-04-19

actor Mohammed Abdul-Salam
  kind    person
  name    Mohammed Abdul-Salam, Mohammed Abdulsalam, Mohammed Abdelsalam, Mohammed Abdul Salam
  short   Abdul-Salam, Abdulsalam
  code    YEM
  sector  REB
  gender  male
  role    YEM REB, Houthi spokesman, 2011..

actor Yahya Saree
  kind    person
  name    Yahya Saree, Yahya Sarea, Yahya Sarie
  short   Saree
  code    YEM
  sector  REB
  gender  male
  role    YEM REB, Houthi military spokesman, 2018..

actor Aidarous al-Zubaidi
  kind    person
  name    Aidarous al-Zubaidi, Aidaroos al-Zubaidi, Aidarous al-Zoubaidi
  short   al-Zubaidi
  code    YEM
  sector  REB
  gender  male
  role    YEM REB, head of the Southern Transitional Council, 2017-05-11..

actor Ali Mohsen al-Ahmar
  kind    person
  name    Ali Mohsen al-Ahmar, Ali Muhsin al-Ahmar
  short   al-Ahmar
  code    YEM
  sector  ELI
  gender  male
  role    YEM MIL, army commander, 1980..2012-12
  role    YEM GOV, vice president, 2016-04-03..2022-04-07

actor Sadiq al-Ahmar
  kind    person
  name    Sadiq al-Ahmar, Sadeq al-Ahmar
  code    YEM
  sector  CVL
  gender  male
  role    YEM CVL, tribal leader, 2007-12..2023-01

actor Anwar al-Awlaki
  kind    person
  name    Anwar al-Awlaki, Anwar al-Aulaqi
  short   al-Awlaki, Awlaki
  code    YEM
  sector  REB
  gender  male
  role    IMG REB, al-Qaeda cleric, 2007..2011-09-30

actor Nasser al-Wuhayshi
  kind    person
  name    Nasser al-Wuhayshi, Nasir al-Wuhayshi, Nasser al-Wahishi
  short   al-Wuhayshi
  code    YEM
  sector  REB
  gender  male
  role    IMG REB, leader of al-Qaeda in the Arabian Peninsula, 2009-01..2015-06-12

actor Qassim al-Raymi
  kind    person
  name    Qassim al-Raymi, Qasim al-Raymi
  short   al-Raymi
  code    YEM
  sector  REB
  gender  male
  role    IMG REB, leader of al-Qaeda in the Arabian Peninsula, 2015-06..2020-01-29

actor Tawakkol Karman
  kind    person
  name    Tawakkol Karman, Tawakkul Karman
  short   Karman
  code    YEM
  sector  OPP
  gender  female
  role    YEM OPP, activist, 2011..

actor Turki al-Maliki
  kind    person
  name    Turki al-Maliki, Turki al-Malki
  code    YEM
  sector  ELI
  gender  male
  role    SAU MIL, spokesman of the coalition, 2017..

actor Ahmed al-Asiri
  kind    person
  name    Ahmed al-Asiri, Ahmed Asseri, Ahmed al-Assiri, Ahmed Asiri
  short   Asseri, al-Asiri
  code    YEM
  sector  ELI
  gender  male
  role    SAU MIL, spokesman of the coalition, 2015-03-26..2017-07

# ---- ARE ----

actor Zayed bin Sultan Al Nahyan
  kind    person
  name    Zayed bin Sultan Al Nahyan, Sheikh Zayed, Sheikh Zayed bin Sultan
  code    ARE
  sector  ELI
  gender  male
  role    ARE GOV, president, 1971-12-02..2004-11-02

actor Khalifa bin Zayed Al Nahyan
  kind    person
  name    Khalifa bin Zayed Al Nahyan, Sheikh Khalifa bin Zayed, Sheikh Khalifa, Khalifa bin Zayed
  code    ARE
  sector  ELI
  gender  male
  wikidata Q1059948
  role    ARE GOV, president, 2004-11-03..2022-05-13

actor Mohammed bin Zayed
  kind    person
  name    Mohammed bin Zayed, Sheikh Mohammed bin Zayed, Mohammed bin Zayed Al Nahyan, Mohamed bin Zayed
  short   bin Zayed, MBZ
  code    ARE
  sector  ELI
  gender  male
  wikidata Q1951896
  role    ARE GOV, crown prince of Abu Dhabi, 2004-11..2022-05-14
  role    ARE GOV, president, 2022-05-14..

actor Mohammed bin Rashid Al Maktoum
  kind    person
  name    Mohammed bin Rashid Al Maktoum, Sheikh Mohammed bin Rashid, Mohammed bin Rashid al-Maktoum
  code    ARE
  sector  ELI
  gender  male
  wikidata Q57655
  role    ARE GOV, prime minister, 2006-01-05..

actor Abdullah bin Zayed
  kind    person
  name    Abdullah bin Zayed, Sheikh Abdullah bin Zayed, Abdullah bin Zayed Al Nahyan
  code    ARE
  sector  ELI
  gender  male
  role    ARE GOV, foreign minister, 2006-02-09..

actor Anwar Gargash
  kind    person
  name    Anwar Gargash
  short   Gargash
  code    ARE
  sector  ELI
  gender  male
  role    ARE GOV, minister of state for foreign affairs, 2008-02..2021-02
  role    ARE GOV, presidential adviser, 2021-02..

# ---- QAT ----

actor Hamad bin Khalifa Al Thani
  kind    person
  name    Hamad bin Khalifa Al Thani, Sheikh Hamad bin Khalifa, Sheikh Hamad bin Khalifa al-Thani, Hamad bin Khalifa al-Thani
  code    QAT
  sector  ELI
  gender  male
  role    QAT GOV, emir, 1995-06-27..2013-06-25

actor Tamim bin Hamad Al Thani
  kind    person
  name    Tamim bin Hamad Al Thani, Sheikh Tamim bin Hamad, Sheikh Tamim bin Hamad al-Thani, Tamim bin Hamad al-Thani, Sheikh Tamim
  short   Tamim
  code    QAT
  sector  ELI
  gender  male
  wikidata Q1855372
  role    QAT GOV, emir, 2013-06-25..

actor Hamad bin Jassim
  kind    person
  name    Hamad bin Jassim, Sheikh Hamad bin Jassim, Hamad bin Jassim al-Thani, Sheikh Hamad bin Jassem
  code    QAT
  sector  ELI
  gender  male
  role    QAT GOV, foreign minister, 1992-09-01..2013-06-26
  role    QAT GOV, prime minister, 2007-04-03..2013-06-26

actor Khalid al-Attiyah
  kind    person
  name    Khalid al-Attiyah, Khaled al-Attiyah
  short   al-Attiyah
  code    QAT
  sector  ELI
  gender  male
  role    QAT GOV, foreign minister, 2013-06-26..2016-01-27
  role    QAT GOV, defence minister, 2016-01-27..2024-11

actor Mohammed bin Abdulrahman Al Thani
  kind    person
  name    Mohammed bin Abdulrahman Al Thani, Mohammed bin Abdulrahman, Sheikh Mohammed bin Abdulrahman al-Thani, Sheikh Mohammed bin Abdulrahman
  code    QAT
  sector  ELI
  gender  male
  role    QAT GOV, foreign minister, 2016-01-27..
  role    QAT GOV, prime minister, 2023-03-07..

actor Majed al-Ansari
  kind    person
  name    Majed al-Ansari
  short   al-Ansari
  code    QAT
  sector  ELI
  gender  male
  role    QAT GOV, foreign ministry spokesman, 2021..

# ---- KWT ----

actor Jaber al-Ahmad al-Sabah
  kind    person
  name    Jaber al-Ahmad al-Sabah, Sheikh Jaber, Sheik Jaber al-Ahmed al-Sabah
  code    KWT
  sector  ELI
  gender  male
  role    KWT GOV, emir, 1977-12-31..2006-01-15

actor Sabah al-Ahmad al-Sabah
  kind    person
  name    Sabah al-Ahmad al-Sabah, Sheikh Sabah al-Ahmad, Sheikh Sabah
  code    KWT
  sector  ELI
  gender  male
  role    KWT GOV, foreign minister, 1978..2003-07
  role    KWT GOV, prime minister, 2003-07-13..2006-01-29
  role    KWT GOV, emir, 2006-01-29..2020-09-29

actor Nawaf al-Ahmad al-Sabah
  kind    person
  name    Nawaf al-Ahmad al-Sabah, Sheikh Nawaf
  code    KWT
  sector  ELI
  gender  male
  role    KWT GOV, crown prince, 2006-02-07..2020-09-29
  role    KWT GOV, emir, 2020-09-29..2023-12-16

actor Mishal al-Ahmad al-Sabah
  kind    person
  name    Mishal al-Ahmad al-Sabah, Meshal al-Ahmad al-Sabah, Sheikh Meshal
  code    KWT
  sector  ELI
  gender  male
  role    KWT GOV, crown prince, 2020-10-08..2023-12-16
  role    KWT GOV, emir, 2023-12-16..

actor Saad al-Abdullah al-Sabah
  kind    person
  name    Saad al-Abdullah al-Sabah, Sheikh Saad
  code    KWT
  sector  ELI
  gender  male
  role    KWT GOV, prime minister, 1978-02-08..2003-07-13

actor Nasser al-Mohammed al-Sabah
  kind    person
  name    Nasser al-Mohammed al-Sabah, Sheikh Nasser al-Mohammad
  code    KWT
  sector  ELI
  gender  male
  role    KWT GOV, prime minister, 2006-02-07..2011-11-28

actor Jaber al-Mubarak al-Sabah
  kind    person
  name    Jaber al-Mubarak al-Sabah, Jaber al-Mubarak
  code    KWT
  sector  ELI
  gender  male
  role    KWT GOV, prime minister, 2011-11-30..2019-11-19

# ---- BHR ----

actor Hamad bin Isa Al Khalifa
  kind    person
  name    Hamad bin Isa Al Khalifa, King Hamad, King Hamad bin Isa al-Khalifa, Sheikh Hamad
  code    BHR
  sector  ELI
  gender  male
  wikidata Q57352
  role    BHR GOV, emir, 1999-03-06..2002-02-14
  role    BHR GOV, king, 2002-02-14..

actor Khalifa bin Salman Al Khalifa
  kind    person
  name    Khalifa bin Salman Al Khalifa, Khalifa bin Salman
  code    BHR
  sector  ELI
  gender  male
  role    BHR GOV, prime minister, 1971..2020-11-11

actor Salman bin Hamad Al Khalifa
  kind    person
  name    Salman bin Hamad Al Khalifa, Crown Prince Salman bin Hamad
  code    BHR
  sector  ELI
  gender  male
  role    BHR GOV, crown prince, 1999-03-09..
  role    BHR GOV, prime minister, 2020-11-11..

actor Khalid bin Ahmed Al Khalifa
  kind    person
  name    Khalid bin Ahmed Al Khalifa, Sheikh Khalid bin Ahmed al-Khalifa, Khalid bin Ahmed
  code    BHR
  sector  ELI
  gender  male
  role    BHR GOV, foreign minister, 2005-09-26..2020-02-13

actor Abdullatif al-Zayani
  kind    person
  name    Abdullatif al-Zayani, Abdullatif bin Rashid al-Zayani
  short   al-Zayani
  code    BHR
  sector  ELI
  gender  male
  role    IGO GOV, secretary general of the Gulf Cooperation Council, 2011-04-01..2020-02-01
  role    BHR GOV, foreign minister, 2020-02-13..

actor Ali Salman
  kind    person
  name    Ali Salman, Sheikh Ali Salman
  code    BHR
  sector  PTY, OPP
  gender  male
  role    BHR PTY OPP, leader of Wefaq, 2006..

actor Isa Qassim
  kind    person
  name    Isa Qassim, Sheikh Isa Qassim
  code    BHR
  sector  REL, OPP
  gender  male
  role    BHR REL OPP, Shiite cleric, 2001..

actor Nabeel Rajab
  kind    person
  name    Nabeel Rajab
  short   Rajab
  code    BHR
  sector  SOC
  gender  male
  role    BHR SOC, human rights activist, 2002..

actor Abdulhadi al-Khawaja
  kind    person
  name    Abdulhadi al-Khawaja
  short   al-Khawaja
  code    BHR
  sector  SOC
  gender  male
  role    BHR SOC, human rights activist, 2002..

# ---- OMN ----

actor Sultan Qaboos
  kind    person
  name    Sultan Qaboos, Qaboos bin Said, Sultan Qaboos bin Said
  short   Qaboos
  code    OMN
  sector  ELI
  gender  male
  role    OMN GOV, sultan, 1970-07-23..2020-01-10

actor Haitham bin Tariq
  kind    person
  name    Haitham bin Tariq, Sultan Haitham, Sultan Haitham bin Tariq
  code    OMN
  sector  ELI
  gender  male
  role    OMN GOV, sultan, 2020-01-11..

actor Yusuf bin Alawi
  kind    person
  name    Yusuf bin Alawi, Youssef bin Alawi
  short   bin Alawi
  code    OMN
  sector  ELI
  gender  male
  role    OMN GOV, foreign minister, 1997-12..2020-08-18

actor Badr al-Busaidi
  kind    person
  name    Badr al-Busaidi, Badr Albusaidi
  short   Albusaidi, al-Busaidi
  code    OMN
  sector  ELI
  gender  male
  role    OMN GOV, foreign minister, 2020-08-18..

# ---- TUR ----

actor Turgut Ozal
  kind    person
  name    Turgut Ozal
  short   Ozal
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, prime minister, 1983-12-13..1989-10-31
  role    TUR GOV, president, 1989-11-09..1993-04-17

actor Suleyman Demirel
  kind    person
  name    Suleyman Demirel
  short   Demirel
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, prime minister, 1991-11-20..1993-05-16
  role    TUR GOV, president, 1993-05-16..2000-05-16

actor Ahmet Necdet Sezer
  kind    person
  name    Ahmet Necdet Sezer
  short   Sezer
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, president, 2000-05-16..2007-08-28

actor Abdullah Gul
  kind    person
  name    Abdullah Gul, Abdullah Gull
  short   Gul
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, prime minister, 2002-11-18..2003-03-14
  role    TUR GOV, foreign minister, 2003-03-14..2007-08-28
  role    TUR GOV, president, 2007-08-28..2014-08-28

actor Recep Tayyip Erdogan
  kind    person
  name    Recep Tayyip Erdogan, Tayyip Erdogan, Recep Erdogan, Recep Tayyip Erdoğan
  short   Erdogan
  code    TUR
  sector  ELI
  gender  male
  wikidata Q39259
  role    TUR GOV, mayor of Istanbul, 1994-03-27..1998-11-06
  role    TUR GOV, prime minister, 2003-03-14..2014-08-28
  role    TUR GOV, president, 2014-08-28..

actor Mesut Yilmaz
  kind    person
  name    Mesut Yilmaz
  short   Yilmaz
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, prime minister, 1991-06-23..1991-11-20
  role    TUR GOV, prime minister, 1996-03-06..1996-06-28
  role    TUR GOV, prime minister, 1997-06-30..1999-01-11

actor Tansu Ciller
  kind    person
  name    Tansu Ciller
  short   Ciller
  code    TUR
  sector  ELI
  gender  female
  role    TUR GOV, prime minister, 1993-06-25..1996-03-06
  role    TUR GOV, foreign minister, 1996-06-28..1997-06-30

actor Necmettin Erbakan
  kind    person
  name    Necmettin Erbakan
  short   Erbakan
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, prime minister, 1996-06-28..1997-06-30

actor Bulent Ecevit
  kind    person
  name    Bulent Ecevit
  short   Ecevit
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, prime minister, 1999-01-11..2002-11-18

actor Ahmet Davutoglu
  kind    person
  name    Ahmet Davutoglu
  short   Davutoglu
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, foreign minister, 2009-05-01..2014-08-28
  role    TUR GOV, prime minister, 2014-08-28..2016-05-24
  role    TUR PTY OPP, leader of the Future Party, 2019-12-13..

actor Binali Yildirim
  kind    person
  name    Binali Yildirim
  short   Yildirim
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, prime minister, 2016-05-24..2018-07-09

actor Hikmet Cetin
  kind    person
  name    Hikmet Cetin
  short   Cetin
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, foreign minister, 1991-11-20..1994-07-27

actor Ismail Cem
  kind    person
  name    Ismail Cem
  short   Cem
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, foreign minister, 1997-06-30..2002-07-11

actor Yasar Yakis
  kind    person
  name    Yasar Yakis
  short   Yakis
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, foreign minister, 2002-11-18..2003-03-14

actor Ali Babacan
  kind    person
  name    Ali Babacan
  short   Babacan
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, foreign minister, 2007-08-29..2009-05-01
  role    TUR GOV, deputy prime minister, 2009-05-01..2015-08-28

actor Mevlut Cavusoglu
  kind    person
  name    Mevlut Cavusoglu
  short   Cavusoglu
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, foreign minister, 2014-08-29..2015-08-28
  role    TUR GOV, foreign minister, 2015-11-24..2023-06-03

actor Hakan Fidan
  kind    person
  name    Hakan Fidan
  short   Fidan
  code    TUR
  sector  ELI
  gender  male
  role    TUR SPY, intelligence chief, 2010-05-25..2023-06-03
  role    TUR GOV, foreign minister, 2023-06-03..

actor Vecdi Gonul
  kind    person
  name    Vecdi Gonul
  short   Gonul
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, defence minister, 2002-11-19..2011-07-06

actor Ismet Yilmaz
  kind    person
  name    Ismet Yilmaz
  short   Yilmaz
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, defence minister, 2011-07-06..2015-07-01
  role    TUR GOV, defence minister, 2015-11-24..2016-05-24

actor Fikri Isik
  kind    person
  name    Fikri Isik
  short   Isik
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, defence minister, 2016-05-24..2017-07-19

actor Nurettin Canikli
  kind    person
  name    Nurettin Canikli
  short   Canikli
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, defence minister, 2017-07-19..2018-07-09

actor Hulusi Akar
  kind    person
  name    Hulusi Akar
  short   Akar
  code    TUR
  sector  ELI
  gender  male
  role    TUR MIL, chief of the general staff, 2015-08-18..2018-07-09
  role    TUR GOV, defence minister, 2018-07-10..2023-06-03

actor Yasar Guler
  kind    person
  name    Yasar Guler
  short   Guler
  code    TUR
  sector  ELI
  gender  male
  role    TUR MIL, chief of the general staff, 2018-07-10..2023-06-03
  role    TUR GOV, defence minister, 2023-06-03..

actor Suleyman Soylu
  kind    person
  name    Suleyman Soylu
  short   Soylu
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, interior minister, 2016-08-31..2023-06-03

actor Bulent Arinc
  kind    person
  name    Bulent Arinc
  short   Arinc
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, deputy prime minister, 2009-05-01..2015-08-28

actor Besir Atalay
  kind    person
  name    Besir Atalay
  short   Atalay
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, interior minister, 2007-08-29..2011-07-06
  role    TUR GOV, deputy prime minister, 2011-07-06..2014-08-29

actor Ibrahim Kalin
  kind    person
  name    Ibrahim Kalin
  short   Kalin
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, presidential spokesman, 2014-12..2023-06-05
  role    TUR SPY, intelligence chief, 2023-06-05..

actor Berat Albayrak
  kind    person
  name    Berat Albayrak
  short   Albayrak
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, energy minister, 2015-11-24..2018-07-09
  role    TUR GOV, finance minister, 2018-07-10..2020-11-09

actor Yasar Buyukanit
  kind    person
  name    Yasar Buyukanit
  short   Buyukanit
  code    TUR
  sector  ELI
  gender  male
  role    TUR MIL, chief of the general staff, 2006-08-28..2008-08-28

actor Ilker Basbug
  kind    person
  name    Ilker Basbug
  short   Basbug
  code    TUR
  sector  ELI
  gender  male
  role    TUR MIL, chief of the general staff, 2008-08-28..2010-08-27

actor Kemal Kilicdaroglu
  kind    person
  name    Kemal Kilicdaroglu
  short   Kilicdaroglu
  code    TUR
  sector  PTY, OPP
  gender  male
  role    TUR PTY OPP, leader of the Republican People's Party, 2010-05-22..2023-11-05

actor Ozgur Ozel
  kind    person
  name    Ozgur Ozel
  short   Ozel
  code    TUR
  sector  PTY, OPP
  gender  male
  role    TUR PTY OPP, leader of the Republican People's Party, 2023-11-05..

actor Deniz Baykal
  kind    person
  name    Deniz Baykal
  short   Baykal
  code    TUR
  sector  PTY, OPP
  gender  male
  role    TUR PTY OPP, leader of the Republican People's Party, 1992-09..2010-05-10

actor Devlet Bahceli
  kind    person
  name    Devlet Bahceli
  short   Bahceli
  code    TUR
  sector  PTY
  gender  male
  role    TUR PTY, leader of the Nationalist Movement Party, 1997-07-06..

actor Selahattin Demirtas
  kind    person
  name    Selahattin Demirtas
  short   Demirtas
  code    TUR
  sector  PTY, OPP
  gender  male
  role    TUR PTY OPP, leader of the Peoples' Democratic Party, 2014-06-22..2018-02-11

actor Figen Yuksekdag
  kind    person
  name    Figen Yuksekdag
  short   Yuksekdag
  code    TUR
  sector  PTY, OPP
  gender  female
  role    TUR PTY OPP, leader of the Peoples' Democratic Party, 2014-06-22..2017-02

actor Meral Aksener
  kind    person
  name    Meral Aksener
  short   Aksener
  code    TUR
  sector  PTY, OPP
  gender  female
  role    TUR PTY OPP, leader of the Good Party, 2017-10-25..2024-04-27

actor Muharrem Ince
  kind    person
  name    Muharrem Ince
  short   Ince
  code    TUR
  sector  PTY, OPP
  gender  male
  role    TUR PTY OPP, presidential candidate, 2018-05-04..2018-06-24

actor Ekrem Imamoglu
  kind    person
  name    Ekrem Imamoglu
  short   Imamoglu
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, mayor of Istanbul, 2019-06-27..2025-03-23

actor Mansur Yavas
  kind    person
  name    Mansur Yavas
  short   Yavas
  code    TUR
  sector  ELI
  gender  male
  role    TUR GOV, mayor of Ankara, 2019-04-08..

actor Abdullah Ocalan
  kind    person
  name    Abdullah Ocalan
  short   Ocalan
  code    TUR
  sector  REB
  gender  male
  role    TUR REB, leader of the PKK, 1978-11-27..

actor Murat Karayilan
  kind    person
  name    Murat Karayilan
  short   Karayilan
  code    TUR
  sector  REB
  gender  male
  role    TUR REB, PKK commander, 1999..

actor Cemil Bayik
  kind    person
  name    Cemil Bayik
  short   Bayik
  code    TUR
  sector  REB
  gender  male
  role    TUR REB, PKK commander, 1999..

actor Fethullah Gulen
  kind    person
  name    Fethullah Gulen
  short   Gulen
  code    TUR
  sector  REL, OPP
  gender  male
  role    TUR REL OPP, cleric, 1999..2024-10-20

actor Can Dundar
  kind    person
  name    Can Dundar
  short   Dundar
  code    TUR
  sector  JRN
  gender  male
  role    TUR JRN, editor, 2015-02..

actor Osman Kavala
  kind    person
  name    Osman Kavala
  short   Kavala
  code    TUR
  sector  SOC
  gender  male
  role    TUR SOC, philanthropist, 2002..

actor Leyla Zana
  kind    person
  name    Leyla Zana
  short   Zana
  code    TUR
  sector  PTY, OPP
  gender  female
  role    TUR PTY OPP, Kurdish politician, 1991..

actor Rauf Denktash
  kind    person
  name    Rauf Denktash, Rauf Denktas
  short   Denktash
  code    TUR
  sector  ELI
  gender  male
  role    CYP GOV PRE, president of Northern Cyprus, 1983-11-15..2005-04-24

actor Andrew Brunson
  kind    person
  name    Andrew Brunson
  short   Brunson
  code    TUR
  sector  REL
  gender  male
  role    USA REL, pastor, ..2018-10-12

# ---- AFG ----

actor Mohammad Najibullah
  kind    person
  name    Mohammad Najibullah, Najibullah, Mohammed Najibullah
  short   Najibullah
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, president, 1987-09-30..1992-04-16

actor Burhanuddin Rabbani
  kind    person
  name    Burhanuddin Rabbani
  short   Rabbani
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, president, 1992-06-28..2001-12-22
  role    AFG GOV, chairman of the High Peace Council, 2010-10..2011-09-20

actor Hamid Karzai
  kind    person
  name    Hamid Karzai
  short   Karzai
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, president, 2001-12-22..2014-09-29

actor Ashraf Ghani
  kind    person
  name    Ashraf Ghani, Mohammad Ashraf Ghani, Ashraf Ghani Ahmadzai
  short   Ghani
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, finance minister, 2002-06-02..2004-12-14
  role    AFG GOV, president, 2014-09-29..2021-08-15

actor Abdullah Abdullah
  kind    person
  name    Abdullah Abdullah
  short   Abdullah
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, foreign minister, 2001-12-22..2006-04-20
  role    AFG PTY OPP, presidential candidate, 2009-05..2014-09-28
  role    AFG GOV, chief executive, 2014-09-29..2020-03-11
  role    AFG GOV, chairman of the High Council for National Reconciliation, 2020-05-17..2021-08-15

actor Rangin Dadfar Spanta
  kind    person
  name    Rangin Dadfar Spanta
  short   Spanta
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, foreign minister, 2006-04-20..2010-01-18
  role    AFG GOV, national security adviser, 2010..2014

actor Zalmai Rassoul
  kind    person
  name    Zalmai Rassoul, Zalmay Rassoul, Zalmay Rasul
  short   Rassoul
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, foreign minister, 2010-01-18..2013-10-24

actor Salahuddin Rabbani
  kind    person
  name    Salahuddin Rabbani
  short   Rabbani
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, foreign minister, 2015-02-01..2019-10-23

actor Haneef Atmar
  kind    person
  name    Haneef Atmar, Hanif Atmar, Mohammad Hanif Atmar
  short   Atmar
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, interior minister, 2008-10..2010-06-06
  role    AFG GOV, national security adviser, 2014-10..2018-08-25
  role    AFG GOV, foreign minister, 2020-04-04..2021-08-15

actor Mohammed Fahim
  kind    person
  name    Mohammed Fahim, Mohammad Qasim Fahim, Mohammed Qasim Fahim, Marshal Fahim
  short   Fahim
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, defence minister, 2001-12-22..2004-12-23
  role    AFG GOV, vice president, 2009-11-19..2014-03-09

actor Abdul Rahim Wardak
  kind    person
  name    Abdul Rahim Wardak, Abdul Raheem Wardak
  short   Wardak
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, defence minister, 2004-12-23..2012-08-07

actor Bismillah Khan Mohammadi
  kind    person
  name    Bismillah Khan Mohammadi, Bismillah Mohammadi
  short   Mohammadi
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, interior minister, 2010-06..2012-08
  role    AFG GOV, defence minister, 2012-09-15..2015-05-24
  role    AFG GOV, defence minister, 2021-06-19..2021-08-15

actor Amrullah Saleh
  kind    person
  name    Amrullah Saleh
  short   Saleh
  code    AFG
  sector  ELI
  gender  male
  role    AFG SPY, intelligence chief, 2004-02..2010-06-06
  role    AFG GOV, vice president, 2020-02-19..2021-08-15
  role    AFG OPP REB, resistance leader, 2021-08-16..

actor Assadullah Khalid
  kind    person
  name    Assadullah Khalid, Asadullah Khalid
  short   Khalid
  code    AFG
  sector  ELI
  gender  male
  role    AFG SPY, intelligence chief, 2012-09..2013-08
  role    AFG GOV, defence minister, 2018-12-23..2021-03

actor Abdul Rashid Dostum
  kind    person
  name    Abdul Rashid Dostum, Abdurrashid Dostum, Rashid Dostum
  short   Dostum
  code    AFG
  sector  ELI
  gender  male
  role    AFG REB, militia leader, 1992..2001-11
  role    AFG GOV, vice president, 2014-09-29..2020-02-19

actor Ahmad Shah Massoud
  kind    person
  name    Ahmad Shah Massoud, Ahmed Shah Massoud, Ahmad Shah Masood
  short   Massoud
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, defence minister, 1992-05..1996-09-26
  role    AFG REB, commander of the Northern Alliance, 1996-09-27..2001-09-09

actor Ahmad Massoud
  kind    person
  name    Ahmad Massoud
  short   Massoud
  code    AFG
  sector  REB
  gender  male
  role    AFG REB, leader of the National Resistance Front, 2021-08-16..

actor Ismail Khan
  kind    person
  name    Ismail Khan
  short   Khan
  code    AFG
  sector  ELI
  gender  male
  role    AFG UAF, militia leader, 1992..1997
  role    AFG GOV, governor of Herat, 2001-11..2004-09-12
  role    AFG GOV, energy minister, 2004-12..2013

actor Gulbuddin Hekmatyar
  kind    person
  name    Gulbuddin Hekmatyar
  short   Hekmatyar
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, prime minister, 1993-06-17..1994-06-28
  role    AFG GOV, prime minister, 1996-06-26..1997-08-11
  role    AFG REB, leader of Hezb-i-Islami, 2001-11..2016-09-28
  role    AFG PTY, leader of Hezb-i-Islami, 2016-09-29..

actor Mohammad Zahir Shah
  kind    person
  name    Mohammad Zahir Shah, Zahir Shah, Mohammed Zahir Shah
  short   Shah
  code    AFG
  sector  ELI
  gender  male
  role    AFG ELI, former king, 1973-07-18..2007-07-23

actor Mullah Mohammed Omar
  kind    person
  name    Mullah Mohammed Omar, Mullah Omar, Mullah Mohammad Omar, Mohammed Omar
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV REB, leader of the Taliban, 1996-04-04..2001-11-13
  role    AFG REB, leader of the Taliban, 2001-11-14..2013-04-23

actor Mullah Akhtar Mansour
  kind    person
  name    Mullah Akhtar Mansour, Mullah Akhtar Mansoor, Akhtar Mohammad Mansour, Mullah Akhtar Mohammad Mansour
  short   Mansour, Mansoor
  code    AFG
  sector  REB
  gender  male
  role    AFG REB, leader of the Taliban, 2015-07-29..2016-05-21

actor Haibatullah Akhundzada
  kind    person
  name    Haibatullah Akhundzada, Hibatullah Akhundzada, Mullah Haibatullah Akhundzada
  short   Akhundzada
  code    AFG
  sector  ELI
  gender  male
  role    AFG REB, leader of the Taliban, 2016-05-25..2021-08-14
  role    AFG GOV, supreme leader of the Taliban, 2021-08-15..

actor Abdul Ghani Baradar
  kind    person
  name    Abdul Ghani Baradar, Mullah Abdul Ghani Baradar, Mullah Baradar
  short   Baradar
  code    AFG
  sector  ELI
  gender  male
  role    AFG REB, deputy leader of the Taliban, 2001..2021-08-14
  role    AFG GOV, deputy prime minister, 2021-09-07..

actor Hasan Akhund
  kind    person
  name    Hasan Akhund, Mohammad Hasan Akhund, Mullah Hasan Akhund
  short   Akhund
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, prime minister, 2021-09-07..

actor Amir Khan Muttaqi
  kind    person
  name    Amir Khan Muttaqi, Amir Khan Muttaki
  short   Muttaqi
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, foreign minister, 2021-09-07..

actor Sirajuddin Haqqani
  kind    person
  name    Sirajuddin Haqqani
  short   Haqqani
  code    AFG
  sector  ELI
  gender  male
  role    AFG REB, leader of the Haqqani network, 2007..2021-08-14
  role    AFG GOV, interior minister, 2021-09-07..

actor Jalaluddin Haqqani
  kind    person
  name    Jalaluddin Haqqani
  short   Haqqani
  code    AFG
  sector  REB
  gender  male
  role    AFG REB, leader of the Haqqani network, 1995..2018-09

actor Mohammad Yaqoob
  kind    person
  name    Mohammad Yaqoob, Mullah Yaqoob, Mohammad Yaqub
  short   Yaqoob
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, defence minister, 2021-09-07..

actor Zabihullah Mujahid
  kind    person
  name    Zabihullah Mujahid, Zabiullah Mujahid
  short   Mujahid
  code    AFG
  sector  ELI
  gender  male
  role    AFG REB, Taliban spokesman, 2007..2021-08-14
  role    AFG GOV, government spokesman, 2021-08-15..

actor Suhail Shaheen
  kind    person
  name    Suhail Shaheen
  short   Shaheen
  code    AFG
  sector  ELI
  gender  male
  role    AFG REB, Taliban spokesman, 2013..2021-08-14
  role    AFG GOV, Taliban official, 2021-08-15..

actor Qari Yousuf Ahmadi
  kind    person
  name    Qari Yousuf Ahmadi, Qari Yousef Ahmadi, Qari Yusuf Ahmadi
  short   Ahmadi
  code    AFG
  sector  REB
  gender  male
  role    AFG REB, Taliban spokesman, 2005..2021-08-14

actor Wakil Ahmed Muttawakil
  kind    person
  name    Wakil Ahmed Muttawakil, Wakil Ahmad Mutawakel
  short   Muttawakil
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, Taliban foreign minister, 1999-10-27..2001-11-13

actor Abdul Salam Zaeef
  kind    person
  name    Abdul Salam Zaeef, Mullah Abdul Salam Zaeef
  short   Zaeef
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, Taliban ambassador to Pakistan, 2000..2001-11

actor Mullah Dadullah
  kind    person
  name    Mullah Dadullah
  short   Dadullah
  code    AFG
  sector  REB
  gender  male
  role    AFG REB, Taliban commander, 1994..2007-05-12

actor Ahmed Wali Karzai
  kind    person
  name    Ahmed Wali Karzai
  code    AFG
  sector  ELI
  gender  male
  role    AFG ELI, chairman of the Kandahar council, 2005..2011-07-12

actor Sebghatullah Mojadidi
  kind    person
  name    Sebghatullah Mojadidi, Sibghatullah Mojaddedi
  short   Mojadidi
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, president, 1992-04-28..1992-06-28

actor Yunus Qanuni
  kind    person
  name    Yunus Qanuni, Younus Qanooni, Yunus Qanooni
  short   Qanuni
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, interior minister, 2001-12-22..2002-06
  role    AFG GOV, vice president, 2014-03..2014-09-29

actor Sarwar Danesh
  kind    person
  name    Sarwar Danesh
  short   Danesh
  code    AFG
  sector  ELI
  gender  male
  role    AFG GOV, vice president, 2014-09-29..2021-08-15

actor Abdul Raziq
  kind    person
  name    Abdul Raziq, Abdul Razeq
  short   Raziq
  code    AFG
  sector  ELI
  gender  male
  role    AFG COP, police chief of Kandahar, 2011-05..2018-10-18

# ---- PAK ----

actor Ghulam Ishaq Khan
  kind    person
  name    Ghulam Ishaq Khan
  short   Khan
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, president, 1988-08-17..1993-07-18

actor Farooq Leghari
  kind    person
  name    Farooq Leghari, Farooq Ahmad Khan Leghari
  short   Leghari
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, president, 1993-11-14..1997-12-02

actor Rafiq Tarar
  kind    person
  name    Rafiq Tarar, Mohammad Rafiq Tarar
  short   Tarar
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, president, 1998-01-01..2001-06-20

actor Pervez Musharraf
  kind    person
  name    Pervez Musharraf, Parvez Musharraf
  short   Musharraf
  code    PAK
  sector  ELI
  gender  male
  role    PAK MIL, army chief, 1998-10-06..1999-10-12
  role    PAK GOV MIL, chief executive, 1999-10-12..2001-06-20
  role    PAK GOV, president, 2001-06-20..2008-08-18

actor Asif Ali Zardari
  kind    person
  name    Asif Ali Zardari, Asif Zardari
  short   Zardari
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, president, 2008-09-09..2013-09-08
  role    PAK GOV, president, 2024-03-10..

actor Mamnoon Hussain
  kind    person
  name    Mamnoon Hussain
  short   Hussain
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, president, 2013-09-09..2018-09-08

actor Arif Alvi
  kind    person
  name    Arif Alvi
  short   Alvi
  code    PAK
  sector  ELI
  gender  male
  wikidata Q4790529
  role    PAK GOV, president, 2018-09-09..2024-03-10

actor Benazir Bhutto
  kind    person
  name    Benazir Bhutto
  short   Bhutto
  code    PAK
  sector  ELI
  gender  female
  role    PAK GOV, prime minister, 1988-12-02..1990-08-06
  role    PAK GOV, prime minister, 1993-10-19..1996-11-05
  role    PAK PTY OPP, opposition leader, 1996-11-06..2007-12-27

actor Nawaz Sharif
  kind    person
  name    Nawaz Sharif, Mian Nawaz Sharif
  short   Sharif
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, prime minister, 1990-11-06..1993-07-18
  role    PAK GOV, prime minister, 1997-02-17..1999-10-12
  role    PAK PTY OPP, opposition leader, 2007-11-25..2013-06-04
  role    PAK GOV, prime minister, 2013-06-05..2017-07-28

actor Zafarullah Khan Jamali
  kind    person
  name    Zafarullah Khan Jamali, Zafarullah Jamali
  short   Jamali
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, prime minister, 2002-11-23..2004-06-26

actor Shaukat Aziz
  kind    person
  name    Shaukat Aziz
  short   Aziz
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, finance minister, 1999-11-06..2004-08
  role    PAK GOV, prime minister, 2004-08-28..2007-11-15

actor Yousuf Raza Gilani
  kind    person
  name    Yousuf Raza Gilani, Yousaf Raza Gilani, Yusuf Raza Gilani, Yousuf Raza Gillani
  short   Gilani, Gillani
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, prime minister, 2008-03-25..2012-06-19

actor Raja Pervez Ashraf
  kind    person
  name    Raja Pervez Ashraf, Raja Pervaiz Ashraf
  short   Ashraf
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, prime minister, 2012-06-22..2013-03-24

actor Shahid Khaqan Abbasi
  kind    person
  name    Shahid Khaqan Abbasi
  short   Abbasi
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, prime minister, 2017-08-01..2018-05-31

actor Imran Khan
  kind    person
  name    Imran Khan
  short   Khan
  code    PAK
  sector  ELI
  gender  male
  wikidata Q155164
  role    PAK PTY OPP, leader of Tehreek-e-Insaf, 1996-04-25..2018-08-17
  role    PAK GOV, prime minister, 2018-08-18..2022-04-10
  role    PAK PTY OPP, leader of Tehreek-e-Insaf, 2022-04-11..

actor Shehbaz Sharif
  kind    person
  name    Shehbaz Sharif, Shahbaz Sharif
  short   Sharif
  code    PAK
  sector  ELI
  gender  male
  wikidata Q2096387
  role    PAK GOV, chief minister of Punjab, 2013-06-08..2018-06-08
  role    PAK GOV, prime minister, 2022-04-11..2023-08-14
  role    PAK GOV, prime minister, 2024-03-04..

actor Anwaar-ul-Haq Kakar
  kind    person
  name    Anwaar-ul-Haq Kakar, Anwaar ul Haq Kakar, Anwarul Haq Kakar
  short   Kakar
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, caretaker prime minister, 2023-08-14..2024-03-04

actor Khurshid Mahmud Kasuri
  kind    person
  name    Khurshid Mahmud Kasuri, Khurshid Kasuri
  short   Kasuri
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, foreign minister, 2002-11-23..2007-11-15

actor Shah Mahmood Qureshi
  kind    person
  name    Shah Mahmood Qureshi, Shah Mehmood Qureshi
  short   Qureshi
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, foreign minister, 2008-03-31..2011-02-11
  role    PAK GOV, foreign minister, 2018-08-20..2022-04-10

actor Hina Rabbani Khar
  kind    person
  name    Hina Rabbani Khar
  short   Khar
  code    PAK
  sector  ELI
  gender  female
  role    PAK GOV, foreign minister, 2011-07-20..2013-03-16

actor Sartaj Aziz
  kind    person
  name    Sartaj Aziz
  short   Aziz
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, foreign minister, 1998-08-07..1999-10-12
  role    PAK GOV, adviser on foreign affairs, 2013-06-07..2017-08

actor Gohar Ayub Khan
  kind    person
  name    Gohar Ayub Khan
  short   Khan
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, foreign minister, 1997-02-25..1998-08-07

actor Abdul Sattar
  kind    person
  name    Abdul Sattar
  short   Sattar
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, foreign minister, 1999-11-06..2002-06-14

actor Khawaja Asif
  kind    person
  name    Khawaja Asif, Khawaja Muhammad Asif, Khawaja Mohammad Asif
  short   Asif
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, defence minister, 2013-11-27..2017-07-28
  role    PAK GOV, foreign minister, 2017-08-04..2018-04-26
  role    PAK GOV, defence minister, 2022-04-19..2023-08-10
  role    PAK GOV, defence minister, 2024-03-11..

actor Bilawal Bhutto Zardari
  kind    person
  name    Bilawal Bhutto Zardari, Bilawal Bhutto-Zardari, Bilawal Bhutto
  short   Bilawal
  code    PAK
  sector  ELI
  gender  male
  role    PAK PTY, chairman of the Pakistan People's Party, 2007-12-30..
  role    PAK GOV, foreign minister, 2022-04-27..2023-08-10

actor Ishaq Dar
  kind    person
  name    Ishaq Dar
  short   Dar
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, finance minister, 2013-06-07..2017-11-22
  role    PAK GOV, foreign minister, 2024-03-11..

actor Rehman Malik
  kind    person
  name    Rehman Malik
  short   Malik
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, interior minister, 2008-03-27..2013-03-16

actor Chaudhry Nisar Ali Khan
  kind    person
  name    Chaudhry Nisar Ali Khan
  code    PAK
  sector  ELI
  gender  male
  role    PAK GOV, interior minister, 2013-06-07..2017-07-28

actor Ashfaq Parvez Kayani
  kind    person
  name    Ashfaq Parvez Kayani, Ashfaq Kayani, Ashfaq Kiyani
  short   Kayani, Kiyani
  code    PAK
  sector  ELI
  gender  male
  role    PAK SPY, head of the ISI, 2004-10..2007-10
  role    PAK MIL, army chief, 2007-11-28..2013-11-29

actor Raheel Sharif
  kind    person
  name    Raheel Sharif
  short   Sharif
  code    PAK
  sector  ELI
  gender  male
  role    PAK MIL, army chief, 2013-11-29..2016-11-29

actor Qamar Javed Bajwa
  kind    person
  name    Qamar Javed Bajwa, Qamar Bajwa
  short   Bajwa
  code    PAK
  sector  ELI
  gender  male
  role    PAK MIL, army chief, 2016-11-29..2022-11-29

actor Asim Munir
  kind    person
  name    Asim Munir, Syed Asim Munir
  short   Munir
  code    PAK
  sector  ELI
  gender  male
  role    PAK SPY, head of the ISI, 2018-10..2019-06
  role    PAK MIL, army chief, 2022-11-29..

actor Ahmed Shuja Pasha
  kind    person
  name    Ahmed Shuja Pasha, Ahmad Shuja Pasha
  short   Pasha
  code    PAK
  sector  ELI
  gender  male
  role    PAK SPY, head of the ISI, 2008-09-29..2012-03-18

actor Hamid Gul
  kind    person
  name    Hamid Gul
  short   Gul
  code    PAK
  sector  ELI
  gender  male
  role    PAK SPY, head of the ISI, 1987-03..1989-05

actor Athar Abbas
  kind    person
  name    Athar Abbas
  short   Abbas
  code    PAK
  sector  ELI
  gender  male
  role    PAK MIL, military spokesman, 2008-01..2012-06

actor Asim Bajwa
  kind    person
  name    Asim Bajwa, Asim Saleem Bajwa
  code    PAK
  sector  ELI
  gender  male
  role    PAK MIL, military spokesman, 2012-06..2016-12

actor Asif Ghafoor
  kind    person
  name    Asif Ghafoor
  short   Ghafoor
  code    PAK
  sector  ELI
  gender  male
  role    PAK MIL, military spokesman, 2016-12..2020-01

actor Abdul Qadeer Khan
  kind    person
  name    Abdul Qadeer Khan, A.Q. Khan, AQ Khan
  code    PAK
  sector  EDU
  gender  male
  role    PAK EDU, nuclear scientist, 1976..2021-10-10

actor Iftikhar Chaudhry
  kind    person
  name    Iftikhar Chaudhry, Iftikhar Mohammad Chaudhry, Iftikhar Muhammad Chaudhry
  short   Chaudhry
  code    PAK
  sector  ELI
  gender  male
  role    PAK JUD, chief justice, 2005-06-30..2013-12-11

actor Altaf Hussain
  kind    person
  name    Altaf Hussain
  short   Hussain
  code    PAK
  sector  PTY
  gender  male
  role    PAK PTY, leader of the MQM, 1984-03..

actor Fazlur Rehman
  kind    person
  name    Fazlur Rehman, Maulana Fazlur Rehman, Fazal-ur-Rehman
  short   Fazlur Rehman
  code    PAK
  sector  PTY, REL
  gender  male
  role    PAK PTY REL, leader of Jamiat Ulema-e-Islam, 1980..

actor Qazi Hussain Ahmed
  kind    person
  name    Qazi Hussain Ahmed, Qazi Hussain Ahmad
  short   Ahmed
  code    PAK
  sector  PTY, REL
  gender  male
  role    PAK PTY REL, leader of Jamaat-e-Islami, 1987..2009-03

actor Maryam Nawaz
  kind    person
  name    Maryam Nawaz
  short   Nawaz
  code    PAK
  sector  ELI
  gender  female
  role    PAK PTY, Pakistan Muslim League politician, 2012..2024-02-25
  role    PAK GOV, chief minister of Punjab, 2024-02-26..

actor Malala Yousafzai
  kind    person
  name    Malala Yousafzai, Malala Yousufzai
  short   Malala
  code    PAK
  sector  EDU
  gender  female
  role    PAK EDU, education activist, 2009..

actor Baitullah Mehsud
  kind    person
  name    Baitullah Mehsud
  short   Mehsud
  code    PAK
  sector  REB
  gender  male
  role    PAK REB, leader of the Pakistani Taliban, 2007-12-14..2009-08-05

actor Hakimullah Mehsud
  kind    person
  name    Hakimullah Mehsud
  short   Mehsud
  code    PAK
  sector  REB
  gender  male
  role    PAK REB, leader of the Pakistani Taliban, 2009-08-22..2013-11-01

actor Mullah Fazlullah
  kind    person
  name    Mullah Fazlullah, Maulana Fazlullah
  short   Fazlullah
  code    PAK
  sector  REB
  gender  male
  role    PAK REB, Swat Taliban leader, 2007..2013-11-06
  role    PAK REB, leader of the Pakistani Taliban, 2013-11-07..2018-06-13

actor Noor Wali Mehsud
  kind    person
  name    Noor Wali Mehsud
  short   Mehsud
  code    PAK
  sector  REB
  gender  male
  role    PAK REB, leader of the Pakistani Taliban, 2018-06-23..

actor Hafiz Saeed
  kind    person
  name    Hafiz Saeed, Hafiz Mohammad Saeed, Hafiz Muhammad Saeed
  short   Saeed
  code    PAK
  sector  REB
  gender  male
  role    PAK REB, founder of Lashkar-e-Taiba, 1990..

actor Masood Azhar
  kind    person
  name    Masood Azhar, Maulana Masood Azhar
  short   Azhar
  code    PAK
  sector  REB
  gender  male
  role    PAK REB, leader of Jaish-e-Mohammad, 2000-02..

actor Zaki-ur-Rehman Lakhvi
  kind    person
  name    Zaki-ur-Rehman Lakhvi, Zakiur Rehman Lakhvi
  short   Lakhvi
  code    PAK
  sector  REB
  gender  male
  role    PAK REB, Lashkar-e-Taiba commander, 1993..

actor Akbar Bugti
  kind    person
  name    Akbar Bugti, Nawab Akbar Bugti
  short   Bugti
  code    PAK
  sector  REB
  gender  male
  role    PAK REB, Baloch leader, 2005..2006-08-26

actor Salman Taseer
  kind    person
  name    Salman Taseer
  short   Taseer
  code    PAK
  sector  ELI
  gender  male
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
  short   Pearl
  code    PAK
  sector  JRN
  gender  male
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
  short   Shekhar
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, prime minister, 1990-11-10..1991-06-21

actor V.P. Singh
  kind    person
  name    V.P. Singh, V. P. Singh, Vishwanath Pratap Singh
  short   Singh
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, prime minister, 1989-12-02..1990-11-10

actor P.V. Narasimha Rao
  kind    person
  name    P.V. Narasimha Rao, Narasimha Rao, P. V. Narasimha Rao
  short   Rao
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, prime minister, 1991-06-21..1996-05-16

actor Atal Bihari Vajpayee
  kind    person
  name    Atal Bihari Vajpayee, Atal Behari Vajpayee
  short   Vajpayee
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, prime minister, 1996-05-16..1996-06-01
  role    IND GOV, prime minister, 1998-03-19..2004-05-22

actor H.D. Deve Gowda
  kind    person
  name    H.D. Deve Gowda, Deve Gowda, H. D. Deve Gowda
  short   Gowda
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, prime minister, 1996-06-01..1997-04-21

actor I.K. Gujral
  kind    person
  name    I.K. Gujral, Inder Kumar Gujral, I. K. Gujral
  short   Gujral
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, foreign minister, 1996-06-01..1998-03-18
  role    IND GOV, prime minister, 1997-04-21..1998-03-19

actor Manmohan Singh
  kind    person
  name    Manmohan Singh
  short   Singh
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, finance minister, 1991-06-21..1996-05-16
  role    IND GOV, prime minister, 2004-05-22..2014-05-26

actor Narendra Modi
  kind    person
  name    Narendra Modi
  short   Modi
  code    IND
  sector  ELI
  gender  male
  wikidata Q1058
  role    IND GOV, chief minister of Gujarat, 2001-10-07..2014-05-22
  role    IND GOV, prime minister, 2014-05-26..

actor Rajiv Gandhi
  kind    person
  name    Rajiv Gandhi
  short   Gandhi
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, prime minister, 1984-10-31..1989-12-02
  role    IND PTY OPP, Congress leader, 1989-12-03..1991-05-21

actor Sonia Gandhi
  kind    person
  name    Sonia Gandhi
  short   Gandhi
  code    IND
  sector  PTY, OPP
  gender  female
  role    IND PTY, president of the Congress party, 1998-03-14..2017-12-16
  role    IND PTY OPP, president of the Congress party, 2019-08-10..2022-10-26

actor Rahul Gandhi
  kind    person
  name    Rahul Gandhi
  short   Gandhi
  code    IND
  sector  PTY, OPP
  gender  male
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
  short   Kharge
  code    IND
  sector  PTY, OPP
  gender  male
  role    IND PTY OPP, president of the Congress party, 2022-10-26..

actor K.R. Narayanan
  kind    person
  name    K.R. Narayanan, K. R. Narayanan
  short   Narayanan
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, president, 1997-07-25..2002-07-25

actor Shankar Dayal Sharma
  kind    person
  name    Shankar Dayal Sharma
  short   Sharma
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, president, 1992-07-25..1997-07-25

actor A.P.J. Abdul Kalam
  kind    person
  name    A.P.J. Abdul Kalam, APJ Abdul Kalam, Abdul Kalam
  short   Kalam
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, president, 2002-07-25..2007-07-25

actor Pratibha Patil
  kind    person
  name    Pratibha Patil
  short   Patil
  code    IND
  sector  ELI
  gender  female
  role    IND GOV, president, 2007-07-25..2012-07-25

actor Pranab Mukherjee
  kind    person
  name    Pranab Mukherjee
  short   Mukherjee
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, defence minister, 2004-05-22..2006-10-26
  role    IND GOV, foreign minister, 2006-10-24..2009-05-22
  role    IND GOV, finance minister, 2009-01-24..2012-06-26
  role    IND GOV, president, 2012-07-25..2017-07-25

actor Ram Nath Kovind
  kind    person
  name    Ram Nath Kovind
  short   Kovind
  code    IND
  sector  ELI
  gender  male
  wikidata Q16845347
  role    IND GOV, president, 2017-07-25..2022-07-25

actor Droupadi Murmu
  kind    person
  name    Droupadi Murmu
  short   Murmu
  code    IND
  sector  ELI
  gender  female
  wikidata Q19901232
  role    IND GOV, president, 2022-07-25..

actor Jaswant Singh
  kind    person
  name    Jaswant Singh
  short   Singh
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, foreign minister, 1998-12-05..2002-07-01
  role    IND GOV, finance minister, 2002-07-01..2004-05-22

actor Yashwant Sinha
  kind    person
  name    Yashwant Sinha
  short   Sinha
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, finance minister, 1998-03-19..2002-07-01
  role    IND GOV, foreign minister, 2002-07-01..2004-05-22

actor Natwar Singh
  kind    person
  name    Natwar Singh, K. Natwar Singh
  short   Singh
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, foreign minister, 2004-05-23..2005-11-06

actor S.M. Krishna
  kind    person
  name    S.M. Krishna, S. M. Krishna
  short   Krishna
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, foreign minister, 2009-05-22..2012-10-26

actor Salman Khurshid
  kind    person
  name    Salman Khurshid
  short   Khurshid
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, foreign minister, 2012-10-28..2014-05-26

actor Sushma Swaraj
  kind    person
  name    Sushma Swaraj
  short   Swaraj
  code    IND
  sector  ELI
  gender  female
  role    IND PTY OPP, leader of the opposition, 2009-12-21..2014-05-25
  role    IND GOV, foreign minister, 2014-05-26..2019-05-30

actor S. Jaishankar
  kind    person
  name    S. Jaishankar, Subrahmanyam Jaishankar
  short   Jaishankar
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, foreign secretary, 2015-01-29..2018-01-28
  role    IND GOV, foreign minister, 2019-05-30..

actor George Fernandes
  kind    person
  name    George Fernandes
  short   Fernandes
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, defence minister, 1998-03-19..2001-03-15
  role    IND GOV, defence minister, 2001-10-21..2004-05-22

actor A.K. Antony
  kind    person
  name    A.K. Antony, A. K. Antony
  short   Antony
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, defence minister, 2006-10-26..2014-05-26

actor Arun Jaitley
  kind    person
  name    Arun Jaitley
  short   Jaitley
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, finance minister, 2014-05-26..2019-05-30

actor Manohar Parrikar
  kind    person
  name    Manohar Parrikar
  short   Parrikar
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, defence minister, 2014-11-09..2017-03-13

actor Nirmala Sitharaman
  kind    person
  name    Nirmala Sitharaman
  short   Sitharaman
  code    IND
  sector  ELI
  gender  female
  role    IND GOV, defence minister, 2017-09-03..2019-05-30
  role    IND GOV, finance minister, 2019-05-30..

actor Rajnath Singh
  kind    person
  name    Rajnath Singh
  short   Singh
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, interior minister, 2014-05-26..2019-05-30
  role    IND GOV, defence minister, 2019-05-31..

actor L.K. Advani
  kind    person
  name    L.K. Advani, Lal Krishna Advani, L. K. Advani
  short   Advani
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, home minister, 1998-03-19..2004-05-22
  role    IND PTY OPP, leader of the opposition, 2004-05-22..2009-12-21

actor P. Chidambaram
  kind    person
  name    P. Chidambaram, Palaniappan Chidambaram
  short   Chidambaram
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, finance minister, 2004-05-22..2008-11-30
  role    IND GOV, home minister, 2008-11-30..2012-07-31
  role    IND GOV, finance minister, 2012-07-31..2014-05-26

actor Shivraj Patil
  kind    person
  name    Shivraj Patil
  short   Patil
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, home minister, 2004-05-22..2008-11-30

actor Sushil Kumar Shinde
  kind    person
  name    Sushil Kumar Shinde
  short   Shinde
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, home minister, 2012-07-31..2014-05-26

actor Amit Shah
  kind    person
  name    Amit Shah
  short   Shah
  code    IND
  sector  ELI
  gender  male
  role    IND PTY, president of the BJP, 2014-07-09..2020-01-20
  role    IND GOV, home minister, 2019-06-01..

actor Ajit Doval
  kind    person
  name    Ajit Doval
  short   Doval
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, national security adviser, 2014-05-30..

actor Shivshankar Menon
  kind    person
  name    Shivshankar Menon
  short   Menon
  code    IND
  sector  ELI
  gender  male
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
  short   Abdullah
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, chief minister of Kashmir, 1996-10-09..2002-10-18

actor Omar Abdullah
  kind    person
  name    Omar Abdullah
  short   Abdullah
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, chief minister of Kashmir, 2009-01-05..2015-01-08
  role    IND GOV, chief minister of Kashmir, 2024-10-16..

actor Mehbooba Mufti
  kind    person
  name    Mehbooba Mufti
  short   Mufti
  code    IND
  sector  ELI
  gender  female
  role    IND GOV, chief minister of Kashmir, 2016-04-04..2018-06-19

actor Mufti Mohammad Sayeed
  kind    person
  name    Mufti Mohammad Sayeed, Mufti Mohammed Sayeed
  short   Sayeed
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, chief minister of Kashmir, 2002-11-02..2005-11-02
  role    IND GOV, chief minister of Kashmir, 2015-03-01..2016-01-07

actor Syed Ali Shah Geelani
  kind    person
  name    Syed Ali Shah Geelani, Syed Ali Geelani
  short   Geelani
  code    IND
  sector  OPP
  gender  male
  role    IND OPP, Kashmiri separatist leader, 1989..2021-09-01

actor Yasin Malik
  kind    person
  name    Yasin Malik, Mohammad Yasin Malik
  short   Malik
  code    IND
  sector  OPP
  gender  male
  role    IND OPP, Kashmiri separatist leader, 1994..

actor Mirwaiz Umar Farooq
  kind    person
  name    Mirwaiz Umar Farooq, Umar Farooq
  code    IND
  sector  OPP, REL
  gender  male
  role    IND OPP REL, Kashmiri separatist leader, 1990-05..

actor Burhan Wani
  kind    person
  name    Burhan Wani
  short   Wani
  code    IND
  sector  REB
  gender  male
  role    IND REB, Hizbul Mujahideen commander, 2010..2016-07-08

actor Syed Salahuddin
  kind    person
  name    Syed Salahuddin
  short   Salahuddin
  code    IND
  sector  REB
  gender  male
  role    IND REB, leader of Hizbul Mujahideen, 1991..

actor Mamata Banerjee
  kind    person
  name    Mamata Banerjee
  short   Banerjee
  code    IND
  sector  ELI
  gender  female
  role    IND PTY, leader of Trinamool Congress, 1998-01..
  role    IND GOV, chief minister of West Bengal, 2011-05-20..

actor Arvind Kejriwal
  kind    person
  name    Arvind Kejriwal
  short   Kejriwal
  code    IND
  sector  ELI
  gender  male
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
  short   Yadav
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, chief minister of Bihar, 1990-03-10..1997-07-25

actor Nitish Kumar
  kind    person
  name    Nitish Kumar
  short   Kumar
  code    IND
  sector  ELI
  gender  male
  role    IND GOV, chief minister of Bihar, 2015-02-22..

actor Yogi Adityanath
  kind    person
  name    Yogi Adityanath
  short   Adityanath
  code    IND
  sector  ELI
  gender  male
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
  short   Thackeray
  code    IND
  sector  PTY
  gender  male
  role    IND PTY, leader of Shiv Sena, 1966-06-19..2012-11-17

actor Anna Hazare
  kind    person
  name    Anna Hazare
  short   Hazare
  code    IND
  sector  SOC
  gender  male
  role    IND SOC, anti-corruption activist, 2011..

actor Umar Khalid
  kind    person
  name    Umar Khalid
  short   Khalid
  code    IND
  sector  OPP
  gender  male
  role    IND OPP, student activist, 2016..

actor Veerappan
  kind    person
  name    Veerappan
  code    IND
  sector  CRM
  gender  male
  role    IND CRM, bandit, 1986..2004-10-18

actor Dawood Ibrahim
  kind    person
  name    Dawood Ibrahim
  short   Ibrahim
  code    IND
  sector  CRM
  gender  male
  role    IND CRM, underworld boss, 1993..

actor Phoolan Devi
  kind    person
  name    Phoolan Devi
  short   Devi
  code    IND
  sector  ELI
  gender  female
  role    IND LEG, lawmaker, 1996-05..2001-07-25

# ---- BGD ----

actor Khaleda Zia
  kind    person
  name    Khaleda Zia, Begum Khaleda Zia
  short   Zia
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
  short   Hasina
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
  short   Yunus
  code    BGD
  sector  ELI
  gender  male
  role    BGD BUS SOC, founder of Grameen Bank, 1983-10..2024-08-07
  role    BGD GOV, chief adviser, 2024-08-08..

actor Fakhruddin Ahmed
  kind    person
  name    Fakhruddin Ahmed
  short   Ahmed
  code    BGD
  sector  ELI
  gender  male
  role    BGD GOV, chief adviser, 2007-01-12..2009-01-06

actor Hossain Mohammad Ershad
  kind    person
  name    Hossain Mohammad Ershad, Hussain Muhammad Ershad, H.M. Ershad
  short   Ershad
  code    BGD
  sector  ELI
  gender  male
  role    BGD GOV, president, 1983-12-11..1990-12-06
  role    BGD PTY, leader of the Jatiya Party, 1990-12-07..2019-07-14

actor Iajuddin Ahmed
  kind    person
  name    Iajuddin Ahmed
  short   Ahmed
  code    BGD
  sector  ELI
  gender  male
  role    BGD GOV, president, 2002-09-06..2009-02-12

actor Zillur Rahman
  kind    person
  name    Zillur Rahman
  short   Rahman
  code    BGD
  sector  ELI
  gender  male
  role    BGD GOV, president, 2009-02-12..2013-03-20

actor Abdul Hamid
  kind    person
  name    Abdul Hamid
  short   Hamid
  code    BGD
  sector  ELI
  gender  male
  wikidata Q3246667
  role    BGD GOV, president, 2013-03-20..2023-04-24

actor Mohammed Shahabuddin
  kind    person
  name    Mohammed Shahabuddin
  short   Shahabuddin
  code    BGD
  sector  ELI
  gender  male
  role    BGD GOV, president, 2023-04-24..

actor Dipu Moni
  kind    person
  name    Dipu Moni
  short   Moni
  code    BGD
  sector  ELI
  gender  female
  role    BGD GOV, foreign minister, 2009-01-06..2013-11-20

actor A.K. Abdul Momen
  kind    person
  name    A.K. Abdul Momen, AK Abdul Momen
  short   Momen
  code    BGD
  sector  ELI
  gender  male
  role    BGD GOV, foreign minister, 2019-01-07..2024-01-10

actor Motiur Rahman Nizami
  kind    person
  name    Motiur Rahman Nizami
  short   Nizami
  code    BGD
  sector  PTY, REL
  gender  male
  role    BGD PTY REL, leader of Jamaat-e-Islami, 2001..2016-05-11

actor Delwar Hossain Sayedee
  kind    person
  name    Delwar Hossain Sayedee, Delawar Hossain Sayeedi
  code    BGD
  sector  PTY, REL
  gender  male
  role    BGD PTY REL, Jamaat-e-Islami leader, 1996..2023-08-14

actor Abdul Quader Mollah
  kind    person
  name    Abdul Quader Mollah, Abdul Kader Mullah
  short   Mollah
  code    BGD
  sector  PTY, REL
  gender  male
  role    BGD PTY REL, Jamaat-e-Islami leader, ..2013-12-12

actor Tarique Rahman
  kind    person
  name    Tarique Rahman
  short   Rahman
  code    BGD
  sector  PTY, OPP
  gender  male
  role    BGD PTY OPP, acting chairman of the Bangladesh Nationalist Party, 2018-02-08..

# ---- LKA ----

actor Ranasinghe Premadasa
  kind    person
  name    Ranasinghe Premadasa
  short   Premadasa
  code    LKA
  sector  ELI
  gender  male
  role    LKA GOV, president, 1989-01-02..1993-05-01

actor Chandrika Kumaratunga
  kind    person
  name    Chandrika Kumaratunga, Chandrika Bandaranaike Kumaratunga
  short   Kumaratunga
  code    LKA
  sector  ELI
  gender  female
  role    LKA GOV, president, 1994-11-12..2005-11-19

actor Mahinda Rajapaksa
  kind    person
  name    Mahinda Rajapaksa, Mahinda Rajapakse
  short   Rajapaksa
  code    LKA
  sector  ELI
  gender  male
  role    LKA GOV, prime minister, 2004-04-06..2005-11-19
  role    LKA GOV, president, 2005-11-19..2015-01-09
  role    LKA GOV, prime minister, 2019-11-21..2022-05-09

actor Maithripala Sirisena
  kind    person
  name    Maithripala Sirisena
  short   Sirisena
  code    LKA
  sector  ELI
  gender  male
  role    LKA GOV, president, 2015-01-09..2019-11-18

actor Gotabaya Rajapaksa
  kind    person
  name    Gotabaya Rajapaksa, Gotabhaya Rajapaksa, Gotabaya Rajapakse
  short   Rajapaksa
  code    LKA
  sector  ELI
  gender  male
  wikidata Q1538702
  role    LKA GOV MIL, defence secretary, 2005-11-25..2015-01-08
  role    LKA GOV, president, 2019-11-18..2022-07-14

actor Ranil Wickremesinghe
  kind    person
  name    Ranil Wickremesinghe, Ranil Wickramasinghe
  short   Wickremesinghe
  code    LKA
  sector  ELI
  gender  male
  wikidata Q983402
  role    LKA GOV, prime minister, 1993-05-07..1994-08-19
  role    LKA GOV, prime minister, 2001-12-09..2004-04-06
  role    LKA GOV, prime minister, 2015-01-09..2019-11-21
  role    LKA GOV, prime minister, 2022-05-12..2022-07-21
  role    LKA GOV, president, 2022-07-21..2024-09-23

actor Anura Kumara Dissanayake
  kind    person
  name    Anura Kumara Dissanayake, Anura Kumara Dissanayaka
  short   Dissanayake
  code    LKA
  sector  ELI
  gender  male
  role    LKA PTY OPP, leader of the JVP, 2014-02-02..2024-09-22
  role    LKA GOV, president, 2024-09-23..

actor Basil Rajapaksa
  kind    person
  name    Basil Rajapaksa
  code    LKA
  sector  ELI
  gender  male
  role    LKA GOV, finance minister, 2021-07-08..2022-04-03

actor Sarath Fonseka
  kind    person
  name    Sarath Fonseka
  short   Fonseka
  code    LKA
  sector  ELI
  gender  male
  role    LKA MIL, army commander, 2005-12-06..2009-07-15
  role    LKA PTY OPP, presidential candidate, 2009-11..2010-01-26

actor Velupillai Prabhakaran
  kind    person
  name    Velupillai Prabhakaran, Vellupillai Prabhakaran
  short   Prabhakaran
  code    LKA
  sector  REB
  gender  male
  role    LKA REB, leader of the Tamil Tigers, 1976-05-05..2009-05-18

actor Anton Balasingham
  kind    person
  name    Anton Balasingham
  short   Balasingham
  code    LKA
  sector  REB
  gender  male
  role    LKA REB, Tamil Tiger negotiator, 1990..2006-12-14

actor Karuna Amman
  kind    person
  name    Karuna Amman, Vinayagamoorthy Muralitharan
  short   Karuna
  code    LKA
  sector  PRM
  gender  male
  role    LKA REB, Tamil Tiger commander, 1983..2004-03
  role    LKA PRM, breakaway leader, 2004-04..2009-03

actor S.P. Thamilselvan
  kind    person
  name    S.P. Thamilselvan, S. P. Tamilselvan
  short   Thamilselvan
  code    LKA
  sector  REB
  gender  male
  role    LKA REB, head of the Tigers' political wing, 1993..2007-11-02

actor Mangala Samaraweera
  kind    person
  name    Mangala Samaraweera
  short   Samaraweera
  code    LKA
  sector  ELI
  gender  male
  role    LKA GOV, foreign minister, 2005-11-23..2007-01-28
  role    LKA GOV, foreign minister, 2015-01-12..2017-05-22

actor Lakshman Kadirgamar
  kind    person
  name    Lakshman Kadirgamar
  short   Kadirgamar
  code    LKA
  sector  ELI
  gender  male
  role    LKA GOV, foreign minister, 1994-08-19..2001-12-09
  role    LKA GOV, foreign minister, 2004-04-10..2005-08-12

actor G.L. Peiris
  kind    person
  name    G.L. Peiris, G. L. Peiris
  short   Peiris
  code    LKA
  sector  ELI
  gender  male
  role    LKA GOV, foreign minister, 2010-04-23..2015-01-09
  role    LKA GOV, foreign minister, 2021-08-16..2022-07-22

# ---- NPL ----

actor King Birendra
  kind    person
  name    King Birendra, Birendra
  short   Birendra
  code    NPL
  sector  ELI
  gender  male
  role    NPL GOV, king, 1972-01-31..2001-06-01

actor King Gyanendra
  kind    person
  name    King Gyanendra, Gyanendra, Gyanendra Shah
  short   Gyanendra
  code    NPL
  sector  ELI
  gender  male
  role    NPL GOV, king, 2001-06-04..2008-05-28

actor Girija Prasad Koirala
  kind    person
  name    Girija Prasad Koirala, G.P. Koirala
  short   Koirala
  code    NPL
  sector  ELI
  gender  male
  role    NPL GOV, prime minister, 1991-05-26..1994-11-30
  role    NPL GOV, prime minister, 1998-04-15..1999-05-31
  role    NPL GOV, prime minister, 2000-03-22..2001-07-26
  role    NPL GOV, prime minister, 2006-04-25..2008-08-18

actor Sher Bahadur Deuba
  kind    person
  name    Sher Bahadur Deuba
  short   Deuba
  code    NPL
  sector  ELI
  gender  male
  wikidata Q470903
  role    NPL GOV, prime minister, 1995-09-12..1997-03-12
  role    NPL GOV, prime minister, 2001-07-26..2002-10-04
  role    NPL GOV, prime minister, 2004-06-02..2005-02-01
  role    NPL GOV, prime minister, 2017-06-07..2018-02-15
  role    NPL GOV, prime minister, 2021-07-13..2022-12-26

actor Pushpa Kamal Dahal
  kind    person
  name    Pushpa Kamal Dahal, Prachanda
  short   Prachanda, Dahal
  code    NPL
  sector  ELI
  gender  male
  role    NPL REB, leader of the Maoists, 1996-02-13..2006-11-20
  role    NPL GOV, prime minister, 2008-08-18..2009-05-25
  role    NPL GOV, prime minister, 2016-08-04..2017-06-07
  role    NPL GOV, prime minister, 2022-12-26..2024-07-15

actor Madhav Kumar Nepal
  kind    person
  name    Madhav Kumar Nepal, Madhav Nepal
  code    NPL
  sector  ELI
  gender  male
  role    NPL GOV, prime minister, 2009-05-25..2011-02-06

actor Jhala Nath Khanal
  kind    person
  name    Jhala Nath Khanal, Jhalanath Khanal
  short   Khanal
  code    NPL
  sector  ELI
  gender  male
  role    NPL GOV, prime minister, 2011-02-06..2011-08-29

actor Baburam Bhattarai
  kind    person
  name    Baburam Bhattarai
  short   Bhattarai
  code    NPL
  sector  ELI
  gender  male
  role    NPL REB, Maoist leader, 1996-02-13..2006-11-20
  role    NPL GOV, prime minister, 2011-08-29..2013-03-14

actor Sushil Koirala
  kind    person
  name    Sushil Koirala
  short   Koirala
  code    NPL
  sector  ELI
  gender  male
  role    NPL GOV, prime minister, 2014-02-11..2015-10-12

actor KP Sharma Oli
  kind    person
  name    KP Sharma Oli, K.P. Sharma Oli, K. P. Sharma Oli, Khadga Prasad Oli
  short   Oli
  code    NPL
  sector  ELI
  gender  male
  role    NPL GOV, prime minister, 2015-10-12..2016-08-04
  role    NPL GOV, prime minister, 2018-02-15..2021-07-13
  role    NPL GOV, prime minister, 2024-07-15..2025-09-09

actor Sushila Karki
  kind    person
  name    Sushila Karki
  short   Karki
  code    NPL
  sector  ELI
  gender  female
  role    NPL GOV, prime minister, 2025-09-12..

actor Ram Baran Yadav
  kind    person
  name    Ram Baran Yadav
  short   Yadav
  code    NPL
  sector  ELI
  gender  male
  role    NPL GOV, president, 2008-07-23..2015-10-29

actor Bidhya Devi Bhandari
  kind    person
  name    Bidhya Devi Bhandari, Bidya Devi Bhandari
  short   Bhandari
  code    NPL
  sector  ELI
  gender  female
  wikidata Q16193958
  role    NPL GOV, president, 2015-10-29..2023-03-13

actor Ram Chandra Poudel
  kind    person
  name    Ram Chandra Poudel, Ram Chandra Paudel
  short   Poudel
  code    NPL
  sector  ELI
  gender  male
  role    NPL GOV, president, 2023-03-13..

# ---- UKR ----

actor Leonid Kravchuk
  kind    person
  name    Leonid Kravchuk
  short   Kravchuk
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, president, 1991-12-05..1994-07-19

actor Leonid Kuchma
  kind    person
  name    Leonid Kuchma
  short   Kuchma
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, prime minister, 1992-10-13..1993-09-21
  role    UKR GOV, president, 1994-07-19..2005-01-23

actor Viktor Yushchenko
  kind    person
  name    Viktor Yushchenko, Victor Yushchenko
  short   Yushchenko
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, prime minister, 1999-12-22..2001-05-29
  role    UKR PTY OPP, opposition leader, 2002..2005-01-22
  role    UKR GOV, president, 2005-01-23..2010-02-25

actor Viktor Yanukovych
  kind    person
  name    Viktor Yanukovych, Viktor Yanukovich, Victor Yanukovych
  short   Yanukovych
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, prime minister, 2002-11-21..2005-01-05
  role    UKR GOV, prime minister, 2006-08-04..2007-12-18
  role    UKR GOV, president, 2010-02-25..2014-02-22

actor Yulia Tymoshenko
  kind    person
  name    Yulia Tymoshenko, Yuliya Tymoshenko, Julia Timoshenko, Yulia Timoshenko
  short   Tymoshenko
  code    UKR
  sector  ELI
  gender  female
  role    UKR GOV, prime minister, 2005-02-04..2005-09-08
  role    UKR GOV, prime minister, 2007-12-18..2010-03-04
  role    UKR PTY OPP, opposition leader, 2010-03-05..

actor Petro Poroshenko
  kind    person
  name    Petro Poroshenko
  short   Poroshenko
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, foreign minister, 2009-10-09..2010-03-11
  role    UKR GOV, president, 2014-06-07..2019-05-20
  role    UKR PTY OPP, leader of European Solidarity, 2019-05-21..

actor Volodymyr Zelensky
  kind    person
  name    Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Vladimir Zelensky, Vladimir Zelenskiy, Volodymyr Zelenskyi
  short   Zelensky, Zelenskyy, Zelenskiy
  code    UKR
  sector  ELI
  gender  male
  wikidata Q3874799
  role    UKR SOC, comedian, 1997..2018
  role    UKR PTY, presidential candidate, 2018-12-31..2019-05-19
  role    UKR GOV, president, 2019-05-20..

actor Oleksandr Turchynov
  kind    person
  name    Oleksandr Turchynov, Olexander Turchynov, Aleksandr Turchinov, Oleksander Turchynov
  short   Turchynov
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, acting president, 2014-02-23..2014-06-07
  role    UKR GOV, secretary of the National Security and Defence Council, 2014-12-16..2019-05-17

actor Arseniy Yatsenyuk
  kind    person
  name    Arseniy Yatsenyuk, Arseny Yatsenyuk, Arseni Yatseniuk, Arseniy Yatseniuk
  short   Yatsenyuk, Yatseniuk
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, foreign minister, 2007-03-21..2007-12-04
  role    UKR GOV, prime minister, 2014-02-27..2016-04-14

actor Volodymyr Groysman
  kind    person
  name    Volodymyr Groysman, Volodymyr Hroisman
  short   Groysman, Hroisman
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, prime minister, 2016-04-14..2019-08-29

actor Oleksiy Honcharuk
  kind    person
  name    Oleksiy Honcharuk
  short   Honcharuk
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, prime minister, 2019-08-29..2020-03-04

actor Denys Shmyhal
  kind    person
  name    Denys Shmyhal, Denys Shmygal
  short   Shmyhal, Shmygal
  code    UKR
  sector  ELI
  gender  male
  wikidata Q66094865
  role    UKR GOV, prime minister, 2020-03-04..2025-07-16
  role    UKR GOV, defence minister, 2025-07-17..

actor Yulia Svyrydenko
  kind    person
  name    Yulia Svyrydenko
  short   Svyrydenko
  code    UKR
  sector  ELI
  gender  female
  role    UKR GOV, economy minister, 2021-11-04..2025-07-16
  role    UKR GOV, prime minister, 2025-07-17..

actor Mykola Azarov
  kind    person
  name    Mykola Azarov, Nikolai Azarov
  short   Azarov
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, prime minister, 2010-03-11..2014-01-28

actor Valeriy Pustovoitenko
  kind    person
  name    Valeriy Pustovoitenko
  short   Pustovoitenko
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, prime minister, 1997-07-16..1999-12-22

actor Pavlo Lazarenko
  kind    person
  name    Pavlo Lazarenko
  short   Lazarenko
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, prime minister, 1996-05-28..1997-07-02

actor Yevhen Marchuk
  kind    person
  name    Yevhen Marchuk
  short   Marchuk
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, prime minister, 1995-06-08..1996-05-27
  role    UKR GOV, defence minister, 2003-06-25..2004-09-22

actor Yuriy Yekhanurov
  kind    person
  name    Yuriy Yekhanurov
  short   Yekhanurov
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, prime minister, 2005-09-22..2006-08-04
  role    UKR GOV, defence minister, 2007-12-18..2009-06-05

actor Borys Tarasyuk
  kind    person
  name    Borys Tarasyuk
  short   Tarasyuk
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, foreign minister, 1998-04-17..2000-09-29
  role    UKR GOV, foreign minister, 2005-02-04..2007-01-30

actor Hennadiy Udovenko
  kind    person
  name    Hennadiy Udovenko
  short   Udovenko
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, foreign minister, 1994-08-25..1998-04-17

actor Anatoliy Zlenko
  kind    person
  name    Anatoliy Zlenko
  short   Zlenko
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, foreign minister, 1990-07-27..1994-08-25
  role    UKR GOV, foreign minister, 2000-10-02..2003-09-02

actor Volodymyr Ohryzko
  kind    person
  name    Volodymyr Ohryzko
  short   Ohryzko
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, foreign minister, 2007-12-18..2009-03-03

actor Kostyantyn Gryshchenko
  kind    person
  name    Kostyantyn Gryshchenko, Kostyantyn Hryshchenko
  short   Gryshchenko
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, foreign minister, 2003-09-02..2005-02-03
  role    UKR GOV, foreign minister, 2010-03-11..2012-12-24

actor Leonid Kozhara
  kind    person
  name    Leonid Kozhara
  short   Kozhara
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, foreign minister, 2012-12-24..2014-02-23

actor Andrii Deshchytsia
  kind    person
  name    Andrii Deshchytsia, Andriy Deshchytsya, Andrii Deshchytsya
  short   Deshchytsia
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, acting foreign minister, 2014-02-27..2014-06-19

actor Pavlo Klimkin
  kind    person
  name    Pavlo Klimkin
  short   Klimkin
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, foreign minister, 2014-06-19..2019-08-29

actor Vadym Prystaiko
  kind    person
  name    Vadym Prystaiko
  short   Prystaiko
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, foreign minister, 2019-08-29..2020-03-04

actor Dmytro Kuleba
  kind    person
  name    Dmytro Kuleba
  short   Kuleba
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, foreign minister, 2020-03-04..2024-09-05

actor Andrii Sybiha
  kind    person
  name    Andrii Sybiha, Andriy Sybiha
  short   Sybiha
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, foreign minister, 2024-09-05..

actor Anatoliy Hrytsenko
  kind    person
  name    Anatoliy Hrytsenko, Anatoly Hrytsenko
  short   Hrytsenko
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, defence minister, 2005-02-04..2007-12-18

actor Mykhailo Koval
  kind    person
  name    Mykhailo Koval
  short   Koval
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, acting defence minister, 2014-03-25..2014-07-03

actor Valeriy Heletey
  kind    person
  name    Valeriy Heletey, Valeriy Geletey, Valery Heletey
  short   Heletey
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, defence minister, 2014-07-03..2014-10-14

actor Stepan Poltorak
  kind    person
  name    Stepan Poltorak
  short   Poltorak
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, defence minister, 2014-10-14..2019-08-29

actor Andriy Zahorodniuk
  kind    person
  name    Andriy Zahorodniuk
  short   Zahorodniuk
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, defence minister, 2019-08-29..2020-03-04

actor Andriy Taran
  kind    person
  name    Andriy Taran
  short   Taran
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, defence minister, 2020-03-04..2021-11-03

actor Oleksii Reznikov
  kind    person
  name    Oleksii Reznikov, Oleksiy Reznikov
  short   Reznikov
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, defence minister, 2021-11-04..2023-09-05

actor Rustem Umerov
  kind    person
  name    Rustem Umerov
  short   Umerov
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, defence minister, 2023-09-06..2025-07-17
  role    UKR GOV, secretary of the National Security and Defence Council, 2025-07-18..

actor Arsen Avakov
  kind    person
  name    Arsen Avakov
  short   Avakov
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, interior minister, 2014-02-27..2021-07-15

actor Denys Monastyrsky
  kind    person
  name    Denys Monastyrsky
  short   Monastyrsky
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, interior minister, 2021-07-16..2023-01-18

actor Vitaliy Zakharchenko
  kind    person
  name    Vitaliy Zakharchenko, Vitali Zakharchenko
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, interior minister, 2011-11-07..2014-02-21

actor Ihor Klymenko
  kind    person
  name    Ihor Klymenko
  short   Klymenko
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, interior minister, 2023-02-07..

actor Andriy Yermak
  kind    person
  name    Andriy Yermak, Andrii Yermak
  short   Yermak
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, head of the presidential office, 2020-02-11..2025-11

actor Oleksiy Danilov
  kind    person
  name    Oleksiy Danilov
  short   Danilov
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, secretary of the National Security and Defence Council, 2019-10-03..2024-03-26

actor Andriy Parubiy
  kind    person
  name    Andriy Parubiy
  short   Parubiy
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, secretary of the National Security and Defence Council, 2014-02-27..2014-08-07
  role    UKR LEG, speaker of parliament, 2016-04-14..2019-08-29

actor Mykhailo Podolyak
  kind    person
  name    Mykhailo Podolyak
  short   Podolyak
  code    UKR
  sector  ELI
  gender  male
  role    UKR GOV, presidential adviser, 2020-04..

actor Andriy Lysenko
  kind    person
  name    Andriy Lysenko
  short   Lysenko
  code    UKR
  sector  ELI
  gender  male
  role    UKR MIL, military spokesman, 2014-05..2017

actor Valerii Zaluzhnyi
  kind    person
  name    Valerii Zaluzhnyi, Valeriy Zaluzhny, Valery Zaluzhny
  short   Zaluzhnyi, Zaluzhny
  code    UKR
  sector  ELI
  gender  male
  role    UKR MIL, commander-in-chief, 2021-07-27..2024-02-08
  role    UKR GOV, ambassador to Britain, 2024-05-09..

actor Oleksandr Syrskyi
  kind    person
  name    Oleksandr Syrskyi, Oleksandr Syrsky, Oleksandr Syrskiy
  short   Syrskyi, Syrskiy, Syrsky
  code    UKR
  sector  ELI
  gender  male
  role    UKR MIL, commander-in-chief, 2024-02-08..

actor Kyrylo Budanov
  kind    person
  name    Kyrylo Budanov
  short   Budanov
  code    UKR
  sector  ELI
  gender  male
  role    UKR SPY, head of military intelligence, 2020-08-05..

actor Valentyn Nalyvaichenko
  kind    person
  name    Valentyn Nalyvaichenko, Valentyn Nalivaychenko
  short   Nalyvaichenko
  code    UKR
  sector  ELI
  gender  male
  role    UKR SPY, head of the Security Service, 2014-02-24..2015-06-18

actor Vasyl Maliuk
  kind    person
  name    Vasyl Maliuk, Vasyl Malyuk
  short   Maliuk
  code    UKR
  sector  ELI
  gender  male
  role    UKR SPY, head of the Security Service, 2022-07-18..

actor Vitali Klitschko
  kind    person
  name    Vitali Klitschko, Vitaly Klitschko, Vitali Klichko
  short   Klitschko
  code    UKR
  sector  ELI
  gender  male
  role    UKR PTY OPP, leader of UDAR, 2010-04-24..2014-06-04
  role    UKR GOV, mayor of Kiev, 2014-06-05..

actor Oleh Tyahnybok
  kind    person
  name    Oleh Tyahnybok, Oleg Tyagnibok
  short   Tyahnybok
  code    UKR
  sector  PTY
  gender  male
  role    UKR PTY, leader of Svoboda, 2004-02-14..

actor Dmytro Yarosh
  kind    person
  name    Dmytro Yarosh
  short   Yarosh
  code    UKR
  sector  PRM
  gender  male
  role    UKR PRM, leader of Right Sector, 2013-11..2015-11-11

actor Ihor Kolomoisky
  kind    person
  name    Ihor Kolomoisky, Igor Kolomoisky, Ihor Kolomoyskyi
  short   Kolomoisky
  code    UKR
  sector  ELI
  gender  male
  role    UKR BUS, businessman, 1992..
  role    UKR GOV, governor of Dnipropetrovsk, 2014-03-02..2015-03-24

actor Rinat Akhmetov
  kind    person
  name    Rinat Akhmetov
  short   Akhmetov
  code    UKR
  sector  BUS
  gender  male
  role    UKR BUS, businessman, 1995..

actor Viktor Medvedchuk
  kind    person
  name    Viktor Medvedchuk
  short   Medvedchuk
  code    UKR
  sector  PTY, OPP
  gender  male
  role    UKR PTY OPP, pro-Russian politician, 2018-11..2022-09-21

actor Oleg Tsaryov
  kind    person
  name    Oleg Tsaryov, Oleg Tsarev, Oleh Tsaryov
  short   Tsaryov, Tsarev
  code    UKR
  sector  PTY, REB
  gender  male
  role    UKR PTY REB, pro-Russian politician, 2014-03..

actor Nadiya Savchenko
  kind    person
  name    Nadiya Savchenko, Nadia Savchenko
  short   Savchenko
  code    UKR
  sector  ELI
  gender  female
  role    UKR MIL, captured pilot, 2014-06..2016-05-25

actor Oleg Sentsov
  kind    person
  name    Oleg Sentsov, Oleh Sentsov
  short   Sentsov
  code    UKR
  sector  SOC
  gender  male
  role    UKR SOC, film director, 2014-05..

actor Mustafa Dzhemilev
  kind    person
  name    Mustafa Dzhemilev, Mustafa Jemilev
  short   Dzhemilev
  code    UKR
  sector  OPP, LEG
  gender  male
  role    UKR OPP LEG, Crimean Tatar leader, 1991..

actor Refat Chubarov
  kind    person
  name    Refat Chubarov
  short   Chubarov
  code    UKR
  sector  OPP
  gender  male
  role    UKR OPP, Crimean Tatar leader, 2013-11..

actor Sergei Aksyonov
  kind    person
  name    Sergei Aksyonov, Sergey Aksyonov, Serhiy Aksyonov, Sergei Aksenov
  short   Aksyonov, Aksenov
  code    UKR
  sector  ELI
  gender  male
  role    RUS GOV, head of Crimea, 2014-02-27..

actor Alexander Zakharchenko
  kind    person
  name    Alexander Zakharchenko, Aleksandr Zakharchenko, Oleksandr Zakharchenko
  short   Zakharchenko
  code    UKR
  sector  REB, PRE
  gender  male
  role    UKR REB PRE, leader of the Donetsk separatists, 2014-08-07..2018-08-31

actor Denis Pushilin
  kind    person
  name    Denis Pushilin, Denys Pushylin
  short   Pushilin
  code    UKR
  sector  REB, PRE
  gender  male
  role    UKR REB PRE, separatist leader in Donetsk, 2014-05..

actor Alexander Borodai
  kind    person
  name    Alexander Borodai, Aleksandr Borodai, Alexander Boroday, Oleksandr Borodai
  short   Borodai
  code    UKR
  sector  REB, PRE
  gender  male
  role    UKR REB PRE, prime minister of the Donetsk separatists, 2014-05-16..2014-08-07

actor Igor Girkin
  kind    person
  name    Igor Girkin, Igor Strelkov
  short   Girkin, Strelkov
  code    UKR
  sector  REB
  gender  male
  role    UKR REB, separatist commander, 2014-04..2014-08-14

actor Igor Bezler
  kind    person
  name    Igor Bezler
  short   Bezler
  code    UKR
  sector  REB
  gender  male
  role    UKR REB, separatist commander, 2014-04..2014-11

actor Andrei Purgin
  kind    person
  name    Andrei Purgin, Andrey Purgin, Andriy Purgin
  short   Purgin
  code    UKR
  sector  REB, PRE
  gender  male
  role    UKR REB PRE, separatist leader in Donetsk, 2014-04..2015-09

actor Pavel Gubarev
  kind    person
  name    Pavel Gubarev, Pavlo Gubarev
  short   Gubarev
  code    UKR
  sector  REB
  gender  male
  role    UKR REB, separatist leader in Donetsk, 2014-03..2014-11

actor Vyacheslav Ponomaryov
  kind    person
  name    Vyacheslav Ponomaryov, Vyacheslav Ponomarev
  short   Ponomaryov
  code    UKR
  sector  REB
  gender  male
  role    UKR REB, separatist mayor of Slovyansk, 2014-04..2014-06

actor Igor Plotnitsky
  kind    person
  name    Igor Plotnitsky, Ihor Plotnytsky
  short   Plotnitsky
  code    UKR
  sector  REB, PRE
  gender  male
  role    UKR REB PRE, leader of the Luhansk separatists, 2014-08-14..2017-11-24

actor Valery Bolotov
  kind    person
  name    Valery Bolotov, Valeriy Bolotov
  short   Bolotov
  code    UKR
  sector  REB, PRE
  gender  male
  role    UKR REB PRE, leader of the Luhansk separatists, 2014-04..2014-08-14

actor Leonid Pasechnik
  kind    person
  name    Leonid Pasechnik
  short   Pasechnik
  code    UKR
  sector  REB, PRE
  gender  male
  role    UKR REB PRE, leader of the Luhansk separatists, 2017-11-24..

actor Eduard Basurin
  kind    person
  name    Eduard Basurin
  short   Basurin
  code    UKR
  sector  REB
  gender  male
  role    UKR REB, Donetsk separatist spokesman, 2015..2022

actor Hryhoriy Gongadze
  kind    person
  name    Hryhoriy Gongadze, Georgiy Gongadze, Georgy Gongadze
  short   Gongadze
  code    UKR
  sector  JRN
  gender  male
  role    UKR JRN, journalist, ..2000-09-16

# ---- BLR ----

actor Alexander Lukashenko
  kind    person
  name    Alexander Lukashenko, Aleksandr Lukashenko, Alyaksandr Lukashenka, Alexander Lukashenka
  short   Lukashenko, Lukashenka
  code    BLR
  sector  ELI
  gender  male
  wikidata Q2866
  role    BLR GOV, president, 1994-07-20..

actor Stanislav Shushkevich
  kind    person
  name    Stanislav Shushkevich
  short   Shushkevich
  code    BLR
  sector  ELI
  gender  male
  role    BLR LEG GOV, chairman of the Supreme Soviet, 1991-09-18..1994-01-26

actor Vladimir Makei
  kind    person
  name    Vladimir Makei, Uladzimir Makei
  short   Makei
  code    BLR
  sector  ELI
  gender  male
  role    BLR GOV, foreign minister, 2012-08-20..2022-11-26

actor Sergei Martynov
  kind    person
  name    Sergei Martynov, Sergey Martynov
  short   Martynov
  code    BLR
  sector  ELI
  gender  male
  role    BLR GOV, foreign minister, 2003-03-21..2012-08-20

actor Svetlana Tikhanovskaya
  kind    person
  name    Svetlana Tikhanovskaya, Sviatlana Tsikhanouskaya, Svetlana Tsikhanouskaya
  short   Tikhanovskaya, Tsikhanouskaya
  code    BLR
  sector  OPP
  gender  female
  role    BLR OPP, opposition leader, 2020-07..

actor Sergei Tikhanovsky
  kind    person
  name    Sergei Tikhanovsky, Siarhei Tsikhanouski
  short   Tikhanovsky, Tsikhanouski
  code    BLR
  sector  OPP
  gender  male
  role    BLR OPP, blogger, 2019..

actor Maria Kolesnikova
  kind    person
  name    Maria Kolesnikova, Maryia Kalesnikava
  short   Kolesnikova
  code    BLR
  sector  OPP
  gender  female
  role    BLR OPP, opposition figure, 2020..

actor Ales Bialiatski
  kind    person
  name    Ales Bialiatski, Ales Belyatsky
  short   Bialiatski
  code    BLR
  sector  SOC
  gender  male
  role    BLR SOC, human rights activist, 1996..

actor Roman Protasevich
  kind    person
  name    Roman Protasevich, Raman Pratasevich
  short   Protasevich
  code    BLR
  sector  JRN, OPP
  gender  male
  role    BLR JRN OPP, blogger, 2019..

actor Andrei Sannikov
  kind    person
  name    Andrei Sannikov
  short   Sannikov
  code    BLR
  sector  OPP
  gender  male
  role    BLR OPP, presidential candidate, 2010..

actor Alexander Milinkevich
  kind    person
  name    Alexander Milinkevich
  short   Milinkevich
  code    BLR
  sector  OPP
  gender  male
  role    BLR OPP, presidential candidate, 2005..2006

# ---- MDA ----

actor Mircea Snegur
  kind    person
  name    Mircea Snegur
  short   Snegur
  code    MDA
  sector  ELI
  gender  male
  role    MDA GOV, president, 1990-09-03..1997-01-15

actor Petru Lucinschi
  kind    person
  name    Petru Lucinschi
  short   Lucinschi
  code    MDA
  sector  ELI
  gender  male
  role    MDA GOV, president, 1997-01-15..2001-04-07

actor Vladimir Voronin
  kind    person
  name    Vladimir Voronin
  short   Voronin
  code    MDA
  sector  ELI
  gender  male
  role    MDA GOV, president, 2001-04-07..2009-09-11

actor Nicolae Timofti
  kind    person
  name    Nicolae Timofti
  short   Timofti
  code    MDA
  sector  ELI
  gender  male
  role    MDA GOV, president, 2012-03-23..2016-12-23

actor Igor Dodon
  kind    person
  name    Igor Dodon
  short   Dodon
  code    MDA
  sector  ELI
  gender  male
  role    MDA GOV, president, 2016-12-23..2020-12-24
  role    MDA PTY OPP, leader of the Socialists, 2020-12-25..

actor Maia Sandu
  kind    person
  name    Maia Sandu
  short   Sandu
  code    MDA
  sector  ELI
  gender  female
  wikidata Q15071069
  role    MDA GOV, prime minister, 2019-06-08..2019-11-14
  role    MDA GOV, president, 2020-12-24..

actor Vlad Filat
  kind    person
  name    Vlad Filat
  short   Filat
  code    MDA
  sector  ELI
  gender  male
  role    MDA GOV, prime minister, 2009-09-25..2013-04-25

actor Pavel Filip
  kind    person
  name    Pavel Filip
  short   Filip
  code    MDA
  sector  ELI
  gender  male
  role    MDA GOV, prime minister, 2016-01-20..2019-06-08

actor Natalia Gavrilita
  kind    person
  name    Natalia Gavrilita
  short   Gavrilita
  code    MDA
  sector  ELI
  gender  female
  wikidata Q105193792
  role    MDA GOV, prime minister, 2021-08-06..2023-02-16

actor Dorin Recean
  kind    person
  name    Dorin Recean
  short   Recean
  code    MDA
  sector  ELI
  gender  male
  role    MDA GOV, prime minister, 2023-02-16..2025-10-31

actor Igor Smirnov
  kind    person
  name    Igor Smirnov
  short   Smirnov
  code    MDA
  sector  ELI
  gender  male
  role    MDA GOV PRE, leader of Transnistria, 1991-12-03..2011-12-30

actor Yevgeny Shevchuk
  kind    person
  name    Yevgeny Shevchuk
  short   Shevchuk
  code    MDA
  sector  ELI
  gender  male
  role    MDA GOV PRE, leader of Transnistria, 2011-12-30..2016-12-16

actor Ilan Shor
  kind    person
  name    Ilan Shor
  short   Shor
  code    MDA
  sector  PTY, OPP
  gender  male
  role    MDA PTY OPP, fugitive businessman, 2019..

# ---- GEO ----

actor Zviad Gamsakhurdia
  kind    person
  name    Zviad Gamsakhurdia
  short   Gamsakhurdia
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, president, 1991-05-26..1992-01-06

actor Mikheil Saakashvili
  kind    person
  name    Mikheil Saakashvili, Mikhail Saakashvili
  short   Saakashvili
  code    GEO
  sector  ELI
  gender  male
  role    GEO PTY OPP, opposition leader, 2001..2004-01-24
  role    GEO GOV, president, 2004-01-25..2007-11-25
  role    GEO GOV, president, 2008-01-20..2013-11-17
  role    UKR GOV, governor of Odessa, 2015-05-30..2016-11-09

actor Nino Burjanadze
  kind    person
  name    Nino Burjanadze, Nino Burdzhanadze
  short   Burjanadze
  code    GEO
  sector  ELI
  gender  female
  role    GEO LEG, speaker of parliament, 2001-11-09..2008-06-07
  role    GEO GOV, acting president, 2003-11-23..2004-01-25

actor Zurab Zhvania
  kind    person
  name    Zurab Zhvania
  short   Zhvania
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, prime minister, 2004-02-17..2005-02-03

actor Lado Gurgenidze
  kind    person
  name    Lado Gurgenidze
  short   Gurgenidze
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, prime minister, 2007-11-22..2008-11-01

actor Nika Gilauri
  kind    person
  name    Nika Gilauri
  short   Gilauri
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, prime minister, 2009-02-06..2012-07-04

actor Vano Merabishvili
  kind    person
  name    Vano Merabishvili
  short   Merabishvili
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, interior minister, 2004-12-18..2012-07-04
  role    GEO GOV, prime minister, 2012-07-04..2012-10-25

actor Bidzina Ivanishvili
  kind    person
  name    Bidzina Ivanishvili
  short   Ivanishvili
  code    GEO
  sector  ELI
  gender  male
  role    GEO BUS, businessman, 1990..2011
  role    GEO GOV, prime minister, 2012-10-25..2013-11-20
  role    GEO PTY, honorary chairman of Georgian Dream, 2023-12-30..

actor Irakli Garibashvili
  kind    person
  name    Irakli Garibashvili
  short   Garibashvili
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, prime minister, 2013-11-20..2015-12-30
  role    GEO GOV, defence minister, 2019-09-08..2021-02-22
  role    GEO GOV, prime minister, 2021-02-22..2024-01-29

actor Giorgi Kvirikashvili
  kind    person
  name    Giorgi Kvirikashvili
  short   Kvirikashvili
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, prime minister, 2015-12-30..2018-06-13

actor Mamuka Bakhtadze
  kind    person
  name    Mamuka Bakhtadze
  short   Bakhtadze
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, prime minister, 2018-06-20..2019-09-02

actor Giorgi Gakharia
  kind    person
  name    Giorgi Gakharia
  short   Gakharia
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, prime minister, 2019-09-08..2021-02-18

actor Irakli Kobakhidze
  kind    person
  name    Irakli Kobakhidze
  short   Kobakhidze
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, prime minister, 2024-02-08..

actor Giorgi Margvelashvili
  kind    person
  name    Giorgi Margvelashvili
  short   Margvelashvili
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, president, 2013-11-17..2018-12-16

actor Salome Zurabishvili
  kind    person
  name    Salome Zurabishvili, Salome Zourabichvili
  short   Zurabishvili
  code    GEO
  sector  ELI
  gender  female
  wikidata Q272416
  role    GEO GOV, foreign minister, 2004-03-18..2005-10-19
  role    GEO GOV, president, 2018-12-16..2024-12-29

actor Mikheil Kavelashvili
  kind    person
  name    Mikheil Kavelashvili
  short   Kavelashvili
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, president, 2024-12-29..

actor Eka Tkeshelashvili
  kind    person
  name    Eka Tkeshelashvili, Ekaterine Tkeshelashvili
  short   Tkeshelashvili
  code    GEO
  sector  ELI
  gender  female
  role    GEO GOV, foreign minister, 2008-05-05..2008-12-05

actor Grigol Vashadze
  kind    person
  name    Grigol Vashadze
  short   Vashadze
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, foreign minister, 2008-12-06..2012-10-25

actor Maia Panjikidze
  kind    person
  name    Maia Panjikidze
  short   Panjikidze
  code    GEO
  sector  ELI
  gender  female
  role    GEO GOV, foreign minister, 2012-10-25..2014-11-04

actor Irakli Okruashvili
  kind    person
  name    Irakli Okruashvili
  short   Okruashvili
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, defence minister, 2004-12-14..2006-11-10

actor Davit Kezerashvili
  kind    person
  name    Davit Kezerashvili
  short   Kezerashvili
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, defence minister, 2006-11-11..2008-12-05

actor Irakli Alasania
  kind    person
  name    Irakli Alasania
  short   Alasania
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, defence minister, 2012-10-25..2014-11-04

actor Tina Khidasheli
  kind    person
  name    Tina Khidasheli
  short   Khidasheli
  code    GEO
  sector  ELI
  gender  female
  role    GEO GOV, defence minister, 2015-05-01..2016-08-01

actor Vladislav Ardzinba
  kind    person
  name    Vladislav Ardzinba
  short   Ardzinba
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV PRE, leader of Abkhazia, 1990..2005-02-12

actor Sergei Bagapsh
  kind    person
  name    Sergei Bagapsh
  short   Bagapsh
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV PRE, leader of Abkhazia, 2005-02-12..2011-05-29

actor Raul Khadzhimba
  kind    person
  name    Raul Khadzhimba
  short   Khadzhimba
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV PRE, leader of Abkhazia, 2014-09-25..2020-01-12

actor Alexander Ankvab
  kind    person
  name    Alexander Ankvab
  short   Ankvab
  code    GEO
  sector  ELI
  gender  male
  wikidata Q313355
  role    GEO GOV PRE, leader of Abkhazia, 2011-05-29..2014-06-01

actor Eduard Kokoity
  kind    person
  name    Eduard Kokoity
  short   Kokoity
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV PRE, leader of South Ossetia, 2001-12-18..2011-12-10

actor Leonid Tibilov
  kind    person
  name    Leonid Tibilov
  short   Tibilov
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV PRE, leader of South Ossetia, 2012-04-19..2017-04-21

actor Aslan Abashidze
  kind    person
  name    Aslan Abashidze
  short   Abashidze
  code    GEO
  sector  ELI
  gender  male
  role    GEO GOV, leader of Adjara, 1991..2004-05-05

# ---- ARM ----

actor Levon Ter-Petrosian
  kind    person
  name    Levon Ter-Petrosian, Levon Ter-Petrosyan
  short   Ter-Petrosian, Ter-Petrosyan
  code    ARM
  sector  ELI
  gender  male
  role    ARM GOV, president, 1991-11-11..1998-02-03
  role    ARM PTY OPP, opposition leader, 2007..

actor Robert Kocharian
  kind    person
  name    Robert Kocharian, Robert Kocharyan
  short   Kocharian
  code    ARM
  sector  ELI
  gender  male
  role    AZE GOV PRE, president of Nagorno-Karabakh, 1994-12-29..1997-03-20
  role    ARM GOV, prime minister, 1997-03-20..1998-04-10
  role    ARM GOV, president, 1998-04-09..2008-04-09

actor Serzh Sargsyan
  kind    person
  name    Serzh Sargsyan, Serge Sarkisian, Serzh Sarkisian, Serzh Sarksyan
  short   Sargsyan, Sarkisian, Sarksyan
  code    ARM
  sector  ELI
  gender  male
  role    ARM GOV, prime minister, 2007-04-04..2008-04-09
  role    ARM GOV, president, 2008-04-09..2018-04-09
  role    ARM GOV, prime minister, 2018-04-17..2018-04-23

actor Nikol Pashinyan
  kind    person
  name    Nikol Pashinyan, Nikol Pashinian
  short   Pashinyan
  code    ARM
  sector  ELI
  gender  male
  wikidata Q7035479
  role    ARM PTY OPP, opposition leader, 2012..2018-05-08
  role    ARM GOV, prime minister, 2018-05-08..

actor Armen Sarkissian
  kind    person
  name    Armen Sarkissian
  short   Sarkissian
  code    ARM
  sector  ELI
  gender  male
  wikidata Q93153
  role    ARM GOV, prime minister, 1996-11-04..1997-03-20
  role    ARM GOV, president, 2018-04-09..2022-02-01

actor Vahagn Khachaturyan
  kind    person
  name    Vahagn Khachaturyan
  short   Khachaturyan
  code    ARM
  sector  ELI
  gender  male
  role    ARM GOV, president, 2022-03-13..

actor Vazgen Sarkisian
  kind    person
  name    Vazgen Sarkisian, Vazgen Sargsyan
  short   Sarkisian
  code    ARM
  sector  ELI
  gender  male
  role    ARM GOV, defence minister, 1991-12-05..1992-10-20
  role    ARM GOV, prime minister, 1999-06-11..1999-10-27

actor Karen Karapetyan
  kind    person
  name    Karen Karapetyan
  short   Karapetyan
  code    ARM
  sector  ELI
  gender  male
  role    ARM GOV, prime minister, 2016-09-13..2018-04-09

actor Tigran Sargsyan
  kind    person
  name    Tigran Sargsyan, Tigran Sarkisian
  short   Sargsyan
  code    ARM
  sector  ELI
  gender  male
  role    ARM GOV, prime minister, 2008-04-09..2014-04-13

actor Vardan Oskanian
  kind    person
  name    Vardan Oskanian, Vartan Oskanian
  short   Oskanian
  code    ARM
  sector  ELI
  gender  male
  role    ARM GOV, foreign minister, 1998-04-21..2008-04-14

actor Edward Nalbandian
  kind    person
  name    Edward Nalbandian, Eduard Nalbandian
  short   Nalbandian
  code    ARM
  sector  ELI
  gender  male
  role    ARM GOV, foreign minister, 2008-04-14..2018-05-12

actor Ararat Mirzoyan
  kind    person
  name    Ararat Mirzoyan
  short   Mirzoyan
  code    ARM
  sector  ELI
  gender  male
  role    ARM GOV, foreign minister, 2021-08-19..

actor Arayik Harutyunyan
  kind    person
  name    Arayik Harutyunyan
  short   Harutyunyan
  code    ARM
  sector  ELI
  gender  male
  wikidata Q440824
  role    AZE GOV PRE, president of Nagorno-Karabakh, 2020-05-21..2023-09-01

actor Ruben Vardanyan
  kind    person
  name    Ruben Vardanyan
  short   Vardanyan
  code    ARM
  sector  ELI
  gender  male
  role    AZE GOV PRE, state minister of Nagorno-Karabakh, 2022-11-04..2023-02-23

actor Bako Sahakyan
  kind    person
  name    Bako Sahakyan
  short   Sahakyan
  code    ARM
  sector  ELI
  gender  male
  role    AZE GOV PRE, president of Nagorno-Karabakh, 2007-09-07..2020-05-21

actor Arkady Ghukasyan
  kind    person
  name    Arkady Ghukasyan
  short   Ghukasyan
  code    ARM
  sector  ELI
  gender  male
  role    AZE GOV PRE, president of Nagorno-Karabakh, 1997-09-08..2007-09-07

# ---- AZE ----

actor Ayaz Mutalibov
  kind    person
  name    Ayaz Mutalibov
  short   Mutalibov
  code    AZE
  sector  ELI
  gender  male
  role    AZE GOV, president, 1990-05-18..1992-03-06

actor Abulfaz Elchibey
  kind    person
  name    Abulfaz Elchibey
  short   Elchibey
  code    AZE
  sector  ELI
  gender  male
  role    AZE GOV, president, 1992-06-16..1993-09-01

actor Heydar Aliyev
  kind    person
  name    Heydar Aliyev, Geidar Aliyev, Haydar Aliyev
  short   Aliyev
  code    AZE
  sector  ELI
  gender  male
  role    AZE GOV, president, 1993-10-10..2003-10-31

actor Ilham Aliyev
  kind    person
  name    Ilham Aliyev, Ilham Aliev
  short   Aliyev
  code    AZE
  sector  ELI
  gender  male
  wikidata Q57371
  role    AZE GOV, prime minister, 2003-08-04..2003-11-04
  role    AZE GOV, president, 2003-10-31..

actor Mehriban Aliyeva
  kind    person
  name    Mehriban Aliyeva
  short   Aliyeva
  code    AZE
  sector  ELI
  gender  female
  role    AZE GOV, vice president, 2017-02-21..

actor Artur Rasizade
  kind    person
  name    Artur Rasizade
  short   Rasizade
  code    AZE
  sector  ELI
  gender  male
  role    AZE GOV, prime minister, 1996-07-20..2003-08-04
  role    AZE GOV, prime minister, 2003-11-04..2018-04-21

actor Novruz Mammadov
  kind    person
  name    Novruz Mammadov
  short   Mammadov
  code    AZE
  sector  ELI
  gender  male
  role    AZE GOV, prime minister, 2018-04-21..2019-10-08

actor Ali Asadov
  kind    person
  name    Ali Asadov
  short   Asadov
  code    AZE
  sector  ELI
  gender  male
  wikidata Q12850075
  role    AZE GOV, prime minister, 2019-10-08..

actor Elmar Mammadyarov
  kind    person
  name    Elmar Mammadyarov, Elmar Mammedyarov
  short   Mammadyarov
  code    AZE
  sector  ELI
  gender  male
  role    AZE GOV, foreign minister, 2004-04-02..2020-07-16

actor Jeyhun Bayramov
  kind    person
  name    Jeyhun Bayramov
  short   Bayramov
  code    AZE
  sector  ELI
  gender  male
  role    AZE GOV, foreign minister, 2020-07-16..

actor Safar Abiyev
  kind    person
  name    Safar Abiyev
  short   Abiyev
  code    AZE
  sector  ELI
  gender  male
  role    AZE GOV, defence minister, 1995-02-06..2013-10-22

actor Zakir Hasanov
  kind    person
  name    Zakir Hasanov
  short   Hasanov
  code    AZE
  sector  ELI
  gender  male
  role    AZE GOV, defence minister, 2013-10-22..

actor Khadija Ismayilova
  kind    person
  name    Khadija Ismayilova
  short   Ismayilova
  code    AZE
  sector  JRN
  gender  female
  role    AZE JRN, journalist, 2010..

# ---- KAZ ----

actor Nursultan Nazarbayev
  kind    person
  name    Nursultan Nazarbayev, Nursultan Nazarbaev
  short   Nazarbayev
  code    KAZ
  sector  ELI
  gender  male
  role    KAZ GOV, president, 1990-04-24..2019-03-20
  role    KAZ GOV, chairman of the Security Council, 2019-03-20..2022-01-05

actor Kassym-Jomart Tokayev
  kind    person
  name    Kassym-Jomart Tokayev, Kasymzhomart Tokayev, Kassym-Zhomart Tokayev
  short   Tokayev
  code    KAZ
  sector  ELI
  gender  male
  wikidata Q200881
  role    KAZ GOV, foreign minister, 1994-10-13..1999-10-12
  role    KAZ GOV, prime minister, 1999-10-12..2002-01-28
  role    KAZ GOV, foreign minister, 2002-01-29..2007-01-11
  role    UNO GOV, director-general of the UN office in Geneva, 2011-05-01..2013-10-16
  role    KAZ GOV, president, 2019-03-20..

actor Karim Massimov
  kind    person
  name    Karim Massimov, Karim Masimov
  short   Massimov
  code    KAZ
  sector  ELI
  gender  male
  role    KAZ GOV, prime minister, 2007-01-10..2012-09-24
  role    KAZ GOV, prime minister, 2014-04-02..2016-09-08
  role    KAZ SPY, head of the National Security Committee, 2016-09-08..2022-01-05

actor Akezhan Kazhegeldin
  kind    person
  name    Akezhan Kazhegeldin
  short   Kazhegeldin
  code    KAZ
  sector  ELI
  gender  male
  role    KAZ GOV, prime minister, 1994-10-12..1997-10-10
  role    KAZ OPP, exiled opposition leader, 1998..

actor Erlan Idrissov
  kind    person
  name    Erlan Idrissov, Yerlan Idrissov, Erlan Idrisov
  short   Idrissov
  code    KAZ
  sector  ELI
  gender  male
  role    KAZ GOV, foreign minister, 1999-10-12..2002-01
  role    KAZ GOV, foreign minister, 2012-09-28..2016-12-28

actor Bakhytzhan Sagintayev
  kind    person
  name    Bakhytzhan Sagintayev
  short   Sagintayev
  code    KAZ
  sector  ELI
  gender  male
  role    KAZ GOV, prime minister, 2016-09-08..2019-02-21

actor Askar Mamin
  kind    person
  name    Askar Mamin
  short   Mamin
  code    KAZ
  sector  ELI
  gender  male
  wikidata Q527063
  role    KAZ GOV, prime minister, 2019-02-25..2022-01-05

actor Alikhan Smailov
  kind    person
  name    Alikhan Smailov
  short   Smailov
  code    KAZ
  sector  ELI
  gender  male
  role    KAZ GOV, prime minister, 2022-01-11..2024-02-05

actor Olzhas Bektenov
  kind    person
  name    Olzhas Bektenov
  short   Bektenov
  code    KAZ
  sector  ELI
  gender  male
  role    KAZ GOV, prime minister, 2024-02-06..

actor Mukhtar Ablyazov
  kind    person
  name    Mukhtar Ablyazov
  short   Ablyazov
  code    KAZ
  sector  OPP
  gender  male
  role    KAZ OPP, exiled banker, 2009..

# ---- UZB ----

actor Islam Karimov
  kind    person
  name    Islam Karimov
  short   Karimov
  code    UZB
  sector  ELI
  gender  male
  role    UZB GOV, president, 1990-03-24..2016-09-02

actor Shavkat Mirziyoyev
  kind    person
  name    Shavkat Mirziyoyev, Shavkat Mirziyoev
  short   Mirziyoyev
  code    UZB
  sector  ELI
  gender  male
  wikidata Q57808
  role    UZB GOV, prime minister, 2003-12-11..2016-12-14
  role    UZB GOV, president, 2016-12-14..

actor Abdulla Aripov
  kind    person
  name    Abdulla Aripov
  short   Aripov
  code    UZB
  sector  ELI
  gender  male
  role    UZB GOV, prime minister, 2016-12-14..

actor Gulnara Karimova
  kind    person
  name    Gulnara Karimova
  short   Karimova
  code    UZB
  sector  ELI
  gender  female
  role    UZB ELI, daughter of the president, 2000..2014

# ---- KGZ ----

actor Askar Akayev
  kind    person
  name    Askar Akayev, Askar Akaev
  short   Akayev
  code    KGZ
  sector  ELI
  gender  male
  role    KGZ GOV, president, 1990-10-28..2005-03-24

actor Kurmanbek Bakiyev
  kind    person
  name    Kurmanbek Bakiyev, Kurmanbek Bakiev
  short   Bakiyev
  code    KGZ
  sector  ELI
  gender  male
  role    KGZ GOV, prime minister, 2000-12-21..2002-05-22
  role    KGZ GOV, acting president, 2005-03-25..2005-08-14
  role    KGZ GOV, president, 2005-08-14..2010-04-15

actor Roza Otunbayeva
  kind    person
  name    Roza Otunbayeva, Rosa Otunbayeva, Roza Otunbaeva
  short   Otunbayeva
  code    KGZ
  sector  ELI
  gender  female
  role    KGZ GOV, foreign minister, 2005-03-24..2005-09
  role    KGZ GOV, interim president, 2010-04-07..2010-07-03
  role    KGZ GOV, president, 2010-07-03..2011-12-01

actor Almazbek Atambayev
  kind    person
  name    Almazbek Atambayev, Almazbek Atambaev
  short   Atambayev
  code    KGZ
  sector  ELI
  gender  male
  role    KGZ GOV, prime minister, 2007-03-29..2007-11-28
  role    KGZ GOV, prime minister, 2010-12-17..2011-12-01
  role    KGZ GOV, president, 2011-12-01..2017-11-24

actor Sooronbay Jeenbekov
  kind    person
  name    Sooronbay Jeenbekov, Sooronbai Jeenbekov
  short   Jeenbekov
  code    KGZ
  sector  ELI
  gender  male
  role    KGZ GOV, prime minister, 2016-04-13..2017-08-22
  role    KGZ GOV, president, 2017-11-24..2020-10-15

actor Sadyr Japarov
  kind    person
  name    Sadyr Japarov, Sadyr Zhaparov
  short   Japarov
  code    KGZ
  sector  ELI
  gender  male
  wikidata Q25597826
  role    KGZ GOV, prime minister, 2020-10-14..2020-11-14
  role    KGZ GOV, acting president, 2020-10-15..2020-11-14
  role    KGZ GOV, president, 2021-01-28..

actor Felix Kulov
  kind    person
  name    Felix Kulov, Feliks Kulov
  short   Kulov
  code    KGZ
  sector  ELI
  gender  male
  role    KGZ GOV, prime minister, 2005-09-01..2007-01-29

actor Adylbek Kasymaliev
  kind    person
  name    Adylbek Kasymaliev
  short   Kasymaliev
  code    KGZ
  sector  ELI
  gender  male
  role    KGZ GOV, prime minister, 2024-12-18..

actor Akylbek Japarov
  kind    person
  name    Akylbek Japarov
  short   Japarov
  code    KGZ
  sector  ELI
  gender  male
  wikidata Q4060344
  role    KGZ GOV, prime minister, 2021-10-13..2024-12-16

# ---- TJK ----

actor Emomali Rakhmon
  kind    person
  name    Emomali Rakhmon, Emomali Rahmon, Imomali Rakhmonov, Emomali Rakhmonov
  short   Rakhmon, Rahmon, Rakhmonov
  code    TJK
  sector  ELI
  gender  male
  wikidata Q57366
  role    TJK GOV, president, 1994-11-16..

actor Kokhir Rasulzoda
  kind    person
  name    Kokhir Rasulzoda
  short   Rasulzoda
  code    TJK
  sector  ELI
  gender  male
  wikidata Q15222839
  role    TJK GOV, prime minister, 2013-11-23..

actor Said Abdullo Nuri
  kind    person
  name    Said Abdullo Nuri, Sayed Abdullo Nuri
  short   Nuri
  code    TJK
  sector  REB, OPP
  gender  male
  role    TJK REB OPP, leader of the United Tajik Opposition, 1993..1997-06-27

# ---- TKM ----

actor Saparmurat Niyazov
  kind    person
  name    Saparmurat Niyazov, Saparmurad Niyazov, Turkmenbashi
  short   Niyazov
  code    TKM
  sector  ELI
  gender  male
  role    TKM GOV, president, 1990-11-02..2006-12-21

actor Gurbanguly Berdymukhammedov
  kind    person
  name    Gurbanguly Berdymukhammedov, Gurbanguly Berdimuhamedow, Kurbanguly Berdymukhamedov
  short   Berdymukhammedov, Berdimuhamedow, Berdymukhamedov
  code    TKM
  sector  ELI
  gender  male
  wikidata Q57530
  role    TKM GOV, president, 2006-12-21..2022-03-19

actor Serdar Berdimuhamedow
  kind    person
  name    Serdar Berdimuhamedow, Serdar Berdymukhammedov
  code    TKM
  sector  ELI
  gender  male
  wikidata Q51874548
  role    TKM GOV, president, 2022-03-19..

# ---- POL ----

actor Lech Walesa
  kind    person
  name    Lech Walesa
  short   Walesa
  code    POL
  sector  ELI
  gender  male
  role    POL LAB, leader of Solidarity, 1980-08..1990-12-22
  role    POL GOV, president, 1990-12-22..1995-12-22

actor Wojciech Jaruzelski
  kind    person
  name    Wojciech Jaruzelski
  short   Jaruzelski
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, president, 1989-07-19..1990-12-22

actor Aleksander Kwasniewski
  kind    person
  name    Aleksander Kwasniewski, Alexander Kwasniewski
  short   Kwasniewski
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, president, 1995-12-23..2005-12-23

actor Lech Kaczynski
  kind    person
  name    Lech Kaczynski
  short   Kaczynski
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, mayor of Warsaw, 2002-11-18..2005-12-22
  role    POL GOV, president, 2005-12-23..2010-04-10

actor Jaroslaw Kaczynski
  kind    person
  name    Jaroslaw Kaczynski
  short   Kaczynski
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, prime minister, 2006-07-14..2007-11-16
  role    POL PTY, leader of Law and Justice, 2003-01-18..
  role    POL GOV, deputy prime minister, 2020-10-06..2022-06-21

actor Bronislaw Komorowski
  kind    person
  name    Bronislaw Komorowski
  short   Komorowski
  code    POL
  sector  ELI
  gender  male
  role    POL LEG, speaker of parliament, 2007-11-05..2010-07-08
  role    POL GOV, president, 2010-08-06..2015-08-06

actor Andrzej Duda
  kind    person
  name    Andrzej Duda
  short   Duda
  code    POL
  sector  ELI
  gender  male
  wikidata Q9151911
  role    POL GOV, president, 2015-08-06..2025-08-06

actor Karol Nawrocki
  kind    person
  name    Karol Nawrocki
  short   Nawrocki
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, president, 2025-08-06..

actor Tadeusz Mazowiecki
  kind    person
  name    Tadeusz Mazowiecki
  short   Mazowiecki
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, prime minister, 1989-08-24..1991-01-12

actor Jan Olszewski
  kind    person
  name    Jan Olszewski
  short   Olszewski
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, prime minister, 1991-12-06..1992-06-05

actor Hanna Suchocka
  kind    person
  name    Hanna Suchocka
  short   Suchocka
  code    POL
  sector  ELI
  gender  female
  role    POL GOV, prime minister, 1992-07-11..1993-10-26

actor Waldemar Pawlak
  kind    person
  name    Waldemar Pawlak
  short   Pawlak
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, prime minister, 1993-10-26..1995-03-06

actor Wlodzimierz Cimoszewicz
  kind    person
  name    Wlodzimierz Cimoszewicz
  short   Cimoszewicz
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, prime minister, 1996-02-07..1997-10-31
  role    POL GOV, foreign minister, 2001-10-19..2005-01-05

actor Jerzy Buzek
  kind    person
  name    Jerzy Buzek
  short   Buzek
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, prime minister, 1997-10-31..2001-10-19
  role    EUR LEG, president of the European Parliament, 2009-07-14..2012-01-17

actor Leszek Miller
  kind    person
  name    Leszek Miller
  short   Miller
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, prime minister, 2001-10-19..2004-05-02

actor Marek Belka
  kind    person
  name    Marek Belka
  short   Belka
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, prime minister, 2004-05-02..2005-10-31

actor Kazimierz Marcinkiewicz
  kind    person
  name    Kazimierz Marcinkiewicz
  short   Marcinkiewicz
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, prime minister, 2005-10-31..2006-07-14

actor Donald Tusk
  kind    person
  name    Donald Tusk
  short   Tusk
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, prime minister, 2007-11-16..2014-09-22
  role    EUR GOV, president of the European Council, 2014-12-01..2019-11-30
  role    POL GOV, prime minister, 2023-12-13..

actor Ewa Kopacz
  kind    person
  name    Ewa Kopacz
  short   Kopacz
  code    POL
  sector  ELI
  gender  female
  role    POL GOV, prime minister, 2014-09-22..2015-11-16

actor Beata Szydlo
  kind    person
  name    Beata Szydlo
  short   Szydlo
  code    POL
  sector  ELI
  gender  female
  role    POL GOV, prime minister, 2015-11-16..2017-12-11

actor Mateusz Morawiecki
  kind    person
  name    Mateusz Morawiecki
  short   Morawiecki
  code    POL
  sector  ELI
  gender  male
  wikidata Q11771436
  role    POL GOV, prime minister, 2017-12-11..2023-12-13

actor Bronislaw Geremek
  kind    person
  name    Bronislaw Geremek
  short   Geremek
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, foreign minister, 1997-10-31..2000-06-30

actor Radoslaw Sikorski
  kind    person
  name    Radoslaw Sikorski, Radek Sikorski
  short   Sikorski
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, defence minister, 2005-10-31..2007-02-07
  role    POL GOV, foreign minister, 2007-11-16..2014-09-22
  role    POL GOV, foreign minister, 2023-12-13..

actor Witold Waszczykowski
  kind    person
  name    Witold Waszczykowski
  short   Waszczykowski
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, foreign minister, 2015-11-16..2018-01-09

actor Jacek Czaputowicz
  kind    person
  name    Jacek Czaputowicz
  short   Czaputowicz
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, foreign minister, 2018-01-09..2020-08-26

actor Zbigniew Rau
  kind    person
  name    Zbigniew Rau
  short   Rau
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, foreign minister, 2020-08-26..2023-11-27

actor Grzegorz Schetyna
  kind    person
  name    Grzegorz Schetyna
  short   Schetyna
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, foreign minister, 2014-09-22..2015-11-16

actor Tomasz Siemoniak
  kind    person
  name    Tomasz Siemoniak
  short   Siemoniak
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, defence minister, 2011-08-02..2015-11-16

actor Antoni Macierewicz
  kind    person
  name    Antoni Macierewicz
  short   Macierewicz
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, defence minister, 2015-11-16..2018-01-09

actor Mariusz Blaszczak
  kind    person
  name    Mariusz Blaszczak
  short   Blaszczak
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, defence minister, 2018-01-09..2023-11-27

actor Wladyslaw Kosiniak-Kamysz
  kind    person
  name    Wladyslaw Kosiniak-Kamysz
  short   Kosiniak-Kamysz
  code    POL
  sector  ELI
  gender  male
  role    POL GOV, defence minister, 2023-12-13..

# ---- HUN ----

actor Jozsef Antall
  kind    person
  name    Jozsef Antall
  short   Antall
  code    HUN
  sector  ELI
  gender  male
  role    HUN GOV, prime minister, 1990-05-23..1993-12-12

actor Gyula Horn
  kind    person
  name    Gyula Horn
  short   Horn
  code    HUN
  sector  ELI
  gender  male
  role    HUN GOV, prime minister, 1994-07-15..1998-07-06

actor Viktor Orban
  kind    person
  name    Viktor Orban, Victor Orban
  short   Orban
  code    HUN
  sector  ELI
  gender  male
  wikidata Q57641
  role    HUN GOV, prime minister, 1998-07-06..2002-05-27
  role    HUN PTY OPP, opposition leader, 2002-05-27..2010-05-28
  role    HUN GOV, prime minister, 2010-05-29..

actor Peter Medgyessy
  kind    person
  name    Peter Medgyessy
  short   Medgyessy
  code    HUN
  sector  ELI
  gender  male
  role    HUN GOV, prime minister, 2002-05-27..2004-09-29

actor Ferenc Gyurcsany
  kind    person
  name    Ferenc Gyurcsany
  short   Gyurcsany
  code    HUN
  sector  ELI
  gender  male
  role    HUN GOV, prime minister, 2004-09-29..2009-04-14

actor Gordon Bajnai
  kind    person
  name    Gordon Bajnai
  short   Bajnai
  code    HUN
  sector  ELI
  gender  male
  role    HUN GOV, prime minister, 2009-04-14..2010-05-29

actor Arpad Goncz
  kind    person
  name    Arpad Goncz
  short   Goncz
  code    HUN
  sector  ELI
  gender  male
  role    HUN GOV, president, 1990-05-02..2000-08-04

actor Janos Ader
  kind    person
  name    Janos Ader
  short   Ader
  code    HUN
  sector  ELI
  gender  male
  wikidata Q57467
  role    HUN GOV, president, 2012-05-10..2022-05-10

actor Katalin Novak
  kind    person
  name    Katalin Novak
  short   Novak
  code    HUN
  sector  ELI
  gender  female
  wikidata Q21995345
  role    HUN GOV, president, 2022-05-10..2024-02-26

actor Tamas Sulyok
  kind    person
  name    Tamas Sulyok
  short   Sulyok
  code    HUN
  sector  ELI
  gender  male
  role    HUN GOV, president, 2024-03-05..

actor Peter Szijjarto
  kind    person
  name    Peter Szijjarto
  short   Szijjarto
  code    HUN
  sector  ELI
  gender  male
  role    HUN GOV, foreign minister, 2014-09-23..

actor Peter Magyar
  kind    person
  name    Peter Magyar
  short   Magyar
  code    HUN
  sector  PTY, OPP
  gender  male
  role    HUN PTY OPP, opposition leader, 2024-03..

actor Zoltan Kovacs
  kind    person
  name    Zoltan Kovacs
  short   Kovacs
  code    HUN
  sector  ELI
  gender  male
  role    HUN GOV, government spokesman, 2014..

# ---- CZE ----

actor Vaclav Havel
  kind    person
  name    Vaclav Havel
  short   Havel
  code    CZE
  sector  ELI
  gender  male
  role    CSK GOV, president, 1989-12-29..1992-07-20
  role    CZE GOV, president, 1993-02-02..2003-02-02

actor Vaclav Klaus
  kind    person
  name    Vaclav Klaus
  short   Klaus
  code    CZE
  sector  ELI
  gender  male
  role    CZE GOV, prime minister, 1992-07-02..1998-01-02
  role    CZE GOV, president, 2003-03-07..2013-03-07

actor Milos Zeman
  kind    person
  name    Milos Zeman
  short   Zeman
  code    CZE
  sector  ELI
  gender  male
  wikidata Q29032
  role    CZE GOV, prime minister, 1998-07-22..2002-07-12
  role    CZE GOV, president, 2013-03-08..2023-03-08

actor Petr Pavel
  kind    person
  name    Petr Pavel
  short   Pavel
  code    CZE
  sector  ELI
  gender  male
  role    IGO MIL, chairman of the NATO military committee, 2015-06-26..2018-06-29
  role    CZE GOV, president, 2023-03-09..

actor Vladimir Spidla
  kind    person
  name    Vladimir Spidla
  short   Spidla
  code    CZE
  sector  ELI
  gender  male
  role    CZE GOV, prime minister, 2002-07-15..2004-08-04

actor Jiri Paroubek
  kind    person
  name    Jiri Paroubek
  short   Paroubek
  code    CZE
  sector  ELI
  gender  male
  role    CZE GOV, prime minister, 2005-04-25..2006-09-04

actor Mirek Topolanek
  kind    person
  name    Mirek Topolanek
  short   Topolanek
  code    CZE
  sector  ELI
  gender  male
  role    CZE GOV, prime minister, 2006-09-04..2009-05-08

actor Petr Necas
  kind    person
  name    Petr Necas
  short   Necas
  code    CZE
  sector  ELI
  gender  male
  role    CZE GOV, prime minister, 2010-07-13..2013-07-10

actor Bohuslav Sobotka
  kind    person
  name    Bohuslav Sobotka
  short   Sobotka
  code    CZE
  sector  ELI
  gender  male
  role    CZE GOV, prime minister, 2014-01-29..2017-12-13

actor Andrej Babis
  kind    person
  name    Andrej Babis
  short   Babis
  code    CZE
  sector  ELI
  gender  male
  role    CZE GOV, finance minister, 2014-01-29..2017-05-24
  role    CZE GOV, prime minister, 2017-12-13..2021-12-17

actor Petr Fiala
  kind    person
  name    Petr Fiala
  short   Fiala
  code    CZE
  sector  ELI
  gender  male
  wikidata Q3377548
  role    CZE GOV, prime minister, 2021-12-17..

actor Karel Schwarzenberg
  kind    person
  name    Karel Schwarzenberg
  short   Schwarzenberg
  code    CZE
  sector  ELI
  gender  male
  role    CZE GOV, foreign minister, 2007-01-09..2009-05-08
  role    CZE GOV, foreign minister, 2010-07-13..2013-07-10

actor Jan Lipavsky
  kind    person
  name    Jan Lipavsky
  short   Lipavsky
  code    CZE
  sector  ELI
  gender  male
  role    CZE GOV, foreign minister, 2021-12-17..

actor Alexander Dubcek
  kind    person
  name    Alexander Dubcek, Alexandr Dubcek
  short   Dubcek
  code    CZE
  sector  ELI
  gender  male
  role    CSK LEG, chairman of the Federal Assembly, 1989-12-28..1992-06-25

# ---- SVK ----

actor Vladimir Meciar
  kind    person
  name    Vladimir Meciar
  short   Meciar
  code    SVK
  sector  ELI
  gender  male
  role    SVK GOV, prime minister, 1992-06-24..1994-03-15
  role    SVK GOV, prime minister, 1994-12-13..1998-10-30

actor Mikulas Dzurinda
  kind    person
  name    Mikulas Dzurinda
  short   Dzurinda
  code    SVK
  sector  ELI
  gender  male
  role    SVK GOV, prime minister, 1998-10-30..2006-07-04

actor Robert Fico
  kind    person
  name    Robert Fico
  short   Fico
  code    SVK
  sector  ELI
  gender  male
  role    SVK GOV, prime minister, 2006-07-04..2010-07-08
  role    SVK GOV, prime minister, 2012-04-04..2018-03-22
  role    SVK GOV, prime minister, 2023-10-25..

actor Iveta Radicova
  kind    person
  name    Iveta Radicova
  short   Radicova
  code    SVK
  sector  ELI
  gender  female
  role    SVK GOV, prime minister, 2010-07-09..2012-04-04

actor Peter Pellegrini
  kind    person
  name    Peter Pellegrini
  short   Pellegrini
  code    SVK
  sector  ELI
  gender  male
  role    SVK GOV, prime minister, 2018-03-22..2020-03-21
  role    SVK GOV, president, 2024-06-15..

actor Igor Matovic
  kind    person
  name    Igor Matovic
  short   Matovic
  code    SVK
  sector  ELI
  gender  male
  role    SVK GOV, prime minister, 2020-03-21..2021-04-01

actor Eduard Heger
  kind    person
  name    Eduard Heger
  short   Heger
  code    SVK
  sector  ELI
  gender  male
  wikidata Q46227987
  role    SVK GOV, prime minister, 2021-04-01..2023-05-15

actor Andrej Kiska
  kind    person
  name    Andrej Kiska
  short   Kiska
  code    SVK
  sector  ELI
  gender  male
  role    SVK GOV, president, 2014-06-15..2019-06-15

actor Zuzana Caputova
  kind    person
  name    Zuzana Caputova
  short   Caputova
  code    SVK
  sector  ELI
  gender  female
  wikidata Q26273268
  role    SVK GOV, president, 2019-06-15..2024-06-15

actor Ivan Gasparovic
  kind    person
  name    Ivan Gasparovic
  short   Gasparovic
  code    SVK
  sector  ELI
  gender  male
  role    SVK GOV, president, 2004-06-15..2014-06-15

actor Miroslav Lajcak
  kind    person
  name    Miroslav Lajcak
  short   Lajcak
  code    SVK
  sector  ELI
  gender  male
  role    IGO GOV, high representative for Bosnia, 2007-07-02..2009-03-25
  role    SVK GOV, foreign minister, 2009-01-26..2010-07-08
  role    SVK GOV, foreign minister, 2012-04-04..2020-03-21

actor Jan Kuciak
  kind    person
  name    Jan Kuciak
  short   Kuciak
  code    SVK
  sector  JRN
  gender  male
  role    SVK JRN, journalist, ..2018-02-21

# ---- ROU ----

actor Ion Iliescu
  kind    person
  name    Ion Iliescu
  short   Iliescu
  code    ROU
  sector  ELI
  gender  male
  role    ROU GOV, president, 1989-12-26..1996-11-29
  role    ROU GOV, president, 2000-12-20..2004-12-20

actor Nicolae Ceausescu
  kind    person
  name    Nicolae Ceausescu
  short   Ceausescu
  code    ROU
  sector  ELI
  gender  male
  role    ROU GOV, president, 1974-03-28..1989-12-22

actor Emil Constantinescu
  kind    person
  name    Emil Constantinescu
  short   Constantinescu
  code    ROU
  sector  ELI
  gender  male
  role    ROU GOV, president, 1996-11-29..2000-12-20

actor Traian Basescu
  kind    person
  name    Traian Basescu
  short   Basescu
  code    ROU
  sector  ELI
  gender  male
  role    ROU GOV, mayor of Bucharest, 2000-06..2004-12
  role    ROU GOV, president, 2004-12-20..2014-12-21

actor Klaus Iohannis
  kind    person
  name    Klaus Iohannis, Klaus Johannis
  short   Iohannis
  code    ROU
  sector  ELI
  gender  male
  wikidata Q701484
  role    ROU GOV, president, 2014-12-21..2025-02-12

actor Nicusor Dan
  kind    person
  name    Nicusor Dan
  short   Dan
  code    ROU
  sector  ELI
  gender  male
  role    ROU GOV, mayor of Bucharest, 2020-10-29..2025-05-25
  role    ROU GOV, president, 2025-05-26..

actor Adrian Nastase
  kind    person
  name    Adrian Nastase
  short   Nastase
  code    ROU
  sector  ELI
  gender  male
  role    ROU GOV, prime minister, 2000-12-28..2004-12-21

actor Petre Roman
  kind    person
  name    Petre Roman
  short   Roman
  code    ROU
  sector  ELI
  gender  male
  role    ROU GOV, prime minister, 1989-12-26..1991-10-01

actor Calin Popescu-Tariceanu
  kind    person
  name    Calin Popescu-Tariceanu, Calin Tariceanu
  short   Tariceanu
  code    ROU
  sector  ELI
  gender  male
  role    ROU GOV, prime minister, 2004-12-29..2008-12-22

actor Emil Boc
  kind    person
  name    Emil Boc
  short   Boc
  code    ROU
  sector  ELI
  gender  male
  role    ROU GOV, prime minister, 2008-12-22..2012-02-06

actor Victor Ponta
  kind    person
  name    Victor Ponta
  short   Ponta
  code    ROU
  sector  ELI
  gender  male
  role    ROU GOV, prime minister, 2012-05-07..2015-11-05

actor Liviu Dragnea
  kind    person
  name    Liviu Dragnea
  short   Dragnea
  code    ROU
  sector  PTY
  gender  male
  role    ROU PTY, leader of the Social Democrats, 2015-07-22..2019-05-27

actor Sorin Grindeanu
  kind    person
  name    Sorin Grindeanu
  short   Grindeanu
  code    ROU
  sector  ELI
  gender  male
  role    ROU GOV, prime minister, 2017-01-04..2017-06-29

actor Viorica Dancila
  kind    person
  name    Viorica Dancila
  short   Dancila
  code    ROU
  sector  ELI
  gender  female
  role    ROU GOV, prime minister, 2018-01-29..2019-11-04

actor Ludovic Orban
  kind    person
  name    Ludovic Orban
  code    ROU
  sector  ELI
  gender  male
  role    ROU GOV, prime minister, 2019-11-04..2020-12-07

actor Marcel Ciolacu
  kind    person
  name    Marcel Ciolacu
  short   Ciolacu
  code    ROU
  sector  ELI
  gender  male
  role    ROU GOV, prime minister, 2023-06-15..2025-05-06

actor Calin Georgescu
  kind    person
  name    Calin Georgescu
  short   Georgescu
  code    ROU
  sector  PTY, OPP
  gender  male
  role    ROU PTY OPP, presidential candidate, 2024-10..2025-03

actor George Simion
  kind    person
  name    George Simion
  short   Simion
  code    ROU
  sector  PTY, OPP
  gender  male
  role    ROU PTY OPP, leader of AUR, 2019-12..

actor Titus Corlatean
  kind    person
  name    Titus Corlatean
  short   Corlatean
  code    ROU
  sector  ELI
  gender  male
  role    ROU GOV, foreign minister, 2012-08-06..2014-11-10

actor Mircea Geoana
  kind    person
  name    Mircea Geoana
  short   Geoana
  code    ROU
  sector  ELI
  gender  male
  role    ROU GOV, foreign minister, 2000-12-28..2004-12-28
  role    IGO GOV, deputy secretary general of NATO, 2019-10-17..2024-09

# ---- BGR ----

actor Zhelyu Zhelev
  kind    person
  name    Zhelyu Zhelev
  short   Zhelev
  code    BGR
  sector  ELI
  gender  male
  role    BGR GOV, president, 1990-08-01..1997-01-22

actor Petar Stoyanov
  kind    person
  name    Petar Stoyanov
  short   Stoyanov
  code    BGR
  sector  ELI
  gender  male
  role    BGR GOV, president, 1997-01-22..2002-01-22

actor Georgi Parvanov
  kind    person
  name    Georgi Parvanov
  short   Parvanov
  code    BGR
  sector  ELI
  gender  male
  role    BGR GOV, president, 2002-01-22..2012-01-22

actor Rosen Plevneliev
  kind    person
  name    Rosen Plevneliev
  short   Plevneliev
  code    BGR
  sector  ELI
  gender  male
  role    BGR GOV, president, 2012-01-22..2017-01-22

actor Rumen Radev
  kind    person
  name    Rumen Radev
  short   Radev
  code    BGR
  sector  ELI
  gender  male
  wikidata Q26257557
  role    BGR GOV, president, 2017-01-22..

actor Boyko Borisov
  kind    person
  name    Boyko Borisov, Boiko Borisov, Boyko Borissov
  short   Borisov
  code    BGR
  sector  ELI
  gender  male
  role    BGR GOV, prime minister, 2009-07-27..2013-03-13
  role    BGR GOV, prime minister, 2014-11-07..2017-01-27
  role    BGR GOV, prime minister, 2017-05-04..2021-05-12

actor Ivan Kostov
  kind    person
  name    Ivan Kostov
  short   Kostov
  code    BGR
  sector  ELI
  gender  male
  role    BGR GOV, prime minister, 1997-05-21..2001-07-24

actor Simeon Saxe-Coburg-Gotha
  kind    person
  name    Simeon Saxe-Coburg-Gotha, Simeon Saxe-Coburg, Simeon Saxcoburggotski, King Simeon
  short   Saxe-Coburg
  code    BGR
  sector  ELI
  gender  male
  role    BGR GOV, prime minister, 2001-07-24..2005-08-17

actor Sergei Stanishev
  kind    person
  name    Sergei Stanishev, Sergey Stanishev
  short   Stanishev
  code    BGR
  sector  ELI
  gender  male
  role    BGR GOV, prime minister, 2005-08-17..2009-07-27

actor Kiril Petkov
  kind    person
  name    Kiril Petkov
  short   Petkov
  code    BGR
  sector  ELI
  gender  male
  wikidata Q106928258
  role    BGR GOV, prime minister, 2021-12-13..2022-08-02

actor Solomon Passy
  kind    person
  name    Solomon Passy
  short   Passy
  code    BGR
  sector  ELI
  gender  male
  role    BGR GOV, foreign minister, 2001-07-24..2005-08-17

# ---- SRB ----

actor Slobodan Milosevic
  kind    person
  name    Slobodan Milosevic
  short   Milosevic
  code    SRB
  sector  ELI
  gender  male
  role    SRB GOV, president, 1989-05-08..1997-07-23
  role    YUG GOV, president of Yugoslavia, 1997-07-23..2000-10-07

actor Milan Milutinovic
  kind    person
  name    Milan Milutinovic
  short   Milutinovic
  code    SRB
  sector  ELI
  gender  male
  role    SRB GOV, president, 1997-12-29..2002-12-29

actor Vojislav Kostunica
  kind    person
  name    Vojislav Kostunica
  short   Kostunica
  code    SRB
  sector  ELI
  gender  male
  role    YUG GOV, president of Yugoslavia, 2000-10-07..2003-03-07
  role    SRB GOV, prime minister, 2004-03-03..2008-07-07

actor Zoran Djindjic
  kind    person
  name    Zoran Djindjic, Zoran Dindic
  short   Djindjic
  code    SRB
  sector  ELI
  gender  male
  role    SRB PTY OPP, opposition leader, 1994..2001-01-24
  role    SRB GOV, prime minister, 2001-01-25..2003-03-12

actor Zoran Zivkovic
  kind    person
  name    Zoran Zivkovic
  short   Zivkovic
  code    SRB
  sector  ELI
  gender  male
  role    SRB GOV, prime minister, 2003-03-18..2004-03-03

actor Boris Tadic
  kind    person
  name    Boris Tadic
  short   Tadic
  code    SRB
  sector  ELI
  gender  male
  role    SRB GOV, president, 2004-07-11..2012-04-05

actor Tomislav Nikolic
  kind    person
  name    Tomislav Nikolic
  short   Nikolic
  code    SRB
  sector  ELI
  gender  male
  role    SRB PTY OPP, opposition leader, 2003..2012-05-30
  role    SRB GOV, president, 2012-05-31..2017-05-31

actor Ivica Dacic
  kind    person
  name    Ivica Dacic
  short   Dacic
  code    SRB
  sector  ELI
  gender  male
  role    SRB GOV, interior minister, 2008-07-07..2014-04-27
  role    SRB GOV, prime minister, 2012-07-27..2014-04-27
  role    SRB GOV, foreign minister, 2014-04-27..2020-10-22
  role    SRB GOV, foreign minister, 2022-10-26..2024-05-02

actor Aleksandar Vucic
  kind    person
  name    Aleksandar Vucic, Alexander Vucic
  short   Vucic
  code    SRB
  sector  ELI
  gender  male
  wikidata Q222031
  role    SRB GOV, information minister, 1998-03-24..2000-10-24
  role    SRB GOV, prime minister, 2014-04-27..2017-05-31
  role    SRB GOV, president, 2017-05-31..

actor Ana Brnabic
  kind    person
  name    Ana Brnabic
  short   Brnabic
  code    SRB
  sector  ELI
  gender  female
  wikidata Q26258815
  role    SRB GOV, prime minister, 2017-06-29..2024-05-02
  role    SRB LEG, speaker of parliament, 2024-02-06..

actor Milos Vucevic
  kind    person
  name    Milos Vucevic
  short   Vucevic
  code    SRB
  sector  ELI
  gender  male
  role    SRB GOV, prime minister, 2024-05-02..2025-04-16

actor Djuro Macut
  kind    person
  name    Djuro Macut
  short   Macut
  code    SRB
  sector  ELI
  gender  male
  role    SRB GOV, prime minister, 2025-04-16..

actor Vuk Draskovic
  kind    person
  name    Vuk Draskovic
  short   Draskovic
  code    SRB
  sector  ELI
  gender  male
  role    SRB PTY OPP, opposition leader, 1990..2000-10-05
  role    SRB GOV, foreign minister, 2004-03-03..2007-05-15

actor Vuk Jeremic
  kind    person
  name    Vuk Jeremic
  short   Jeremic
  code    SRB
  sector  ELI
  gender  male
  role    SRB GOV, foreign minister, 2007-05-15..2012-07-27
  role    UNO GOV, president of the General Assembly, 2012-09-18..2013-09-17

actor Goran Svilanovic
  kind    person
  name    Goran Svilanovic
  short   Svilanovic
  code    SRB
  sector  ELI
  gender  male
  role    YUG GOV, foreign minister, 2000-11-04..2004-04-16

actor Vojislav Seselj
  kind    person
  name    Vojislav Seselj
  short   Seselj
  code    SRB
  sector  PTY
  gender  male
  role    SRB PTY, leader of the Radical Party, 1991-02-23..

actor Mirjana Markovic
  kind    person
  name    Mirjana Markovic
  short   Markovic
  code    SRB
  sector  PTY
  gender  female
  role    SRB PTY, wife of Slobodan Milosevic, 1994..2003

actor Zeljko Raznatovic
  kind    person
  name    Zeljko Raznatovic, Arkan
  short   Arkan
  code    SRB
  sector  PRM
  gender  male
  role    SRB PRM, paramilitary leader, 1990-10..2000-01-15

actor Marko Djuric
  kind    person
  name    Marko Djuric, Marko Duric
  short   Djuric
  code    SRB
  sector  ELI
  gender  male
  role    SRB GOV, foreign minister, 2024-05-02..

actor Oliver Ivanovic
  kind    person
  name    Oliver Ivanovic
  short   Ivanovic
  code    SRB
  sector  PTY
  gender  male
  role    SRB PTY, Kosovo Serb politician, 1999..2018-01-16

actor Dobrica Cosic
  kind    person
  name    Dobrica Cosic
  short   Cosic
  code    SRB
  sector  ELI
  gender  male
  role    YUG GOV, president of Yugoslavia, 1992-06-15..1993-06-01

actor Milan Panic
  kind    person
  name    Milan Panic
  short   Panic
  code    SRB
  sector  ELI
  gender  male
  role    YUG GOV, prime minister of Yugoslavia, 1992-07-14..1993-02-09

actor Ante Markovic
  kind    person
  name    Ante Markovic
  short   Markovic
  code    SRB
  sector  ELI
  gender  male
  role    YUG GOV, prime minister of Yugoslavia, 1989-03-16..1991-12-20

actor Stipe Mesic
  kind    person
  name    Stipe Mesic, Stjepan Mesic
  short   Mesic
  code    SRB
  sector  ELI
  gender  male
  role    YUG GOV, president of the Yugoslav presidency, 1991-07-01..1991-12-05
  role    HRV GOV, president, 2000-02-18..2010-02-18

actor Milorad Ulemek
  kind    person
  name    Milorad Ulemek
  short   Ulemek
  code    SRB
  sector  CRM
  gender  male
  role    SRB CRM, assassin of Zoran Djindjic, 2003-03..

# ---- KOS ----

actor Ibrahim Rugova
  kind    person
  name    Ibrahim Rugova
  short   Rugova
  code    KOS
  sector  ELI
  gender  male
  role    KOS OPP, Kosovo Albanian leader, 1989-12-23..2002-03-03
  role    KOS GOV, president, 2002-03-04..2006-01-21

actor Fatmir Sejdiu
  kind    person
  name    Fatmir Sejdiu
  short   Sejdiu
  code    KOS
  sector  ELI
  gender  male
  role    KOS GOV, president, 2006-02-10..2010-09-27

actor Hashim Thaci
  kind    person
  name    Hashim Thaci, Hashim Thaqi
  short   Thaci
  code    KOS
  sector  ELI
  gender  male
  role    KOS REB, KLA leader, 1998..1999-09-20
  role    KOS GOV, prime minister, 2008-01-09..2014-12-09
  role    KOS GOV, foreign minister, 2014-12-12..2016-04-07
  role    KOS GOV, president, 2016-04-07..2020-11-05

actor Atifete Jahjaga
  kind    person
  name    Atifete Jahjaga
  short   Jahjaga
  code    KOS
  sector  ELI
  gender  female
  role    KOS GOV, president, 2011-04-07..2016-04-07

actor Vjosa Osmani
  kind    person
  name    Vjosa Osmani
  short   Osmani
  code    KOS
  sector  ELI
  gender  female
  wikidata Q13047644
  role    KOS GOV, president, 2021-04-06..

actor Ramush Haradinaj
  kind    person
  name    Ramush Haradinaj
  short   Haradinaj
  code    KOS
  sector  ELI
  gender  male
  role    KOS REB, KLA commander, 1998..1999-09-20
  role    KOS GOV, prime minister, 2004-12-03..2005-03-08
  role    KOS GOV, prime minister, 2017-09-09..2020-02-03

actor Agim Ceku
  kind    person
  name    Agim Ceku
  short   Ceku
  code    KOS
  sector  ELI
  gender  male
  role    KOS REB, KLA commander, 1999-05..1999-09-20
  role    KOS GOV, prime minister, 2006-03-10..2008-01-09

actor Bajram Kosumi
  kind    person
  name    Bajram Kosumi
  short   Kosumi
  code    KOS
  sector  ELI
  gender  male
  role    KOS GOV, prime minister, 2005-03-23..2006-03-10

actor Bajram Rexhepi
  kind    person
  name    Bajram Rexhepi
  short   Rexhepi
  code    KOS
  sector  ELI
  gender  male
  role    KOS GOV, prime minister, 2002-03-04..2004-12-03

actor Isa Mustafa
  kind    person
  name    Isa Mustafa
  short   Mustafa
  code    KOS
  sector  ELI
  gender  male
  role    KOS GOV, prime minister, 2014-12-09..2017-09-09

actor Avdullah Hoti
  kind    person
  name    Avdullah Hoti
  short   Hoti
  code    KOS
  sector  ELI
  gender  male
  role    KOS GOV, prime minister, 2020-06-03..2021-03-22

actor Albin Kurti
  kind    person
  name    Albin Kurti
  short   Kurti
  code    KOS
  sector  ELI
  gender  male
  wikidata Q441633
  role    KOS PTY OPP, leader of Self-Determination, 2005..2020-02-02
  role    KOS GOV, prime minister, 2020-02-03..2020-06-03
  role    KOS GOV, prime minister, 2021-03-22..

# ---- MNE ----

actor Milo Djukanovic
  kind    person
  name    Milo Djukanovic
  short   Djukanovic
  code    MNE
  sector  ELI
  gender  male
  role    MNE GOV, prime minister, 1991-02-15..1998-02-05
  role    MNE GOV, president, 1998-01-15..2002-11-25
  role    MNE GOV, prime minister, 2003-01-08..2006-11-10
  role    MNE GOV, prime minister, 2008-02-29..2010-12-29
  role    MNE GOV, prime minister, 2012-12-04..2016-11-28
  role    MNE GOV, president, 2018-05-20..2023-05-20

actor Filip Vujanovic
  kind    person
  name    Filip Vujanovic
  short   Vujanovic
  code    MNE
  sector  ELI
  gender  male
  role    MNE GOV, president, 2003-05-22..2018-05-20

actor Momir Bulatovic
  kind    person
  name    Momir Bulatovic
  short   Bulatovic
  code    MNE
  sector  ELI
  gender  male
  role    MNE GOV, president, 1990-12-23..1998-01-15

actor Igor Luksic
  kind    person
  name    Igor Luksic
  short   Luksic
  code    MNE
  sector  ELI
  gender  male
  role    MNE GOV, prime minister, 2010-12-29..2012-12-04

actor Dusko Markovic
  kind    person
  name    Dusko Markovic
  short   Markovic
  code    MNE
  sector  ELI
  gender  male
  role    MNE GOV, prime minister, 2016-11-28..2020-12-04

actor Zdravko Krivokapic
  kind    person
  name    Zdravko Krivokapic
  short   Krivokapic
  code    MNE
  sector  ELI
  gender  male
  wikidata Q97999161
  role    MNE GOV, prime minister, 2020-12-04..2022-04-28

actor Dritan Abazovic
  kind    person
  name    Dritan Abazovic
  short   Abazovic
  code    MNE
  sector  ELI
  gender  male
  wikidata Q16353146
  role    MNE GOV, prime minister, 2022-04-28..2023-10-31

actor Jakov Milatovic
  kind    person
  name    Jakov Milatovic
  short   Milatovic
  code    MNE
  sector  ELI
  gender  male
  role    MNE GOV, president, 2023-05-20..

actor Milojko Spajic
  kind    person
  name    Milojko Spajic
  short   Spajic
  code    MNE
  sector  ELI
  gender  male
  role    MNE GOV, prime minister, 2023-10-31..

# ---- MKD ----

actor Kiro Gligorov
  kind    person
  name    Kiro Gligorov
  short   Gligorov
  code    MKD
  sector  ELI
  gender  male
  role    MKD GOV, president, 1991-01-27..1999-11-19

actor Boris Trajkovski
  kind    person
  name    Boris Trajkovski
  short   Trajkovski
  code    MKD
  sector  ELI
  gender  male
  role    MKD GOV, president, 1999-12-15..2004-02-26

actor Branko Crvenkovski
  kind    person
  name    Branko Crvenkovski
  short   Crvenkovski
  code    MKD
  sector  ELI
  gender  male
  role    MKD GOV, prime minister, 1992-09-04..1998-11-30
  role    MKD GOV, prime minister, 2002-11-01..2004-05-12
  role    MKD GOV, president, 2004-05-12..2009-05-12

actor Ljubco Georgievski
  kind    person
  name    Ljubco Georgievski
  short   Georgievski
  code    MKD
  sector  ELI
  gender  male
  role    MKD GOV, prime minister, 1998-11-30..2002-11-01

actor Gjorge Ivanov
  kind    person
  name    Gjorge Ivanov
  short   Ivanov
  code    MKD
  sector  ELI
  gender  male
  role    MKD GOV, president, 2009-05-12..2019-05-12

actor Nikola Gruevski
  kind    person
  name    Nikola Gruevski
  short   Gruevski
  code    MKD
  sector  ELI
  gender  male
  role    MKD GOV, prime minister, 2006-08-27..2016-01-18

actor Zoran Zaev
  kind    person
  name    Zoran Zaev
  short   Zaev
  code    MKD
  sector  ELI
  gender  male
  wikidata Q220579
  role    MKD PTY OPP, opposition leader, 2013-06..2017-05-30
  role    MKD GOV, prime minister, 2017-05-31..2020-01-03
  role    MKD GOV, prime minister, 2020-08-30..2022-01-16

actor Stevo Pendarovski
  kind    person
  name    Stevo Pendarovski
  short   Pendarovski
  code    MKD
  sector  ELI
  gender  male
  wikidata Q15967423
  role    MKD GOV, president, 2019-05-12..2024-05-12

actor Dimitar Kovacevski
  kind    person
  name    Dimitar Kovacevski
  short   Kovacevski
  code    MKD
  sector  ELI
  gender  male
  wikidata Q110288715
  role    MKD GOV, prime minister, 2022-01-16..2024-01-28

actor Gordana Siljanovska-Davkova
  kind    person
  name    Gordana Siljanovska-Davkova, Gordana Siljanovska
  short   Siljanovska-Davkova
  code    MKD
  sector  ELI
  gender  female
  role    MKD GOV, president, 2024-05-12..

actor Hristijan Mickoski
  kind    person
  name    Hristijan Mickoski
  short   Mickoski
  code    MKD
  sector  ELI
  gender  male
  role    MKD GOV, prime minister, 2024-06-23..

actor Nikola Dimitrov
  kind    person
  name    Nikola Dimitrov
  short   Dimitrov
  code    MKD
  sector  ELI
  gender  male
  role    MKD GOV, foreign minister, 2017-06-01..2020-08-30

actor Ali Ahmeti
  kind    person
  name    Ali Ahmeti
  short   Ahmeti
  code    MKD
  sector  PTY
  gender  male
  role    MKD REB, leader of the National Liberation Army, 2001-01..2001-09
  role    MKD PTY, leader of the Democratic Union for Integration, 2002-06..

actor Arben Xhaferi
  kind    person
  name    Arben Xhaferi
  short   Xhaferi
  code    MKD
  sector  PTY
  gender  male
  role    MKD PTY, Albanian party leader, 1994..2007

# ---- BIH ----

actor Alija Izetbegovic
  kind    person
  name    Alija Izetbegovic
  short   Izetbegovic
  code    BIH
  sector  ELI
  gender  male
  role    BIH GOV, president, 1990-12-20..2000-10-14

actor Haris Silajdzic
  kind    person
  name    Haris Silajdzic
  short   Silajdzic
  code    BIH
  sector  ELI
  gender  male
  role    BIH GOV, foreign minister, 1990-12-20..1993-10-25
  role    BIH GOV, prime minister, 1993-10-25..1996-01-30
  role    BIH GOV, member of the presidency, 2006-11-06..2010-11-10

actor Bakir Izetbegovic
  kind    person
  name    Bakir Izetbegovic
  short   Izetbegovic
  code    BIH
  sector  ELI
  gender  male
  role    BIH GOV, member of the presidency, 2010-11-10..2018-11-20

actor Radovan Karadzic
  kind    person
  name    Radovan Karadzic
  short   Karadzic
  code    BIH
  sector  REB
  gender  male
  role    BIH REB, president of the Bosnian Serbs, 1992-05-13..1996-07-19

actor Ratko Mladic
  kind    person
  name    Ratko Mladic
  short   Mladic
  code    BIH
  sector  REB
  gender  male
  role    BIH REB, commander of the Bosnian Serb army, 1992-05-12..1996-11-08

actor Biljana Plavsic
  kind    person
  name    Biljana Plavsic
  short   Plavsic
  code    BIH
  sector  ELI
  gender  female
  role    BIH GOV, president of the Bosnian Serb republic, 1996-07-19..1998-11-04

actor Momcilo Krajisnik
  kind    person
  name    Momcilo Krajisnik
  short   Krajisnik
  code    BIH
  sector  ELI
  gender  male
  role    BIH REB, speaker of the Bosnian Serb assembly, 1991-10..1996-09
  role    BIH GOV, member of the presidency, 1996-10-05..1998-10-13

actor Milorad Dodik
  kind    person
  name    Milorad Dodik
  short   Dodik
  code    BIH
  sector  ELI
  gender  male
  role    BIH GOV, prime minister of the Bosnian Serb republic, 1998-01-18..2001-01-16
  role    BIH GOV, prime minister of the Bosnian Serb republic, 2006-02-28..2010-11-15
  role    BIH GOV, president of the Bosnian Serb republic, 2010-11-15..2018-11-19
  role    BIH GOV, member of the presidency, 2018-11-20..2022-11-16
  role    BIH GOV, president of the Bosnian Serb republic, 2022-11-15..2025-08

actor Ejup Ganic
  kind    person
  name    Ejup Ganic
  short   Ganic
  code    BIH
  sector  ELI
  gender  male
  role    BIH GOV, vice president, 1992..1996

actor Fikret Abdic
  kind    person
  name    Fikret Abdic
  short   Abdic
  code    BIH
  sector  REB
  gender  male
  role    BIH REB, leader of western Bosnia, 1993-09-27..1995-08-07

actor Mate Boban
  kind    person
  name    Mate Boban
  short   Boban
  code    BIH
  sector  REB
  gender  male
  role    BIH REB, Bosnian Croat leader, 1992-07..1994-02

actor Zlatko Lagumdzija
  kind    person
  name    Zlatko Lagumdzija
  short   Lagumdzija
  code    BIH
  sector  ELI
  gender  male
  role    BIH GOV, foreign minister, 2012-01-12..2015-03-31

actor Denis Becirovic
  kind    person
  name    Denis Becirovic
  short   Becirovic
  code    BIH
  sector  ELI
  gender  male
  role    BIH GOV, member of the presidency, 2022-11-16..

actor Carl Bildt
  kind    person
  name    Carl Bildt
  short   Bildt
  code    BIH
  sector  ELI
  gender  male
  role    SWE GOV, prime minister, 1991-10-04..1994-10-07
  role    IGO GOV, high representative for Bosnia, 1995-12-14..1997-06-18
  role    SWE GOV, foreign minister, 2006-10-06..2014-10-03

actor Carlos Westendorp
  kind    person
  name    Carlos Westendorp
  short   Westendorp
  code    BIH
  sector  ELI
  gender  male
  role    IGO GOV, high representative for Bosnia, 1997-06-18..1999-08-18

actor Wolfgang Petritsch
  kind    person
  name    Wolfgang Petritsch
  short   Petritsch
  code    BIH
  sector  ELI
  gender  male
  role    IGO GOV, high representative for Bosnia, 1999-08-18..2002-05-27

actor Valentin Inzko
  kind    person
  name    Valentin Inzko
  short   Inzko
  code    BIH
  sector  ELI
  gender  male
  role    IGO GOV, high representative for Bosnia, 2009-03-26..2021-08-01

actor Christian Schmidt
  kind    person
  name    Christian Schmidt
  short   Schmidt
  code    BIH
  sector  ELI
  gender  male
  role    IGO GOV, high representative for Bosnia, 2021-08-01..

# ---- HRV ----

actor Franjo Tudjman
  kind    person
  name    Franjo Tudjman, Franjo Tudman
  short   Tudjman
  code    HRV
  sector  ELI
  gender  male
  role    HRV GOV, president, 1990-05-30..1999-12-10

actor Ivo Josipovic
  kind    person
  name    Ivo Josipovic
  short   Josipovic
  code    HRV
  sector  ELI
  gender  male
  role    HRV GOV, president, 2010-02-18..2015-02-18

actor Kolinda Grabar-Kitarovic
  kind    person
  name    Kolinda Grabar-Kitarovic
  short   Grabar-Kitarovic
  code    HRV
  sector  ELI
  gender  female
  role    HRV GOV, foreign minister, 2005-02-17..2008-01-12
  role    HRV GOV, president, 2015-02-19..2020-02-18

actor Zoran Milanovic
  kind    person
  name    Zoran Milanovic
  short   Milanovic
  code    HRV
  sector  ELI
  gender  male
  wikidata Q57687
  role    HRV GOV, prime minister, 2011-12-23..2016-01-22
  role    HRV GOV, president, 2020-02-18..

actor Ivica Racan
  kind    person
  name    Ivica Racan
  short   Racan
  code    HRV
  sector  ELI
  gender  male
  role    HRV GOV, prime minister, 2000-01-27..2003-12-23

actor Ivo Sanader
  kind    person
  name    Ivo Sanader
  short   Sanader
  code    HRV
  sector  ELI
  gender  male
  role    HRV GOV, prime minister, 2003-12-23..2009-07-06

actor Jadranka Kosor
  kind    person
  name    Jadranka Kosor
  short   Kosor
  code    HRV
  sector  ELI
  gender  female
  role    HRV GOV, prime minister, 2009-07-06..2011-12-23

actor Andrej Plenkovic
  kind    person
  name    Andrej Plenkovic
  short   Plenkovic
  code    HRV
  sector  ELI
  gender  male
  wikidata Q11685764
  role    HRV GOV, prime minister, 2016-10-19..

actor Tihomir Oreskovic
  kind    person
  name    Tihomir Oreskovic
  short   Oreskovic
  code    HRV
  sector  ELI
  gender  male
  role    HRV GOV, prime minister, 2016-01-22..2016-10-19

actor Mate Granic
  kind    person
  name    Mate Granic
  short   Granic
  code    HRV
  sector  ELI
  gender  male
  role    HRV GOV, foreign minister, 1993-05-28..2000-01-27

actor Gojko Susak
  kind    person
  name    Gojko Susak
  short   Susak
  code    HRV
  sector  ELI
  gender  male
  role    HRV GOV, defence minister, 1991-09-18..1998-05-03

actor Vesna Pusic
  kind    person
  name    Vesna Pusic
  short   Pusic
  code    HRV
  sector  ELI
  gender  female
  role    HRV GOV, foreign minister, 2011-12-23..2016-01-22

actor Ante Gotovina
  kind    person
  name    Ante Gotovina
  short   Gotovina
  code    HRV
  sector  ELI
  gender  male
  role    HRV MIL, general, 1992..2000-09

actor Milan Martic
  kind    person
  name    Milan Martic
  short   Martic
  code    HRV
  sector  REB
  gender  male
  role    HRV REB, Krajina Serb leader, 1994-01-25..1995-08-07

actor Milan Babic
  kind    person
  name    Milan Babic
  short   Babic
  code    HRV
  sector  REB
  gender  male
  role    HRV REB, Krajina Serb leader, 1991-12-19..1992-02-16

# ---- SVN ----

actor Milan Kucan
  kind    person
  name    Milan Kucan
  short   Kucan
  code    SVN
  sector  ELI
  gender  male
  role    SVN GOV, president, 1990-04-22..2002-12-23

actor Janez Drnovsek
  kind    person
  name    Janez Drnovsek
  short   Drnovsek
  code    SVN
  sector  ELI
  gender  male
  role    SVN GOV, prime minister, 1992-05-14..2002-12-19
  role    SVN GOV, president, 2002-12-23..2007-12-23

actor Danilo Turk
  kind    person
  name    Danilo Turk
  short   Turk
  code    SVN
  sector  ELI
  gender  male
  role    SVN GOV, president, 2007-12-23..2012-12-22

actor Borut Pahor
  kind    person
  name    Borut Pahor
  short   Pahor
  code    SVN
  sector  ELI
  gender  male
  wikidata Q206471
  role    SVN GOV, prime minister, 2008-11-21..2012-02-10
  role    SVN GOV, president, 2012-12-22..2022-12-23

actor Janez Jansa
  kind    person
  name    Janez Jansa
  short   Jansa
  code    SVN
  sector  ELI
  gender  male
  wikidata Q57627
  role    SVN GOV, defence minister, 1990-05-16..1994-03-29
  role    SVN GOV, prime minister, 2004-12-03..2008-11-21
  role    SVN GOV, prime minister, 2012-02-10..2013-03-20
  role    SVN GOV, prime minister, 2020-03-13..2022-06-01

actor Miro Cerar
  kind    person
  name    Miro Cerar
  short   Cerar
  code    SVN
  sector  ELI
  gender  male
  role    SVN GOV, prime minister, 2014-09-18..2018-09-13

actor Marjan Sarec
  kind    person
  name    Marjan Sarec
  short   Sarec
  code    SVN
  sector  ELI
  gender  male
  role    SVN GOV, prime minister, 2018-09-13..2020-03-13

actor Robert Golob
  kind    person
  name    Robert Golob
  short   Golob
  code    SVN
  sector  ELI
  gender  male
  wikidata Q18645045
  role    SVN GOV, prime minister, 2022-06-01..

actor Natasa Pirc Musar
  kind    person
  name    Natasa Pirc Musar, Natasa Pirc-Musar
  short   Pirc Musar
  code    SVN
  sector  ELI
  gender  female
  role    SVN GOV, president, 2022-12-23..

# ---- ALB ----

actor Sali Berisha
  kind    person
  name    Sali Berisha
  short   Berisha
  code    ALB
  sector  ELI
  gender  male
  role    ALB GOV, president, 1992-04-09..1997-07-24
  role    ALB GOV, prime minister, 2005-09-11..2013-09-11
  role    ALB PTY OPP, opposition leader, 2022..

actor Ramiz Alia
  kind    person
  name    Ramiz Alia
  short   Alia
  code    ALB
  sector  ELI
  gender  male
  role    ALB GOV, president, 1991-04-30..1992-04-03

actor Fatos Nano
  kind    person
  name    Fatos Nano
  short   Nano
  code    ALB
  sector  ELI
  gender  male
  role    ALB GOV, prime minister, 1991-02-22..1991-06-05
  role    ALB GOV, prime minister, 1997-07-25..1998-10-02
  role    ALB GOV, prime minister, 2002-07-31..2005-09-11

actor Bashkim Fino
  kind    person
  name    Bashkim Fino
  short   Fino
  code    ALB
  sector  ELI
  gender  male
  role    ALB GOV, prime minister, 1997-03-11..1997-07-25

actor Pandeli Majko
  kind    person
  name    Pandeli Majko
  short   Majko
  code    ALB
  sector  ELI
  gender  male
  role    ALB GOV, prime minister, 1998-10-02..1999-10-29
  role    ALB GOV, prime minister, 2002-02-22..2002-07-31

actor Ilir Meta
  kind    person
  name    Ilir Meta
  short   Meta
  code    ALB
  sector  ELI
  gender  male
  wikidata Q727132
  role    ALB GOV, prime minister, 1999-10-29..2002-02-22
  role    ALB GOV, president, 2017-07-24..2022-07-24

actor Edi Rama
  kind    person
  name    Edi Rama
  short   Rama
  code    ALB
  sector  ELI
  gender  male
  wikidata Q316901
  role    ALB GOV, mayor of Tirana, 2000-10..2011
  role    ALB GOV, prime minister, 2013-09-11..

actor Bajram Begaj
  kind    person
  name    Bajram Begaj
  short   Begaj
  code    ALB
  sector  ELI
  gender  male
  wikidata Q107422711
  role    ALB GOV, president, 2022-07-24..

actor Bujar Nishani
  kind    person
  name    Bujar Nishani
  short   Nishani
  code    ALB
  sector  ELI
  gender  male
  role    ALB GOV, president, 2012-07-24..2017-07-24

# ---- GRC ----

actor Konstantinos Mitsotakis
  kind    person
  name    Konstantinos Mitsotakis, Constantine Mitsotakis
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, prime minister, 1990-04-11..1993-10-13

actor Andreas Papandreou
  kind    person
  name    Andreas Papandreou
  short   Papandreou
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, prime minister, 1981-10-21..1989-07-02
  role    GRC GOV, prime minister, 1993-10-13..1996-01-17

actor Costas Simitis
  kind    person
  name    Costas Simitis, Kostas Simitis
  short   Simitis
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, prime minister, 1996-01-18..2004-03-10

actor Costas Karamanlis
  kind    person
  name    Costas Karamanlis, Kostas Karamanlis
  short   Karamanlis
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, prime minister, 2004-03-10..2009-10-06

actor George Papandreou
  kind    person
  name    George Papandreou
  short   Papandreou
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, foreign minister, 1999-02-19..2004-02-13
  role    GRC GOV, prime minister, 2009-10-06..2011-11-11

actor Lucas Papademos
  kind    person
  name    Lucas Papademos
  short   Papademos
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, prime minister, 2011-11-11..2012-05-16

actor Antonis Samaras
  kind    person
  name    Antonis Samaras
  short   Samaras
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, foreign minister, 1990-04-11..1992-04-13
  role    GRC GOV, prime minister, 2012-06-20..2015-01-26

actor Alexis Tsipras
  kind    person
  name    Alexis Tsipras
  short   Tsipras
  code    GRC
  sector  ELI
  gender  male
  role    GRC PTY OPP, leader of Syriza, 2009-10-04..2015-01-25
  role    GRC GOV, prime minister, 2015-01-26..2015-08-27
  role    GRC GOV, prime minister, 2015-09-21..2019-07-08
  role    GRC PTY OPP, leader of Syriza, 2019-07-09..2023-06-29

actor Kyriakos Mitsotakis
  kind    person
  name    Kyriakos Mitsotakis
  short   Mitsotakis
  code    GRC
  sector  ELI
  gender  male
  wikidata Q552751
  role    GRC PTY OPP, leader of New Democracy, 2016-01-10..2019-07-07
  role    GRC GOV, prime minister, 2019-07-08..

actor Karolos Papoulias
  kind    person
  name    Karolos Papoulias
  short   Papoulias
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, foreign minister, 1993-10-13..1996-01-22
  role    GRC GOV, president, 2005-03-12..2015-03-13

actor Prokopis Pavlopoulos
  kind    person
  name    Prokopis Pavlopoulos
  short   Pavlopoulos
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, president, 2015-03-13..2020-03-13

actor Katerina Sakellaropoulou
  kind    person
  name    Katerina Sakellaropoulou
  short   Sakellaropoulou
  code    GRC
  sector  ELI
  gender  female
  wikidata Q57415743
  role    GRC GOV, president, 2020-03-13..2025-03-13

actor Theodoros Pangalos
  kind    person
  name    Theodoros Pangalos
  short   Pangalos
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, foreign minister, 1996-01-22..1999-02-18

actor Dora Bakoyannis
  kind    person
  name    Dora Bakoyannis, Dora Bakoyianni
  short   Bakoyannis
  code    GRC
  sector  ELI
  gender  female
  role    GRC GOV, foreign minister, 2006-02-15..2009-10-06

actor Evangelos Venizelos
  kind    person
  name    Evangelos Venizelos
  short   Venizelos
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, finance minister, 2011-06-17..2012-03-21
  role    GRC GOV, foreign minister, 2013-06-25..2015-01-27

actor Nikos Kotzias
  kind    person
  name    Nikos Kotzias
  short   Kotzias
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, foreign minister, 2015-01-27..2018-10-17

actor Nikos Dendias
  kind    person
  name    Nikos Dendias
  short   Dendias
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, foreign minister, 2019-07-09..2023-05-26
  role    GRC GOV, defence minister, 2023-06-27..

actor Giorgos Gerapetritis
  kind    person
  name    Giorgos Gerapetritis, George Gerapetritis
  short   Gerapetritis
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, foreign minister, 2023-06-27..

actor Panos Kammenos
  kind    person
  name    Panos Kammenos
  short   Kammenos
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, defence minister, 2015-01-27..2019-01-13

actor Yanis Varoufakis
  kind    person
  name    Yanis Varoufakis
  short   Varoufakis
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, finance minister, 2015-01-27..2015-07-06

actor Euclid Tsakalotos
  kind    person
  name    Euclid Tsakalotos
  short   Tsakalotos
  code    GRC
  sector  ELI
  gender  male
  role    GRC GOV, finance minister, 2015-07-06..2019-07-08

actor Nikolaos Michaloliakos
  kind    person
  name    Nikolaos Michaloliakos, Nikos Mihaloliakos
  short   Michaloliakos
  code    GRC
  sector  PTY, OPP
  gender  male
  role    GRC PTY OPP, leader of Golden Dawn, 1993..2020

# ---- CYP ----

actor George Vassiliou
  kind    person
  name    George Vassiliou
  short   Vassiliou
  code    CYP
  sector  ELI
  gender  male
  role    CYP GOV, president, 1988-02-28..1993-02-28

actor Glafcos Clerides
  kind    person
  name    Glafcos Clerides, Glafkos Clerides
  short   Clerides
  code    CYP
  sector  ELI
  gender  male
  role    CYP GOV, president, 1993-02-28..2003-02-28

actor Tassos Papadopoulos
  kind    person
  name    Tassos Papadopoulos
  short   Papadopoulos
  code    CYP
  sector  ELI
  gender  male
  role    CYP GOV, president, 2003-02-28..2008-02-28

actor Demetris Christofias
  kind    person
  name    Demetris Christofias, Dimitris Christofias
  short   Christofias
  code    CYP
  sector  ELI
  gender  male
  role    CYP GOV, president, 2008-02-28..2013-02-28

actor Nicos Anastasiades
  kind    person
  name    Nicos Anastasiades, Nikos Anastasiades
  short   Anastasiades
  code    CYP
  sector  ELI
  gender  male
  wikidata Q2112764
  role    CYP GOV, president, 2013-02-28..2023-02-28

actor Nikos Christodoulides
  kind    person
  name    Nikos Christodoulides, Nicos Christodoulides
  short   Christodoulides
  code    CYP
  sector  ELI
  gender  male
  role    CYP GOV, foreign minister, 2018-03-01..2022-01-11
  role    CYP GOV, president, 2023-02-28..

actor Ioannis Kasoulides
  kind    person
  name    Ioannis Kasoulides, Yiannakis Cassoulides
  short   Kasoulides
  code    CYP
  sector  ELI
  gender  male
  role    CYP GOV, foreign minister, 1997-04-08..2003-02-28
  role    CYP GOV, foreign minister, 2013-03-01..2018-02-28

actor Mehmet Ali Talat
  kind    person
  name    Mehmet Ali Talat
  short   Talat
  code    CYP
  sector  ELI
  gender  male
  role    CYP GOV PRE, president of Northern Cyprus, 2005-04-24..2010-04-23

actor Dervis Eroglu
  kind    person
  name    Dervis Eroglu
  short   Eroglu
  code    CYP
  sector  ELI
  gender  male
  role    CYP GOV PRE, president of Northern Cyprus, 2010-04-23..2015-04-30

actor Mustafa Akinci
  kind    person
  name    Mustafa Akinci
  short   Akinci
  code    CYP
  sector  ELI
  gender  male
  role    CYP GOV PRE, president of Northern Cyprus, 2015-04-30..2020-10-23

actor Ersin Tatar
  kind    person
  name    Ersin Tatar
  short   Tatar
  code    CYP
  sector  ELI
  gender  male
  wikidata Q6057339
  role    CYP GOV PRE, president of Northern Cyprus, 2020-10-23..2025-10-24

# ---- ITA ----

actor Giulio Andreotti
  kind    person
  name    Giulio Andreotti
  short   Andreotti
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, prime minister, 1989-07-22..1992-06-28

actor Giuliano Amato
  kind    person
  name    Giuliano Amato
  short   Amato
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, prime minister, 1992-06-28..1993-04-29
  role    ITA GOV, prime minister, 2000-04-25..2001-06-11

actor Carlo Azeglio Ciampi
  kind    person
  name    Carlo Azeglio Ciampi
  short   Ciampi
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, prime minister, 1993-04-29..1994-05-11
  role    ITA GOV, president, 1999-05-18..2006-05-15

actor Silvio Berlusconi
  kind    person
  name    Silvio Berlusconi
  short   Berlusconi
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, prime minister, 1994-05-11..1995-01-17
  role    ITA GOV, prime minister, 2001-06-11..2006-05-17
  role    ITA GOV, prime minister, 2008-05-08..2011-11-16
  role    ITA PTY, leader of Forza Italia, 2013-11-16..2023-06-12

actor Lamberto Dini
  kind    person
  name    Lamberto Dini
  short   Dini
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, prime minister, 1995-01-17..1996-05-18
  role    ITA GOV, foreign minister, 1996-05-18..2001-06-06

actor Romano Prodi
  kind    person
  name    Romano Prodi
  short   Prodi
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, prime minister, 1996-05-18..1998-10-21
  role    EUR GOV, president of the European Commission, 1999-09-16..2004-11-22
  role    ITA GOV, prime minister, 2006-05-17..2008-05-08

actor Massimo D'Alema
  kind    person
  name    Massimo D'Alema
  short   D'Alema
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, prime minister, 1998-10-21..2000-04-26
  role    ITA GOV, foreign minister, 2006-05-17..2008-05-08

actor Mario Monti
  kind    person
  name    Mario Monti
  short   Monti
  code    ITA
  sector  ELI
  gender  male
  role    EUR GOV, competition commissioner, 1999-09-16..2004-11-21
  role    ITA GOV, prime minister, 2011-11-16..2013-04-28

actor Enrico Letta
  kind    person
  name    Enrico Letta
  short   Letta
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, prime minister, 2013-04-28..2014-02-22

actor Matteo Renzi
  kind    person
  name    Matteo Renzi
  short   Renzi
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, prime minister, 2014-02-22..2016-12-12

actor Paolo Gentiloni
  kind    person
  name    Paolo Gentiloni
  short   Gentiloni
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, foreign minister, 2014-10-31..2016-12-12
  role    ITA GOV, prime minister, 2016-12-12..2018-06-01
  role    EUR GOV, economy commissioner, 2019-12-01..2024-11-30

actor Giuseppe Conte
  kind    person
  name    Giuseppe Conte
  short   Conte
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, prime minister, 2018-06-01..2021-02-13
  role    ITA PTY OPP, leader of the Five Star Movement, 2021-08-06..

actor Mario Draghi
  kind    person
  name    Mario Draghi
  short   Draghi
  code    ITA
  sector  ELI
  gender  male
  wikidata Q294460
  role    EUR GOV, president of the European Central Bank, 2011-11-01..2019-10-31
  role    ITA GOV, prime minister, 2021-02-13..2022-10-22

actor Giorgia Meloni
  kind    person
  name    Giorgia Meloni
  short   Meloni
  code    ITA
  sector  ELI
  gender  female
  wikidata Q451791
  role    ITA PTY OPP, leader of Brothers of Italy, 2014-03-08..2022-10-21
  role    ITA GOV, prime minister, 2022-10-22..

actor Francesco Cossiga
  kind    person
  name    Francesco Cossiga
  short   Cossiga
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, president, 1985-07-03..1992-04-28

actor Oscar Luigi Scalfaro
  kind    person
  name    Oscar Luigi Scalfaro
  short   Scalfaro
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, president, 1992-05-28..1999-05-15

actor Giorgio Napolitano
  kind    person
  name    Giorgio Napolitano
  short   Napolitano
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, president, 2006-05-15..2015-01-14

actor Sergio Mattarella
  kind    person
  name    Sergio Mattarella
  short   Mattarella
  code    ITA
  sector  ELI
  gender  male
  wikidata Q3956186
  role    ITA GOV, president, 2015-02-03..

actor Gianni De Michelis
  kind    person
  name    Gianni De Michelis
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, foreign minister, 1989-07-22..1992-06-28

actor Gianfranco Fini
  kind    person
  name    Gianfranco Fini
  short   Fini
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, foreign minister, 2004-11-18..2006-05-17

actor Franco Frattini
  kind    person
  name    Franco Frattini
  short   Frattini
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, foreign minister, 2002-11-14..2004-11-18
  role    ITA GOV, foreign minister, 2008-05-08..2011-11-16

actor Giulio Terzi
  kind    person
  name    Giulio Terzi, Giulio Terzi di Sant'Agata
  short   Terzi
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, foreign minister, 2011-11-16..2013-03-26

actor Emma Bonino
  kind    person
  name    Emma Bonino
  short   Bonino
  code    ITA
  sector  ELI
  gender  female
  role    EUR GOV, humanitarian commissioner, 1995-01-23..1999-09-15
  role    ITA GOV, foreign minister, 2013-04-28..2014-02-22

actor Federica Mogherini
  kind    person
  name    Federica Mogherini
  short   Mogherini
  code    ITA
  sector  ELI
  gender  female
  role    ITA GOV, foreign minister, 2014-02-22..2014-10-31
  role    EUR GOV, EU foreign policy chief, 2014-11-01..2019-11-30

actor Angelino Alfano
  kind    person
  name    Angelino Alfano
  short   Alfano
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, interior minister, 2013-04-28..2016-12-12
  role    ITA GOV, foreign minister, 2016-12-12..2018-06-01

actor Luigi Di Maio
  kind    person
  name    Luigi Di Maio
  short   Di Maio
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, foreign minister, 2019-09-05..2022-10-22

actor Antonio Tajani
  kind    person
  name    Antonio Tajani
  short   Tajani
  code    ITA
  sector  ELI
  gender  male
  role    EUR LEG, president of the European Parliament, 2017-01-17..2019-07-02
  role    ITA GOV, foreign minister, 2022-10-22..

actor Antonio Martino
  kind    person
  name    Antonio Martino
  short   Martino
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, defence minister, 2001-06-11..2006-05-17

actor Ignazio La Russa
  kind    person
  name    Ignazio La Russa
  short   La Russa
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, defence minister, 2008-05-08..2011-11-16

actor Roberta Pinotti
  kind    person
  name    Roberta Pinotti
  short   Pinotti
  code    ITA
  sector  ELI
  gender  female
  role    ITA GOV, defence minister, 2014-02-22..2018-06-01

actor Lorenzo Guerini
  kind    person
  name    Lorenzo Guerini
  short   Guerini
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, defence minister, 2019-09-05..2022-10-22

actor Guido Crosetto
  kind    person
  name    Guido Crosetto
  short   Crosetto
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, defence minister, 2022-10-22..

actor Umberto Bossi
  kind    person
  name    Umberto Bossi
  short   Bossi
  code    ITA
  sector  PTY
  gender  male
  role    ITA PTY, leader of the Northern League, 1989-12..2012-04-05

actor Matteo Salvini
  kind    person
  name    Matteo Salvini
  short   Salvini
  code    ITA
  sector  ELI
  gender  male
  role    ITA PTY, leader of the League, 2013-12-15..
  role    ITA GOV, interior minister, 2018-06-01..2019-09-05

actor Beppe Grillo
  kind    person
  name    Beppe Grillo
  short   Grillo
  code    ITA
  sector  PTY, OPP
  gender  male
  role    ITA PTY OPP, leader of the Five Star Movement, 2009-10-04..2017-09-23

actor Roberto Maroni
  kind    person
  name    Roberto Maroni
  short   Maroni
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, interior minister, 2008-05-08..2011-11-16

actor Marco Minniti
  kind    person
  name    Marco Minniti
  short   Minniti
  code    ITA
  sector  ELI
  gender  male
  role    ITA GOV, interior minister, 2016-12-12..2018-06-01

actor Elly Schlein
  kind    person
  name    Elly Schlein
  short   Schlein
  code    ITA
  sector  PTY, OPP
  gender  female
  role    ITA PTY OPP, leader of the Democratic Party, 2023-03-12..

# ---- ESP ----

actor Felipe Gonzalez
  kind    person
  name    Felipe Gonzalez
  short   Gonzalez
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, prime minister, 1982-12-02..1996-05-05

actor Jose Maria Aznar
  kind    person
  name    Jose Maria Aznar, Jose Aznar
  short   Aznar
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, prime minister, 1996-05-05..2004-04-17

actor Jose Luis Rodriguez Zapatero
  kind    person
  name    Jose Luis Rodriguez Zapatero, Jose Luis Zapatero, Luis Rodriguez Zapatero
  short   Zapatero
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, prime minister, 2004-04-17..2011-12-21

actor Mariano Rajoy
  kind    person
  name    Mariano Rajoy
  short   Rajoy
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, interior minister, 2001-02-28..2002-07-10
  role    ESP PTY OPP, leader of the People's Party, 2004-10-02..2011-12-20
  role    ESP GOV, prime minister, 2011-12-21..2018-06-01

actor Pedro Sanchez
  kind    person
  name    Pedro Sanchez
  short   Sanchez
  code    ESP
  sector  ELI
  gender  male
  wikidata Q6070218
  role    ESP PTY OPP, leader of the Socialists, 2014-07-26..2018-06-01
  role    ESP GOV, prime minister, 2018-06-02..

actor King Juan Carlos
  kind    person
  name    King Juan Carlos, Juan Carlos I, Juan Carlos
  short   Juan Carlos
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, king, 1975-11-22..2014-06-19

actor King Felipe VI
  kind    person
  name    King Felipe VI, Felipe VI, King Felipe
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, king, 2014-06-19..

actor Josep Pique
  kind    person
  name    Josep Pique
  short   Pique
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, foreign minister, 2000-04-27..2002-07-09

actor Ana Palacio
  kind    person
  name    Ana Palacio
  short   Palacio
  code    ESP
  sector  ELI
  gender  female
  role    ESP GOV, foreign minister, 2002-07-10..2004-04-18

actor Miguel Angel Moratinos
  kind    person
  name    Miguel Angel Moratinos
  short   Moratinos
  code    ESP
  sector  ELI
  gender  male
  role    EUR GOV, Middle East envoy, 1996-12..2003-06
  role    ESP GOV, foreign minister, 2004-04-18..2010-10-20

actor Trinidad Jimenez
  kind    person
  name    Trinidad Jimenez
  short   Jimenez
  code    ESP
  sector  ELI
  gender  female
  role    ESP GOV, foreign minister, 2010-10-21..2011-12-21

actor Jose Manuel Garcia-Margallo
  kind    person
  name    Jose Manuel Garcia-Margallo
  short   Garcia-Margallo
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, foreign minister, 2011-12-22..2016-11-03

actor Josep Borrell
  kind    person
  name    Josep Borrell
  short   Borrell
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, foreign minister, 2018-06-07..2019-11-29
  role    EUR GOV, EU foreign policy chief, 2019-12-01..2024-11-30

actor Jose Manuel Albares
  kind    person
  name    Jose Manuel Albares
  short   Albares
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, foreign minister, 2021-07-12..

actor Jose Bono
  kind    person
  name    Jose Bono
  short   Bono
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, defence minister, 2004-04-18..2006-04-11

actor Carme Chacon
  kind    person
  name    Carme Chacon
  short   Chacon
  code    ESP
  sector  ELI
  gender  female
  role    ESP GOV, defence minister, 2008-04-14..2011-12-22

actor Margarita Robles
  kind    person
  name    Margarita Robles
  short   Robles
  code    ESP
  sector  ELI
  gender  female
  role    ESP GOV, defence minister, 2018-06-07..

actor Alfredo Perez Rubalcaba
  kind    person
  name    Alfredo Perez Rubalcaba
  short   Rubalcaba
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, interior minister, 2006-04-11..2011-07-11
  role    ESP PTY OPP, leader of the Socialists, 2012-02-04..2014-07-26

actor Artur Mas
  kind    person
  name    Artur Mas
  short   Mas
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, president of Catalonia, 2010-12-27..2016-01-12

actor Carles Puigdemont
  kind    person
  name    Carles Puigdemont
  short   Puigdemont
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, president of Catalonia, 2016-01-12..2017-10-27
  role    ESP PTY OPP, exiled Catalan leader, 2017-10-30..

actor Quim Torra
  kind    person
  name    Quim Torra
  short   Torra
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, president of Catalonia, 2018-05-17..2020-09-28

actor Oriol Junqueras
  kind    person
  name    Oriol Junqueras
  short   Junqueras
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, vice president of Catalonia, 2016-01-14..2017-10-27

actor Jordi Pujol
  kind    person
  name    Jordi Pujol
  short   Pujol
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, president of Catalonia, 1980-05-08..2003-12-18

actor Juan Jose Ibarretxe
  kind    person
  name    Juan Jose Ibarretxe
  short   Ibarretxe
  code    ESP
  sector  ELI
  gender  male
  role    ESP GOV, president of the Basque region, 1999-01-02..2009-05-07

actor Arnaldo Otegi
  kind    person
  name    Arnaldo Otegi
  short   Otegi
  code    ESP
  sector  PTY
  gender  male
  role    ESP PTY, Basque separatist politician, 1998..

actor Pablo Iglesias
  kind    person
  name    Pablo Iglesias
  short   Iglesias
  code    ESP
  sector  PTY, OPP
  gender  male
  role    ESP PTY OPP, leader of Podemos, 2014-11-15..2021-05-04

actor Albert Rivera
  kind    person
  name    Albert Rivera
  short   Rivera
  code    ESP
  sector  PTY, OPP
  gender  male
  role    ESP PTY OPP, leader of Ciudadanos, 2006-07..2019-11-11

actor Santiago Abascal
  kind    person
  name    Santiago Abascal
  short   Abascal
  code    ESP
  sector  PTY, OPP
  gender  male
  role    ESP PTY OPP, leader of Vox, 2014-09-20..

actor Alberto Nunez Feijoo
  kind    person
  name    Alberto Nunez Feijoo
  short   Feijoo
  code    ESP
  sector  PTY, OPP
  gender  male
  role    ESP PTY OPP, leader of the People's Party, 2022-04-02..

actor Baltasar Garzon
  kind    person
  name    Baltasar Garzon
  short   Garzon
  code    ESP
  sector  ELI
  gender  male
  role    ESP JUD, judge, 1988..2012-02

# ---- PRT ----

actor Anibal Cavaco Silva
  kind    person
  name    Anibal Cavaco Silva
  short   Cavaco Silva
  code    PRT
  sector  ELI
  gender  male
  role    PRT GOV, prime minister, 1985-11-06..1995-10-28
  role    PRT GOV, president, 2006-03-09..2016-03-09

actor Antonio Guterres
  kind    person
  name    Antonio Guterres
  short   Guterres
  code    PRT
  sector  ELI
  gender  male
  role    PRT GOV, prime minister, 1995-10-28..2002-04-06
  role    UNO GOV, UN High Commissioner for Refugees, 2005-06-15..2015-12-31
  role    UNO GOV, secretary-general, 2017-01-01..

actor Jose Manuel Barroso
  kind    person
  name    Jose Manuel Barroso, Jose Manuel Durao Barroso, Manuel Barroso, Durao Barroso
  short   Barroso
  code    PRT
  sector  ELI
  gender  male
  role    PRT GOV, prime minister, 2002-04-06..2004-07-17
  role    EUR GOV, president of the European Commission, 2004-11-22..2014-10-31

actor Mario Soares
  kind    person
  name    Mario Soares
  short   Soares
  code    PRT
  sector  ELI
  gender  male
  role    PRT GOV, president, 1986-03-09..1996-03-09

actor Jorge Sampaio
  kind    person
  name    Jorge Sampaio
  short   Sampaio
  code    PRT
  sector  ELI
  gender  male
  role    PRT GOV, president, 1996-03-09..2006-03-09

actor Jose Socrates
  kind    person
  name    Jose Socrates
  short   Socrates
  code    PRT
  sector  ELI
  gender  male
  role    PRT GOV, prime minister, 2005-03-12..2011-06-21

actor Pedro Passos Coelho
  kind    person
  name    Pedro Passos Coelho
  short   Passos Coelho
  code    PRT
  sector  ELI
  gender  male
  role    PRT GOV, prime minister, 2011-06-21..2015-11-26

actor Antonio Costa
  kind    person
  name    Antonio Costa
  short   Costa
  code    PRT
  sector  ELI
  gender  male
  wikidata Q610788
  role    PRT GOV, prime minister, 2015-11-26..2024-04-02
  role    EUR GOV, president of the European Council, 2024-12-01..

actor Luis Montenegro
  kind    person
  name    Luis Montenegro
  short   Montenegro
  code    PRT
  sector  ELI
  gender  male
  role    PRT GOV, prime minister, 2024-04-02..

actor Marcelo Rebelo de Sousa
  kind    person
  name    Marcelo Rebelo de Sousa
  short   Rebelo de Sousa
  code    PRT
  sector  ELI
  gender  male
  wikidata Q6756617
  role    PRT GOV, president, 2016-03-09..

# ---- IRL ----

actor Charles Haughey
  kind    person
  name    Charles Haughey
  short   Haughey
  code    IRL
  sector  ELI
  gender  male
  role    IRL GOV, prime minister, 1987-03-10..1992-02-11

actor Albert Reynolds
  kind    person
  name    Albert Reynolds
  short   Reynolds
  code    IRL
  sector  ELI
  gender  male
  role    IRL GOV, prime minister, 1992-02-11..1994-12-15

actor John Bruton
  kind    person
  name    John Bruton
  short   Bruton
  code    IRL
  sector  ELI
  gender  male
  role    IRL GOV, prime minister, 1994-12-15..1997-06-26

actor Bertie Ahern
  kind    person
  name    Bertie Ahern
  short   Ahern
  code    IRL
  sector  ELI
  gender  male
  role    IRL GOV, prime minister, 1997-06-26..2008-05-07

actor Brian Cowen
  kind    person
  name    Brian Cowen
  short   Cowen
  code    IRL
  sector  ELI
  gender  male
  role    IRL GOV, foreign minister, 2000-01-27..2004-09-29
  role    IRL GOV, prime minister, 2008-05-07..2011-03-09

actor Enda Kenny
  kind    person
  name    Enda Kenny
  short   Kenny
  code    IRL
  sector  ELI
  gender  male
  role    IRL GOV, prime minister, 2011-03-09..2017-06-14

actor Leo Varadkar
  kind    person
  name    Leo Varadkar
  short   Varadkar
  code    IRL
  sector  ELI
  gender  male
  role    IRL GOV, prime minister, 2017-06-14..2020-06-27
  role    IRL GOV, prime minister, 2022-12-17..2024-04-09

actor Micheal Martin
  kind    person
  name    Micheal Martin
  short   Martin
  code    IRL
  sector  ELI
  gender  male
  wikidata Q920403
  role    IRL GOV, foreign minister, 2008-05-07..2011-01-19
  role    IRL GOV, prime minister, 2020-06-27..2022-12-17
  role    IRL GOV, foreign minister, 2022-12-17..2025-01-23
  role    IRL GOV, prime minister, 2025-01-23..

actor Simon Harris
  kind    person
  name    Simon Harris
  short   Harris
  code    IRL
  sector  ELI
  gender  male
  role    IRL GOV, prime minister, 2024-04-09..2025-01-23

actor Mary Robinson
  kind    person
  name    Mary Robinson
  short   Robinson
  code    IRL
  sector  ELI
  gender  female
  role    IRL GOV, president, 1990-12-03..1997-09-12
  role    UNO GOV, UN High Commissioner for Human Rights, 1997-09-12..2002-09-12

actor Mary McAleese
  kind    person
  name    Mary McAleese
  short   McAleese
  code    IRL
  sector  ELI
  gender  female
  role    IRL GOV, president, 1997-11-11..2011-11-10

actor Michael D. Higgins
  kind    person
  name    Michael D. Higgins, Michael Higgins
  short   Higgins
  code    IRL
  sector  ELI
  gender  male
  wikidata Q57276
  role    IRL GOV, president, 2011-11-11..2025-11-10

actor Dick Spring
  kind    person
  name    Dick Spring
  short   Spring
  code    IRL
  sector  ELI
  gender  male
  role    IRL GOV, foreign minister, 1993-01-12..1994-11-17
  role    IRL GOV, foreign minister, 1994-12-15..1997-06-26

actor Simon Coveney
  kind    person
  name    Simon Coveney
  short   Coveney
  code    IRL
  sector  ELI
  gender  male
  role    IRL GOV, foreign minister, 2017-06-14..2022-12-17

actor Mary Lou McDonald
  kind    person
  name    Mary Lou McDonald
  short   McDonald
  code    IRL
  sector  PTY, OPP
  gender  female
  role    IRL PTY OPP, leader of Sinn Fein, 2018-02-10..

# ---- NLD ----

actor Ruud Lubbers
  kind    person
  name    Ruud Lubbers
  short   Lubbers
  code    NLD
  sector  ELI
  gender  male
  role    NLD GOV, prime minister, 1982-11-04..1994-08-22
  role    UNO GOV, UN High Commissioner for Refugees, 2001-01-01..2005-02-20

actor Wim Kok
  kind    person
  name    Wim Kok
  short   Kok
  code    NLD
  sector  ELI
  gender  male
  role    NLD GOV, prime minister, 1994-08-22..2002-07-22

actor Jan Peter Balkenende
  kind    person
  name    Jan Peter Balkenende
  short   Balkenende
  code    NLD
  sector  ELI
  gender  male
  role    NLD GOV, prime minister, 2002-07-22..2010-10-14

actor Mark Rutte
  kind    person
  name    Mark Rutte
  short   Rutte
  code    NLD
  sector  ELI
  gender  male
  wikidata Q57792
  role    NLD GOV, prime minister, 2010-10-14..2024-07-02
  role    IGO GOV, secretary general of NATO, 2024-10-01..

actor Dick Schoof
  kind    person
  name    Dick Schoof
  short   Schoof
  code    NLD
  sector  ELI
  gender  male
  role    NLD GOV, prime minister, 2024-07-02..

actor Geert Wilders
  kind    person
  name    Geert Wilders
  short   Wilders
  code    NLD
  sector  PTY, OPP
  gender  male
  role    NLD PTY OPP, leader of the Party for Freedom, 2006-02-22..

actor Pim Fortuyn
  kind    person
  name    Pim Fortuyn
  short   Fortuyn
  code    NLD
  sector  PTY, OPP
  gender  male
  role    NLD PTY OPP, politician, 2001..2002-05-06

actor Theo van Gogh
  kind    person
  name    Theo van Gogh
  short   van Gogh
  code    NLD
  sector  SOC
  gender  male
  role    NLD SOC, film director, ..2004-11-02

actor Ayaan Hirsi Ali
  kind    person
  name    Ayaan Hirsi Ali
  short   Hirsi Ali
  code    NLD
  sector  ELI
  gender  female
  role    NLD LEG, lawmaker, 2003-01-30..2006-05-16

actor Hans van den Broek
  kind    person
  name    Hans van den Broek
  short   van den Broek
  code    NLD
  sector  ELI
  gender  male
  role    NLD GOV, foreign minister, 1982-11-04..1993-01-03
  role    EUR GOV, external relations commissioner, 1993-01-06..1999-09-15

actor Hans van Mierlo
  kind    person
  name    Hans van Mierlo
  short   van Mierlo
  code    NLD
  sector  ELI
  gender  male
  role    NLD GOV, foreign minister, 1994-08-22..1998-08-03

actor Jozias van Aartsen
  kind    person
  name    Jozias van Aartsen
  short   van Aartsen
  code    NLD
  sector  ELI
  gender  male
  role    NLD GOV, foreign minister, 1998-08-03..2002-07-22

actor Jaap de Hoop Scheffer
  kind    person
  name    Jaap de Hoop Scheffer
  short   de Hoop Scheffer, Hoop Scheffer
  code    NLD
  sector  ELI
  gender  male
  role    NLD GOV, foreign minister, 2002-07-22..2003-12-03
  role    IGO GOV, secretary general of NATO, 2004-01-05..2009-08-01

actor Bernard Bot
  kind    person
  name    Bernard Bot
  short   Bot
  code    NLD
  sector  ELI
  gender  male
  role    NLD GOV, foreign minister, 2003-12-03..2007-02-22

actor Maxime Verhagen
  kind    person
  name    Maxime Verhagen
  short   Verhagen
  code    NLD
  sector  ELI
  gender  male
  role    NLD GOV, foreign minister, 2007-02-22..2010-10-14

actor Frans Timmermans
  kind    person
  name    Frans Timmermans
  short   Timmermans
  code    NLD
  sector  ELI
  gender  male
  role    NLD GOV, foreign minister, 2012-11-05..2014-10-17
  role    EUR GOV, vice president of the European Commission, 2014-11-01..2023-08-22

actor Bert Koenders
  kind    person
  name    Bert Koenders
  short   Koenders
  code    NLD
  sector  ELI
  gender  male
  role    NLD GOV, foreign minister, 2014-10-17..2017-10-26

actor Kajsa Ollongren
  kind    person
  name    Kajsa Ollongren
  short   Ollongren
  code    NLD
  sector  ELI
  gender  female
  role    NLD GOV, defence minister, 2022-01-10..2024-07-02

actor Ruben Brekelmans
  kind    person
  name    Ruben Brekelmans
  short   Brekelmans
  code    NLD
  sector  ELI
  gender  male
  role    NLD GOV, defence minister, 2024-07-02..

actor Caspar Veldkamp
  kind    person
  name    Caspar Veldkamp
  short   Veldkamp
  code    NLD
  sector  ELI
  gender  male
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
  gender  male
  role    NLD GOV, king, 2013-04-30..

# ---- BEL ----

actor Wilfried Martens
  kind    person
  name    Wilfried Martens
  short   Martens
  code    BEL
  sector  ELI
  gender  male
  role    BEL GOV, prime minister, 1981-12-17..1992-03-07

actor Jean-Luc Dehaene
  kind    person
  name    Jean-Luc Dehaene
  short   Dehaene
  code    BEL
  sector  ELI
  gender  male
  role    BEL GOV, prime minister, 1992-03-07..1999-07-12

actor Guy Verhofstadt
  kind    person
  name    Guy Verhofstadt
  short   Verhofstadt
  code    BEL
  sector  ELI
  gender  male
  role    BEL GOV, prime minister, 1999-07-12..2008-03-20

actor Yves Leterme
  kind    person
  name    Yves Leterme
  short   Leterme
  code    BEL
  sector  ELI
  gender  male
  role    BEL GOV, prime minister, 2008-03-20..2008-12-30
  role    BEL GOV, prime minister, 2009-11-25..2011-12-06

actor Herman Van Rompuy
  kind    person
  name    Herman Van Rompuy, Herman van Rompuy
  short   Van Rompuy, van Rompuy
  code    BEL
  sector  ELI
  gender  male
  role    BEL GOV, prime minister, 2008-12-30..2009-11-25
  role    EUR GOV, president of the European Council, 2010-01-01..2014-11-30

actor Elio Di Rupo
  kind    person
  name    Elio Di Rupo
  short   Di Rupo
  code    BEL
  sector  ELI
  gender  male
  role    BEL GOV, prime minister, 2011-12-06..2014-10-11

actor Charles Michel
  kind    person
  name    Charles Michel
  short   Michel
  code    BEL
  sector  ELI
  gender  male
  role    BEL GOV, prime minister, 2014-10-11..2019-10-27
  role    EUR GOV, president of the European Council, 2019-12-01..2024-11-30

actor Sophie Wilmes
  kind    person
  name    Sophie Wilmes
  short   Wilmes
  code    BEL
  sector  ELI
  gender  female
  role    BEL GOV, prime minister, 2019-10-27..2020-10-01

actor Alexander De Croo
  kind    person
  name    Alexander De Croo
  short   De Croo
  code    BEL
  sector  ELI
  gender  male
  wikidata Q476596
  role    BEL GOV, prime minister, 2020-10-01..2025-02-03

actor Bart De Wever
  kind    person
  name    Bart De Wever
  short   De Wever
  code    BEL
  sector  ELI
  gender  male
  role    BEL GOV, mayor of Antwerp, 2013-01-01..2025-02-02
  role    BEL GOV, prime minister, 2025-02-03..

actor Louis Michel
  kind    person
  name    Louis Michel
  short   Michel
  code    BEL
  sector  ELI
  gender  male
  role    BEL GOV, foreign minister, 1999-07-12..2004-07-18

actor Karel De Gucht
  kind    person
  name    Karel De Gucht
  short   De Gucht
  code    BEL
  sector  ELI
  gender  male
  role    BEL GOV, foreign minister, 2004-07-18..2009-07-17
  role    EUR GOV, trade commissioner, 2010-02-09..2014-11-01

actor Didier Reynders
  kind    person
  name    Didier Reynders
  short   Reynders
  code    BEL
  sector  ELI
  gender  male
  role    BEL GOV, foreign minister, 2011-12-06..2019-11-30
  role    EUR GOV, justice commissioner, 2019-12-01..2024-11-30

actor Willy Claes
  kind    person
  name    Willy Claes
  short   Claes
  code    BEL
  sector  ELI
  gender  male
  role    BEL GOV, foreign minister, 1992-03-07..1994-10-10
  role    IGO GOV, secretary general of NATO, 1994-10-17..1995-10-20

actor King Albert II
  kind    person
  name    King Albert II
  code    BEL
  sector  ELI
  gender  male
  role    BEL GOV, king, 1993-08-09..2013-07-21

actor King Philippe
  kind    person
  name    King Philippe
  code    BEL
  sector  ELI
  gender  male
  role    BEL GOV, king, 2013-07-21..

actor Marc Dutroux
  kind    person
  name    Marc Dutroux
  short   Dutroux
  code    BEL
  sector  CRM
  gender  male
  role    BEL CRM, convicted murderer, 1996-08..

# ---- AUT ----

actor Franz Vranitzky
  kind    person
  name    Franz Vranitzky
  short   Vranitzky
  code    AUT
  sector  ELI
  gender  male
  role    AUT GOV, chancellor, 1986-06-16..1997-01-28

actor Viktor Klima
  kind    person
  name    Viktor Klima
  short   Klima
  code    AUT
  sector  ELI
  gender  male
  role    AUT GOV, chancellor, 1997-01-28..2000-02-04

actor Wolfgang Schuessel
  kind    person
  name    Wolfgang Schuessel, Wolfgang Schussel
  short   Schuessel
  code    AUT
  sector  ELI
  gender  male
  role    AUT GOV, foreign minister, 1995-05-04..2000-02-04
  role    AUT GOV, chancellor, 2000-02-04..2007-01-11

actor Alfred Gusenbauer
  kind    person
  name    Alfred Gusenbauer
  short   Gusenbauer
  code    AUT
  sector  ELI
  gender  male
  role    AUT GOV, chancellor, 2007-01-11..2008-12-02

actor Werner Faymann
  kind    person
  name    Werner Faymann
  short   Faymann
  code    AUT
  sector  ELI
  gender  male
  role    AUT GOV, chancellor, 2008-12-02..2016-05-09

actor Christian Kern
  kind    person
  name    Christian Kern
  short   Kern
  code    AUT
  sector  ELI
  gender  male
  role    AUT GOV, chancellor, 2016-05-17..2017-12-18

actor Sebastian Kurz
  kind    person
  name    Sebastian Kurz
  short   Kurz
  code    AUT
  sector  ELI
  gender  male
  role    AUT GOV, foreign minister, 2013-12-16..2017-12-18
  role    AUT GOV, chancellor, 2017-12-18..2019-05-28
  role    AUT GOV, chancellor, 2020-01-07..2021-10-11

actor Brigitte Bierlein
  kind    person
  name    Brigitte Bierlein
  short   Bierlein
  code    AUT
  sector  ELI
  gender  female
  role    AUT GOV, chancellor, 2019-06-03..2020-01-07

actor Alexander Schallenberg
  kind    person
  name    Alexander Schallenberg
  short   Schallenberg
  code    AUT
  sector  ELI
  gender  male
  role    AUT GOV, foreign minister, 2019-06-03..2021-10-11
  role    AUT GOV, chancellor, 2021-10-11..2021-12-06
  role    AUT GOV, foreign minister, 2021-12-06..2025-03-03

actor Karl Nehammer
  kind    person
  name    Karl Nehammer
  short   Nehammer
  code    AUT
  sector  ELI
  gender  male
  wikidata Q42860944
  role    AUT GOV, interior minister, 2020-01-07..2021-12-06
  role    AUT GOV, chancellor, 2021-12-06..2025-01-10

actor Christian Stocker
  kind    person
  name    Christian Stocker
  short   Stocker
  code    AUT
  sector  ELI
  gender  male
  role    AUT GOV, chancellor, 2025-03-03..

actor Kurt Waldheim
  kind    person
  name    Kurt Waldheim
  short   Waldheim
  code    AUT
  sector  ELI
  gender  male
  role    UNO GOV, secretary-general, 1972-01-01..1981-12-31
  role    AUT GOV, president, 1986-07-08..1992-07-08

actor Thomas Klestil
  kind    person
  name    Thomas Klestil
  short   Klestil
  code    AUT
  sector  ELI
  gender  male
  role    AUT GOV, president, 1992-07-08..2004-07-06

actor Heinz Fischer
  kind    person
  name    Heinz Fischer
  short   Fischer
  code    AUT
  sector  ELI
  gender  male
  role    AUT GOV, president, 2004-07-08..2016-07-08

actor Alexander Van der Bellen
  kind    person
  name    Alexander Van der Bellen, Alexander van der Bellen
  short   Van der Bellen
  code    AUT
  sector  ELI
  gender  male
  wikidata Q78869
  role    AUT GOV, president, 2017-01-26..

actor Joerg Haider
  kind    person
  name    Joerg Haider, Jorg Haider
  short   Haider
  code    AUT
  sector  ELI
  gender  male
  role    AUT PTY, leader of the Freedom Party, 1986-09-13..2000-02-28
  role    AUT GOV, governor of Carinthia, 1999-04-08..2008-10-11

actor Heinz-Christian Strache
  kind    person
  name    Heinz-Christian Strache
  short   Strache
  code    AUT
  sector  ELI
  gender  male
  role    AUT PTY OPP, leader of the Freedom Party, 2005-04-23..2017-12-17
  role    AUT GOV, vice chancellor, 2017-12-18..2019-05-22

actor Norbert Hofer
  kind    person
  name    Norbert Hofer
  short   Hofer
  code    AUT
  sector  PTY
  gender  male
  role    AUT PTY, presidential candidate, 2016-01..2016-12-04

actor Herbert Kickl
  kind    person
  name    Herbert Kickl
  short   Kickl
  code    AUT
  sector  ELI
  gender  male
  role    AUT GOV, interior minister, 2017-12-18..2019-05-22
  role    AUT PTY OPP, leader of the Freedom Party, 2021-06-19..

actor Benita Ferrero-Waldner
  kind    person
  name    Benita Ferrero-Waldner
  short   Ferrero-Waldner
  code    AUT
  sector  ELI
  gender  female
  role    AUT GOV, foreign minister, 2000-02-04..2004-10-20
  role    EUR GOV, external relations commissioner, 2004-11-22..2009-11-30

actor Ursula Plassnik
  kind    person
  name    Ursula Plassnik
  short   Plassnik
  code    AUT
  sector  ELI
  gender  female
  role    AUT GOV, foreign minister, 2004-10-20..2008-12-02

actor Alois Mock
  kind    person
  name    Alois Mock
  short   Mock
  code    AUT
  sector  ELI
  gender  male
  role    AUT GOV, foreign minister, 1987-01-21..1995-05-04

actor Karin Kneissl
  kind    person
  name    Karin Kneissl
  short   Kneissl
  code    AUT
  sector  ELI
  gender  female
  role    AUT GOV, foreign minister, 2017-12-18..2019-06-03

# ---- CHE ----

actor Joseph Deiss
  kind    person
  name    Joseph Deiss
  short   Deiss
  code    CHE
  sector  ELI
  gender  male
  role    CHE GOV, foreign minister, 1999-05-01..2002-12-31

actor Micheline Calmy-Rey
  kind    person
  name    Micheline Calmy-Rey
  short   Calmy-Rey
  code    CHE
  sector  ELI
  gender  female
  role    CHE GOV, foreign minister, 2003-01-01..2011-12-31

actor Didier Burkhalter
  kind    person
  name    Didier Burkhalter
  short   Burkhalter
  code    CHE
  sector  ELI
  gender  male
  role    CHE GOV, foreign minister, 2012-01-01..2017-10-31

actor Ignazio Cassis
  kind    person
  name    Ignazio Cassis
  short   Cassis
  code    CHE
  sector  ELI
  gender  male
  wikidata Q117254
  role    CHE GOV, foreign minister, 2017-11-01..

actor Viola Amherd
  kind    person
  name    Viola Amherd
  short   Amherd
  code    CHE
  sector  ELI
  gender  female
  wikidata Q120917
  role    CHE GOV, defence minister, 2019-01-01..2025-03-31

actor Simonetta Sommaruga
  kind    person
  name    Simonetta Sommaruga
  short   Sommaruga
  code    CHE
  sector  ELI
  gender  female
  wikidata Q122991
  role    CHE GOV, justice minister, 2010-11-01..2018-12-31

actor Sepp Blatter
  kind    person
  name    Sepp Blatter, Joseph Blatter
  short   Blatter
  code    CHE
  sector  SOC
  gender  male
  role    CHE SOC, president of FIFA, 1998-06-08..2015-12-21

actor Gianni Infantino
  kind    person
  name    Gianni Infantino
  short   Infantino
  code    CHE
  sector  SOC
  gender  male
  role    CHE SOC, president of FIFA, 2016-02-26..

actor Carla Del Ponte
  kind    person
  name    Carla Del Ponte, Carla del Ponte
  short   Del Ponte
  code    CHE
  sector  ELI
  gender  female
  role    UNO JUD, chief prosecutor of the Yugoslavia tribunal, 1999-09-15..2007-12-31

actor Klaus Schwab
  kind    person
  name    Klaus Schwab
  short   Schwab
  code    CHE
  sector  BUS
  gender  male
  role    CHE BUS, head of the World Economic Forum, 1971..2024-05

# ---- SWE ----

actor Ingvar Carlsson
  kind    person
  name    Ingvar Carlsson
  short   Carlsson
  code    SWE
  sector  ELI
  gender  male
  role    SWE GOV, prime minister, 1986-03-01..1991-10-04
  role    SWE GOV, prime minister, 1994-10-07..1996-03-22

actor Goran Persson
  kind    person
  name    Goran Persson
  short   Persson
  code    SWE
  sector  ELI
  gender  male
  role    SWE GOV, prime minister, 1996-03-22..2006-10-06

actor Fredrik Reinfeldt
  kind    person
  name    Fredrik Reinfeldt
  short   Reinfeldt
  code    SWE
  sector  ELI
  gender  male
  role    SWE GOV, prime minister, 2006-10-06..2014-10-03

actor Stefan Lofven
  kind    person
  name    Stefan Lofven
  short   Lofven
  code    SWE
  sector  ELI
  gender  male
  role    SWE GOV, prime minister, 2014-10-03..2021-11-30

actor Magdalena Andersson
  kind    person
  name    Magdalena Andersson
  short   Andersson
  code    SWE
  sector  ELI
  gender  female
  wikidata Q4935873
  role    SWE GOV, prime minister, 2021-11-30..2022-10-18

actor Ulf Kristersson
  kind    person
  name    Ulf Kristersson
  short   Kristersson
  code    SWE
  sector  ELI
  gender  male
  role    SWE GOV, prime minister, 2022-10-18..

actor Anna Lindh
  kind    person
  name    Anna Lindh
  short   Lindh
  code    SWE
  sector  ELI
  gender  female
  role    SWE GOV, foreign minister, 1998-10-07..2003-09-11

actor Laila Freivalds
  kind    person
  name    Laila Freivalds
  short   Freivalds
  code    SWE
  sector  ELI
  gender  female
  role    SWE GOV, foreign minister, 2003-10-10..2006-03-21

actor Jan Eliasson
  kind    person
  name    Jan Eliasson
  short   Eliasson
  code    SWE
  sector  ELI
  gender  male
  role    SWE GOV, foreign minister, 2006-04-24..2006-10-06
  role    UNO GOV, deputy secretary-general, 2012-07-01..2016-12-31

actor Margot Wallstrom
  kind    person
  name    Margot Wallstrom
  short   Wallstrom
  code    SWE
  sector  ELI
  gender  female
  role    SWE GOV, foreign minister, 2014-10-03..2019-09-10

actor Ann Linde
  kind    person
  name    Ann Linde
  short   Linde
  code    SWE
  sector  ELI
  gender  female
  role    SWE GOV, foreign minister, 2019-09-10..2022-10-18

actor Tobias Billstrom
  kind    person
  name    Tobias Billstrom
  short   Billstrom
  code    SWE
  sector  ELI
  gender  male
  role    SWE GOV, foreign minister, 2022-10-18..2024-09-10

actor Maria Malmer Stenergard
  kind    person
  name    Maria Malmer Stenergard
  short   Stenergard
  code    SWE
  sector  ELI
  gender  female
  role    SWE GOV, foreign minister, 2024-09-10..

actor Pal Jonson
  kind    person
  name    Pal Jonson
  short   Jonson
  code    SWE
  sector  ELI
  gender  male
  role    SWE GOV, defence minister, 2022-10-18..

actor Peter Hultqvist
  kind    person
  name    Peter Hultqvist
  short   Hultqvist
  code    SWE
  sector  ELI
  gender  male
  role    SWE GOV, defence minister, 2014-10-03..2022-10-17

actor Jimmie Akesson
  kind    person
  name    Jimmie Akesson
  short   Akesson
  code    SWE
  sector  PTY
  gender  male
  role    SWE PTY, leader of the Sweden Democrats, 2005-05-07..

actor Greta Thunberg
  kind    person
  name    Greta Thunberg
  short   Thunberg
  code    SWE
  sector  SOC
  gender  female
  role    SWE SOC, climate activist, 2018-08-20..

actor Hans Blix
  kind    person
  name    Hans Blix
  short   Blix
  code    SWE
  sector  ELI
  gender  male
  role    UNO GOV, director general of the IAEA, 1981-12-01..1997-11-30
  role    UNO GOV, chief weapons inspector, 2000-03-01..2003-06-30

actor Cecilia Malmstrom
  kind    person
  name    Cecilia Malmstrom
  short   Malmstrom
  code    SWE
  sector  ELI
  gender  female
  role    EUR GOV, home affairs commissioner, 2010-02-09..2014-11-01
  role    EUR GOV, trade commissioner, 2014-11-01..2019-11-30

# ---- NOR ----

actor Gro Harlem Brundtland
  kind    person
  name    Gro Harlem Brundtland
  short   Brundtland
  code    NOR
  sector  ELI
  gender  female
  role    NOR GOV, prime minister, 1990-11-03..1996-10-25
  role    UNO GOV, director-general of the WHO, 1998-07-21..2003-07-21

actor Thorbjorn Jagland
  kind    person
  name    Thorbjorn Jagland
  short   Jagland
  code    NOR
  sector  ELI
  gender  male
  role    NOR GOV, prime minister, 1996-10-25..1997-10-17
  role    NOR GOV, foreign minister, 2000-03-17..2001-10-19
  role    IGO GOV, secretary general of the Council of Europe, 2009-10-01..2019-09-18

actor Kjell Magne Bondevik
  kind    person
  name    Kjell Magne Bondevik
  short   Bondevik
  code    NOR
  sector  ELI
  gender  male
  role    NOR GOV, prime minister, 1997-10-17..2000-03-17
  role    NOR GOV, prime minister, 2001-10-19..2005-10-17

actor Jens Stoltenberg
  kind    person
  name    Jens Stoltenberg
  short   Stoltenberg
  code    NOR
  sector  ELI
  gender  male
  role    NOR GOV, prime minister, 2000-03-17..2001-10-19
  role    NOR GOV, prime minister, 2005-10-17..2013-10-16
  role    IGO GOV, secretary general of NATO, 2014-10-01..2024-10-01
  role    NOR GOV, finance minister, 2025-02-04..

actor Erna Solberg
  kind    person
  name    Erna Solberg
  short   Solberg
  code    NOR
  sector  ELI
  gender  female
  role    NOR GOV, prime minister, 2013-10-16..2021-10-14

actor Jonas Gahr Stoere
  kind    person
  name    Jonas Gahr Stoere, Jonas Gahr Store, Jonas Gahr Støre
  short   Gahr Stoere, Stoere, Gahr Store, Store
  code    NOR
  sector  ELI
  gender  male
  wikidata Q467948
  role    NOR GOV, foreign minister, 2005-10-17..2012-09-21
  role    NOR GOV, prime minister, 2021-10-14..

actor Borge Brende
  kind    person
  name    Borge Brende
  short   Brende
  code    NOR
  sector  ELI
  gender  male
  role    NOR GOV, foreign minister, 2013-10-16..2017-10-20

actor Ine Eriksen Soreide
  kind    person
  name    Ine Eriksen Soreide
  short   Soreide
  code    NOR
  sector  ELI
  gender  female
  role    NOR GOV, defence minister, 2013-10-16..2017-10-20
  role    NOR GOV, foreign minister, 2017-10-20..2021-10-14

actor Espen Barth Eide
  kind    person
  name    Espen Barth Eide
  short   Barth Eide
  code    NOR
  sector  ELI
  gender  male
  role    NOR GOV, foreign minister, 2012-09-21..2013-10-16
  role    NOR GOV, foreign minister, 2023-10-16..

actor Knut Vollebaek
  kind    person
  name    Knut Vollebaek
  short   Vollebaek
  code    NOR
  sector  ELI
  gender  male
  role    NOR GOV, foreign minister, 1997-10-17..2000-03-17

actor Jan Petersen
  kind    person
  name    Jan Petersen
  short   Petersen
  code    NOR
  sector  ELI
  gender  male
  role    NOR GOV, foreign minister, 2001-10-19..2005-10-17

actor Johan Jorgen Holst
  kind    person
  name    Johan Jorgen Holst
  short   Holst
  code    NOR
  sector  ELI
  gender  male
  role    NOR GOV, foreign minister, 1993-04-02..1994-01-13

actor Bjorn Tore Godal
  kind    person
  name    Bjorn Tore Godal
  short   Godal
  code    NOR
  sector  ELI
  gender  male
  role    NOR GOV, foreign minister, 1994-01-24..1997-10-17

actor Erik Solheim
  kind    person
  name    Erik Solheim
  short   Solheim
  code    NOR
  sector  ELI
  gender  male
  role    NOR GOV, peace envoy to Sri Lanka, 2000..2005
  role    NOR GOV, environment minister, 2007-10..2012-03

actor Anders Behring Breivik
  kind    person
  name    Anders Behring Breivik, Anders Breivik
  short   Breivik
  code    NOR
  sector  UAF
  gender  male
  role    NOR UAF, gunman, 2011-07-22..

actor Jan Egeland
  kind    person
  name    Jan Egeland
  short   Egeland
  code    NOR
  sector  ELI
  gender  male
  role    UNO GOV, UN humanitarian chief, 2003-06..2006-12
  role    NGO SOC, head of the Norwegian Refugee Council, 2013-08..

actor Geir Pedersen
  kind    person
  name    Geir Pedersen, Geir Otto Pedersen
  short   Pedersen
  code    NOR
  sector  ELI
  gender  male
  role    UNO GOV, UN envoy for Syria, 2018-10-31..2025-09

# ---- DNK ----

actor Poul Schluter
  kind    person
  name    Poul Schluter, Poul Schlueter
  short   Schluter
  code    DNK
  sector  ELI
  gender  male
  role    DNK GOV, prime minister, 1982-09-10..1993-01-25

actor Poul Nyrup Rasmussen
  kind    person
  name    Poul Nyrup Rasmussen
  code    DNK
  sector  ELI
  gender  male
  role    DNK GOV, prime minister, 1993-01-25..2001-11-27

actor Anders Fogh Rasmussen
  kind    person
  name    Anders Fogh Rasmussen
  short   Fogh Rasmussen, Rasmussen
  code    DNK
  sector  ELI
  gender  male
  role    DNK GOV, prime minister, 2001-11-27..2009-04-05
  role    IGO GOV, secretary general of NATO, 2009-08-01..2014-10-01

actor Lars Lokke Rasmussen
  kind    person
  name    Lars Lokke Rasmussen, Lars Loekke Rasmussen
  short   Lokke Rasmussen, Rasmussen
  code    DNK
  sector  ELI
  gender  male
  role    DNK GOV, prime minister, 2009-04-05..2011-10-03
  role    DNK GOV, prime minister, 2015-06-28..2019-06-27
  role    DNK GOV, foreign minister, 2022-12-15..

actor Helle Thorning-Schmidt
  kind    person
  name    Helle Thorning-Schmidt
  short   Thorning-Schmidt
  code    DNK
  sector  ELI
  gender  female
  role    DNK GOV, prime minister, 2011-10-03..2015-06-28

actor Mette Frederiksen
  kind    person
  name    Mette Frederiksen
  short   Frederiksen
  code    DNK
  sector  ELI
  gender  female
  wikidata Q5015
  role    DNK GOV, prime minister, 2019-06-27..

actor Per Stig Moeller
  kind    person
  name    Per Stig Moeller, Per Stig Moller
  short   Moeller
  code    DNK
  sector  ELI
  gender  male
  role    DNK GOV, foreign minister, 2001-11-27..2010-02-23

actor Uffe Ellemann-Jensen
  kind    person
  name    Uffe Ellemann-Jensen
  short   Ellemann-Jensen
  code    DNK
  sector  ELI
  gender  male
  role    DNK GOV, foreign minister, 1982-09-10..1993-01-25

actor Jeppe Kofod
  kind    person
  name    Jeppe Kofod
  short   Kofod
  code    DNK
  sector  ELI
  gender  male
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
  gender  male
  role    DNK GOV, king, 2024-01-14..

actor Margrethe Vestager
  kind    person
  name    Margrethe Vestager
  short   Vestager
  code    DNK
  sector  ELI
  gender  female
  role    EUR GOV, competition commissioner, 2014-11-01..2024-11-30

# ---- FIN ----

actor Mauno Koivisto
  kind    person
  name    Mauno Koivisto
  short   Koivisto
  code    FIN
  sector  ELI
  gender  male
  role    FIN GOV, president, 1982-01-27..1994-03-01

actor Martti Ahtisaari
  kind    person
  name    Martti Ahtisaari
  short   Ahtisaari
  code    FIN
  sector  ELI
  gender  male
  role    UNO GOV, UN envoy, 1977..1994
  role    FIN GOV, president, 1994-03-01..2000-03-01
  role    UNO GOV, UN envoy for Kosovo, 2005-11..2008-02

actor Tarja Halonen
  kind    person
  name    Tarja Halonen
  short   Halonen
  code    FIN
  sector  ELI
  gender  female
  role    FIN GOV, foreign minister, 1995-04-13..2000-02-25
  role    FIN GOV, president, 2000-03-01..2012-03-01

actor Sauli Niinisto
  kind    person
  name    Sauli Niinisto
  short   Niinisto
  code    FIN
  sector  ELI
  gender  male
  wikidata Q29207
  role    FIN GOV, president, 2012-03-01..2024-03-01

actor Alexander Stubb
  kind    person
  name    Alexander Stubb
  short   Stubb
  code    FIN
  sector  ELI
  gender  male
  role    FIN GOV, foreign minister, 2008-04-04..2011-06-22
  role    FIN GOV, prime minister, 2014-06-24..2015-05-29
  role    FIN GOV, president, 2024-03-01..

actor Paavo Lipponen
  kind    person
  name    Paavo Lipponen
  short   Lipponen
  code    FIN
  sector  ELI
  gender  male
  role    FIN GOV, prime minister, 1995-04-13..2003-04-17

actor Matti Vanhanen
  kind    person
  name    Matti Vanhanen
  short   Vanhanen
  code    FIN
  sector  ELI
  gender  male
  role    FIN GOV, prime minister, 2003-06-24..2010-06-22

actor Mari Kiviniemi
  kind    person
  name    Mari Kiviniemi
  short   Kiviniemi
  code    FIN
  sector  ELI
  gender  female
  role    FIN GOV, prime minister, 2010-06-22..2011-06-22

actor Jyrki Katainen
  kind    person
  name    Jyrki Katainen
  short   Katainen
  code    FIN
  sector  ELI
  gender  male
  role    FIN GOV, prime minister, 2011-06-22..2014-06-24

actor Juha Sipila
  kind    person
  name    Juha Sipila
  short   Sipila
  code    FIN
  sector  ELI
  gender  male
  role    FIN GOV, prime minister, 2015-05-29..2019-06-06

actor Sanna Marin
  kind    person
  name    Sanna Marin
  short   Marin
  code    FIN
  sector  ELI
  gender  female
  wikidata Q16986436
  role    FIN GOV, prime minister, 2019-12-10..2023-06-20

actor Petteri Orpo
  kind    person
  name    Petteri Orpo
  short   Orpo
  code    FIN
  sector  ELI
  gender  male
  role    FIN GOV, prime minister, 2023-06-20..

actor Erkki Tuomioja
  kind    person
  name    Erkki Tuomioja
  short   Tuomioja
  code    FIN
  sector  ELI
  gender  male
  role    FIN GOV, foreign minister, 2000-02-25..2007-04-19
  role    FIN GOV, foreign minister, 2011-06-22..2015-05-29

actor Pekka Haavisto
  kind    person
  name    Pekka Haavisto
  short   Haavisto
  code    FIN
  sector  ELI
  gender  male
  role    FIN GOV, foreign minister, 2019-06-06..2023-06-20

actor Elina Valtonen
  kind    person
  name    Elina Valtonen
  short   Valtonen
  code    FIN
  sector  ELI
  gender  female
  role    FIN GOV, foreign minister, 2023-06-20..

actor Timo Soini
  kind    person
  name    Timo Soini
  short   Soini
  code    FIN
  sector  ELI
  gender  male
  role    FIN PTY, leader of the Finns Party, 1997..2017-06
  role    FIN GOV, foreign minister, 2015-05-29..2019-06-06

# ---- ISL ----

actor David Oddsson
  kind    person
  name    David Oddsson
  short   Oddsson
  code    ISL
  sector  ELI
  gender  male
  role    ISL GOV, prime minister, 1991-04-30..2004-09-15

actor Geir Haarde
  kind    person
  name    Geir Haarde
  short   Haarde
  code    ISL
  sector  ELI
  gender  male
  role    ISL GOV, prime minister, 2006-06-15..2009-02-01

actor Johanna Sigurdardottir
  kind    person
  name    Johanna Sigurdardottir
  short   Sigurdardottir
  code    ISL
  sector  ELI
  gender  female
  role    ISL GOV, prime minister, 2009-02-01..2013-05-23

actor Sigmundur David Gunnlaugsson
  kind    person
  name    Sigmundur David Gunnlaugsson
  short   Gunnlaugsson
  code    ISL
  sector  ELI
  gender  male
  role    ISL GOV, prime minister, 2013-05-23..2016-04-07

actor Katrin Jakobsdottir
  kind    person
  name    Katrin Jakobsdottir
  short   Jakobsdottir
  code    ISL
  sector  ELI
  gender  female
  wikidata Q467464
  role    ISL GOV, prime minister, 2017-11-30..2024-04-09

actor Olafur Ragnar Grimsson
  kind    person
  name    Olafur Ragnar Grimsson
  short   Grimsson
  code    ISL
  sector  ELI
  gender  male
  role    ISL GOV, president, 1996-08-01..2016-08-01

actor Gudni Johannesson
  kind    person
  name    Gudni Johannesson
  short   Johannesson
  code    ISL
  sector  ELI
  gender  male
  role    ISL GOV, president, 2016-08-01..2024-08-01

actor Halla Tomasdottir
  kind    person
  name    Halla Tomasdottir
  short   Tomasdottir
  code    ISL
  sector  ELI
  gender  female
  role    ISL GOV, president, 2024-08-01..

actor Kristrun Frostadottir
  kind    person
  name    Kristrun Frostadottir
  short   Frostadottir
  code    ISL
  sector  ELI
  gender  female
  role    ISL GOV, prime minister, 2024-12-21..

# ---- EST ----

actor Lennart Meri
  kind    person
  name    Lennart Meri
  short   Meri
  code    EST
  sector  ELI
  gender  male
  role    EST GOV, president, 1992-10-06..2001-10-08

actor Arnold Ruutel
  kind    person
  name    Arnold Ruutel
  short   Ruutel
  code    EST
  sector  ELI
  gender  male
  role    EST GOV, president, 2001-10-08..2006-10-09

actor Toomas Hendrik Ilves
  kind    person
  name    Toomas Hendrik Ilves
  short   Ilves
  code    EST
  sector  ELI
  gender  male
  role    EST GOV, foreign minister, 1996-11-11..1998-10-14
  role    EST GOV, foreign minister, 1999-03-25..2002-01-28
  role    EST GOV, president, 2006-10-09..2016-10-10

actor Kersti Kaljulaid
  kind    person
  name    Kersti Kaljulaid
  short   Kaljulaid
  code    EST
  sector  ELI
  gender  female
  role    EST GOV, president, 2016-10-10..2021-10-11

actor Alar Karis
  kind    person
  name    Alar Karis
  short   Karis
  code    EST
  sector  ELI
  gender  male
  wikidata Q12358575
  role    EST GOV, president, 2021-10-11..

actor Mart Laar
  kind    person
  name    Mart Laar
  short   Laar
  code    EST
  sector  ELI
  gender  male
  role    EST GOV, prime minister, 1992-10-21..1994-11-08
  role    EST GOV, prime minister, 1999-03-25..2002-01-28

actor Andrus Ansip
  kind    person
  name    Andrus Ansip
  short   Ansip
  code    EST
  sector  ELI
  gender  male
  role    EST GOV, prime minister, 2005-04-13..2014-03-26

actor Taavi Roivas
  kind    person
  name    Taavi Roivas
  short   Roivas
  code    EST
  sector  ELI
  gender  male
  role    EST GOV, prime minister, 2014-03-26..2016-11-23

actor Juri Ratas
  kind    person
  name    Juri Ratas
  short   Ratas
  code    EST
  sector  ELI
  gender  male
  role    EST GOV, prime minister, 2016-11-23..2021-01-26

actor Kaja Kallas
  kind    person
  name    Kaja Kallas
  short   Kallas
  code    EST
  sector  ELI
  gender  female
  wikidata Q11869065
  role    EST GOV, prime minister, 2021-01-26..2024-07-23
  role    EUR GOV, EU foreign policy chief, 2024-12-01..

actor Kristen Michal
  kind    person
  name    Kristen Michal
  short   Michal
  code    EST
  sector  ELI
  gender  male
  role    EST GOV, prime minister, 2024-07-23..

actor Urmas Paet
  kind    person
  name    Urmas Paet
  short   Paet
  code    EST
  sector  ELI
  gender  male
  role    EST GOV, foreign minister, 2005-04-13..2014-11-17

actor Urmas Reinsalu
  kind    person
  name    Urmas Reinsalu
  short   Reinsalu
  code    EST
  sector  ELI
  gender  male
  role    EST GOV, defence minister, 2012-05-11..2014-03-26
  role    EST GOV, foreign minister, 2019-04-29..2021-01-26
  role    EST GOV, foreign minister, 2022-07-18..2023-04-17

actor Margus Tsahkna
  kind    person
  name    Margus Tsahkna
  short   Tsahkna
  code    EST
  sector  ELI
  gender  male
  role    EST GOV, defence minister, 2016-11-23..2017-06-12
  role    EST GOV, foreign minister, 2023-04-17..

# ---- LVA ----

actor Guntis Ulmanis
  kind    person
  name    Guntis Ulmanis
  short   Ulmanis
  code    LVA
  sector  ELI
  gender  male
  role    LVA GOV, president, 1993-07-08..1999-07-08

actor Vaira Vike-Freiberga
  kind    person
  name    Vaira Vike-Freiberga
  short   Vike-Freiberga
  code    LVA
  sector  ELI
  gender  female
  role    LVA GOV, president, 1999-07-08..2007-07-08

actor Valdis Zatlers
  kind    person
  name    Valdis Zatlers
  short   Zatlers
  code    LVA
  sector  ELI
  gender  male
  role    LVA GOV, president, 2007-07-08..2011-07-08

actor Andris Berzins
  kind    person
  name    Andris Berzins
  short   Berzins
  code    LVA
  sector  ELI
  gender  male
  role    LVA GOV, president, 2011-07-08..2015-07-08

actor Raimonds Vejonis
  kind    person
  name    Raimonds Vejonis
  short   Vejonis
  code    LVA
  sector  ELI
  gender  male
  role    LVA GOV, president, 2015-07-08..2019-07-08

actor Egils Levits
  kind    person
  name    Egils Levits
  short   Levits
  code    LVA
  sector  ELI
  gender  male
  wikidata Q348043
  role    LVA GOV, president, 2019-07-08..2023-07-08

actor Edgars Rinkevics
  kind    person
  name    Edgars Rinkevics
  short   Rinkevics
  code    LVA
  sector  ELI
  gender  male
  role    LVA GOV, foreign minister, 2011-10-25..2023-07-08
  role    LVA GOV, president, 2023-07-08..

actor Valdis Dombrovskis
  kind    person
  name    Valdis Dombrovskis
  short   Dombrovskis
  code    LVA
  sector  ELI
  gender  male
  role    LVA GOV, prime minister, 2009-03-12..2014-01-22
  role    EUR GOV, vice president of the European Commission, 2014-11-01..

actor Laimdota Straujuma
  kind    person
  name    Laimdota Straujuma
  short   Straujuma
  code    LVA
  sector  ELI
  gender  female
  role    LVA GOV, prime minister, 2014-01-22..2016-02-11

actor Krisjanis Karins
  kind    person
  name    Krisjanis Karins
  short   Karins
  code    LVA
  sector  ELI
  gender  male
  wikidata Q3736499
  role    LVA GOV, prime minister, 2019-01-23..2023-09-15

actor Evika Silina
  kind    person
  name    Evika Silina
  short   Silina
  code    LVA
  sector  ELI
  gender  female
  role    LVA GOV, prime minister, 2023-09-15..

# ---- LTU ----

actor Vytautas Landsbergis
  kind    person
  name    Vytautas Landsbergis
  short   Landsbergis
  code    LTU
  sector  ELI
  gender  male
  role    LTU LEG GOV, chairman of the Supreme Council, 1990-03-11..1992-11-25

actor Algirdas Brazauskas
  kind    person
  name    Algirdas Brazauskas
  short   Brazauskas
  code    LTU
  sector  ELI
  gender  male
  role    LTU GOV, president, 1993-02-25..1998-02-25
  role    LTU GOV, prime minister, 2001-07-03..2006-06-01

actor Valdas Adamkus
  kind    person
  name    Valdas Adamkus
  short   Adamkus
  code    LTU
  sector  ELI
  gender  male
  role    LTU GOV, president, 1998-02-26..2003-02-25
  role    LTU GOV, president, 2004-07-12..2009-07-12

actor Rolandas Paksas
  kind    person
  name    Rolandas Paksas
  short   Paksas
  code    LTU
  sector  ELI
  gender  male
  role    LTU GOV, prime minister, 2000-10-26..2001-06-20
  role    LTU GOV, president, 2003-02-26..2004-04-06

actor Dalia Grybauskaite
  kind    person
  name    Dalia Grybauskaite
  short   Grybauskaite
  code    LTU
  sector  ELI
  gender  female
  role    EUR GOV, budget commissioner, 2004-11-22..2009-07-01
  role    LTU GOV, president, 2009-07-12..2019-07-12

actor Gitanas Nauseda
  kind    person
  name    Gitanas Nauseda
  short   Nauseda
  code    LTU
  sector  ELI
  gender  male
  wikidata Q9268379
  role    LTU GOV, president, 2019-07-12..

actor Andrius Kubilius
  kind    person
  name    Andrius Kubilius
  short   Kubilius
  code    LTU
  sector  ELI
  gender  male
  role    LTU GOV, prime minister, 1999-11-03..2000-10-26
  role    LTU GOV, prime minister, 2008-11-28..2012-12-13
  role    EUR GOV, defence commissioner, 2024-12-01..

actor Algirdas Butkevicius
  kind    person
  name    Algirdas Butkevicius
  short   Butkevicius
  code    LTU
  sector  ELI
  gender  male
  role    LTU GOV, prime minister, 2012-12-13..2016-12-13

actor Saulius Skvernelis
  kind    person
  name    Saulius Skvernelis
  short   Skvernelis
  code    LTU
  sector  ELI
  gender  male
  role    LTU GOV, prime minister, 2016-12-13..2020-12-11

actor Ingrida Simonyte
  kind    person
  name    Ingrida Simonyte
  short   Simonyte
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
  gender  male
  role    LTU GOV, foreign minister, 2020-12-11..2024-12-12

actor Linas Linkevicius
  kind    person
  name    Linas Linkevicius
  short   Linkevicius
  code    LTU
  sector  ELI
  gender  male
  role    LTU GOV, foreign minister, 2012-12-13..2020-12-11

actor Gintautas Paluckas
  kind    person
  name    Gintautas Paluckas
  short   Paluckas
  code    LTU
  sector  ELI
  gender  male
  role    LTU GOV, prime minister, 2024-12-12..2025-08-04

# ---- LUX ----

actor Jacques Santer
  kind    person
  name    Jacques Santer
  short   Santer
  code    LUX
  sector  ELI
  gender  male
  role    LUX GOV, prime minister, 1984-07-20..1995-01-20
  role    EUR GOV, president of the European Commission, 1995-01-23..1999-03-15

actor Jean-Claude Juncker
  kind    person
  name    Jean-Claude Juncker
  short   Juncker
  code    LUX
  sector  ELI
  gender  male
  role    LUX GOV, prime minister, 1995-01-20..2013-12-04
  role    EUR GOV, president of the European Commission, 2014-11-01..2019-11-30

actor Xavier Bettel
  kind    person
  name    Xavier Bettel
  short   Bettel
  code    LUX
  sector  ELI
  gender  male
  wikidata Q561213
  role    LUX GOV, prime minister, 2013-12-04..2023-11-17
  role    LUX GOV, foreign minister, 2023-11-17..

actor Luc Frieden
  kind    person
  name    Luc Frieden
  short   Frieden
  code    LUX
  sector  ELI
  gender  male
  role    LUX GOV, prime minister, 2023-11-17..

actor Jean Asselborn
  kind    person
  name    Jean Asselborn
  short   Asselborn
  code    LUX
  sector  ELI
  gender  male
  role    LUX GOV, foreign minister, 2004-07-31..2023-11-17

# ---- MLT ----

actor Eddie Fenech Adami
  kind    person
  name    Eddie Fenech Adami
  short   Fenech Adami
  code    MLT
  sector  ELI
  gender  male
  role    MLT GOV, prime minister, 1987-05-12..1996-10-28
  role    MLT GOV, prime minister, 1998-09-06..2004-03-23

actor Lawrence Gonzi
  kind    person
  name    Lawrence Gonzi
  short   Gonzi
  code    MLT
  sector  ELI
  gender  male
  role    MLT GOV, prime minister, 2004-03-23..2013-03-11

actor Joseph Muscat
  kind    person
  name    Joseph Muscat
  short   Muscat
  code    MLT
  sector  ELI
  gender  male
  role    MLT GOV, prime minister, 2013-03-11..2020-01-13

actor Robert Abela
  kind    person
  name    Robert Abela
  short   Abela
  code    MLT
  sector  ELI
  gender  male
  wikidata Q37860840
  role    MLT GOV, prime minister, 2020-01-13..

actor Daphne Caruana Galizia
  kind    person
  name    Daphne Caruana Galizia
  short   Caruana Galizia
  code    MLT
  sector  JRN
  gender  female
  role    MLT JRN, journalist, 1987..2017-10-16

actor Roberta Metsola
  kind    person
  name    Roberta Metsola
  short   Metsola
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
  gender  male
  role    VAT REL, pope, 1978-10-16..2005-04-02

actor Pope Benedict XVI
  kind    person
  name    Pope Benedict XVI, Benedict XVI, Joseph Ratzinger, Cardinal Joseph Ratzinger, Pope Benedict, Pope Emeritus Benedict XVI
  short   Ratzinger
  code    VAT
  sector  REL
  gender  male
  role    VAT REL, cardinal, 1977-06-27..2005-04-18
  role    VAT REL, pope, 2005-04-19..2013-02-28

actor Pope Francis
  kind    person
  name    Pope Francis, Jorge Mario Bergoglio, Francis I
  short   Bergoglio
  code    VAT
  sector  REL
  gender  male
  wikidata Q450675
  role    VAT REL, pope, 2013-03-13..2025-04-21

actor Pope Leo XIV
  kind    person
  name    Pope Leo XIV, Leo XIV, Robert Prevost, Robert Francis Prevost, Pope Leo
  short   Prevost
  code    VAT
  sector  REL
  gender  male
  role    VAT REL, pope, 2025-05-08..

actor Angelo Sodano
  kind    person
  name    Angelo Sodano
  short   Sodano
  code    VAT
  sector  REL, GOV
  gender  male
  role    VAT REL GOV, secretary of state, 1991-06-29..2006-09-15

actor Tarcisio Bertone
  kind    person
  name    Tarcisio Bertone
  short   Bertone
  code    VAT
  sector  REL, GOV
  gender  male
  role    VAT REL GOV, secretary of state, 2006-09-15..2013-10-15

actor Pietro Parolin
  kind    person
  name    Pietro Parolin
  short   Parolin
  code    VAT
  sector  REL, GOV
  gender  male
  role    VAT REL GOV, secretary of state, 2013-10-15..

actor Federico Lombardi
  kind    person
  name    Federico Lombardi
  short   Lombardi
  code    VAT
  sector  REL
  gender  male
  role    VAT REL, Vatican spokesman, 2006-07-11..2016-08-01

actor Joaquin Navarro-Valls
  kind    person
  name    Joaquin Navarro-Valls
  short   Navarro-Valls
  code    VAT
  sector  REL
  gender  male
  role    VAT REL, Vatican spokesman, 1984..2006-07-11

actor Mother Teresa
  kind    person
  name    Mother Teresa
  code    VAT
  sector  REL
  gender  female
  role    VAT REL, nun, 1950..1997-09-05
