package org.writethru.newsroom.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.media.format.PictureType;
import org.writethru.story.Digest;

/** The table of pictures. */
final class PictureStore {
    private static final double THOUSANDTHS = 1_000;

    private PictureStore() {}

    static Optional<KeptPicture> find(JdbcClient sql, Digest digest) {
        return sql.sql("select * from picture where digest = ?")
                .param(digest.text())
                .query((row, at) -> picture(row))
                .optional();
    }

    static Optional<KeptPicture> findAsItCame(JdbcClient sql, Digest cameAs) {
        return sql.sql("select * from picture where came_as = ?")
                .param(cameAs.text())
                .query((row, at) -> picture(row))
                .optional();
    }

    /** In the order of their digests. */
    static List<KeptPicture> page(JdbcClient sql, String afterDigest, int most) {
        return sql.sql("select * from picture where digest > ? order by digest limit ?")
                .param(afterDigest)
                .param(most)
                .query((row, at) -> picture(row))
                .list();
    }

    /** Newest first. */
    static List<KeptPicture> newest(JdbcClient sql, int most) {
        return sql.sql("select * from picture order by uploaded_at desc, digest limit ?")
                .param(most)
                .query((row, at) -> picture(row))
                .list();
    }

    /** Whether it was new. */
    static boolean keep(JdbcClient sql, KeptPicture picture) {
        return sql.sql("""
                        insert into picture (digest, came_as, media_type, width, height, bytes, caption, credit, copyright,
                          taken, focal_x, focal_y, uploaded_by, uploaded_at, filename)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .param(picture.digest().text())
                        .param(picture.cameAs().text())
                        .param(picture.type().mediaType())
                        .param(picture.width())
                        .param(picture.height())
                        .param(picture.bytes())
                        .param(picture.caption().orElse(null))
                        .param(picture.credit().orElse(null))
                        .param(picture.copyright().orElse(null))
                        .param(picture.taken().map(LocalDateTime::toString).orElse(null))
                        .param(thousandths(picture.focal().x()))
                        .param(thousandths(picture.focal().y()))
                        .param(picture.by())
                        .param(picture.at().toEpochMilli())
                        .param(picture.filename())
                        .update()
                == 1;
    }

    /** Whether there is such a picture. */
    static boolean focus(JdbcClient sql, Digest digest, Focal focal) {
        return sql.sql("update picture set focal_x = ?, focal_y = ? where digest = ?")
                        .param(thousandths(focal.x()))
                        .param(thousandths(focal.y()))
                        .param(digest.text())
                        .update()
                == 1;
    }

    private static long thousandths(double part) {
        return Math.round(part * THOUSANDTHS);
    }

    private static KeptPicture picture(ResultSet row) throws SQLException {
        return new KeptPicture(
                new Digest(row.getString("digest")),
                new Digest(row.getString("came_as")),
                PictureType.of(row.getString("media_type")).orElseThrow(),
                row.getInt("width"),
                row.getInt("height"),
                row.getLong("bytes"),
                Optional.ofNullable(row.getString("caption")),
                Optional.ofNullable(row.getString("credit")),
                Optional.ofNullable(row.getString("copyright")),
                Optional.ofNullable(row.getString("taken")).map(LocalDateTime::parse),
                new Focal(row.getInt("focal_x") / THOUSANDTHS, row.getInt("focal_y") / THOUSANDTHS),
                row.getString("uploaded_by"),
                Instant.ofEpochMilli(row.getLong("uploaded_at")),
                row.getString("filename"));
    }
}
