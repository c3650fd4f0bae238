// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/regionscanner.h"
#include "core/host/scanner.h"
#include "core/host/vfiogroup.h"
#include "tests/hosts/hosttreebuilder.h"
#include "tests/hosts/treeedits.h"

#include <QTest>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/vfio.h>
#include <sys/eventfd.h>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

/// How a kernel with one device answers; tests break it in one place.
struct Behaviour {
    int containerError = 0; ///< errno of the open; 0: it opens
    int groupError = 0;
    int version = VFIO_API_VERSION;
    quint32 status = VFIO_GROUP_FLAGS_VIABLE;
    int joinError = 0;
    quintptr iommu = 7; ///< the only type that there is; 0: none
    int iommuError = 0;
    int deviceError = 0;
    quint32 regionCount = 10;
    quint32 room = 72;    ///< argsz of the answer to a request with less
    quint32 growth = 0;   ///< and this much more at each request
    quint32 written = 72; ///< argsz of the answer to a request with enough room
    quint32 first = 32;   ///< offset of the first capability
    quint32 indexOffset = 0;
    int regionError = 0;
    bool forbidden = false;
};

/// A kernel whose nodes are eventfds. It notes what is left open.
class FakeKernel : public VfioKernel
{
public:
    explicit FakeKernel(const Behaviour &behaviour = {})
        : m_behaviour(behaviour)
    {
    }

    FileDescriptor open(const QString &path) const override
    {
        const bool container = path == "/fake/vfio/vfio"_L1;
        if (!container && path != "/fake/vfio/5"_L1)
            qFatal("%s is no node of this kernel", qUtf8Printable(path));
        errno = container ? m_behaviour.containerError : m_behaviour.groupError;
        return errno != 0 ? FileDescriptor() : FileDescriptor(node());
    }

    int control(int, unsigned long request, void *argument) const override
    {
        switch (request) {
        case VFIO_GET_API_VERSION:
            return m_behaviour.version;
        case VFIO_GROUP_GET_STATUS:
            static_cast<vfio_group_status *>(argument)->flags = m_behaviour.status;
            return 0;
        case VFIO_GROUP_SET_CONTAINER:
            return join();
        case VFIO_GROUP_UNSET_CONTAINER:
            m_joined = false;
            return 0;
        case VFIO_CHECK_EXTENSION:
            return reinterpret_cast<quintptr>(argument) == m_behaviour.iommu ? 1 : 0;
        case VFIO_SET_IOMMU:
            iommuSet = reinterpret_cast<quintptr>(argument);
            return failed(m_behaviour.iommuError);
        case VFIO_GROUP_GET_DEVICE_FD:
            if (m_behaviour.deviceError)
                return failed(m_behaviour.deviceError);
            deviceName = static_cast<const char *>(argument);
            return node();
        case VFIO_DEVICE_GET_INFO:
            static_cast<vfio_device_info *>(argument)->num_regions = m_behaviour.regionCount;
            return 0;
        case VFIO_DEVICE_GET_REGION_INFO:
            return describe(static_cast<char *>(argument));
        default:
            return failed(ENOTTY);
        }
    }

    bool isForbidden(const QString &) const override { return m_behaviour.forbidden; }

    bool isClean() const
    {
        return !m_joined &&
               std::ranges::none_of(m_nodes, [](int fd) { return ::fcntl(fd, F_GETFD) >= 0; });
    }

    mutable quintptr iommuSet = 0;
    mutable QByteArray deviceName;
    mutable int regionCalls = 0;

private:
    static int failed(int error)
    {
        errno = error;
        return error == 0 ? 0 : -1;
    }

    int node() const
    {
        m_nodes.append(::eventfd(0, EFD_CLOEXEC));
        return m_nodes.last();
    }

    int join() const
    {
        m_joined = m_behaviour.joinError == 0;
        return failed(m_behaviour.joinError);
    }

    /// Region 8 does not exist, as of a device that is not VGA; the last one is an NVLink2
    /// memory; the others are plain.
    int describe(char *bytes) const
    {
        ++regionCalls;
        vfio_region_info info = {};
        std::memcpy(&info, bytes, sizeof info);
        if (info.index == VFIO_PCI_VGA_REGION_INDEX)
            return failed(EINVAL);
        if (m_behaviour.regionError)
            return failed(m_behaviour.regionError);
        const quint32 capacity = info.argsz;
        info.size = info.index == VFIO_PCI_BAR1_REGION_INDEX ? 0 : 0x10000;
        info.flags = VFIO_REGION_INFO_FLAG_READ;
        if (info.index >= VFIO_PCI_NUM_REGIONS) {
            info.flags |= VFIO_REGION_INFO_FLAG_CAPS;
            const quint32 wanted = m_behaviour.room + m_behaviour.growth * quint32(regionCalls);
            info.argsz = capacity < wanted ? wanted : m_behaviour.written;
            info.cap_offset = capacity < wanted ? 0 : m_behaviour.first;
            if (capacity >= wanted && capacity >= 72)
                writeChain(bytes + sizeof info);
        }
        info.index += m_behaviour.indexOffset;
        std::memcpy(bytes, &info, sizeof info);
        return 0;
    }

    static void writeChain(char *bytes)
    {
        vfio_region_info_cap_type type = {};
        type.header = {VFIO_REGION_INFO_CAP_TYPE, 1, sizeof(vfio_region_info) + sizeof type};
        type.type = 0x800010de;
        type.subtype = 1;
        vfio_region_info_cap_nvlink2_ssatgt target = {};
        target.header = {VFIO_REGION_INFO_CAP_NVLINK2_SSATGT, 1, 0};
        target.tgt = 0x40000000000;
        std::memcpy(bytes, &type, sizeof type);
        std::memcpy(bytes + sizeof type, &target, sizeof target);
    }

    Behaviour m_behaviour;
    mutable QList<int> m_nodes;
    mutable bool m_joined = false;
};

const PciAddress gpu{4, 4, 0, 0};

Result<QList<VfioRegion>> regionsOf(const VfioKernel &kernel)
{
    const Result<VfioGroup> group = VfioGroup::open(u"/fake"_s, 5, kernel);
    if (!group)
        return failure(group.error());
    return group->regions(gpu);
}

/// The four-GPU machine with GPU0 bound to vfio-pci, and a distribution's kernel.
MemorySysroot boundTree()
{
    HostDescription description = ac922With4Gpus();
    description.kernel = u"4.18.0-193.el8.ppc64le"_s;
    MemorySysroot tree = buildHostTree(description);
    bindDriver(tree, gpu.toString(), u"vfio-pci"_s);
    return tree;
}

} // namespace

/// VFIO as core speaks it, against a kernel of the test's own. With VFIO's real calls it is
/// tested in testregions.
class TestVfioGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestPciIds(); }

    void readsRegions()
    {
        const FakeKernel kernel;
        const auto regions = regionsOf(kernel);
        QVERIFY2(regions, qPrintable(regions ? QString() : regions.error().text()));
        // Without BAR 1, which has no size, and VGA, which the device does not have.
        QCOMPARE(regions->size(), 8);
        QCOMPARE(regions->first().index, 0U);
        QCOMPARE(regions->at(1).index, 2U);
        QVERIFY(regions->last().isNvLink2Ram());
        QCOMPARE(regions->last().tgt, std::optional<quint64>(0x40000000000));
        QCOMPARE(kernel.deviceName, QByteArray("0004:04:00.0"));
        QCOMPARE(kernel.regionCalls, 11); // the last one twice
        QVERIFY(kernel.isClean());
    }

    void choosesTheIommu_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("POWER") << 7;
        QTest::newRow("type 1 version 2") << 3;
        QTest::newRow("type 1") << 1;
    }
    void choosesTheIommu()
    {
        QFETCH(int, type);
        const FakeKernel kernel({.iommu = quintptr(type)});
        QVERIFY(regionsOf(kernel));
        QCOMPARE(kernel.iommuSet, quintptr(type));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("word");
        const auto add = [](const char *name, const Behaviour &behaviour, ErrorCode code,
                            const char *word) {
            QTest::newRow(name) << behaviour << code << QString::fromLatin1(word);
        };
        add("no VFIO", {.containerError = ENOENT}, ErrorCode::NotFound, "modprobe");
        add("VFIO forbidden", {.containerError = EACCES}, ErrorCode::PermissionDenied, "user");
        add("VFIO without driver", {.containerError = ENODEV}, ErrorCode::NotFound, "modprobe");
        add("other version", {.version = 1}, ErrorCode::Unsupported, "version");
        add("no group", {.groupError = ENOENT}, ErrorCode::NotFound, "/fake/vfio/5");
        add("group forbidden", {.groupError = EACCES}, ErrorCode::PermissionDenied, "user");
        add("group busy", {.groupError = EBUSY}, ErrorCode::Busy, "QEMU");
        add("group in a container", {.status = 3}, ErrorCode::Busy, "QEMU");
        add("not viable", {.status = 0}, ErrorCode::Busy, "not viable");
        add("not joined", {.joinError = EINVAL}, ErrorCode::ReadFailed, "Invalid");
        add("no IOMMU", {.iommu = 0}, ErrorCode::Unsupported, "vfio_iommu_spapr_tce");
        add("IOMMU refused", {.iommuError = EPERM}, ErrorCode::PermissionDenied, "permit");
        add("other driver", {.deviceError = ENODEV}, ErrorCode::NotFound, "0004:04:00.0");
        add("device busy", {.deviceError = EBUSY}, ErrorCode::Busy, "program");
        add("countless regions", {.regionCount = 0xffffffff}, ErrorCode::InvalidData, "sense");
        add("region refused", {.regionError = EIO}, ErrorCode::ReadFailed, "refused");
        add("other region", {.indexOffset = 1}, ErrorCode::InvalidData, "sense");
        add("argsz of 4 GiB", {.room = 0xffffffff}, ErrorCode::InvalidData, "sense");
        add("argsz that grows", {.growth = 8}, ErrorCode::InvalidData, "sense");
        add("argsz below the structure", {.written = 31}, ErrorCode::InvalidData, "sense");
        add("argsz within the chain", {.written = 40}, ErrorCode::InvalidData, "sense");
        add("argsz without room for it", {.room = 32, .written = 32}, ErrorCode::InvalidData,
            "sense");
        add("chain beyond argsz", {.first = 72}, ErrorCode::InvalidData, "sense");
        add("chain in the structure", {.first = 8}, ErrorCode::InvalidData, "sense");
    }
    void saysWhatIsWrong()
    {
        QFETCH(Behaviour, behaviour);
        QFETCH(ErrorCode, code);
        QFETCH(QString, word);
        const FakeKernel kernel(behaviour);
        const auto regions = regionsOf(kernel);
        QVERIFY(!regions);
        QCOMPARE(regions.error().code, code);
        QVERIFY2(regions.error().text().contains(word), qPrintable(regions.error().text()));
        QVERIFY(kernel.isClean());
    }

    /// The nodes themselves, without a kernel of ours.
    void realCallsFailInWords()
    {
        const auto group = VfioGroup::open(u"/nonexistent"_s, 5);
        QVERIFY(!group);
        QCOMPARE(group.error().code, ErrorCode::NotFound);
        QCOMPARE(group.error().context, u"/nonexistent/vfio/vfio"_s);
        QVERIFY(!VfioKernel::real().isForbidden(u"/nonexistent"_s));
        QVERIFY(!VfioKernel::real().isForbidden(u"/dev/null"_s));
    }

    void regionsDecideOverTheKernel_data()
    {
        QTest::addColumn<int>("regions");
        QTest::addColumn<bool>("nvlink2");
        QTest::addColumn<QString>("word");
        QTest::newRow("there") << 10 << true << u"offers the NVLink2 memory"_s;
        QTest::newRow("not there") << 9 << false << u"offers no NVLink2 memory"_s;
    }
    void regionsDecideOverTheKernel()
    {
        QFETCH(int, regions);
        QFETCH(bool, nvlink2);
        QFETCH(QString, word);
        const MemorySysroot tree = boundTree();
        Host host = scanHost(tree, u"test"_s).value_or(Host());
        QVERIFY(host.support.nvlink2);
        QVERIFY(host.support.reasons.first().contains(u"unknown"_s));
        const FakeKernel kernel({.regionCount = quint32(regions)});
        readVfioRegions(tree, u"/fake"_s, host, kernel);
        QCOMPARE(host.support.nvlink2, nvlink2);
        const QString reason = host.support.reasons.first();
        QVERIFY2(reason.contains(word) && reason.contains(u"0004:04:00.0"_s), qPrintable(reason));
        QVERIFY(!host.support.reasons.join(u' ').contains(u"unknown"_s));
        QVERIFY(host.device(gpu)->regions);
        QVERIFY(!host.device({4, 5, 0, 0})->regions);
    }

    void unreadableRegionsAreAWarning()
    {
        const MemorySysroot tree = boundTree();
        const Host scanned = scanHost(tree, u"test"_s).value_or(Host());
        Host host = scanned;
        const FakeKernel kernel({.groupError = EBUSY});
        readVfioRegions(tree, u"/fake"_s, host, kernel);
        QCOMPARE(host.support, scanned.support);
        QCOMPARE(host.devices, scanned.devices);
        QCOMPARE(host.warnings.size(), scanned.warnings.size() + 1);
        QVERIFY(host.warnings.last().contains(u"/fake/vfio/5"_s));
    }

    void supportNamesForbiddenNodes()
    {
        const MemorySysroot tree = boundTree();
        Host host = scanHost(tree, u"live"_s).value_or(Host());
        const FakeKernel kernel({.groupError = EACCES, .forbidden = true});
        readVfioRegions(tree, u"/fake"_s, host, kernel);
        const QString reason = host.support.reasons.last();
        QVERIFY2(reason.contains(u"/fake/vfio/vfio, /fake/vfio/5"_s), qPrintable(reason));
        QVERIFY(host.support.nvlink2);
        // A captured host says nothing of what this user may open here.
        host.source = u"captured"_s;
        readVfioRegions(tree, u"/fake"_s, host, kernel);
        QVERIFY(!host.support.reasons.last().contains(u"/fake"_s));
    }
};

QTEST_GUILESS_MAIN(TestVfioGroup)
#include "testvfiogroup.moc"
