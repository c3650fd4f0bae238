// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/libvirt/libvirtapi.h"

#include "core/libvirt/eventloop.h"

#include <QCoreApplication>
#include <QLibrary>

#include <csignal>
#include <cstdlib>
#include <memory>

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Libvirt", text);
}

/// The number of libvirt's interface, which has never changed.
constexpr int interfaceVersion = 0;

bool load(QLibrary &library)
{
    library.setLoadHints(QLibrary::PreventUnloadHint);
    return library.load();
}

/// The loaded library and its event loop, for as long as the program runs.
class LoadedLibvirt
{
public:
    LoadedLibvirt()
        : m_error(resolve())
    {
        if (!m_error.message.isEmpty())
            return;
        // It would tell every error on standard error, too.
        m_api.virSetErrorFunc(nullptr, [](void *, virErrorPtr) {});
        // A peer that is gone is an error of the call, not the end of the program.
        std::signal(SIGPIPE, SIG_IGN);
        // The loop has to be there before the first connection is.
        m_loop = std::make_unique<LibvirtEventLoop>(m_api);
        if (m_api.virInitialize() != 0)
            m_error = {ErrorCode::Unsupported, tr("libvirt's library cannot be used"), {}};
    }

    Result<const LibvirtApi *> api() const
    {
        if (!m_error.message.isEmpty())
            return failure(m_error);
        return &m_api;
    }

private:
    Error resolve()
    {
        QLibrary general(QStringLiteral("virt"), interfaceVersion);
        QLibrary qemu(QStringLiteral("virt-qemu"), interfaceVersion);
        if (!load(general) || !load(qemu))
            return {ErrorCode::NotFound,
                    tr("libvirt's client library is not installed (Debian's package libvirt0)"),
                    QStringLiteral("libvirt.so.0")};
        bool complete = true;
        const auto take = [&complete](QLibrary &library, auto &function, const char *name) {
            function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(
                library.resolve(name));
            complete = complete && function;
        };
#define REDBUD_TAKE(name) take(general, m_api.name, #name);
        REDBUD_LIBVIRT_FUNCTIONS(REDBUD_TAKE)
#undef REDBUD_TAKE
#define REDBUD_TAKE(name) take(qemu, m_api.name, #name);
        REDBUD_LIBVIRT_QEMU_FUNCTIONS(REDBUD_TAKE)
#undef REDBUD_TAKE
        if (!complete)
            return {ErrorCode::Unsupported, tr("This libvirt is too old"), {}};
        return {};
    }

    LibvirtApi m_api;
    Error m_error;
    std::unique_ptr<LibvirtEventLoop> m_loop;
};

} // namespace

Result<const LibvirtApi *> libvirtApi()
{
    static const LoadedLibvirt loaded;
    return loaded.api();
}

} // namespace redbud
