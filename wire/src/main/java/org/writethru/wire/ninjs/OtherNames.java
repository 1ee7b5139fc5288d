package org.writethru.wire.ninjs;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The members of news that interfaces name in the language of their house, or with the name of what they belong to: {@code StoryTitle}. */
final class OtherNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|[_\\s-]+");

    private static final Map<String, String> ENGLISH = names(
            "title",
            "titulo titular titel überschrift schlagzeile titre titolo tytul naslov nadpis cim otsikko rubrik overskrift tittel kop judul tieude titlu"
                    + " baslik başlık заголовок заголовокновости назва título عنوان العنوان تیتر כותרת τιτλος 标题 標題 タイトル 見出し 제목 शीर्षक",
            "summary",
            "introducao introductie inleiding introduccion einleitung linhafina resumen bajada copete entradilla subtitulo resumo zusammenfassung kurzfassung vorspann anrisstext teasertext resume chapo chapeau"
                    + " sommario riassunto occhiello samenvatting podsumowanie zajawka streszczenie ingress ozet spot описание анонс аннотация лид опис"
                    + " ringkasan kivonat tomtat perex manchet ingressi rezumat bevezeto"
                    + " ملخص الملخص خلاصه תקציר περιληψη 摘要 概要 要約 요약 सारांश",
            "content",
            "contenido cuerpo texto cuerponoticia opgemaaktetekst inhalt volltext fliesstext artikeltext contenu texte corps conteudo corpo testo contenuto inhoud tekst"
                    + " tresc treść brodtext brødtekst innehall sisalto icerik içerik metin текст содержание вміст محتوى المحتوى النص متن תוכן κειμενο"
                    + " isi konten isiberita noidung obsah indhold innhold leipateksti continut tartalom szoveg sadrzaj"
                    + " 正文 内容 內容 本文 내용 본문",
            "published",
            "publicado fecha fechapublicacion fechadepublicacion veroffentlicht veroffentlichtam datum erscheinungsdatum datepublication publiele publie"
                    + " datapublicacao datadepublicacao publicadoem data datapubblicazione pubblicato pubblicatoil gepubliceerd datapublikacji opublikowano"
                    + " publicatiedatum publicerad publiceret publisert tarih yayintarihi yayıntarihi дата датапубликации опубликовано датапублікації تاريخ تاریخ التاريخ"
                    + " tanggal tanggalterbit tanggalditerbitkan tanggalpublikasi ngaydang julkaistu datapublicarii"
                    + " תאריך ημερομηνια 发布时间 發布時間 日期 時間 时间 公開日 公開日時 日付 날짜 게시일 등록일",
            "updated",
            "actualizado fechaactualizacion fechamodificacion aktualisiert geandert geandertam datemodification atualizadoem dataatualizacao"
                    + " diperbarui diperbaruipada paivitetty"
                    + " aggiornato dataaggiornamento bijgewerkt guncellemetarihi обновлено датаобновления 更新时间 更新時間 更新日 更新日時 수정일",
            "url",
            "enlace lien adresse ссылка посилання رابط الرابط پیوند לינק 链接 連結 リンク 링크",
            "author",
            "autor redactor auteur autore redakteur yazar penulis tacgia forfattare kirjoittaja szerzo periodista автор الكاتب نویسنده 作者 記者 记者 著者 기자 작성자",
            "id",
            "idnoticia noticiaid idarticulo articuloid idartikel artikelid idarticle idberita beritaid haberid idmateria materiaid",
            "language",
            "idioma sprache langue lingua taal jezyk dil язык мова اللغة زبان 语言 語言 言語 언어");

    private static final Pattern OWNED = Pattern.compile(
            "(?:story|article|news|post)(id|title|headline|summary|excerpt|abstract|teaser|content|body|text|html|date|url|link|author|byline|language)");

    /** A list of the parts of the copy, which no other member is. */
    private static final Set<String> PARAGRAPHS = Set.of(
            "alineas",
            "absatze",
            "absaetze",
            "parrafos",
            "paragraphes",
            "paragrafos",
            "paragrafi",
            "akapity",
            "абзацы",
            "段落");

    private OtherNames() {}

    private static Map<String, String> names(String... lists) {
        var names = new HashMap<String, String>();
        for (int at = 0; at < lists.length; at += 2) {
            var english = lists[at];
            Arrays.stream(lists[at + 1].split(" ", -1)).forEach(name -> names.put(alike(name), english));
        }
        return Map.copyOf(names);
    }

    private static String alike(String name) {
        return MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** The value with the English names of such members; of two that mean the same the first has it. */
    static JsonNode english(JsonNode value) {
        return EachObject.in(value, OtherNames::english);
    }

    private static ObjectNode english(ObjectNode object) {
        var named = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(member -> {
            var name = english(member.getKey(), member.getValue());
            boolean free = name != null && !object.has(name) && !named.has(name);
            named.set(free ? name : member.getKey(), member.getValue());
        });
        return named;
    }

    private static @Nullable String english(String name, JsonNode value) {
        var alike = alike(name);
        if (value.isArray()) {
            return PARAGRAPHS.contains(alike) ? "paragraphs" : null;
        }
        var own = value.isString() ? ENGLISH.get(alike) : null;
        return own == null && value.isValueNode() ? bare(alike) : own;
    }

    /** The name without that of what it belongs to; null if it has none before it. */
    private static @Nullable String bare(String alike) {
        var owned = OWNED.matcher(alike);
        return owned.matches() ? owned.group(1).equals("date") ? "published" : owned.group(1) : null;
    }
}
