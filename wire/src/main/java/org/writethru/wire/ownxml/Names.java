package org.writethru.wire.ownxml;

import java.util.List;

/** What senders call the parts of a story, in small plain letters, the surest name first. */
final class Names {
    static final List<String> HEADLINE =
            of("headline headlinetext mainheadline leadheadline hedline heading title storytitle articletitle newstitle"
                    + " posttitle titular titulo titre titolo titel rubrik overskrift otsikko tytul baslik judul");
    static final List<String> BODY =
            of("bodytext bodycopy storybody articlebody newsbody maintext fulltext contenttext datacontents"
                    + " body content contents text story copy contenido cuerpo texto corpo contenu texte inhalt brodtext brodtekst tekst"
                    + " icerik metin paragraphs parrafos postcontent");
    static final List<String> STANDFIRST =
            of("standfirst subheadline subheading subhead subtitle subtitle1 leadtext leadparagraph"
                    + " lead abstract summary teaser deck intro ingress entradilla bajada copete resumen sumario chapeau vorspann manchet"
                    + " spot ozet");
    static final List<String> DESCRIPTION =
            of("description descripcion descricao descrizione beschreibung beskrivelse");
    static final List<String> BYLINE =
            of("byline author authorname autor auteur reporter writer firma forfatter yazar");
    static final List<String> DATELINE = of("dateline placeline");
    static final List<String> PLACE = of("town city place location poblacion lieu ort");
    static final List<String> IDENTITY =
            of("guid uuid uniqueid newsid newsitemid storyid articleid newscompid contentitemid documentid docid"
                    + " releaseid itemid codigo");
    /** The number of an item among those of a day, which names it only together with the day and the provider (NewsML 1.2). */
    static final String OF_THE_DAY = "newsitemid";

    static final List<String> DAY = of("dateid");
    static final List<String> OF_PROVIDER = of("providerid mediaid");
    static final List<String> SECTION = of(
            "sectionheader sectionheading sectiontitle crosshead crossheading zwischentitel mellomtittel mellanrubrik ladillo intertitre");
    static final List<String> VERSION = of("version versionnumber revision revisionid");
    static final List<String> PROVIDER =
            of("provider agency agencia source sourcename publisher credit quelle fuente kilde kaynak");
    static final List<String> URGENCY = of("urgency priority urgencia prioridad prioritet");
    static final List<String> LANGUAGE = of("language languagecode lang idioma langue sprache sprak sprog dil");
    static final List<String> SLUG = of("slug postslug slugline slugproper catchline catchword");
    static final List<String> KEYWORDS = of("keywords keyword tags palabrasclave motscles");
    static final List<String> TERMS = of("copyright copyrightline copyrightnotice rights usageterms derechos");
    static final List<String> NOTE =
            of("ednote editornote editorsnote notetoeditors updatenote tilredaktionen contact contacts contactsastext");
    static final List<String> CHANGED =
            of("versioncreated thisrevisioncreated lastmodified lastmodifieddate datemodified modifieddate modifydate"
                    + " updateddatetime lastupdated updated updatedate modified postmodified stand");
    static final List<String> PUBLISHED =
            of("publishdatetime publicationdatetime publicationtime publishdate publisheddate"
                    + " publicationdate datepublished published pubdate releasedate approvedate storydate newsdate issuedate datetime date"
                    + " timestamp fecha datum dato tarih startdate postdate");
    static final List<String> CLOCK = of("time hour hora heure uhrzeit klokkeslett saat");
    static final List<String> CREATED =
            of("firstcreated creationdate createddatetime createddate createdate datecreated created erstellt");
    static final List<String> EMBARGO = of("embargo embargotime embargodate embargoed embargoeduntil sperrfrist");
    static final List<String> WITHDRAWN = of("withdrawn cancelled canceled killed deleted annuleret annulliert");
    static final List<String> CORRECTED = of("correction corrected korrektion korrektur correccion");
    static final List<String> HELD = of("holdflag onhold withheld");
    static final List<String> REPLACES = of("replaces replacedid supersedes");

    private Names() {}

    private static List<String> of(String names) {
        return List.of(names.split(" "));
    }
}
