"""Given names by the pronoun people mostly take, as data: from a reading of news of many countries, not from a census.

A name that goes with either is left out; then the text itself must show who is meant.
"""

from reader.analysis.wordlists import word_set

MALE = word_set(
    """
    aaron abdoulaye abdul abdullah abraham abu adam aditya adrian ahmad ahmed ajay ajit akhilesh akira akshay alan
    alasdair albert alberto aled alejandro aleksandr alessandro alexander alexei alfie alfonso alfred ali aliyu
    allan allen alun alvaro amir amit anatoly anders andre andreas andrei andrew andriy andrzej andy angelo angus
    anil anthony antoine anton antonio antony antti anwar ararat archie ari arjun arne arnold arthur arturo arun
    arvind asad ashok ashraf asif atiku attila avi axel babar babatunde barack barney barry bashar bashir basil bayo
    ben benedict benito benjamin benny bernard bernardo bernie bezalel bheki bilal bilawal bill billy bjarne bjorn
    björn bob bobby bogdan bola bongbong boris brad bradley brandon brayden brendan brent brett brian bruce bruno
    bryan callum calvin carl carlo carlos carsten cathal cedric cesar chad chang-ho charles charlie cheikh chidi
    chinedu chris christian christoph christopher chuck chukwuma ciaran cillian clarence claude claudio clint clive
    cody colin conor corey cormac craig crispin cuthbert cyril dafydd daisuke dale damian dan daniel danjuma danny
    dario darnell darragh darren dave david davide dean declan deepak dele delroy denis dennis derek derrick deshawn
    detlef devendra dewi dharmendra diarmaid diarmuid dick didier diego dieter dieudonne dimitri dimitris dinesh
    dirk dmitri dmitry dmytro dominic don donal donald doug douglas duncan dustin dwayne dwight dónal eamon eamonn
    earl ebo ed eddie edgar edmund eduardo edward edwin ehud einar eknath eli elias elijah elliot elmer elon emeka
    emil emilio emmanuel emmerson emyr enrico enrique eoin eric erik ernest ernesto errol ethan euan eugene evan
    evgeny ewan fabio facundo faisal farhad farid fausto felipe felix femi ferdinand ferenc fergal fergus fernando
    filippo finn francesco francis francisco franco frank franz fraser fred freddie frederick friedrich fumio gabor
    gabriel ganesh gareth gary gaurav gavin gbenga gene gennady geoff geoffrey george geraint gerald gerard gergely
    gerhard gheorghe giacomo gianluca gianni gideon gilbert giles giorgio giovanni giuseppe glen glenn goncalo
    gonzalo goran gordon graeme graham greg gregor gregory grzegorz guillaume guillermo gunnar gustav gustavo guy
    gwilym göran hadi hakan hamid hamish hamza hank hans harald hardeep harish harold harry harvey hassan hector
    heinrich helmut hemant henri henrik henry henryk herbert herman hilario hiroki hiroshi horatio hossein howard
    hugh hugo humphrey hussein huw hyun-woo hywel håkan iain ian ibrahim ieuan igor ikenna ilham imran imtiaz isaac
    ismail istvan itamar ivan ivo iwan jacek jack jacob jacques jaime jair jake jakob jalen jamal james jared jari
    jaroslaw jason javad javier jay jayant jayden jeb jed jeff jeffrey jens jeremy jermaine jerome jerry jesus
    jeyhun jim jimmy jiri jitendra joachim joao joaquin jochen joe joel johan johannes john johnny joko jon jonas
    jonathan jong-un jordi jorge jose josef joseph josh joshua josphat josé juan jules julian julio juma jussi
    justin jürgen kamran karim karl karol karsten karthik kayode kazuo keiran keith kemar ken kenji kenneth kenta
    kevin khalid kian kieran kimi kirk kjell klaus knut kofi kojo konrad kostas krzysztof kuldeep kurt kwabena
    kwadwo kwaku kwame kwasi kwesi kyle lachie lachlan lalu larry lars lars-erik laszlo laurence laurent lawrence
    lebron leif lenny leo leon leonard leonardo leonid leopold leroy lewis liam lindsey lionel lloyd lorenzo lou
    louis luc luca lucas luigi luis lukas luke mahathir mahesh mahmoud mahmud majid malachy malcolm mamadou mandla
    manish manoj manuel marc marcel marco marcos marcus marek mariano mario mark markus marshall martin marvin
    massimo mateusz mathias mathieu matias matt matteo matthew matthias matti maurice mauricio max maxim mehdi
    mehmet mehran melvin michael michel miguel mika mike mikhail mikkel miles milos mitch mitt mohamed mohammad
    mohammed mohit morris moses moussa muhammad muhammadu mukesh mulayam murdo musa mustafa mykola nabil nadeem
    naftali naoki narendra naresh nasir nathan nathaniel naveen nawaz ned neil nelson newt niall nicholas nick
    nicolae nicolas nigel nii nikhil nikol nikolai nikos nils nitin nitish noah noel norman nuno obinna oisin oisín
    olav oleg oleksandr oliver olivier olle ollie olumide olusegun omar orville osama oscar osman oswaldo otto
    ousmane owain owen pablo padraig pankaj pascal patrick paul paulo pavel pawel pedro pekka per percy pete peter
    petr petri petro phil philip philippe pierre piers pietro piotr pradeep pádraig quoc rafael ragnar rahul rajesh
    rajiv rakesh ralph ramesh ramon rand randall randy raphael rashid rasmus raul ravi ravindra ray raymond recep
    reggie reginald reince reinhard renato rené reynaldo reza rhodri rhys ricardo richard rick ricky rizwan rob
    robby robert roberto roderick rodney rodrigo rogelio roger rohit roland rolando rolf roman ron ronald ronan rory
    ross rotimi roy ruairi ruaridh rudolf rudy rui rupert russell ryan rónán sachin salman salvador sam samir samuel
    sandeep sani sanjay santiago sanusi sarfaraz satoshi scott seamus sean sebastian segun sekou sergei sergey
    sergio serhiy seth seun shahid shane sharad shawn shehbaz shigeru shinzo shoaib sid siddharth sigurd silvio
    simon sipho soren spencer stan stanislav stanley stefan stefano stelios stephan stephen steve steven stuart
    sumit sunil surendra suresh sven séamus søren tadhg tafadzwa takashi takeshi tapio taras tarek tariq tarquin
    tayyip ted teddy tejashwi tendai terje terrence thabo thein theo theodore thierry thomas thorsten tiago tim
    timothy tinashe tobias todd tom tomas tomasz tommy tony torben torsten travis trent trevor trond trung tunde
    tushar tyler tyrone uche uddhav uhuru ulf umar umberto usama usman uwe vaclav valentin valery vasant vasyl
    vernon victor vijay vikram viktor vincent vincenzo vinod virat viv vivek vladimir vladislav volodymyr wale walid
    walt walter warren wasim wayne wes wesley wilhelm willem william winston wojciech wolfgang xavier xi yair yakubu
    yannick yannis yashwant yasser yaw yevgeny yitzhak yoshihide yousef youssef yoweri yuri yusuf yves zachary zahid
    zane zbigniew zdenek ziad zoltan zubair éamon
    """
)

FEMALE = word_set(
    """
    abena abigail achieng ada adaeze adele adhiambo adjoa adwoa afia agnes agnieszka ailsa aisha akinyi akosua akua
    alejandra alessandra alexandra alexandria alice alicia alison allison amaka amanda amber amelia amelie amina
    aminata amy ana ananya anastasia anastasiya angela angelica angharad anita anjali anke ann anna annabel anne
    annegret anneliese annette annie annika antje antonia aoife aparna april archana ariel asha ashley asma astrid
    atieno audrey aung aurelie awa awino ayelet ayesha barbara beatrice beatriz becky belinda bella benazir
    bernadette beth bethan betsy betty beverly bianca birgit birgitta bonnie brenda bridget brigitte britta brittany
    brittney bronwen bríd bukola busisiwe camila camilla candace caoimhe carla carly carmen carol carole carolina
    caroline carolyn carrie carys catarina caterina catherine cathy catriona cecilia celeste celia celine cerys
    charlene charlotte chebet chelsea chepkoech cheryl chiara chimamanda chioma chloe christina christine ciara
    cindy claire clara claudia claudine clodagh colleen condoleezza connie constance consuelo cora corazon corinne
    courtney cristina cynthia daisy dalal daniela danielle daphne dawn debbie deborah debra deepa deepika deirdre
    delia denise diana diane dilma divya dolores donna dora doris dorothy dorte edith efua eileen eilidh eilish
    eimear elaine eleanor elena eleri elisa elisabeth elisabetta elise eliza elizabeth ella ellen elodie elsa emilia
    emily emma erica erika erin erna esi esther ethel etsuko eva eve evelyn ewa farah farzana fatima fatou faye
    ffion fiona fionnuala flora florence folake frances francesca françoise freya funke funmi gabriela gabriella
    gabrielle gail galina geeta geraldine gina giorgia gisele giulia gladys gloria grace grainne grazielda greta
    gretchen gráinne guadalupe gunhild gunilla gwen gwenllian haf halyna hanan hannah harriet haruka hauwa heather
    heidi heike helen helena helene helga helle hilary hillary hina holly huda huma huong hyacinth hye-jin ida
    ifeoma ilaria ileana ilona ilse imee imelda ines inger ingrid irene irina iris irma iryna isabel isabella
    isabelle ishbel isla itzel ivana ivanka ivy jacinda jacqueline jana jane janet janice jarmila jasmine jaya jean
    jeanine jeanne jelena jen jenna jennifer jenny jepchirchir jepkosgei jessica jill joan joanna joanne jolene
    josephine joy joyce juanita judith judy julia juliana julie juliet justine jutta kaitlyn kaja kamala kamla kara
    karen karin karina karla katarina katarzyna kate katherine kathleen kathryn kathy katie katja katrin katrina
    kavita kayla keiko keisha kellyanne kerstin khadija kimberly kirsten kirsti kirstjen kirsty kristen kristin
    kristina krystal kylie laila lakshmi lata latoya laura lauren laurie layla lea leah leila lena lene leni leonora
    lerato leticia letitia lila lilian lillian lily linda lindiwe lisa liz liza lois loren loretta lorraine louisa
    louise lowri lucia lucinda lucy ludmila luisa lydia lynn lynne mabel madeleine madhuri madison maeve magda
    magdalena maggie mahsa mair mairead maja makiko malala malgorzata mamata mandy marcia margaret margarita margot
    maria mariam mariana marianne marie marija marilyn marina marine marisa marisol marit marjorie marlene marta
    martha martina mary maryam matilda maureen maxine maya mayawati meenakshi meenal meera megan meghan megyn mei
    mei-ling melania melanie melinda melissa mercedes meredith mette mhairi mia michaela michele michelle michiko
    mildred milica mina miranda mireille miriam moira molly mona monica monique morag muriel myra máiréad nadezhda
    nadia nadine nakato naledi namukasa nancy nandini naoko naomi narges nasreen nasrin natalia natalie nataliya
    natalya natasha nathalie nawal neha nellie ngozi niamh nicola nicole nikki nina nirmala njeri nkechi nomsa
    nomvula nora noriko norma nosipho nuala nyambura octavia oksana olena olga olha olive olivia orla orlaith padma
    palesa pallavi pamela paola parisa parveen patricia patty paula pauline pearl peggy penelope penny pernille
    petra phyllis pilar polly pooja portia priscilla priti priya priyanka rachel radha radhika raelene raffaella
    ragnhild ramona rania raquel rashmi rebecca reema regina rekha renata renate renee renuka rhian rhiannon rhonda
    risa rita ritu roberta rocio roisin rosa rosalind rosario rose rosemary roxanne rudo rukhsana ruth róisín sabina
    sabine sabrina sadie sakura sally salma samantha samira sanae sandra sanna saoirse sara sarah savannah savitri
    segolene selma shalini shanice shannon sharon shayna shazia sheila shelley shelly-ann shereen shericka sherry
    shirin shirley shona shreya shweta sian signe sigrid silke silvia simona simone sinead sinéad siobhan siobhán
    sioned smriti sofia solveig sonali sonia sonja soo-jin sophia sophie soraya stacey stacy stella stephanie sue
    sunita supriya susan susana susanna susanne sushma sushmita suzanne svetlana swati sylvia tabitha tamara tamika
    tammy tania tanya tara tatiana tatyana tegan teresa tessa thandi thandiwe thelma theresa therese thuy tiffany
    tina titilayo tomoko tracey tracy trudy tsitsi tulsi tzipi ulla ulrike uma ursula usha valentina valerie vandana
    vanessa vasundhara vera veronica vicky victoria vidya viola violet virginia vivian wambui wanda wangari wangui
    wanjiru wendy whitney wilma winifred ximena yasmin yetunde yewande yoko yolanda yulia yuriko yvette yvonne zahra
    zainab zanele zara zeinab zinaida zodwa zoe zuzana
    """
)
