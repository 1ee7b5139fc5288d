-- The audit list only grows.
create trigger audit_is_never_updated before update on audit_entry begin select raise(abort, 'an audit entry is never changed'); end;
create trigger audit_is_never_deleted before delete on audit_entry begin select raise(abort, 'an audit entry is never deleted'); end;
