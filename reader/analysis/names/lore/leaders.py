"""People whom all news calls by the surname alone: who leads or led a large country, and a few others as well known.

Facts of common knowledge. A surname that is mostly somebody else's or another thing is left out.
"""

from reader.analysis.wordlists import word_set

LEADERS = frozenset(
    name.replace("_", " ")
    for name in word_set(
        """
        abiy adityanath afwerki ahmadinejad akufo-addo al-assad al-sharaa al-sisi albanese alito aliyev allende altman
        annan anutin arafat araghchi ardern assad assange attal babis bachelet badenoch baerbock banerjee bannon
        bardella barnier barroso bayrou ben-gvir berlusconi bernanke besigye bessent bezos bhutto biden biya blair
        blinken boakai bolsonaro boluarte boric borissov borrell bouteflika braverman brezhnev buhari bukele burhan
        buttigieg carney chakwera chamisa cheney chirac ciolacu comey corbyn dbeibah de_croo deby deif desantis
        dissanayake draghi duda duterte eisenhower el-sisi epstein erdogan farage feijoo fetterman fiala fico
        frederiksen fujimori gachagua gaddafi gadhafi gantz gbagbo georgescu gingrich ginsburg giuliani goebbels goita
        gorbachev gorsuch gove greenspan guaido gulen guterres habeck haftar haley haniyeh hariri hasina hegseth
        hemedti hichilema himmler hipkins hitler hollande huckabee humala imamoglu iohannis ishiba ivanishvili
        jaishankar japarov jokowi juncker kaczynski kadyrov kagame kallas karzai kasich kavanaugh kejriwal kenyatta
        khamenei khashoggi khodorkovsky khomeini khrushchev kilicdaroglu kirchner kishida kissinger kobakhidze koizumi
        kristersson kuleba kwarteng lagarde lammy lapid lavrov le_pen lecornu litvinenko lopez_obrador lukashenko lula
        lutnick macri macron maduro mahama mahathir malema manchin mandela mattarella mbeki mccain mcconnell medvedev
        megawati melenchon meloni merkel merz metsola mikati milei miliband mirziyoyev mitsotakis mitterrand mnangagwa
        mnuchin modi morawiecki morsi mubarak mueller mugabe muhyiddin museveni musharraf musk mussolini mutharika
        nadella nasrallah nauseda navalnaya navalny nawrocki nazarbayev netanyahu newsom nixon noboa nyusi obama
        obasanjo ocalan odinga orban orpo ouattara paetongtarn palin pashinyan pelosi pena_nieto peskov pezeshkian
        pichai pinera pinochet pistorius plenkovic poilievre pompeo poroshenko prabowo prayut prigozhin puigdemont
        putin qaddafi raab rahmon raisi rajapaksa rajoy ramaphosa rayner reagan renzi romney roosevelt rouhani
        rousseff rubio rumsfeld ruto rutte saakashvili salmond salvini sandu sarkozy scalia scholz schoof schroeder
        schumer sheinbaum shinawatra shoigu simonyte sinema sinwar sirisena sisi skripal smotrich snowden soeder
        soleimani sonko sotomayor srettha stalin starmer steenhuisen steinmeier stoltenberg suharto sunak suu_kyi
        swinney syrsky syrskyi takaichi tebboune tedros temer thaksin thatcher tikhanovskaya tinubu tokayev trudeau
        truman trump tshisekedi tsikhanouskaya tsipras turnbull tymoshenko uribe vajpayee varadkar varoufakis
        von_der_leyen vucic weah weidel weinstein wickremesinghe widodo wilders yanukovych yellen yeltsin yermak
        yousaf zaluzhny zaluzhnyi zapatero zardari zarif zelenskiy zelensky zelenskyi zelenskyy zeman zemmour zille
        zourabichvili zuckerberg zuma
        """
    )
)
"""Folded; in the list those of several words have their blanks written as underscores."""
