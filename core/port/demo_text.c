#include "port/demo_text.h"

#define N(array) (sizeof(array) / sizeof *(array))

const struct demo_name demo_names[] = {
    {"sv", "Åsa", "Lindström", "asa.lindstrom", 9}, {"sv", "Björn", "Åkesson", "bjorn.akesson", 9},
    {"sv", "Karin", "Öberg", "karin.oberg", 9}, {"sv", "Erik", "Nyström", "erik.nystrom", 9},
    {"sv", "Maja", "Holmqvist", "maja.holmqvist", 9}, {"sv", "Göran", "Sjöberg", "goran.sjoberg", 8},
    {"sv", "Elin", "Dahlgren", "elin.dahlgren", 8}, {"sv", "Oskar", "Ek", "oskar.ek", 8},
    {"sv", "Ingrid", "Hägglund", "ingrid.hagglund", 8}, {"sv", "Samir", "Haddad", "samir.haddad", 6},
    {"sv", "Lova", "Bergström", "lova.bergstrom", 6}, {"sv", "Nils", "Rönnqvist", "nils.ronnqvist", 6},
    {"en", "Emma", "Clarke", "emma.clarke", 6}, {"en", "Niamh", "O'Brien", "niamh.obrien", 6},
    {"en", "Oliver", "Hughes", "oliver.hughes", 6}, {"en", "Grace", "Okafor", "grace.okafor", 5},
    {"en", "Liam", "Fraser", "liam.fraser", 5}, {"en", "Priya", "Sharma", "priya.sharma", 4},
    {"de", "Jürgen", "Weiß", "juergen.weiss", 3}, {"de", "Sabine", "Köhler", "sabine.koehler", 3},
    {"nl", "Zoë", "van der Berg", "zoe.vanderberg", 2}, {"fi", "Päivi", "Mäkinen", "paivi.makinen", 2},
    {"fr", "Chloé", "Lefèvre", "chloe.lefevre", 2}, {"es", "José", "Ibáñez", "jose.ibanez", 2},
    {"pl", "Łucja", "Wójcik", "lucja.wojcik", 2}, {"el", "Ζωή", "Παππά", "zoi.pappa", 1},
    {"tr", "Işıl", "Yıldırım", "isil.yildirim", 1}, {"uk", "Олена", "Шевченко", "olena.shevchenko", 1},
    {"ar", "ليلى", "حداد", "layla.haddad", 1}, {"zh", "李", "小龙", "li.xiaolong", 1},
    {"ja", "さくら", "田中", "sakura.tanaka", 1}, {"vi", "Nguyễn", "Văn An", "nguyen.van.an", 1},
};
const size_t demo_names_n = N(demo_names);

const struct demo_text demo_texts[] = {
    /* access */
    {KIND_ACCESS, "sv", "Begäran om registerutdrag",
        "Hej,\n\njag begär tillgång till de personuppgifter ni behandlar om mig enligt artikel 15 i "
        "dataskyddsförordningen. Jag vill också veta ändamålen, hur länge uppgifterna sparas och till "
        "vilka de har lämnats ut.\n\nMitt kundnummer är {order}. Appen kör jag på en enhet med ID "
        "{device}.\n\nMed vänlig hälsning\n{name}\nFödd {born}\nTelefon {phone}\n", 60},
    {KIND_ACCESS, "sv", "Vad vet ni om mig?",
        "Hej!\n\nSkicka mig en kopia på allt ni har sparat om mig, tack. Konto {order}.\n\n{name}\n", 40},
    {KIND_ACCESS, "en", "Subject access request",
        "Dear Sir or Madam,\n\nUnder Article 15 GDPR I request a copy of all personal data you hold about "
        "me, including internal notes and log data, and the recipients to whom they were disclosed.\n\n"
        "My device ID is {device}; I usually connect from {ip}.\n\nYours faithfully\n{name}\n"
        "Date of birth: {born}\n", 50},
    {KIND_ACCESS, "en", "Copy of my file please",
        "Hi, could you send me everything you have on me? Order {order}. You can reach me on {phone}.\n\n"
        "Thanks, {name}\n", 30},
    {KIND_ACCESS, "de", "Auskunft nach Art. 15 DSGVO",
        "Guten Tag,\n\nich bitte um Auskunft über alle zu meiner Person gespeicherten Daten und um eine "
        "Kopie. Geräte-ID: {device}.\n\nMit freundlichen Grüßen\n{name}\n", 12},
    {KIND_ACCESS, "fr", "Demande d'accès",
        "Bonjour,\n\nje souhaite obtenir une copie de toutes les données que vous détenez sur moi "
        "(article 15 du RGPD).\n\nCordialement\n{name}\n", 6},
    {KIND_ACCESS, "zh", "查閱個人資料", "您好，\n\n請提供貴公司持有的我的個人資料副本。裝置 {device}\n\n{name}\n", 2},
    /* erasure */
    {KIND_ERASURE, "sv", "Radera mitt konto",
        "Hej,\n\njag vill att ni raderar mitt konto och alla uppgifter ni har om mig, även i "
        "säkerhetskopior. Kundnummer {order}, enhet {device}.\n\nBekräfta när det är gjort.\n\n{name}\n", 60},
    {KIND_ERASURE, "sv", "Rätten att bli bortglömd",
        "Hej,\n\nmed stöd av artikel 17 begär jag att mina personuppgifter raderas. Jag återkallar "
        "samtidigt mitt samtycke.\n\n{name}\n{pnr}\n", 30},
    {KIND_ERASURE, "en", "Please delete all my data",
        "Hello,\n\nplease erase my account and every piece of personal data you hold about me, backups "
        "included (Article 17 GDPR). Device {device}.\n\nRegards\n{name}\n", 50},
    {KIND_ERASURE, "en", "Delete my trial account + backups",
        "Delete it. All of it. I only signed up for the trial ({order}).\n\n{name}\n", 30},
    {KIND_ERASURE, "de", "Löschung meiner Daten",
        "Sehr geehrte Damen und Herren,\n\nbitte löschen Sie alle meine Daten inkl. Backups. Meine IBAN "
        "ist {iban}.\n\n{name}\n", 12},
    {KIND_ERASURE, "zh", "帳戶刪除請求", "您好，請刪除我的帳戶和所有資料。{device}\n\n{name}\n", 3},
    {KIND_ERASURE, "fi", "Poistakaa tietoni",
        "Hei,\n\npyydän, että poistatte kaikki minua koskevat henkilötiedot. Laite {device}.\n\n{name}\n", 4},
    /* the other rights */
    {KIND_PORTABILITY, "sv", "Flytta mina uppgifter",
        "Hej,\n\njag vill få ut de uppgifter jag lämnat till er i ett maskinläsbart format "
        "(dataportabilitet, artikel 20). JSON går bra.\n\n{name}\n", 12},
    {KIND_PORTABILITY, "en", "Data export in JSON please",
        "Please send the data I provided in a structured, machine-readable format (Art. 20).\n\n{name}\n", 10},
    {KIND_RECTIFICATION, "sv", "Fel födelsedatum på fakturan",
        "Hej,\n\nni har fel födelsedatum på mig. Det ska vara {born}. Rätta det, tack.\n\n{name}\n", 20},
    {KIND_RECTIFICATION, "en", "Change of name after marriage",
        "I have changed my name to {name}. Please rectify it in your records; my number is still "
        "{phone}.\n", 16},
    {KIND_RESTRICTION, "sv", "Begränsa behandlingen",
        "Hej, medan ni utreder om uppgifterna stämmer begär jag begränsning av behandlingen (artikel 18)."
        "\n\n{name}\n", 6},
    {KIND_RESTRICTION, "en", "Restrict processing of my data",
        "Until my complaint is settled please restrict the processing of my data (Art. 18).\n\n{name}\n", 5},
    {KIND_OBJECTION, "sv", "Jag invänder mot profilering",
        "Jag invänder mot att ni behandlar mina uppgifter för profilering (artikel 21). Jag har skyddad "
        "adress och det utsätter mig för risk.\n\n{name}\n", 8},
    {KIND_OBJECTION, "en", "Stop profiling me",
        "I object to your processing on grounds relating to my particular situation (Art. 21(1)): I am a "
        "journalist and your location log shows my sources.\n\n{name}\n", 8},
    {KIND_OBJECTION_DM, "sv", "Sluta skicka reklam", "Jag vill inte ha mer reklam till {phone} eller hit. "
        "Sluta nu.\n\n{name}\n", 22},
    {KIND_OBJECTION_DM, "en", "No more newsletters!!",
        "I never signed up. Take me off your marketing list.\n\n{name}\n", 18},
    {KIND_AUTOMATED, "en", "Your system turned me down",
        "My application {order} was refused by a computer. I want a person to review it and to hear my "
        "view (Art. 22).\n\n{name}\n", 5},
    {KIND_CONSENT_WD, "sv", "Återkallar mitt samtycke",
        "Jag återkallar mitt samtycke till platsdata i appen på enhet {device}.\n\n{name}\n", 10},
    {KIND_CONSENT_WD, "en", "I withdraw my consent",
        "I withdraw the consent I gave for location data, with effect from today.\n\n{name}\n", 8},
    {KIND_INFO, "en", "Who received my data?",
        "Which companies did you share my data with when you changed provider?\n\n{name}\n", 6},
    {KIND_COOKIE, "sv", "Kakbannern går inte att stänga",
        "Er kakbanner saknar nej-knapp. Jag har inte samtyckt till kakor för statistik.\n\n{name}\n", 9},
    {KIND_COMPLAINT, "sv", "Klagomål: ni har inte svarat",
        "För sju veckor sedan begärde jag ut mina uppgifter. Inget svar. Jag klagar nu hos er och i nästa "
        "steg hos IMY.\n\n{name}\n", 10},
    {KIND_COMPLAINT, "en", "Formal complaint about your answer",
        "Your answer of last month leaves out the log data. I complain about how my request was handled."
        "\n\n{name}\n", 8},
    {KIND_DPA, "sv", "Begäran om yttrande, diarienr IMY-2026-{order}",
        "Integritetsskyddsmyndigheten begär att ni yttrar er över bifogat klagomål.\n\nHandläggaren\n", 2},
    {KIND_BREACH, "en", "We may have lost a laptop",
        "A laptop with customer lists was left on a train this morning. It is encrypted. Reporting it as "
        "agreed.\n\n{name}\n", 2},
    {KIND_POLICYQ, "en", "Question about your privacy policy",
        "Your policy says data may be kept in certain cases, but the list is missing. Which cases?\n\n"
        "{name}\n", 6},
    {KIND_SECURITY, "en", "XSS in your web shop",
        "I found a cross-site scripting hole in the search box and want to report it responsibly.\n\n"
        "{name}\n", 3},
    /* service */
    {KIND_INCIDENT, "sv", "Appen kraschar vid start",
        "Sedan uppdateringen kraschar appen direkt. Enhet {device}, adress {ip}.\n\n{name}\n", 40},
    {KIND_INCIDENT, "en", "Push messages stopped",
        "No push messages since Monday. Device {device}.\n\n{name}\n", 30},
    {KIND_ACCOUNT, "sv", "Kan inte logga in",
        "Jag kommer inte in på kontot {order} och får ingen kod till {phone}.\n\n{name}\n", 45},
    {KIND_ACCOUNT, "en", "Locked out of my account",
        "My account is locked after I changed phones. Please unlock {order}.\n\n{name}\n", 35},
    {KIND_HOWTO, "sv", "Hur byter jag e-postadress?", "Hittar inte var man byter adress. Tack!\n\n{name}\n", 25},
    {KIND_HOWTO, "en", "How do I export my statistics?", "I cannot find the button.\n\n{name}\n", 20},
    {KIND_BILLING, "sv", "Fel belopp på fakturan",
        "Faktura {order} är på 249 kr, det ska vara 199. Återbetala till {iban}.\n\n{name}\n", 30},
    {KIND_BILLING, "en", "Charged twice", "I was charged twice for {order}.\n\n{name}\n", 25},
    {KIND_REQUEST, "sv", "Önskemål: mörkt läge", "Kan ni göra ett mörkt läge?\n\n{name}\n", 15},
    {KIND_REQUEST, "en", "Please add Finnish", "Would love the app in Finnish.\n\n{name}\n", 10},
    {KIND_OTHER, "en", "Thank you", "Just wanted to say the support was great.\n\n{name}\n", 12},
    {KIND_OTHER, "sv", "...", "Ring mig på {phone}.\n\n{name}\n", 8},
};
const size_t demo_texts_n = N(demo_texts);
