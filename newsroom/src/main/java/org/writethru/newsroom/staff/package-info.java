/**
 * Who works here: accounts, roles, sessions, the guard before every desk address, the frame of every desk page, and the audit
 * list of who did what.
 *
 * <p>It does not know stories or any other room; those ask it to guard their addresses and to note their acts. What always holds:
 * no password and no secret of a link or session is stored, only what tells it again; every guarded address asks for a session
 * and a role before its handler runs, and for the session's form token before it acts; once there is an account there is a
 * chief whose account is open; an audit entry is never changed or deleted.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform :: web"})
package org.writethru.newsroom.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
