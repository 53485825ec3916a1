"""Given names by the pronoun people mostly take, as data: from a reading of news of many countries, not from a census.

A name that goes with either is left out; then the text itself must show who is meant.
"""

from reader.analysis.wordlists import word_set

MALE = word_set(
    """
    aaron abdoulaye abdul abdullah abraham abu adam aditya adrian ahmad ahmed ajay akira akshay alan alasdair albert
    alberto alejandro aleksandr alessandro alexander alexei alfie alfonso alfred ali allan allen alvaro amir amit
    anders andre andreas andrei andrew andriy andrzej andy angelo angus anil anthony antoine anton antonio
    antony anwar ararat archie ari arjun arnold arthur arturo arun arvind asad ashok ashraf asif axel babatunde
    barack barney barry bashar bashir ben benedict benito benjamin bernard bernardo bernie bilal bill billy bjorn
    björn bob bobby bola boris brad bradley brandon brendan brent brett brian bruce bruno bryan callum calvin carl
    carlo carlos cesar chad charles charlie cheikh chidi chinedu chris christian christoph christopher chuck ciaran
    clarence claude claudio clint clive cody colin conor corey cormac craig cyril daisuke dale damian dan daniel
    danny dario darnell darren dave david davide dean declan deepak denis dennis derek derrick deshawn dick didier
    diego dieter dieudonne dimitri dimitris dinesh dirk dmitri dmitry dmytro dominic don donald doug douglas duncan
    dustin dwight earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elmer elon emeka emil
    emilio emmanuel emmerson enrico enrique eoin eric erik ernest ernesto ethan euan eugene evan ewan fabio facundo
    faisal farid fausto felipe felix femi ferdinand fernando filippo finn francesco francis francisco franco frank
    franz fred freddie frederick friedrich fumio gabriel ganesh gareth gary gaurav gavin gene geoff geoffrey george
    gerald gerard gergely gerhard giacomo gianluca gianni gilbert giorgio giovanni giuseppe glen glenn goncalo
    gonzalo gordon graeme graham greg gregory grzegorz guillaume guillermo gustav gustavo guy hadi hamid hamish
    hamza hank hans harish harold harry harvey hassan hector heinrich helmut henri henrik henry henryk herbert
    herman hilario hiroshi howard hugh hugo hussein hyun-woo ian ibrahim igor ilham imran imtiaz isaac ismail istvan
    ivan ivo jacek jack jacob jacques jaime jair jake jakob jalen jamal james jared jaroslaw jason javier jay jeb
    jed jeff jeffrey jens jeremy jermaine jerome jerry jesus jeyhun jim jimmy jiri joachim joao joaquin joe joel
    johan johannes john johnny joko jon jonas jonathan jordi jorge jose josef joseph josh joshua josphat josé juan
    jules julian julio juma justin jürgen karim karl karol karthik kayode kazuo keith ken kenji kenneth kevin khalid
    kirk klaus knut kofi kojo konrad kostas krzysztof kurt kwabena kwame kyle larry lars laszlo laurence laurent
    lawrence lebron leif leo leon leonard leonardo leonid leopold lewis liam lindsey lionel lloyd lorenzo lou louis
    luc luca lucas luigi luis lukas luke mahathir mahesh mahmoud malcolm mamadou manish manuel marc marcel marco
    marcos marcus marek mariano mario mark markus marshall martin marvin massimo mateusz mathias mathieu matias matt
    matteo matthew matthias maurice mauricio max maxim mehdi mehmet melvin michael michel miguel mike mikhail mikkel
    miles milos mitch mitt mohamed mohammad mohammed morris moses moussa muhammad muhammadu mukesh musa mustafa
    mykola nadeem naoki narendra nathan nathaniel naveen nawaz ned neil nelson newt niall nicholas nick nicolas
    nigel nikhil nikol nikolai nikos nils noah noel norman nuno obinna olav oleg oleksandr oliver olivier
    ollie olumide olusegun omar oscar osman oswaldo otto ousmane owen pablo padraig pascal patrick paul
    paulo pavel pedro per percy pete peter petr petro phil philip philippe pierre pietro piotr pradeep rafael rahul
    rajesh rajiv rakesh ralph ramesh ramon rand randall randy raphael rashid rasmus raul ravi ray raymond recep
    reggie reince reinhard rené ricardo richard rick ricky rob robby robert roberto rodney rodrigo roger rohit
    roland rolf roman ron ronald rory ross roy rudolf rudy rui rupert russell ryan salman salvador sam samir samuel
    sandeep sani sanjay santiago scott sean sebastian segun sekou sergei sergey sergio serhiy seth shahid shawn
    shehbaz shinzo sid siddharth silvio simon sipho soren spencer stan stanley stefan stefano stelios stephan
    stephen steve steven stuart sunil suresh sven søren takashi takeshi taras tariq tayyip ted teddy terrence thabo
    thein theo theodore thierry thomas tiago tim timothy tobias todd tom tomas tomasz tommy tony torben travis trent
    trevor tunde tyler tyrone uhuru umberto usman vaclav valentin vasyl vernon victor vijay vikram viktor vincent
    vincenzo vinod virat vladimir volodymyr walt walter warren wasim wayne wes wesley wilhelm willem william winston
    wojciech wolfgang xavier xi yannick yannis yasser yitzhak yoshihide youssef yoweri yuri yusuf yves zachary zahid
    zoltan
    """
)

FEMALE = word_set(
    """
    abena abigail ada adaeze adele agnes agnieszka aisha akosua alejandra alessandra alexandra alexandria alice
    alicia alison allison amaka amanda amber amelia amelie amina aminata amy ana ananya anastasia anastasiya angela
    angelica anita anjali anke ann anna annabel anne annegret anneliese annette annie annika antonia aoife april
    ariel ashley astrid audrey aung aurelie awa ayelet ayesha barbara beatrice beatriz becky belinda bella
    bernadette beth betsy betty beverly bianca birgit bonnie brenda bridget brigitte brittany brittney bronwen
    bukola camila camilla candace carla carly carmen carol carole carolina caroline carolyn carrie catarina caterina
    catherine cathy catriona cecilia celeste celia celine cerys charlotte chelsea cheryl chiara chimamanda chioma
    chloe christina christine ciara cindy claire clara claudia claudine colleen condoleezza connie constance
    consuelo cora corinne courtney cristina cynthia daisy daniela danielle daphne dawn debbie deborah debra deepika
    delia denise diana diane dilma divya dolores donna dora doris dorothy edith efua eileen eilidh eilish elaine
    eleanor elena elisa elisabeth elisabetta elise eliza elizabeth ella ellen elodie elsa emilia emily emma erica
    erika erin erna esther ethel eva eve evelyn ewa farah fatima fatou faye fiona flora florence folake frances
    francesca françoise freya funke gabriela gabriella gabrielle gail geraldine gina giorgia gisele giulia gladys
    gloria grace grainne greta gretchen guadalupe gunilla gwen halyna hanan hannah harriet haruka heather heidi
    heike helen helena helene helga hilary hillary holly huda huma ida ifeoma ilaria ilona imelda ines ingrid irene
    irina iris irma iryna isabel isabella isabelle isla itzel ivana ivanka ivy jacinda jacqueline jana jane janet
    janice jasmine jean jeanine jeanne jelena jen jenna jennifer jenny jessica jill joan joanna joanne josephine joy
    joyce juanita judith judy julia juliana julie juliet justine kaitlyn kaja kamala kara karen karin karina karla
    katarina kate katherine kathleen kathryn kathy katie katja katrina kavita kayla keiko keisha kellyanne kerstin
    khadija kimberly kirsten kirstjen kristen kristin kristina krystal lakshmi latoya laura lauren laurie layla lea
    leah leila lena leonora leticia letitia lila lilian lillian lily linda lindiwe lisa liz liza lois loretta
    lorraine louisa louise lucia lucinda lucy ludmila luisa lydia lynn lynne mabel madeleine madison maeve magda
    magdalena maggie mahsa maja malala malgorzata mamata mandy marcia margaret margarita margot maria mariam mariana
    marianne marie marija marilyn marina marine marisa marisol marjorie marlene marta martha martina mary maryam
    matilda maureen maxine maya meera megan meghan megyn mei-ling melania melanie melinda melissa mercedes meredith
    mette mhairi mia michaela michele michelle michiko mildred milica mina miranda mireille miriam moira molly mona
    monica monique morag muriel myra nadia nadine naledi nancy naoko naomi narges nasrin natalia natalie nataliya
    natasha nathalie neha nellie ngozi niamh nicola nicole nikki nina nirmala njeri nomvula nora noriko norma
    nosipho octavia oksana olena olga olha olive olivia orla pamela paola parisa patricia patty paula pauline pearl
    peggy penelope penny petra phyllis pilar polly pooja priscilla priti priya priyanka rachel radha raffaella
    ragnhild ramona rania raquel rebecca regina rekha renata renee rhian rhonda rita roberta rocio roisin rosa
    rosalind rose rosemary roxanne ruth sabina sabine sabrina sadie sakura sally salma samantha samira sandra sanna
    sara sarah savannah segolene selma shanice shannon sharon sheila shelley shereen sherry shirin shirley
    shreya shweta sian signe sigrid silvia simona simone sinead siobhan smriti sofia solveig sonia sonja sophia
    sophie stacey stacy stella stephanie sue sunita susan susana susanna susanne sushmita suzanne svetlana swati
    sylvia tabitha tamara tamika tammy tania tanya tara tatiana tatyana teresa tessa thandi thelma theresa therese
    tiffany tina titilayo tomoko tracey tracy trudy tulsi tzipi ulrike ursula valentina valerie vanessa vera
    veronica vicky victoria viola violet virginia vivian wambui wanda wangari wanjiru wendy whitney wilma winifred
    ximena yasmin yetunde yoko yolanda yulia yvette yvonne zahra zainab zanele zara zeinab zoe zuzana
    """
)
